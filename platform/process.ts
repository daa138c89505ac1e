/** Looks at processes by pid without being their parent. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const readProc = (pid: number, file: string): string | null => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
};

/** Fields of /proc/<pid>/stat from the third on, the state: the name before them may hold spaces and brackets. */
const statFields = (pid: number): readonly string[] | null => {
  const stat = readProc(pid, 'stat');
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
};

/** False for a process that ended and whose parent has not noticed (state Z): it holds nothing any more. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return statFields(pid)?.[0] !== 'Z';
};

/**
 * When a process started, in clock ticks since the machine did (field 22 of its stat): with the pid it names one
 * process, also after the pid was given to another. Null where it cannot be read (no /proc).
 */
export const startedAt = (pid: number): string | null => statFields(pid)?.[19] ?? null;

/** Pid of the parent; null where it cannot be read (no /proc). */
export const parentOf = (pid: number): number | null => {
  const parent = statFields(pid)?.[1];
  return parent === undefined ? null : Number(parent);
};

/** Whether `pid` runs with `text` among its arguments; true where that cannot be read (no /proc). */
export const mentions = (pid: number, text: string): boolean => {
  const line = readProc(pid, 'cmdline');
  return line === null || line.split('\0').includes(text);
};

/** Processes that work in `folder`: PostgreSQL's, orphans of a killed one too, stand in their data directory. */
export const processesIn = (folder: string): number[] => {
  const standsIn = (pid: string): boolean => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder;
    } catch {
      return false;
    }
  };
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && standsIn(name))
      .map(Number);
  } catch {
    return [];
  }
};
