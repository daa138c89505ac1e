/** Which record types there are: those of the tree, and of the departments that run their own subgraph in the graph. */
import { Kind, parse } from 'graphql';
import type { DepartmentDescriptor } from '../../../schema/compiler/descriptor.js';
import { activeSubgraphs } from '../../../schema/registry/registry-file.js';
import type { Known } from './notice-content.js';

const typesIn = (sdl: string): readonly string[] =>
  parse(sdl, { noLocation: true }).definitions.flatMap((each) =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION &&
    each.interfaces?.some(({ name }) => name.value === 'QualityRecord') === true
      ? [each.name.value]
      : [],
  );

/**
 * The registry is read when the tree does not know the type: departments join and leave while the hub runs.
 * @param home folder of all state.
 */
export function recordTypesOf(
  departments: readonly Pick<DepartmentDescriptor, 'code' | 'records'>[],
  home: string,
): Known['isRecordType'] {
  const tree = new Set(
    departments.flatMap(({ code, records }) => records.map(({ name }) => `${code}/${name}`)),
  );
  return (department, type) =>
    tree.has(`${department}/${type}`) ||
    activeSubgraphs(home).some(({ name, sdl }) => name === department && typesIn(sdl).includes(type));
}
