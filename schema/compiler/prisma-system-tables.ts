/** Tables that every department database has beside its records, as Prisma models. */
import { aligned, FEED_COLUMNS, type PrismaField, prismaField } from './prisma-field.js';

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
      // JSON of the file's own form, so that rejected rows can be given back in kind. Text: jsonb refuses U+0000.
      column('form', 'String?'),
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
    name: 'HubPublishReject',
    table: 'publish_reject',
    title: '拒收的行,按发送时的原样',
    fields: [
      column('batch_id', 'String'),
      column('row', 'Int'),
      // JSON of the row's text or of its lines' cells; null for one that was too large to keep.
      column('source', 'String?'),
    ],
    blocks: ['@@id([batchId, row])'],
  },
  {
    name: 'HubPublishProfile',
    table: 'publish_profile',
    title: '发送者的表格映射',
    fields: [
      column('name', 'String', '@id'),
      column('record_type', 'String'),
      column('profile', 'Json'),
      column('saved_by', 'String'),
      column('saved_at', 'DateTime', INSTANT),
    ],
    blocks: [],
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

/** Text of the models, in a fixed order. */
export const systemModels = (): readonly string[] => SYSTEM_MODELS.map(systemModel);
