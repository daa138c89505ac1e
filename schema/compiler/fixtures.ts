/** The departments under fixtures/ as tests compose them; production code never reads these. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../platform/root.js';
import type { DepartmentDescriptor } from './descriptor.js';
import { emitSdl } from './emit-sdl.js';
import { loadDepartment, readShared } from './load.js';
import { publishOwnSubgraph } from './stubs.js';
import type { PublishedSubgraph } from './unique-names.js';

export const fixtureFolder: string = join(projectRoot, 'schema', 'compiler', 'fixtures');

export const fixtureDepartment = (code: string): DepartmentDescriptor => loadDepartment(code, fixtureFolder);

export const fixtureText = (...path: string[]): string => readFileSync(join(fixtureFolder, ...path), 'utf8');

export const publishFixture = (code: string): PublishedSubgraph => ({
  name: code,
  source: `subgraphs/${code}/records.graphql`,
  sdl: emitSdl(fixtureDepartment(code), readShared()),
});

/** A small subgraph that refers to departments' records, as risk does. */
export const publishReferrer = (): PublishedSubgraph => ({
  name: 'risk',
  source: 'subgraphs/risk/schema.graphql',
  sdl: publishOwnSubgraph('risk', fixtureText('risk', 'schema.graphql'), readShared(), [
    fixtureDepartment('commerce'),
    fixtureDepartment('food-drug'),
  ]),
});
