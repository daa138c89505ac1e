/** The folder of package.json, found from this file: the same for sources and for dist/. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const findRoot = (folder: string): string => {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`no package.json above ${fileURLToPath(import.meta.url)}`);
  return findRoot(parent);
};

/** Absolute path of the project; read schema/, subgraphs/ and other data files below it, never below the cwd. */
export const projectRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));
