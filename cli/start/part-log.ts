/** `<home>/logs/<part>.log`: what a part prints. A long one is set aside when the part starts: two are kept. */
import { mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LONGEST_BYTES = 32 * 1024 * 1024;

export const partLog = (home: string, part: string): string => join(home, 'logs', `${part}.log`);

/** Opens the log for appending; the caller closes the descriptor. Throws what the file system refuses. */
export const openPartLog = (home: string, part: string): number => {
  mkdirSync(join(home, 'logs'), { recursive: true, mode: 0o700 });
  const file = partLog(home, part);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LONGEST_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
};
