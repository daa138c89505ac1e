/** `<home>/run.json`: where the parts of a running hub listen, for the other commands. Written by the launcher. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const RunFile = z.object({
  launcher: z.number(),
  gateway: z.string(),
  subgraphs: z.string(),
  sync: z.string(),
});
export type RunFile = z.infer<typeof RunFile>;

const pathOf = (home: string): string => join(home, 'run.json');

export const writeRunFile = (home: string, value: RunFile): void => {
  const path = pathOf(home);
  writeFileSync(`${path}.new`, JSON.stringify(value), { mode: 0o600 });
  renameSync(`${path}.new`, path);
};

export const removeRunFile = (home: string): void => rmSync(pathOf(home), { force: true });

/** Null when no hub was started in `home` (or its file is from a hub that was killed and not yet replaced). */
export const readRunFile = (home: string): RunFile | null => {
  try {
    return RunFile.parse(JSON.parse(readFileSync(pathOf(home), 'utf8')));
  } catch {
    return null;
  }
};
