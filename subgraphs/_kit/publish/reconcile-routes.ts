/** `GET <base>/publish/reconcile/<RecordType>` and `…/<day>`: our side of a reconciliation. */
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { isCalendarDate } from '../../../domain/dates.js';
import { HubError } from '../../../platform/errors.js';
import type { DepartmentDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { sendJson } from '../serve/routes.js';
import type { Route, RouteCall } from '../subgraph.js';
import type { Publisher } from './publisher.js';
import {
  BUSINESS_DAYS,
  type BusinessDay,
  dayOfRow,
  type ReconciledRecord,
  reconcileStatements,
  type TallyRow,
} from './reconcile.js';
import { recordOf } from './record-of.js';

const PER_READ = 5_000;

interface Asked {
  readonly by: BusinessDay;
  /** False: versions count on neither side. */
  readonly versions: boolean;
}

const isBusinessDay = (text: string): text is BusinessDay => BUSINESS_DAYS.some((day) => day === text);

function asked(query: URLSearchParams): Asked {
  const by = query.get('by') ?? 'occurredOn';
  if (!isBusinessDay(by))
    throw new HubError('BAD_REQUEST', { reason: `by 应为 ${BUSINESS_DAYS.join('、')}` });
  return { by, versions: query.get('versions') !== 'ignore' };
}

function dayIn(query: URLSearchParams, name: string): string | null {
  const day = query.get(name);
  if (day === null || isCalendarDate(day)) return day;
  throw new HubError('BAD_REQUEST', { reason: `${name} 应为存在的日期 YYYY-MM-DD` });
}

async function* recordsOf(
  pool: pg.Pool,
  record: RecordDescriptor,
  { by, versions }: Asked,
  day: string,
): AsyncGenerator<string> {
  const { records } = reconcileStatements(record, by, versions);
  for (let after = ''; ; ) {
    const { rows } = await pool.query<ReconciledRecord>(records, [day, after, PER_READ]);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.key;
    yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
}

export function reconcileRoutes(department: DepartmentDescriptor, { pool }: Publisher): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/publish/reconcile/:type',
      handle: async ({ params, query, response }: RouteCall) => {
        const record = recordOf(department, params['type']);
        const { by, versions } = asked(query);
        const { days } = reconcileStatements(record, by, versions);
        const { rows } = await pool.query<TallyRow>(days, [dayIn(query, 'from'), dayIn(query, 'to')]);
        sendJson(response, 200, { recordType: record.name, by, versions, days: rows.map(dayOfRow) });
      },
    },
    {
      method: 'GET',
      path: '/publish/reconcile/:type/:day',
      handle: async ({ params, query, response }: RouteCall) => {
        const record = recordOf(department, params['type']);
        const day = params['day'] ?? '';
        if (!isCalendarDate(day)) throw new HubError('BAD_REQUEST', { reason: '日期应为 YYYY-MM-DD' });
        const of = asked(query);
        response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
        await pipeline(recordsOf(pool, record, of, day), response);
      },
    },
  ];
}
