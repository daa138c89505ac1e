/** docs/decisions/0004-licences.md, held against the lock file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../platform/root.js';

const PERMISSIVE =
  /^(MIT|Apache-2\.0|BSD-[23]-Clause|ISC|0BSD|BlueOak-1\.0\.0|Unlicense|(?:Python|PSF)-2\.0|Zlib)$/;
const DEVELOPMENT_ONLY = /^(CC-BY-4\.0|MPL-2\.0|EPL-2\.0)$/;
/** Packages whose manifest names no licence; what their LICENSE file says. */
const BY_FILE: Readonly<Record<string, string>> = { 'seq-queue': 'MIT' };

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({ license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

const lock = Lock.parse(JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')));
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const licencesOf = (text: string): string[] => text.replace(/[()]/g, '').split(/ (?:AND|and|OR) /);

it('depends on permissive licences, and on others by decision only', () => {
  const others = Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { license, dev }]) => ({
      name: nameOf(path),
      dev: dev === true,
      licences: licencesOf(license ?? BY_FILE[nameOf(path)] ?? 'none'),
    }))
    .filter(
      ({ licences, dev }) =>
        !licences.every((each) => PERMISSIVE.test(each) || (dev && DEVELOPMENT_ONLY.test(each))),
    );
  expect(others.map(({ name }) => name).sort()).toEqual([
    '@apollo/composition',
    '@apollo/federation-internals',
    '@apollo/gateway',
    '@apollo/query-graphs',
    '@apollo/query-planner',
  ]);
});
