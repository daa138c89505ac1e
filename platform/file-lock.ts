import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;
/** By age, not by pid: processes that share a volume may have pids of different containers. */
const ABANDONED_MS = 60_000;

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

function putDown(file: string): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
}

const isAbandoned = (file: string): boolean => {
  const age = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return age !== undefined && Date.now() - age > ABANDONED_MS;
};

/**
 * Runs `work` while no other process does so under the same file. What is done must end well within a minute: an older
 * lock is taken for that of a process that died.
 * @returns `work`'s result, or null when the lock was held for all of `waitMs`.
 */
export async function withFileLock<T>(
  file: string,
  waitMs: number,
  work: () => Promise<T>,
): Promise<{ readonly value: T } | null> {
  for (let waited = 0; !putDown(file); waited += LOOK_EVERY_MS) {
    if (isAbandoned(file)) rmSync(file, { force: true });
    else if (waited >= waitMs) return null;
    else await delay(LOOK_EVERY_MS);
  }
  try {
    return { value: await work() };
  } finally {
    rmSync(file, { force: true });
  }
}
