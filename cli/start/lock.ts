/**
 * One hub per home folder. The lock names the launcher by pid and start time, so that a pid that was given to
 * another program after a crash does not hold the folder for ever.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HubError } from '../../platform/errors.js';

/** Start time of a process in clock ticks (field 22 of /proc/<pid>/stat); null where it cannot be read. */
const startedAt = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const holds = (line: string): boolean => {
  const [pid, started] = line.trim().split(' ');
  const number = Number(pid);
  if (!Number.isInteger(number) || number <= 0 || !isAlive(number)) return false;
  const now = startedAt(number);
  return now === null || started === undefined || started === now;
};

/**
 * Takes the lock of `home`, a folder that is made when it is missing (mode 0700).
 * @throws HubError HOME_IN_USE when another hub runs there.
 */
export const lockHome = (home: string): { release(): void } => {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const file = join(home, 'hub.lock');
  const own = `${process.pid} ${startedAt(process.pid) ?? ''}`;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, own, { flag: 'wx', mode: 0o600 });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const line = readFileSync(file, 'utf8');
      if (holds(line)) throw new HubError('HOME_IN_USE', { home, pid: line.split(' ')[0] ?? '' });
      rmSync(file, { force: true });
    }
  }
  throw new HubError('HOME_IN_USE', { home, pid: '' });
};
