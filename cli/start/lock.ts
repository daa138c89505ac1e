/**
 * One hub per home folder. The lock names the launcher by pid and start time, so that a pid that was given to
 * another program after a crash does not hold the folder for ever.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HubError } from '../../platform/errors.js';
import { isAlive, startedAt } from '../../platform/process.js';

const holds = (line: string): boolean => {
  const [pid, started] = line.trim().split(' ');
  const number = Number(pid);
  if (!Number.isInteger(number) || number <= 0 || !isAlive(number)) return false;
  const now = startedAt(number);
  return now === null || started === undefined || started === now;
};

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const readIfThere = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
};

/** False when `file` is there already. The lock appears with its content, never empty: link(2) is atomic. */
const putDown = (file: string): boolean => {
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, `${process.pid} ${startedAt(process.pid) ?? ''}`, { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
};

const take = (file: string, home: string): void => {
  while (!putDown(file)) {
    const line = readIfThere(file);
    if (line === null) continue;
    if (holds(line)) throw new HubError('HOME_IN_USE', { home, pid: line.split(' ')[0] ?? '' });
    // Of several starters that find the same dead lock one may remove it, and only while it is still that one:
    // else the second would remove the lock that the first has just put down.
    const guard = `${file}.stale`;
    take(guard, home);
    if (readIfThere(file) === line) rmSync(file, { force: true });
    rmSync(guard, { force: true });
  }
};

/**
 * Takes the lock of `home`, a folder that is made when it is missing (mode 0700).
 * @throws HubError HOME_IN_USE when another hub runs there.
 */
export const lockHome = (home: string): { release(): void } => {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const file = join(home, 'hub.lock');
  take(file, home);
  return { release: () => rmSync(file, { force: true }) };
};
