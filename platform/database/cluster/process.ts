/** Looks at processes by pid without being their parent. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const readProc = (pid: number, file: string): string | null => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
};

/** False for a process that ended and whose parent has not noticed (state Z): it holds nothing any more. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const stat = readProc(pid, 'stat');
  return stat === null || stat.charAt(stat.lastIndexOf(')') + 2) !== 'Z';
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
