/** Trusted documents of a department → schema/operations/generated/<department>.graphql. */
import { parse, print } from 'graphql';
import type { DepartmentDescriptor, FieldDescriptor, RecordDescriptor } from './descriptor.js';
import { capitalise } from './naming.js';
import type { SystemField } from './sdl-record.js';

const RECEIPT = `{
  batchId department recordType received accepted unchanged stale rejected warned issuesUrl committedAt
  issues { row key field severity code message }
}`;
const SUBJECT = '{ name code orgCode linkState }';
/** System fields that are objects, with what a reader needs of them. */
const SELECTIONS: Readonly<Record<string, string>> = {
  district: '{ code name }',
  attachments: '{ name mediaType size sha256 url }',
};

function selection(field: FieldDescriptor): string {
  if (field.kind === 'subject') return `${field.name} ${SUBJECT}`;
  if (field.kind !== 'items') return field.name;
  return `${field.name} { ${(field.item?.fields ?? []).map((f) => f.name).join(' ')} }`;
}

function recordOperations(record: RecordDescriptor, system: readonly SystemField[]): string {
  const plural = capitalise(record.plural);
  const own = [
    ...system.map((f) => `${f.name} ${SELECTIONS[f.name] ?? ''}`),
    ...record.fields.map(selection),
    ...(record.product ? ['productKey'] : []),
  ].join('\n');
  return `
query ${record.name}ByKey($key: ID!) { ${record.singular}(key: $key) { ...${record.name}Fields } }
query ${plural}($filter: ${record.name}Filter, $orderBy: ${record.name}OrderBy, $first: Int, $after: String) {
  ${record.plural}(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ...${record.name}Fields }
    pageInfo { hasNextPage endCursor }
  }
}
mutation Publish${plural}($rows: [${record.name}Input!]!, $batchId: ID, $atomic: Boolean) {
  publish${plural}(rows: $rows, batchId: $batchId, atomic: $atomic) ${RECEIPT}
}
mutation Revoke${plural}($keys: [ID!]!, $reason: String!) {
  revoke${plural}(keys: $keys, reason: $reason) ${RECEIPT}
}
fragment ${record.name}Fields on ${record.name} { ${own} }
`;
}

/** One read by key, one list, one publication and one revocation per record type; names are unique by type. */
export const emitOperations = (department: DepartmentDescriptor, system: readonly SystemField[]): string =>
  `# 由 subgraphs/${department.code}/records.graphql 生成,勿手改。\n${print(parse(department.records.map((r) => recordOperations(r, system)).join('\n')))}\n`;
