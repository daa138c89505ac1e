/** Makes a new data directory, whole or not at all. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HubError } from '../../errors.js';
import { isAlive } from '../../process.js';
import type { ClusterPaths } from './paths.js';
import type { RunAs } from './run-as.js';

/** Name of the superuser; no password is ever asked for an operating system user. */
export const SUPERUSER = 'hub';

/**
 * glibc raises its threshold for mmap with each large block that is freed, and then keeps such blocks: a connection that
 * once took a page of records in would hold thirty megabytes for the five that it uses. Fixed, they go back.
 */
const MALLOC = { MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '65536', MALLOC_ARENA_MAX: '1' };

/** Without the caller's PG… and LC_… variables, which would change what is made. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  ...MALLOC,
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
});

/** Null when the program succeeded, else what it said. An abort ends it, and is then what it failed of. */
const run = (
  runAs: RunAs,
  program: string,
  programArgs: readonly string[],
  signal?: AbortSignal,
): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const { file, args } = runAs.command(program, programArgs);
    const child = spawn(file, args, {
      ...runAs.options,
      cwd: '/',
      env: { ...serverEnvironment(), LC_ALL: undefined },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    const end = (): void => void child.kill('SIGTERM');
    if (signal?.aborted === true) end();
    signal?.addEventListener('abort', end);
    child.once('error', reject);
    child.once('close', (code) => {
      signal?.removeEventListener('abort', end);
      resolve(code === 0 ? null : Buffer.concat(errors).toString('utf8').trim());
    });
  });

/**
 * Characters sort by code point, classes and case follow Unicode: the same on every machine and after every
 * upgrade, so that no index goes wrong. pg_trgm takes letters from lc_ctype: without a UTF-8 one it would see
 * no Chinese, so C.UTF-8 is tried first; not every system has it.
 */
const LC_CTYPES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/**
 * Rounds of hashing make a guessed password dear. This one has 192 random bits, which nobody guesses; the default of
 * 4,096 would cost each connection some milliseconds at both of its ends.
 */
const ONE_ROUND = ['--set', 'scram_iterations=1'];

const initdb = async (
  runAs: RunAs,
  program: string,
  folder: string,
  password: string,
  signal?: AbortSignal,
): Promise<string | null> => {
  let problem: string | null = null;
  for (const ctype of LC_CTYPES) {
    const locale = [
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${ctype}`,
    ];
    const access = ['-U', SUPERUSER, '--auth=scram-sha-256', `--pwfile=${password}`, ...ONE_ROUND];
    const args = ['-D', folder, '-E', 'UTF8', ...locale, ...access, '--no-instructions'];
    problem = await run(runAs, program, args, signal);
    if (problem === null || !/locale/i.test(problem)) return problem;
  }
  return problem;
};

/** Folders of starters that were killed; the pid in the name tells them from those at work now. */
const removeLeftovers = (directory: string): void => {
  for (const name of readdirSync(directory)) {
    const [, pid] = /^data\.new-(\d+)-/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(directory, name), { recursive: true, force: true });
  }
};

/**
 * Makes `paths.data` unless it is there. initdb works beside it and the result is renamed, so a start that was
 * killed leaves no half directory; of two starters at once the second throws its own away.
 * @throws HubError CLUSTER_FAILED, START_INTERRUPTED
 */
export const initialise = async (
  paths: ClusterPaths,
  runAs: RunAs,
  program: string,
  signal?: AbortSignal,
): Promise<void> => {
  runAs.own(paths.directory);
  if (existsSync(join(paths.data, 'PG_VERSION'))) {
    runAs.own(paths.data);
    // PostgreSQL refuses a directory that others may read (a copied or restored one).
    chmodSync(paths.data, 0o700);
    return;
  }
  const folder = join(paths.directory, `data.new-${process.pid}-${randomUUID()}`);
  mkdirSync(folder, { mode: 0o700 });
  runAs.own(folder);
  const problem = await initdb(runAs, program, folder, paths.password, signal);
  if (problem !== null) {
    rmSync(folder, { recursive: true, force: true });
    if (signal?.aborted === true) throw new HubError('START_INTERRUPTED');
    throw new HubError('CLUSTER_FAILED', { step: 'initdb', reason: problem, log: paths.log });
  }
  try {
    renameSync(folder, paths.data);
    removeLeftovers(paths.directory);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(join(paths.data, 'PG_VERSION'))) throw error;
  }
};
