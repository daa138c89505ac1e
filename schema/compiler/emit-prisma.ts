/** Department descriptor → subgraphs/<department>/prisma/schema.prisma (tables, keys and indexes). */
import {
  type DepartmentDescriptor,
  type FieldDescriptor,
  type RecordDescriptor,
  subjectColumns,
} from './descriptor.js';
import { snakeToCamel } from './naming.js';

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

/**
 * The place in the feed: assigned by the database for a new version, carried along into history. Prisma knows
 * no default but its own for a column that takes from a sequence; the migration lets all share `feed_seq`.
 */
const FEED_FIELDS = [
  ['xid', 'Unsupported("xid8")', '@default(dbgenerated("pg_current_xact_id()"))'],
  ['seq', 'BigInt', '@default(autoincrement())'],
] as const;

const HEADER = (
  code: string,
): string => `// 由 subgraphs/${code}/records.graphql 生成;改定义后执行 npm run generate,勿手改本文件。

datasource db {
  provider = "postgresql"
}
`;

/** Name, type and attributes of one line of a model. */
type PrismaField = readonly [name: string, type: string, attributes: string];

/** Prisma's name is camelCase, the column stays snake_case; attributes in the order of `prisma format`. */
function prismaField(column: string, type: string, attributes: string): PrismaField {
  const name = snakeToCamel(column);
  const map = name === column ? '' : `@map("${column}")`;
  const ordered = attributes.startsWith('@db.') ? [map, attributes] : [attributes, map];
  return [name, type, ordered.filter(Boolean).join(' ')];
}

/** Lines in aligned columns, as `prisma format` would lay them. */
function aligned(fields: readonly PrismaField[]): string {
  const names = Math.max(...fields.map(([name]) => name.length));
  const types = Math.max(...fields.map(([, type]) => type.length));
  return fields
    .map(([name, type, rest]) => `  ${name.padEnd(names)} ${type.padEnd(types)} ${rest}`.trimEnd())
    .join('\n');
}

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

const FEED_COLUMNS = FEED_FIELDS.map(([column, type, attributes]) => prismaField(column, type, attributes));

interface SystemModel {
  readonly name: string;
  readonly table: string;
  readonly title: string;
  readonly fields: readonly PrismaField[];
  readonly blocks: readonly string[];
}

const column = (name: string, type: string, attributes = ''): PrismaField =>
  prismaField(name, type, attributes);
const INSTANT = '@db.Timestamptz(3)';
const COUNT = '@default(0)';

/** Tables that every department database has beside its records. */
const SYSTEM_MODELS: readonly SystemModel[] = [
  {
    name: 'HubLink',
    table: 'link',
    title: '主体与企业的关联:比对或人工认定的结果,优先于行内的代码',
    fields: [
      column('record_type', 'String'),
      column('key', 'String'),
      column('field', 'String'),
      column('org_code', 'String?'),
      column('tier', 'Int'),
      column('score', 'Float?'),
      column('rule', 'String?'),
      column('matched_at', 'DateTime', INSTANT),
      column('matched_by', 'String'),
      ...FEED_COLUMNS,
    ],
    blocks: [
      '@@id([recordType, key, field])',
      '@@index([orgCode, recordType, field])',
      '@@index([xid, seq])',
    ],
  },
  {
    name: 'HubPublishBatch',
    table: 'publish_batch',
    title: '发布批次与回执',
    fields: [
      column('id', 'String', '@id'),
      column('record_type', 'String'),
      column('sender', 'String'),
      // SHA-256 of the rows committed so far: a retransmission with another beginning is found out.
      column('prefix_hash', 'String?'),
      ...['committed_rows', 'received', 'accepted', 'unchanged', 'stale', 'rejected', 'warned'].map((name) =>
        column(name, 'Int', COUNT),
      ),
      column('state', 'String'),
      column('created_at', 'DateTime', INSTANT),
      column('committed_at', 'DateTime?', INSTANT),
    ],
    blocks: ['@@index([createdAt])'],
  },
  {
    name: 'HubPublishIssue',
    table: 'publish_issue',
    title: '批次中的问题行',
    fields: [
      column('id', 'BigInt', '@id @default(autoincrement())'),
      column('batch_id', 'String'),
      column('row', 'Int'),
      column('key', 'String?'),
      column('field', 'String?'),
      column('severity', 'String'),
      column('code', 'String'),
      column('message', 'String'),
    ],
    blocks: ['@@index([batchId, row])'],
  },
  {
    name: 'HubFeedEpoch',
    table: 'feed_epoch',
    title: '交换源的纪元:换了集群或回退了数据库,游标即失效',
    fields: [
      column('id', 'String', '@id @db.Uuid'),
      column('system_identifier', 'String'),
      column('highest_xid', 'Unsupported("xid8")'),
    ],
    blocks: [],
  },
];

const systemModel = ({ name, table, title, fields, blocks }: SystemModel): string =>
  `/// ${title}\nmodel ${name} {\n${aligned(fields)}\n\n${[...blocks, `@@map("${table}")`].map((b) => `  ${b}\n`).join('')}}\n`;

/** Text of schema.prisma, in the order of records.graphql; formatting is canonical so that it can be compared. */
export function emitPrisma(department: DepartmentDescriptor): string {
  return [
    HEADER(department.code),
    ...department.records.map(recordModels),
    ...SYSTEM_MODELS.map(systemModel),
  ].join('\n');
}
