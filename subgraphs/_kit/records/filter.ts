/** A record's Filter input → SQL conditions. The input was coerced by GraphQL; only its shape is read here. */
import {
  type FieldDescriptor,
  type RecordDescriptor,
  subjectColumns,
} from '../../../schema/compiler/descriptor.js';
import { identifier, literal } from './columns.js';
import type { Parameters } from './parameters.js';

type Filter = Readonly<Record<string, unknown>>;
const DEFAULT_STATUS = ['VALID', 'CORRECTED'];

const isObject = (value: unknown): value is Filter => typeof value === 'object' && value !== null;

function range(column: string, type: string, value: unknown, parameters: Parameters): string[] {
  if (!isObject(value)) return [];
  const { from, to } = value;
  return [
    ...(from === undefined || from === null ? [] : [`${column} >= ${parameters.add(from)}::${type}`]),
    ...(to === undefined || to === null ? [] : [`${column} <= ${parameters.add(to)}::${type}`]),
  ];
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

function text(column: string, value: unknown, parameters: Parameters): string[] {
  if (!isObject(value)) return [];
  const { eq, in: any, startsWith } = value;
  return [
    ...(typeof eq === 'string' ? [`${column} = ${parameters.add(eq)}`] : []),
    ...(Array.isArray(any) ? [`${column} = any(${parameters.add(any)}::text[])`] : []),
    ...(typeof startsWith === 'string'
      ? [`${column} like ${parameters.add(`${escapeLike(startsWith)}%`)}`]
      : []),
  ];
}

const RANGES: Readonly<Record<string, string>> = {
  date: 'date',
  int: 'integer',
  long: 'numeric',
  float: 'double precision',
  decimal: 'numeric',
};

/** Organisation code of a subject as it counts: the link's where there is one, else the row's. */
export const effectiveOrgCode = (record: RecordDescriptor, field: FieldDescriptor, alias: string): string =>
  `coalesce((select l.org_code from link l where l.record_type = ${literal(record.name)} and l.key = ${alias}.key
     and l.field = ${literal(field.name)} union all
   select ${alias}.${identifier(subjectColumns(field).orgCode)} limit 1), '')`;

function fieldConditions(
  record: RecordDescriptor,
  field: FieldDescriptor,
  alias: string,
  value: unknown,
  parameters: Parameters,
): string[] {
  if (field.kind === 'subject') return text(effectiveOrgCode(record, field, alias), value, parameters);
  const column = `${alias}.${identifier(field.column)}`;
  const type = RANGES[field.kind];
  if (type !== undefined) return range(column, type, value, parameters);
  if (field.kind === 'enum') return [`${column} = any(${parameters.add(value)}::text[])`];
  if (field.kind === 'boolean') return [`${column} = ${parameters.add(value)}::boolean`];
  return text(column, value, parameters);
}

/** Personal fields that a filter touches: without the scope `personal` they would be an oracle. */
export const personalFieldsOf = (record: RecordDescriptor, filter: Filter): readonly FieldDescriptor[] =>
  record.fields.filter((field) => field.personal !== undefined && filter[field.name] !== undefined);

/** Conditions of `filter` on rows known as `alias`; status defaults to what is valid. */
export function conditions(
  record: RecordDescriptor,
  filter: Filter,
  alias: string,
  parameters: Parameters,
): string[] {
  const status = Array.isArray(filter['status']) ? filter['status'] : DEFAULT_STATUS;
  const district = filter['district'];
  return [
    `${alias}.status = any(${parameters.add(status)}::text[])`,
    ...range(`${alias}.occurred_on`, 'date', filter['occurredOn'], parameters),
    ...(Array.isArray(district) ? [`${alias}.district_code = any(${parameters.add(district)}::text[])`] : []),
    ...record.fields
      .filter((field) => field.filter && filter[field.name] !== undefined && filter[field.name] !== null)
      .flatMap((field) => fieldConditions(record, field, alias, filter[field.name], parameters)),
  ];
}
