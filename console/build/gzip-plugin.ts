import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const COMPRESSIBLE = /\.(?:js|css|html|md)$/;

/** Writes `<file>.gz` beside every text file, once, so that the gateway never compresses. */
export const gzipPlugin = (): Plugin => ({
  name: 'hub-gzip',
  writeBundle: async ({ dir }) => {
    if (dir === undefined) return;
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    await Promise.all(
      files.map(async (file) => writeFile(`${file}.gz`, await promisify(gzip)(await readFile(file)))),
    );
  },
});
