/** A server for the moment, in a folder of its own: gone with `stop`, and with this process, however that ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '../log.js';
import { type Cluster, startCluster } from './cluster.js';

/** What is written on it need survive nothing. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Waits for the end of its input, which a process that is killed closes as well; then ends the server of the folder,
 * waits for it, and removes the folder: again while initdb, which nobody asked to stop, still writes there.
 */
const GUARD = `
read -r _
pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null) && kill -INT "$pid" 2>/dev/null
for _ in $(seq 100); do
  [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null || { rm -rf "$1" 2>/dev/null; [ -e "$1" ] || exit 0; }
  sleep 0.1
done`;

/** In a session of its own: a terminal's Ctrl-C ends this process and must not end the guard. */
const startGuard = (directory: string): ChildProcess => {
  const guard = spawn('sh', ['-c', GUARD, 'sh', directory], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without it nothing is lost but the tidying after a kill.
  guard.on('error', () => undefined);
  guard.unref();
  return guard;
};

/** @throws HubError CLUSTER_FAILED, … as `startCluster` */
export const startThrowaway = async (log: Logger): Promise<Pick<Cluster, 'url' | 'stop'>> => {
  const directory = mkdtempSync(join(tmpdir(), 'hub-moment-'));
  const guard = startGuard(directory);
  const remove = (): void => {
    rmSync(directory, { recursive: true, force: true });
    guard.kill();
  };
  const cluster = await startCluster({ directory, settings: SETTINGS, supervise: false, log }).catch(
    (error: unknown) => {
      remove();
      throw error;
    },
  );
  return { url: cluster.url, stop: () => cluster.stop().then(remove) };
};
