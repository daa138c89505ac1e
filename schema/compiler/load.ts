/** Finds and reads the departments of a tree. The folders are the list: none is kept by hand (DESIGN 2). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../platform/root.js';
import { DefinitionError } from './definition-node.js';
import type { DepartmentDescriptor } from './descriptor.js';
import { readCheckedDepartment, readDepartment } from './read-department.js';

const RECORDS = 'records.graphql';

/** Text of shared.graphql: the value types that every published SDL carries. */
export const readShared = (): string => readFileSync(join(projectRoot, 'schema', 'shared.graphql'), 'utf8');

/** Text of record-directives.graphql: the directives of the definition language. */
export const readDirectives = (): string =>
  readFileSync(join(projectRoot, 'schema', 'compiler', 'record-directives.graphql'), 'utf8');

const subgraphsFolder = (): string => join(projectRoot, 'subgraphs');

const foldersWith = (folder: string, file: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, file)))
    .map((entry) => entry.name)
    .sort();

/** Folder names under `subgraphs/` that define records, sorted; `folder` is for fixtures. */
export const departmentCodes = (folder: string = subgraphsFolder()): string[] => foldersWith(folder, RECORDS);

/** Folder names of the hub's own subgraphs (risk, exchange …): those with a hand-written schema.graphql. */
export const ownSubgraphCodes = (folder: string = subgraphsFolder()): string[] =>
  foldersWith(folder, 'schema.graphql');

/** Text of a department's hand-written extension.graphql, when it has one. */
export function readExtension(code: string, folder: string = subgraphsFolder()): string | undefined {
  const file = join(folder, code, 'extension.graphql');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * The descriptor of one department, from `<folder>/<code>/records.graphql` as it is now.
 *
 * @throws DefinitionError when there is no such department, or its definition breaks a rule.
 */
export const readDepartmentFolder = (
  code: string,
  folder: string = subgraphsFolder(),
): DepartmentDescriptor =>
  readDepartment(code, readRecords(code, folder), { shared: readShared(), directives: readDirectives() });

function readRecords(code: string, folder: string): string {
  const file = join(folder, code, RECORDS);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new DefinitionError(`没有部门 "${code}";现有:${departmentCodes(folder).join('、') || '(无)'}`);
}

const loaded = new Map<string, DepartmentDescriptor>();

/** Once per process, and taken as checked: a definition changes only with a new build, whose generator has read it. */
export function loadDepartment(code: string, folder: string = subgraphsFolder()): DepartmentDescriptor {
  const place = join(folder, code);
  const known = loaded.get(place);
  if (known) return known;
  const department = readCheckedDepartment(code, readRecords(code, folder), readShared());
  loaded.set(place, department);
  return department;
}
