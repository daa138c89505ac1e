/** Between whom notices go: the departments of the tree, and those that run their own subgraph while it is in the graph. */
import { Kind, parse } from 'graphql';
import { latestSubgraphs, readRegistry } from '../../../schema/registry/registry-file.js';

/** By folder name; a set, that follows who joins and leaves. */
export interface Departments extends Iterable<string> {
  readonly has: (code: string) => boolean;
}

/**
 * The registry is read when the tree does not know the department: departments join and leave while the hub runs. Who has
 * left gets no new notice; those that it has go on.
 * @param home folder of all state.
 */
export function departmentsOf(tree: ReadonlySet<string>, home: string): Departments {
  const joined = (): string[] =>
    readRegistry(home).subgraphs.flatMap(({ name, retired }) =>
      retired === null && !tree.has(name) ? [name] : [],
    );
  return {
    has: (code) => tree.has(code) || joined().includes(code),
    *[Symbol.iterator]() {
      yield* tree;
      yield* joined();
    },
  };
}

/** Of `@department(name:)` in a department's records.graphql. */
function nameIn(records: string): string | null {
  const directives = parse(records, { noLocation: true }).definitions.flatMap((each) =>
    each.kind === Kind.SCHEMA_EXTENSION ? (each.directives ?? []) : [],
  );
  const name = directives
    .filter((each) => each.name.value === 'department')
    .flatMap((each) => each.arguments ?? [])
    .find((argument) => argument.name.value === 'name');
  return name?.value.kind === Kind.STRING ? name.value.value : null;
}

/** What a department outside the tree calls itself; its code where it gave no records. Also of one that has left. */
export function joinedName(home: string, code: string): string {
  const records = latestSubgraphs(home).find(({ name }) => name === code)?.records ?? null;
  return (records === null ? null : nameIn(records)) ?? code;
}
