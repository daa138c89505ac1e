/** The server that holds a data directory, by its postmaster.pid and by asking it. */
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { isAlive, mentions, parentOf, processesIn } from '../../process.js';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** `starting`, `ready`, `stopping`, …; empty while the server has not said. */
  readonly status: string;
}

/** What postmaster.pid says; null without one or while it is being written. */
const readPidFile = (data: string): Postmaster | null => {
  let lines: string[];
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return Number.isInteger(pid) && pid > 0 ? { pid, port, status: lines[7]?.trim() ?? '' } : null;
};

/** The live server on `data`, or null. */
export const findPostmaster = (data: string): Postmaster | null => {
  const found = readPidFile(data);
  return found !== null && isAlive(found.pid) && mentions(found.pid, data) ? found : null;
};

/**
 * Removes a postmaster.pid whose pid now belongs to another program (after a reboot, in a restarted container):
 * PostgreSQL would take that for a running server. Not while any process still stands in the directory.
 */
export const removeStalePidFile = (data: string): void => {
  const found = readPidFile(data);
  if (found === null || !isAlive(found.pid) || mentions(found.pid, data)) return;
  if (processesIn(realpathSync(data)).length === 0) rmSync(join(data, 'postmaster.pid'), { force: true });
};

/**
 * Processes of a server that was killed: they stand in its directory without a server above them. Most see that it is
 * gone and end; one that waits for a lock whose holder was killed too looks at nothing else and never ends.
 */
export const orphansOf = (data: string): number[] => {
  const all = processesIn(realpathSync(data));
  return all.filter((pid) => !mentions(pid, data) && !all.includes(parentOf(pid) ?? 0));
};

/** True when the server at `url` accepts our password and serves `data`: then it is ours. */
export const serves = async (url: string, data: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return realpathSync(rows[0]?.data_directory ?? '') === realpathSync(data);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};
