/** The SDL of one record type: the type itself, its connection, input, and the fields it adds elsewhere. */
import { type FieldDescriptor, type RecordDescriptor, ROW_DEFAULTS } from './descriptor.js';
import { capitalise } from './naming.js';
import { describe, filterInput, inputField, line, orderEnum, outputField } from './sdl-fields.js';

const LIST_SIZE = '@listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"])';

/** Fields that every record has besides its own, with the descriptions of the interface. */
export interface SystemField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

const referenceField = ({ label, refers }: FieldDescriptor): readonly string[] =>
  refers === undefined ? [] : [line(`${label}所指的记录;未发布时为空`, `${refers.as}: ${refers.to}`)];

function recordType(record: RecordDescriptor, system: readonly SystemField[]): string {
  const keys = record.entity ? `@key(fields: "id") @key(fields: "${record.keyField}")` : '@key(fields: "id")';
  return [
    `${describe(record.title)}\ntype ${record.name} implements QualityRecord ${keys} {`,
    ...system.map((f) => line(f.description, `${f.name}: ${f.type}`)),
    ...record.fields.map(outputField),
    ...record.fields.flatMap(referenceField),
    ...(record.product
      ? [
          line('记录所指的产品;认不出产品时为空', 'product: Product'),
          line('产品键:gtin:<14 位> 或 组织机构代码|品牌|型号', 'productKey: ID'),
        ]
      : []),
    line('本记录已有的各版本,由新到旧,不含当前版本', `history: [${record.name}!]!`),
    '}',
  ].join('\n');
}

function connectionTypes({ name, title }: RecordDescriptor): string {
  return [
    `${describe(`${title}的分页列表`)}\ntype ${name}Connection {`,
    line('本页各条及其游标', `edges: [${name}Edge!]!`),
    line('本页各条', `nodes: [${name}!]!`),
    line('分页信息', 'pageInfo: PageInfo!'),
    line('符合条件的总数;只在查询它时计算', 'totalCount: Int'),
    '}',
    `${describe(`${title}分页列表中的一条`)}\ntype ${name}Edge {`,
    line('记录', `node: ${name}!`),
    line('游标,用作 after', 'cursor: String!'),
    '}',
  ].join('\n');
}

function recordInput(record: RecordDescriptor): string {
  return [
    `${describe(`${record.title}的一行发布数据`)}\ninput ${record.name}Input {`,
    ...record.fields.map(inputField),
    line('版本;不写时内容相同为未变,内容不同为上一版加一', 'version: Long'),
    line('状态:VALID 或 CORRECTED;撤销用 revoke', 'status: RecordStatus'),
    line('取代本记录的记录标识', 'supersededBy: ID'),
    line('发布部门的发布时刻;不写为接收时刻', 'publishedAt: DateTime'),
    line('行政区划代码(GB/T 2260),六位', 'districtCode: String'),
    line('共享属性', `shareAttribute: ShareAttribute = ${ROW_DEFAULTS.shareAttribute}`),
    line('公开属性', `publicity: Publicity = ${ROW_DEFAULTS.publicity}`),
    line('附件', 'attachments: [AttachmentInput!]'),
    '}',
  ].join('\n');
}

const argumentsOf = (name: string, first: number, role: boolean): string =>
  [
    '(',
    ...(role ? [line('企业在记录中的角色,任一;不写为全部', 'role: [SubjectRole!]')] : []),
    line('筛选', `filter: ${name}Filter`),
    line('排序', `orderBy: ${name}OrderBy = OCCURRED_ON_DESC`),
    line('条数,1–200', `first: Int = ${first}`),
    line('从这个游标之后开始', 'after: String'),
    ')',
  ].join('\n');

/** The connection field that a record adds to Query, Enterprise or Product. */
export const connectionField = (record: RecordDescriptor, first: number, role: boolean): string =>
  line(
    record.title,
    `${record.plural}${argumentsOf(record.name, first, role)}: ${record.name}Connection ${LIST_SIZE}`,
  );

export const queryFields = (record: RecordDescriptor): string =>
  [
    connectionField(record, 20, false),
    line(
      `按业务主键取${record.title}`,
      `${record.singular}(${describe('业务主键')} key: ID!): ${record.name}`,
    ),
  ].join('\n');

export function mutationFields(record: RecordDescriptor): string {
  const scope = `@requiresScopes(scopes: [["publish:${record.department}"]])`;
  return [
    line(
      `发布${record.title},至多 1000 行;更多用 POST /publish/${record.department}/${record.name}`,
      [
        `publish${capitalise(record.plural)}(`,
        line('各行', `rows: [${record.name}Input!]!`),
        line('批次号;重发时写原批次号', 'batchId: ID'),
        line('为真时一行有错则全部不收', 'atomic: Boolean = false'),
        `): PublishReceipt ${scope}`,
      ].join('\n'),
    ),
    line(
      `撤销${record.title};记录留在历史中,不再作为依据`,
      [
        `revoke${capitalise(record.plural)}(`,
        line('业务主键', 'keys: [ID!]!'),
        line('撤销原因', 'reason: String!'),
        `): PublishReceipt ${scope}`,
      ].join('\n'),
    ),
  ].join('\n');
}

/** Everything that stands by itself for a record type. */
export const recordTypes = (record: RecordDescriptor, system: readonly SystemField[]): string =>
  [
    recordType(record, system),
    connectionTypes(record),
    filterInput(record),
    orderEnum(record),
    recordInput(record),
  ].join('\n');
