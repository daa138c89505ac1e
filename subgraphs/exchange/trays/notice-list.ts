/** Notices that a caller may see, the newest first. */
import { z } from 'zod';
import { parseEnterpriseCode } from '../../../domain/identifiers/enterprise-code.js';
import { HubError } from '../../../platform/errors.js';
import type { Identity } from '../../../platform/identity/identity.js';
import type { Bind, ListSpec, OrderColumn } from '../../_kit/lists/list-statement.js';
import type { Row } from '../../_kit/subgraph.js';
import { oversees, readableCondition } from '../notices/may-read.js';
import { NOTICE_COLUMNS } from '../notices/notice-rows.js';
import { isDocumentNumber, normaliseDocumentNumber } from '../numbers/document-number.js';

const words = z.array(z.string()).nullish();
const filterSchema = z
  .object({
    sender: words,
    recipient: words,
    state: words,
    type: words,
    urgency: words,
    enterprise: z.string().nullish(),
    product: z.string().nullish(),
    text: z.string().nullish(),
    deliveredFrom: z.string().nullish(),
    deliveredBefore: z.string().nullish(),
  })
  .nullish()
  .transform((filter) => filter ?? {});

const newestFirst = (draftedAt: string, id: string): readonly OrderColumn[] => [
  { sql: draftedAt, type: 'timestamptz', descending: true },
  { sql: id, type: 'uuid', descending: true },
];
const ORDER = newestFirst('n.drafted_at', 'n.id');
const MOST_CHARACTERS = 60;

/** @throws HubError BAD_REQUEST */
function textCondition(text: string, bind: Bind): string {
  const given = text.trim();
  const number = normaliseDocumentNumber(given);
  if (isDocumentNumber(number)) return `n.document_number = ${bind(number)}`;
  if (!/[\p{L}\p{N}]/u.test(given) || given.length > MOST_CHARACTERS) {
    throw new HubError('BAD_REQUEST', { reason: `请给出要查找的文字,至多 ${MOST_CHARACTERS} 个字` });
  }
  const spelling = `(select search_text(${bind(given)}::text))`;
  const content = `search_text(n.title || ' ' || n.body)`;
  return `search_grams(${content}) @> (select search_grams(${spelling})) and strpos(${content}, ${spelling}) > 0`;
}

/** @throws HubError ENTERPRISE_CODE_INVALID */
function enterpriseCondition(code: string, bind: Bind): string {
  const { orgCode, problem } = parseEnterpriseCode(code);
  if (orgCode === null) {
    throw new HubError('ENTERPRISE_CODE_INVALID', {
      code: code.slice(0, 40),
      problem: problem ?? '格式不符',
    });
  }
  return about(`s.kind = 'ENTERPRISE' and s.key = ${bind(orgCode)}`);
}

const about = (condition: string): string =>
  `n.id in (select s.notice_id from notice_subject s where ${condition})`;

/**
 * Where to look. A department begins among its own: how many notices the others have costs it nothing. Who watches over all
 * walks them by date.
 */
function places(identity: Identity) {
  const { department } = identity;
  if (department === null || oversees(identity)) {
    return { from: 'notice n', order: ORDER, own: () => null };
  }
  return {
    from: 'notice_reader v join notice n on n.id = v.notice_id',
    order: newestFirst('v.drafted_at', 'v.notice_id'),
    own: (bind: Bind) => `v.department = ${bind(department)}::text`,
  };
}

export function noticeList(args: Row, identity: Identity): ListSpec {
  const { from, order, own } = places(identity);
  const filter = filterSchema.parse(args['filter']);
  const { sender, recipient, enterprise, product, text, deliveredFrom, deliveredBefore } = filter;
  return {
    name: 'notices',
    columns: NOTICE_COLUMNS,
    from,
    order,
    where: (bind) => [
      own(bind),
      readableCondition(identity, bind),
      sender == null ? null : `n.sender_department = any(${bind(sender)}::text[])`,
      recipient == null
        ? null
        : `exists (select from notice_recipient r where r.notice_id = n.id and r.department = any(${bind(recipient)}::text[]))`,
      ...(['state', 'type', 'urgency'] as const).map((column) => {
        const values = filter[column];
        return values == null ? null : `n.${column} = any(${bind(values)}::text[])`;
      }),
      enterprise == null ? null : enterpriseCondition(enterprise, bind),
      product == null ? null : about(`s.kind in ('PRODUCT', 'BATCH') and s.key = ${bind(product)}`),
      text == null ? null : textCondition(text, bind),
      deliveredFrom == null ? null : `n.delivered_at >= ${bind(deliveredFrom)}::timestamptz`,
      deliveredBefore == null ? null : `n.delivered_at < ${bind(deliveredBefore)}::timestamptz`,
    ],
  };
}

const below =
  (name: string, kinds: readonly string[]) =>
  (identity: Identity, batchNo?: string): ListSpec => ({
    name,
    columns: NOTICE_COLUMNS,
    from: (bind) => `(select distinct s.notice_id, s.key from notice_subject s
    where s.kind = any(${bind(kinds)}::text[]) ${batchNo === undefined ? '' : `and s.batch_no = ${bind(batchNo)}`}) about
  join notice n on n.id = about.notice_id`,
    owner: 'about.key',
    order: ORDER,
    where: (bind) => [readableCondition(identity, bind)],
  });

export const noticesOfEnterprise = below('notices-of-enterprise', ['ENTERPRISE']);
/** Those about one of its batches too. */
export const noticesOfProduct = below('notices-of-product', ['PRODUCT', 'BATCH']);
export const noticesOfBatch = below('notices-of-batch', ['BATCH']);
