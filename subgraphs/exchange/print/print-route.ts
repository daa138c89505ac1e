/** GET /notices/<id>/print: the notice as a page that prints as an official document. */
import type pg from 'pg';
import { z } from 'zod';
import { shanghaiDate } from '../../../domain/dates.js';
import { URGENCY_NAMES } from '../../../domain/deadlines/urgency.js';
import { HubError } from '../../../platform/errors.js';
import type { DepartmentDescriptor } from '../../../schema/compiler/descriptor.js';
import type { Route, RouteCall } from '../../_kit/subgraph.js';
import { ATTACHED_TO_NOTICE } from '../attachments/shown-attachment.js';
import { NOTICE_STATES } from '../machine/vocabulary.js';
import { joinedName } from '../notices/departments.js';
import { readableCondition } from '../notices/may-read.js';
import { NOTICE_COLUMNS, type NoticeRow, toNotice } from '../notices/notice-rows.js';
import { noticePage, type PrintedNotice } from './notice-page.js';

const RECIPIENTS = `select r.department, r.kind from notice_recipient r
where r.notice_id = $1 and r.state <> 'REASSIGNED' order by r.kind desc, r.department`;
const RECORDS = `select a.department, a.record_type as "recordType", a.key, a.version from attached_record a
where a.notice_id = $1 order by a.place`;
const ATTACHMENTS = `select a.name from notice_attachment a where a.notice_id = $1 and ${ATTACHED_TO_NOTICE} order by a.uploaded_at, a.sha256`;

const recipientRows = z.array(z.object({ department: z.string(), kind: z.enum(['MAIN', 'COPY']) }));
const recordRows = z.array(
  z.object({ department: z.string(), recordType: z.string(), key: z.string(), version: z.number() }),
);
const attachmentRows = z.array(z.object({ name: z.string() }));

/** States in which the paper says that it is no document in force. */
const MARKED: ReadonlySet<string> = new Set([
  'DRAFT',
  'REVIEWING',
  'COSIGNING',
  'SIGNED',
  'WITHDRAWN',
  'VOID',
]);

export interface PrintRouteOptions {
  readonly pool: pg.Pool;
  readonly departments: readonly DepartmentDescriptor[];
  /** Folder of all state: departments that run their own subgraph are named there. */
  readonly home: string;
}

async function readNotice(pool: pg.Pool, { identity, params }: RouteCall): Promise<NoticeRow> {
  const id = z.uuid().safeParse(params['id']);
  const values: unknown[] = [id.success ? id.data : null];
  const condition = readableCondition(identity, (value) => `$${values.push(value)}`) ?? 'true';
  const { rows } = await pool.query(
    `select ${NOTICE_COLUMNS} from notice n where n.id = $1::uuid and (${condition})`,
    values,
  );
  if (rows[0] === undefined) throw new HubError('NOT_FOUND', { what: '这份抄告' });
  return toNotice(rows[0]);
}

function backfilledOf({ paperNumber, signedBy, backfilledAt }: NoticeRow): PrintedNotice['backfilled'] {
  const enteredOn = dayOf(backfilledAt);
  if (paperNumber === null || signedBy === null || enteredOn === null) return null;
  return { paperNumber, signedBy, enteredOn };
}

const dayOf = (instant: string | null): string | null =>
  instant === null ? null : shanghaiDate(new Date(instant));

export function createPrintRoute({ pool, departments, home }: PrintRouteOptions): Route {
  const names = new Map(departments.map(({ code, name }) => [code, name]));
  const titles = new Map(
    departments.flatMap(({ code, records }) => records.map(({ name, title }) => [`${code}/${name}`, title])),
  );
  const nameOf = (code: string): string => names.get(code) ?? joinedName(home, code);
  const enclosuresOf = async (notice: NoticeRow): Promise<string[]> => {
    const records = recordRows.parse((await pool.query(RECORDS, [notice.id])).rows);
    const files = attachmentRows.parse((await pool.query(ATTACHMENTS, [notice.id])).rows);
    const lines = records.map(
      ({ department, recordType, key, version }) =>
        `${titles.get(`${department}/${recordType}`) ?? recordType} ${key}(第 ${version} 版)`,
    );
    return [...lines, ...files.map(({ name }) => name)];
  };
  return {
    method: 'GET',
    path: '/notices/:id/print',
    handle: async (call) => {
      const notice = await readNotice(pool, call);
      const recipients = recipientRows.parse((await pool.query(RECIPIENTS, [notice.id])).rows);
      const to = (kind: 'MAIN' | 'COPY'): string[] =>
        recipients.filter((each) => each.kind === kind).map(({ department }) => nameOf(department));
      const page = noticePage({
        sender: nameOf(notice.senderDepartment),
        documentNumber: notice.documentNumber,
        urgency: notice.urgency === 'ORDINARY' ? null : URGENCY_NAMES[notice.urgency],
        title: notice.title,
        main: to('MAIN'),
        copy: to('COPY'),
        body: notice.body,
        enclosures: await enclosuresOf(notice),
        signedOn: dayOf(notice.signedAt),
        deliveredOn: dayOf(notice.deliveredAt),
        backfilled: backfilledOf(notice),
        mark: MARKED.has(notice.state) ? NOTICE_STATES[notice.state] : null,
      });
      call.response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-length': Buffer.byteLength(page),
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      call.response.end(page);
    },
  };
}
