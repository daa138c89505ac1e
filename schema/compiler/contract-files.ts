/** Everything that follows from the definitions alone, as a map from path to text. Nothing is written here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from './compose.js';
import type { DepartmentDescriptor } from './descriptor.js';
import { emitDerived } from './emit-derived.js';
import { emitOperations } from './emit-operations.js';
import { emitPrisma } from './emit-prisma.js';
import { emitProfile } from './emit-profile.js';
import { emitRecords } from './emit-records.js';
import { emitResolvers } from './emit-resolvers.js';
import { emitSdl } from './emit-sdl.js';
import {
  departmentCodes,
  ownSubgraphCodes,
  readDepartmentFolder,
  readExtension,
  readShared,
} from './load.js';
import { withIdentities } from './record-identity.js';
import { systemFields } from './shared-types.js';
import { publishOwnSubgraph } from './stubs.js';
import { checkUniqueNames, type PublishedSubgraph } from './unique-names.js';

export interface Contract {
  readonly departments: readonly DepartmentDescriptor[];
  /** Path from the project's root → text. */
  readonly files: ReadonlyMap<string, string>;
  /** What clients see and how records are identified, for the comparison with the released one. */
  readonly api: string;
}

function publishAll(
  folder: string,
  departments: readonly DepartmentDescriptor[],
  shared: string,
): PublishedSubgraph[] {
  const published = departments.map((d) => ({
    name: d.code,
    source: `subgraphs/${d.code}/records.graphql`,
    sdl: emitSdl(d, shared, readExtension(d.code, folder)),
  }));
  const own = ownSubgraphCodes(folder).map((name) => {
    const source = `subgraphs/${name}/schema.graphql`;
    const text = readFileSync(join(folder, name, 'schema.graphql'), 'utf8');
    return { name, source, sdl: publishOwnSubgraph(name, text, shared, departments) };
  });
  return [...published, ...own].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Reads every definition under `<root>/subgraphs` and derives the contract.
 *
 * @throws DefinitionError where a definition breaks a rule, names clash, or the subgraphs do not compose.
 */
export async function contractFiles(root: string): Promise<Contract> {
  const shared = readShared();
  const subgraphFolder = join(root, 'subgraphs');
  const departments = departmentCodes(subgraphFolder).map((code) =>
    readDepartmentFolder(code, subgraphFolder),
  );
  const subgraphs = publishAll(subgraphFolder, departments, shared);
  checkUniqueNames(subgraphs, shared);
  const { supergraph, api } = compose(subgraphs);
  const files = new Map<string, string>([['schema/supergraph.graphql', supergraph]]);
  for (const { name, sdl } of subgraphs) files.set(`schema/${name}.graphql`, sdl);
  const system = systemFields(shared);
  for (const department of departments) {
    const folder = `subgraphs/${department.code}`;
    files.set(`${folder}/prisma/schema.prisma`, emitPrisma(department));
    files.set(`${folder}/generated/records.ts`, emitRecords(department));
    files.set(`${folder}/generated/derived.sql`, emitDerived(department));
    files.set(`schema/operations/generated/${department.code}.graphql`, emitOperations(department, system));
  }
  files.set('schema/operations/generated/enterprise-profile.graphql', emitProfile(departments));
  for (const name of ownSubgraphCodes(subgraphFolder)) {
    const sdl = files.get(`schema/${name}.graphql`) ?? '';
    files.set(`subgraphs/${name}/generated/resolvers.ts`, await emitResolvers(sdl));
  }
  return { departments, files, api: withIdentities(api, departments) };
}
