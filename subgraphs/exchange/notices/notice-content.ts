/** What a notice says, checked and brought into one form before anything is kept. */
import { z } from 'zod';
import { URGENCIES } from '../../../domain/deadlines/urgency.js';
import { parseEnterpriseCode } from '../../../domain/identifiers/enterprise-code.js';
import { normaliseBatchNo } from '../../../domain/products/batch-key.js';
import { isProductKey } from '../../../domain/products/product-key.js';
import type { Json } from '../events/canonical-json.js';
import { hashOf } from '../events/event-hash.js';
import { isRefused, type Refused } from '../machine/refusal.js';
import { invalid } from './act.js';
import type { Departments } from './departments.js';
import { checkSecrecy } from './secrecy.js';

const orNone = <T extends z.ZodType>(each: T) =>
  z
    .array(each)
    .nullish()
    .transform((given) => given ?? []);
const ids = orNone(z.string());
const contentSchema = z.object({
  type: z.string(),
  urgency: z
    .enum(URGENCIES)
    .nullish()
    .transform((given) => given ?? 'ORDINARY'),
  secrecy: z
    .string()
    .nullish()
    .transform((given) => given ?? 'INTERNAL'),
  title: z.string().trim(),
  body: z.string().trim(),
  main: ids,
  copy: ids,
  cosigners: ids,
  enterprises: ids,
  products: ids,
  batches: orNone(z.object({ productKey: z.string(), batchNo: z.string() })),
  records: orNone(z.object({ recordId: z.string(), version: z.number(), contentHash: z.string() })),
  senderDocument: z.object({ id: z.string(), version: z.number() }).nullish(),
});
type Given = z.infer<typeof contentSchema>;

export interface Subject {
  readonly kind: 'ENTERPRISE' | 'PRODUCT' | 'BATCH';
  readonly key: string;
  readonly batchNo: string;
}

export interface AttachedRecord {
  readonly department: string;
  readonly recordType: string;
  readonly key: string;
  readonly version: number;
  readonly contentHash: string;
}

export interface NoticeContent
  extends Pick<Given, 'type' | 'urgency' | 'title' | 'body' | 'main' | 'copy' | 'cosigners'> {
  readonly secrecy: 'PUBLIC' | 'INTERNAL';
  readonly expectsReply: boolean;
  readonly subjects: readonly Subject[];
  readonly records: readonly AttachedRecord[];
  readonly senderDocument: { readonly id: string; readonly version: number } | null;
  readonly contentHash: string;
}

/** What there is in the city to refer to. */
export interface Known {
  readonly departments: Departments;
  readonly isRecordType: (department: string, type: string) => boolean;
}

/** Records that one notice rests on, those included that are added later. */
export const MOST_RECORDS = 200;
const MOST = {
  title: 200,
  body: 20_000,
  references: MOST_RECORDS,
  documentId: 200,
  departments: 100,
} as const;

function checkDepartments({ main, copy, cosigners }: Given, sender: string, known: Known): Refused | null {
  if ([main, copy, cosigners].some(({ length }) => length > MOST.departments)) {
    return invalid(`主送、抄送、会签部门各至多 ${MOST.departments} 个。`);
  }
  const named = [...main, ...copy, ...cosigners];
  const unknown = named.find((code) => !known.departments.has(code));
  if (unknown !== undefined) {
    return invalid(`没有部门“${unknown.slice(0, 40)}”,可用:${[...known.departments].join('、')}。`);
  }
  if (named.includes(sender)) return invalid('主送、抄送、会签部门中不得有发出部门自己。');
  const recipients = [...main, ...copy];
  if (new Set(recipients).size < recipients.length) return invalid('一个部门只能主送或抄送一次。');
  if (new Set(cosigners).size < cosigners.length) return invalid('一个部门只会签一次。');
  return null;
}

function readRecord(
  { recordId, version, contentHash }: Given['records'][number],
  known: Known,
): AttachedRecord | Refused {
  const [, department = '', recordType = '', key = ''] =
    /^([^/]+)\/([^/]+)\/(.{1,500})$/s.exec(recordId) ?? [];
  if (!known.isRecordType(department, recordType)) {
    return invalid(`记录标识“${recordId.slice(0, 100)}”不成立:应为 部门/记录类型/业务主键。`);
  }
  if (version < 1 || !/^[0-9a-f]{64}$/.test(contentHash)) {
    return invalid(
      `记录“${recordId.slice(0, 100)}”的版本或散列不成立:应取自该记录的 version 和 contentHash。`,
    );
  }
  return { department, recordType, key, version, contentHash };
}

function readSubjects({ enterprises, products, batches }: Given): Subject[] | Refused {
  const subjects: Subject[] = [];
  for (const code of enterprises) {
    const { orgCode, problem } = parseEnterpriseCode(code);
    if (orgCode === null) {
      return invalid(`企业代码“${code.slice(0, 40)}”:${problem ?? '应为统一社会信用代码或组织机构代码'}。`);
    }
    subjects.push({ kind: 'ENTERPRISE', key: orgCode, batchNo: '' });
  }
  for (const { productKey, batchNo } of [
    ...products.map((productKey) => ({ productKey, batchNo: null })),
    ...batches,
  ]) {
    if (!isProductKey(productKey)) return invalid(`产品标识“${productKey.slice(0, 60)}”格式不符。`);
    const batch = batchNo === null ? '' : normaliseBatchNo(batchNo);
    if (batch === null) return invalid(`批号“${String(batchNo).slice(0, 60)}”不成立。`);
    subjects.push({ kind: batchNo === null ? 'PRODUCT' : 'BATCH', key: productKey, batchNo: batch });
  }
  const seen = new Map(subjects.map((each) => [`${each.kind} ${each.key} ${each.batchNo}`, each]));
  return [...seen.values()];
}

function readRecords({ records }: Given, known: Known): AttachedRecord[] | Refused {
  const read: AttachedRecord[] = [];
  for (const each of records) {
    const record = readRecord(each, known);
    if (isRefused(record)) return record;
    read.push(record);
  }
  return read;
}

function checkSizes({
  title,
  body,
  enterprises,
  products,
  batches,
  records,
  ...rest
}: Given): Refused | null {
  const { id, version } = rest.senderDocument ?? { id: '-', version: 1 };
  if (id.trim() === '' || id.length > MOST.documentId || version < 1) {
    return invalid(`文件标识须为 1 至 ${MOST.documentId} 字,版本从 1 起。`);
  }
  if (title === '') return invalid('请写标题。');
  if ([...title].length > MOST.title) return invalid(`标题至多 ${MOST.title} 字。`);
  if ([...body].length > MOST.body) return invalid(`正文至多 ${MOST.body} 字,更长的请作附件。`);
  return [enterprises, products, batches, records].some(({ length }) => length > MOST.references)
    ? invalid(`企业、产品、批次、挂接记录各至多 ${MOST.references} 个。`)
    : null;
}

/** Secrecy is looked at first: nothing of a secret may stand in a message about something else. */
export function readContent(given: unknown, sender: string, known: Known): NoticeContent | Refused {
  const content = contentSchema.parse(given);
  const { type, urgency, title, body, main, copy, cosigners } = content;
  const refused =
    checkSecrecy(content.secrecy, content) ?? checkSizes(content) ?? checkDepartments(content, sender, known);
  if (refused !== null) return refused;
  const subjects = readSubjects(content);
  if (isRefused(subjects)) return subjects;
  const records = readRecords(content, known);
  if (isRefused(records)) return records;
  const secrecy = content.secrecy === 'PUBLIC' ? 'PUBLIC' : 'INTERNAL';
  const said = { type, urgency, secrecy, title, body, main, copy, cosigners, subjects, records } as const;
  const hashed: Json = { ...said, subjects: subjects.map(toJson), records: records.map(toJson) };
  return {
    ...said,
    expectsReply: type !== 'CIRCULAR',
    senderDocument: content.senderDocument ?? null,
    contentHash: hashOf(hashed),
  };
}

const toJson = (value: Subject | AttachedRecord): Json => ({ ...value });
