/** Folders found from this file: the same for sources, for dist/ and for the packed program. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The nearest folder upwards that holds `name`. */
const findAbove = (name: string, folder: string = here): string => {
  if (existsSync(join(folder, name))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`no ${name} above ${here}`);
  return findAbove(name, parent);
};

/** Absolute path of the project; read schema/, subgraphs/ and other data files below it, never below the cwd. */
export const projectRoot: string = findAbove('package.json');

/** The folder of the rooms' code that runs: sources under the tests, dist/, or dist/program (see cli/build). */
export const codeRoot: string = findAbove('subgraphs');
