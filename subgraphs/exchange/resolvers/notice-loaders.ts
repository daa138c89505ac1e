/** Parts of notices, one statement per kind and request; a notice that the caller may not see is not found. */
import DataLoader from 'dataloader';
import type pg from 'pg';
import { perRequest } from '../../_kit/per-request.js';
import type { RequestContext, Row } from '../../_kit/subgraph.js';
import { shownAttachment } from '../attachments/shown-attachment.js';
import { readableCondition } from '../notices/may-read.js';
import {
  NOTICE_COLUMNS,
  type NoticeRow,
  RECIPIENT_COLUMNS,
  type RecipientRow,
  toNotice,
  toRecipient,
} from '../notices/notice-rows.js';

type Load<T> = (request: RequestContext) => DataLoader<string, T>;

export interface NoticeLoaders {
  /** Null: there is none, or the caller may not see it. */
  readonly notice: Load<NoticeRow | null>;
  readonly recipients: Load<readonly RecipientRow[]>;
  readonly recipient: Load<RecipientRow | null>;
  readonly events: Load<readonly Row[]>;
  readonly subjects: Load<readonly Row[]>;
  readonly records: Load<readonly Row[]>;
  readonly attachments: Load<readonly Row[]>;
  /** By recipient record. */
  readonly replies: Load<readonly Row[]>;
  /** After an act nothing that was read before it is true any more. */
  readonly forget: (request: RequestContext) => void;
}

const EVENTS = `select e.notice_id::text as owner, e.number, e.at, e.action, e.by, e.department,
  e.recipient_id::text as "recipientId", e.from_state as "from", e.to_state as "to", e.comment, e.algorithm,
  (e.data ->> 'happenedAt')::timestamptz as "happenedAt",
  e.previous_hash as "previousHash", e.hash, r.department as "recipientDepartment",
  n.sender_department as "senderDepartment"
from notice_event e join notice n on n.id = e.notice_id left join notice_recipient r on r.id = e.recipient_id
where e.notice_id = any($1::uuid[]) order by e.notice_id, e.number`;
const SUBJECTS = `select s.notice_id::text as owner, s.kind, s.key, s.batch_no as "batchNo" from notice_subject s
where s.notice_id = any($1::uuid[]) order by s.kind, s.key, s.batch_no`;
const RECORDS = `select a.notice_id::text as owner, a.department, a.record_type as "recordType", a.key, a.version,
  a.content_hash as "contentHash" from attached_record a where a.notice_id = any($1::uuid[]) order by a.place`;
const attachments = (
  condition: string,
): string => `select a.notice_id::text as owner, a.sha256, a.name, a.media_type as "mediaType", a.bytes, a.scan,
  a.uploaded_by as "uploadedBy", a.uploaded_at as "uploadedAt" from notice_attachment a
where a.notice_id = any($1::uuid[]) and (${condition}) order by a.uploaded_at, a.sha256`;
const REPLIES = `select p.recipient_id::text as owner, p.id::text as id, p.kind, p.state, p.results, p.measures,
  p.document_numbers as "documentNumbers", p.quantities, p.next_step as "nextStep", p.text, p.drafted_by as "draftedBy",
  p.drafted_at as "draftedAt", p.signed_by as "signedBy", p.signed_at as "signedAt" from notice_reply p
where p.recipient_id = any($1::uuid[]) order by p.drafted_at, p.id`;
const RECIPIENTS = `select ${RECIPIENT_COLUMNS} from notice_recipient r where r.notice_id = any($1::uuid[])
order by r.kind desc, r.department, r.id`;
const RECIPIENT = `select ${RECIPIENT_COLUMNS} from notice_recipient r where r.id = any($1::uuid[])`;

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Rows by their `owner`. */
const below = (pool: pg.Pool, text: string): Load<readonly Row[]> =>
  perRequest(
    () =>
      new DataLoader<string, readonly Row[]>(async (ids) => {
        const { rows } = await pool.query<Row>(text, [ids]);
        return ids.map((id) => rows.filter(({ owner }) => owner === id));
      }),
  );

async function readable(pool: pg.Pool, ids: readonly string[], { identity }: RequestContext) {
  const values: unknown[] = [ids.filter(isUuid)];
  const condition = readableCondition(identity, (value) => `$${values.push(value)}`) ?? 'true';
  const { rows } = await pool.query(
    `select ${NOTICE_COLUMNS} from notice n where n.id = any($1::uuid[]) and (${condition})`,
    values,
  );
  return rows.map(toNotice);
}

export function createNoticeLoaders(pool: pg.Pool): NoticeLoaders {
  const recipientsOf = async (text: string, ids: readonly string[]): Promise<RecipientRow[]> =>
    (await pool.query(text, [ids.filter(isUuid)])).rows.map(toRecipient);
  const loaders: Omit<NoticeLoaders, 'forget'> = {
    notice: perRequest(
      (request) =>
        new DataLoader(async (ids) => {
          const found = await readable(pool, ids, request);
          return ids.map((id) => found.find((notice) => notice.id === id) ?? null);
        }),
    ),
    recipients: perRequest(
      () =>
        new DataLoader(async (ids) => {
          const found = await recipientsOf(RECIPIENTS, ids);
          return ids.map((id) => found.filter(({ noticeId }) => noticeId === id));
        }),
    ),
    recipient: perRequest(
      () =>
        new DataLoader(async (ids) => {
          const found = await recipientsOf(RECIPIENT, ids);
          return ids.map((id) => found.find((recipient) => recipient.id === id) ?? null);
        }),
    ),
    events: below(pool, EVENTS),
    subjects: below(pool, SUBJECTS),
    records: below(pool, RECORDS),
    attachments: perRequest(
      ({ identity }) =>
        new DataLoader<string, readonly Row[]>(async (ids) => {
          const values: unknown[] = [ids];
          const condition = shownAttachment(identity, (value) => `$${values.push(value)}`);
          const { rows } = await pool.query<Row>(attachments(condition), values);
          return ids.map((id) => rows.filter(({ owner }) => owner === id));
        }),
    ),
    replies: below(pool, REPLIES),
  };
  return {
    ...loaders,
    forget: (request) => {
      for (const load of Object.values(loaders)) load(request).clearAll();
    },
  };
}
