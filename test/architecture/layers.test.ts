/** The arrows of the house: console, cli → sync → subgraphs, gateway → schema → platform, domain. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../platform/root.js';

const ROOMS = ['domain', 'platform', 'schema', 'subgraphs', 'gateway', 'sync', 'cli', 'console'] as const;
type Room = (typeof ROOMS)[number];

/** Rooms whose code a room may import, beside its own. */
const MAY_IMPORT: Readonly<Record<Room, readonly Room[]>> = {
  domain: [],
  platform: [],
  schema: ['platform', 'domain'],
  subgraphs: ['schema', 'platform', 'domain'],
  gateway: ['schema', 'platform', 'domain'],
  sync: ['subgraphs', 'schema', 'platform', 'domain'],
  cli: ['sync', 'subgraphs', 'gateway', 'schema', 'platform', 'domain'],
  console: ['sync', 'subgraphs', 'gateway', 'schema', 'platform', 'domain'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

/** What runs in production: a room's tests and their fixtures (`test/`) may also use the test kit. */
const sourcesOf = (room: Room): string[] =>
  readdirSync(join(projectRoot, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mts|mjs|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\.test\.ts$|\/test\//.test(path.slice(projectRoot.length)));

/** Static, type and dynamic imports with a relative path, as paths below the project's root. */
const importsOf = (file: string): Import[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:from\s+|import\s*\(\s*|^import\s+)['"](\.{1,2}\/[^'"]+)['"]/gm,
    ),
  ].map(([, path]) => ({
    from: relative(projectRoot, file),
    to: relative(projectRoot, join(dirname(file), path ?? '')),
  }));

const isRoom = (name: string): name is Room => ROOMS.some((room) => room === name);
const roomOf = (path: string): string => path.split('/')[0] ?? '';
const folderOf = (path: string): string => path.split('/')[1] ?? '';
const imports = ROOMS.flatMap((room) => sourcesOf(room).flatMap(importsOf));
const describeImport = ({ from, to }: Import): string => `${from} → ${to}`;

describe('layers', () => {
  it('finds the imports of every room', () => {
    expect(new Set(imports.map(({ from }) => roomOf(from)))).toEqual(new Set(ROOMS));
  });

  it('lets a room import only rooms below it', () => {
    const wrong = imports.filter(({ from, to }) => {
      const room = roomOf(from);
      const target = roomOf(to);
      return isRoom(room) && target !== room && !(isRoom(target) && MAY_IMPORT[room].includes(target));
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('lets a subgraph import itself and the kit only', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        roomOf(from) === 'subgraphs' &&
        roomOf(to) === 'subgraphs' &&
        from.split('/').length > 2 &&
        folderOf(to) !== folderOf(from) &&
        folderOf(to) !== '_kit',
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it("lets sync import of the subgraphs risk's store only", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        roomOf(from) === 'sync' &&
        roomOf(to) === 'subgraphs' &&
        !to.startsWith('subgraphs/risk/store/') &&
        !to.startsWith('subgraphs/risk/generated/'),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });
});
