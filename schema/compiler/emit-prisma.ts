/** Department descriptor → subgraphs/<department>/prisma/schema.prisma (tables, keys and indexes). */
import {
  type DepartmentDescriptor,
  type FieldDescriptor,
  type RecordDescriptor,
  subjectColumns,
} from './descriptor.js';
import { snakeToCamel } from './naming.js';
import { aligned, FEED_COLUMNS, type PrismaField, prismaField } from './prisma-field.js';
import { systemModels } from './prisma-system-tables.js';

/** System columns as Prisma says them; the order is SYSTEM_COLUMNS. */
const SYSTEM_FIELDS = [
  ['key', 'String', ''],
  ['version', 'BigInt', ''],
  ['status', 'String', ''],
  ['superseded_by', 'String?', ''],
  ['occurred_on', 'DateTime', '@db.Date'],
  ['published_at', 'DateTime', '@db.Timestamptz(3)'],
  ['received_at', 'DateTime', '@db.Timestamptz(3)'],
  ['district_code', 'String?', ''],
  ['share_attribute', 'String', ''],
  ['publicity', 'String', ''],
  ['attachments', 'Json', '@default("[]")'],
  ['content_hash', 'String', ''],
  ['product_key', 'String?', ''],
  ['batch_key', 'String?', ''],
] as const;

const HEADER = (
  code: string,
): string => `// 由 subgraphs/${code}/records.graphql 生成;改定义后执行 npm run generate,勿手改本文件。

datasource db {
  provider = "postgresql"
}
`;

const COLUMN_TYPES: Readonly<Record<FieldDescriptor['kind'], readonly [string, string]>> = {
  string: ['String', ''],
  id: ['String', ''],
  enum: ['String', ''],
  int: ['Int', ''],
  long: ['BigInt', ''],
  float: ['Float', ''],
  decimal: ['Decimal', '@db.Decimal'],
  boolean: ['Boolean', ''],
  date: ['DateTime', '@db.Date'],
  datetime: ['DateTime', '@db.Timestamptz(3)'],
  strings: ['String[]', ''],
  items: ['Json', ''],
  subject: ['String', ''],
};

function ownFields(field: FieldDescriptor): PrismaField[] {
  const optional = field.required ? '' : '?';
  if (field.kind === 'subject') {
    const columns = subjectColumns(field);
    return [
      prismaField(columns.name, `String${optional}`, ''),
      prismaField(columns.code, 'String?', ''),
      prismaField(columns.orgCode, 'String?', ''),
    ];
  }
  const [type, attributes] = COLUMN_TYPES[field.kind];
  return [prismaField(field.column, field.kind === 'strings' ? type : type + optional, attributes)];
}

/**
 * Column lists of the indexes of a current table. A code list or a yes/no is never selective by itself, so its
 * index carries the default order and serves a page of a filtered list in one range scan.
 */
export function recordIndexes(record: RecordDescriptor): readonly (readonly string[])[] {
  const page = ['occurred_on', 'key'];
  return [
    ['xid', 'seq'],
    page,
    ['district_code', ...page],
    ...(record.product ? [['product_key', 'occurred_on']] : []),
    ...record.fields.flatMap((field) => {
      if (field.kind === 'subject') return [[subjectColumns(field).orgCode, ...page]];
      const filters =
        field.kind === 'enum' || field.kind === 'boolean' ? [field.column, ...page] : [field.column];
      if (field.sort)
        return [[field.column, 'key'], ...(field.filter && filters.length > 1 ? [filters] : [])];
      return field.filter ? [filters] : [];
    }),
  ];
}

const index = (columns: readonly string[]): string => `  @@index([${columns.map(snakeToCamel).join(', ')}])`;

function recordModels(record: RecordDescriptor): string {
  const columns = [
    ...SYSTEM_FIELDS.map(([column, type, attributes]) => prismaField(column, type, attributes)),
    ...FEED_COLUMNS,
    ...record.fields.flatMap(ownFields),
  ];
  return `/// ${record.title}:当前版本
model ${record.name} {
${aligned(columns)}

  @@id([key])
${recordIndexes(record).map(index).join('\n')}
  @@map("${record.table}")
}

/// ${record.title}:被取代和迟到的版本
model ${record.name}History {
${aligned(columns)}

  @@id([key, version])
${index(['xid', 'seq'])}
  @@map("${record.table}_history")
}
`;
}

/** Text of schema.prisma, in the order of records.graphql; formatting is canonical so that it can be compared. */
export function emitPrisma(department: DepartmentDescriptor): string {
  return [HEADER(department.code), ...department.records.map(recordModels), ...systemModels()].join('\n');
}
