/** Starts the server program on a data directory and waits until it answers. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { HubError } from '../../errors.js';
import { isAlive } from '../../process.js';
import { serverEnvironment } from './initialise.js';
import { type ClusterPaths, choosePort, keepPort, logTail } from './paths.js';
import { findPostmaster, orphansOf, removeStalePidFile, serves } from './postmaster.js';
import type { RunAs } from './run-as.js';
import { type Settings, settingsArguments } from './settings.js';

export interface ServerPlan {
  readonly paths: ClusterPaths;
  readonly runAs: RunAs;
  readonly program: string;
  readonly settings: Settings;
  readonly urlOn: (port: number) => string;
  /** Gives the start up; what was begun is ended first. */
  readonly signal?: AbortSignal;
}

export interface Running {
  readonly pid: number;
  readonly port: number;
  readonly adopted: boolean;
}

/** After a kill -9 the orphans of the old server hold its shared memory for some seconds. */
const RETRY_FOR_MS = 20_000;
/** Then those that are left will not end by themselves. */
const ORPHANS_END_WITHIN_MS = 2_000;
/** Crash recovery of a long write-ahead log. */
const READY_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 15;
const RETRY_EVERY_MS = 200;

/** Reasons that pass by themselves: orphans still there, the port taken meanwhile, another starter was first. */
const PASSING = /shared memory block|lock file|in use|could not bind|could not create any TCP/i;

const launch = (plan: ServerPlan, port: number): { pid: number; ended: () => boolean } => {
  const { paths, runAs, program, settings } = plan;
  const { file, args } = runAs.command(program, [
    '-D',
    paths.data,
    '-p',
    String(port),
    ...settingsArguments(settings),
  ]);
  const log = openSync(paths.log, 'a', 0o600);
  // A session of its own: neither a terminal's Ctrl-C nor the death of this process reaches the server.
  const child = spawn(file, args, {
    ...runAs.options,
    cwd: '/',
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let failed = false;
  child.once('error', () => {
    failed = true;
  });
  child.unref();
  return { pid: child.pid ?? 0, ended: () => failed || child.exitCode !== null || child.signalCode !== null };
};

/** Waits until the server that holds the directory says ready and proves to be ours; null when it went away. */
const untilReady = async (
  plan: ServerPlan,
  gone: () => boolean,
): Promise<{ pid: number; port: number } | null> => {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    const found = findPostmaster(plan.paths.data);
    if (found?.status === 'ready' && (await serves(plan.urlOn(found.port), plan.paths.data))) return found;
    if (gone()) return null;
    if (plan.signal?.aborted === true) throw new HubError('START_INTERRUPTED');
    await delay(LOOK_EVERY_MS);
  }
  throw new HubError('CLUSTER_FAILED', {
    step: '等待就绪',
    reason: '服务在两分钟内没有就绪,或口令与数据目录不符',
    log: plan.paths.log,
  });
};

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Adopts the running server of the directory, or starts one.
 *
 * @param fixedPort the port that clients know already: no other will do, and one that is taken for a moment (a
 * connection attempt to a dead port of the ephemeral range may take it itself) is waited for.
 * @throws HubError CLUSTER_FAILED, START_INTERRUPTED
 */
export const adoptOrStart = async (plan: ServerPlan, fixedPort?: number): Promise<Running> => {
  const begun = performance.now();
  for (;;) {
    const there = findPostmaster(plan.paths.data);
    if (there !== null) {
      const ready = await untilReady(plan, () => !isAlive(there.pid));
      if (ready !== null) return { ...ready, adopted: true };
    }
    removeStalePidFile(plan.paths.data);
    const logged = sizeOf(plan.paths.log);
    const port = fixedPort ?? (await choosePort(plan.paths.port));
    const child = launch(plan, port);
    const ready = await untilReady(plan, child.ended).catch(async (error: unknown) => {
      await end(child.pid);
      throw error;
    });
    if (ready !== null) {
      keepPort(plan.paths.port, ready.port);
      return { ...ready, adopted: ready.pid !== child.pid };
    }
    const reason = logTail(plan.paths.log, logged);
    const waited = performance.now() - begun;
    if (!PASSING.test(reason) || waited > RETRY_FOR_MS) {
      throw new HubError('CLUSTER_FAILED', { step: '启动服务', reason, log: plan.paths.log });
    }
    // Nothing is lost with them: the next server recovers from the log whatever they had in memory.
    if (waited > ORPHANS_END_WITHIN_MS) for (const pid of orphansOf(plan.paths.data)) tell(pid, 'SIGKILL');
    await delay(RETRY_EVERY_MS);
    if (plan.signal?.aborted === true) throw new HubError('START_INTERRUPTED');
  }
};

/** Time for the last checkpoint; then the server is stopped at once and recovers from its log at the next start. */
const FAST_WITHIN_MS = 8_000;

/** False when the process was gone already. */
const tell = (pid: number, signal: NodeJS.Signals): boolean => {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
};

const end = async (pid: number): Promise<void> => {
  if (pid === 0 || !tell(pid, 'SIGINT')) return;
  const deadline = performance.now() + FAST_WITHIN_MS;
  let hurried = false;
  while (isAlive(pid)) {
    if (!hurried && performance.now() > deadline) {
      hurried = true;
      tell(pid, 'SIGQUIT');
    }
    await delay(LOOK_EVERY_MS);
  }
};

/** Fast shutdown: open transactions are rolled back, connections closed, data written. */
export const shutDown = async (data: string): Promise<void> => end(findPostmaster(data)?.pid ?? 0);
