/** Every relation of a department whose rows pass the feed. */
import type { DepartmentDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { identifier, literal } from '../records/columns.js';

export interface FeedTable {
  /** SQL name, quoted. */
  readonly table: string;
  /** SELECT expressions of type, key and version of a row known as `r`; version null for a link. */
  readonly type: string;
  readonly version: string;
  readonly kind: 'current' | 'history' | 'link';
}

export function feedTables(department: DepartmentDescriptor): readonly FeedTable[] {
  const ofRecord = (record: RecordDescriptor): FeedTable[] => [
    { table: identifier(record.table), type: literal(record.name), version: 'r.version', kind: 'current' },
    {
      table: identifier(`${record.table}_history`),
      type: literal(record.name),
      version: 'r.version',
      kind: 'history',
    },
  ];
  return [
    ...department.records.flatMap(ofRecord),
    { table: 'link', type: 'r.record_type', version: 'null::bigint', kind: 'link' },
  ];
}
