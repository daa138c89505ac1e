/** Columns of a record that a published row fills, in the order of the stage. */
import {
  type FieldDescriptor,
  type RecordDescriptor,
  subjectColumns,
} from '../../../schema/compiler/descriptor.js';

/** System columns from the row; `version` and `published_at` may be absent there. */
export const STAGED_SYSTEM = [
  'key',
  'version',
  'status',
  'superseded_by',
  'occurred_on',
  'published_at',
  'district_code',
  'share_attribute',
  'publicity',
  'attachments',
  'content_hash',
  'product_key',
  'batch_key',
] as const;

export function fieldColumns(field: FieldDescriptor): readonly string[] {
  if (field.kind !== 'subject') return [field.column];
  const { name, code, orgCode } = subjectColumns(field);
  return [name, code, orgCode];
}

export const ownColumns = (record: RecordDescriptor): readonly string[] =>
  record.fields.flatMap(fieldColumns);

export const stagedColumns = (record: RecordDescriptor): readonly string[] => [
  ...STAGED_SYSTEM,
  ...ownColumns(record),
];
