/**
 * Which field is a record's key and which its day is no part of the graph that clients see, and a promise all the same:
 * ids, versions and history hang on the one, windows and as-of on the other, and stored rows keep what they were
 * published under. So the baseline of breaking changes carries both, as a directive of its own.
 */
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { directive, text } from './definition-node.js';
import type { DepartmentDescriptor } from './descriptor.js';

const BASELINE = 'schema/released.graphql';

const DEFINITION = `"""
记录的身份:业务主键字段、业务日期字段;只供比较破坏性变更,不在对外的图中
"""
directive @record(key: String!, occurredOn: String!) on OBJECT
`;

interface Identity {
  readonly key: string;
  readonly occurredOn: string;
}

/** Where directives of a type stand: after its name and its interfaces. */
const headEnd = ({ name, interfaces = [], directives = [] }: ObjectTypeDefinitionNode): number =>
  [name, ...interfaces, ...directives].at(-1)?.loc?.end ?? 0;

/** @param api what clients see. @returns the same text with `@record` on each record type. */
export function withIdentities(api: string, departments: readonly DepartmentDescriptor[]): string {
  const records = new Map(departments.flatMap(({ records }) => records.map((each) => [each.name, each])));
  let marked = '';
  let copied = 0;
  for (const definition of parse(api).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const record = records.get(definition.name.value);
    if (record === undefined) continue;
    const end = headEnd(definition);
    const { keyField, occurredOnField } = record;
    marked += `${api.slice(copied, end)} @record(key: "${keyField}", occurredOn: "${occurredOnField}")`;
    copied = end;
  }
  return `${DEFINITION}\n${marked}${api.slice(copied)}`;
}

function identitiesOf(sdl: string): ReadonlyMap<string, Identity> {
  const found = new Map<string, Identity>();
  for (const definition of parse(sdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const record = directive(definition, 'record');
    if (record === undefined) continue;
    const [key, occurredOn] = [text(record, 'key', BASELINE), text(record, 'occurredOn', BASELINE)];
    found.set(definition.name.value, { key, occurredOn });
  }
  return found;
}

const KINDS = [
  { type: 'RECORD_KEY_CHANGED', field: 'key', what: '业务主键' },
  { type: 'RECORD_DAY_CHANGED', field: 'occurredOn', what: '业务日期' },
] as const;

/** Records that are identified or dated otherwise than in the baseline; those that are gone are another change. */
export function identityChanges(
  released: string,
  api: string,
): readonly { readonly change: string; readonly message: string }[] {
  const now = identitiesOf(api);
  return [...identitiesOf(released)].flatMap(([name, before]) => {
    const after = now.get(name);
    if (after === undefined) return [];
    return KINDS.filter(({ field }) => before[field] !== after[field]).map(({ type, field, what }) => ({
      change: `${type} ${name}`,
      message: `${what}由 ${before[field]} 改为 ${after[field]},已发布的记录仍按原字段存放,请另立记录类型`,
    }));
  });
}
