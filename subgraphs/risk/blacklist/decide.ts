/** Decisions on the list of serious violators: in work, each with its touch on the enterprise's credit. */
import type pg from 'pg';
import { z } from 'zod';
import type { CalendarDate } from '../../../domain/dates.js';
import { transaction } from '../../../platform/database/pool.js';
import { HubError } from '../../../platform/errors.js';
import type { Row } from '../../_kit/subgraph.js';
import { BLACKLIST_COLUMNS } from '../lists/subject-lists.js';
import { readConfiguration } from '../store/configuration.js';
import { revokedBasis } from '../store/revoked-basis.js';
import { DEFAULT_REGIMES, listingTerms, regimesSchema } from './regimes.js';

/** Who decides, and when. */
export interface Decision {
  readonly by: string;
  readonly at: Date;
  /** Day in Shanghai. */
  readonly today: CalendarDate;
}

const CREDIT_JOB = 'j08-credit';

/** The next tick scores the enterprise again. */
async function touchCredit(client: pg.ClientBase, orgCode: string): Promise<void> {
  await client.query('insert into derived.touched (job, key) values ($1, $2)', [CREDIT_JOB, orgCode]);
}

const GROUNDS_SQL = `
select r.id, r.status,
  exists (select from derived.event e where e.record_id = r.id and e.valid_to is null and e.org_code = $2
    and case e.kind
      when 'PENALTY' then coalesce(e.outcome, '') not in ('DISPUTED', 'REVOKED', 'CANCELLED') and e.severity >= 3
      when 'LICENCE' then e.outcome = 'REVOKED'
    end) as heavy
from derived.record r where r.id = any($1::text[])`;
const groundsSchema = z.array(z.object({ id: z.string(), status: z.string(), heavy: z.boolean() }));

/** The condition of 44号令: a heavier penalty on this enterprise, final and not revoked; 吊销 of a licence is one. */
async function checkBasis(client: pg.ClientBase, basis: readonly string[], orgCode: string): Promise<void> {
  const rows = groundsSchema.parse((await client.query(GROUNDS_SQL, [basis, orgCode])).rows);
  const missing = basis.filter((id) => !rows.some((row) => row.id === id));
  if (missing.length > 0) throw new HubError('NOT_FOUND', { what: `依据记录 ${missing.join('、')}` });
  if (!rows.some(({ status, heavy }) => heavy && status !== 'REVOKED')) {
    throw new HubError('BLACKLIST_REFUSED', {
      reason: '依据中没有对该企业作出的、有效且无争议的较重以上行政处罚或吊销',
    });
  }
}

const LABEL_SQL = 'select e.label from derived.enterprise e where e.org_code = $1';

export interface Listing {
  readonly orgCode: string;
  readonly reason: string;
  readonly basis: readonly string[];
  readonly listedOn: CalendarDate;
}

const only = (rows: readonly Row[], what: string): Row => {
  const [row] = rows;
  if (row === undefined) throw new HubError('NOT_FOUND', { what });
  return row;
};

/** @throws HubError BLACKLIST_REFUSED, NOT_FOUND */
export function listEnterprise(pool: pg.Pool, listing: Listing, decision: Decision): Promise<Row> {
  const { orgCode, reason, basis, listedOn } = listing;
  if (listedOn > decision.today) throw new HubError('BLACKLIST_REFUSED', { reason: '列入日期不能晚于今天' });
  return transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`blacklist ${orgCode}`]);
    await checkBasis(client, basis, orgCode);
    const live = await client.query(
      'select from work.blacklist b where b.org_code = $1 and b.end_state is null and b.expires_on > $2',
      [orgCode, decision.today],
    );
    if (live.rowCount !== 0) throw new HubError('BLACKLIST_REFUSED', { reason: '该企业已在黑名单内' });
    const regimes = await readConfiguration(
      client,
      'blacklist-regimes',
      decision.at,
      regimesSchema,
      DEFAULT_REGIMES,
    );
    const terms = listingTerms(listedOn, regimes);
    const known = z
      .array(z.object({ label: z.string() }))
      .parse((await client.query(LABEL_SQL, [orgCode])).rows);
    const { rows } = await client.query<Row>(
      `insert into work.blacklist as b (org_code, label, reason, basis, listed_on, expires_on, removable_from, regime,
         decided_by, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning ${BLACKLIST_COLUMNS}`,
      [
        orgCode,
        known[0]?.label ?? orgCode,
        reason,
        basis,
        listedOn,
        terms.expiresOn,
        terms.removableFrom,
        terms.regime,
        decision.by,
        decision.at,
      ],
    );
    await touchCredit(client, orgCode);
    return only(rows, orgCode);
  });
}

const entrySchema = z.looseObject({
  orgCode: z.string(),
  basis: z.array(z.string()),
  expiresOn: z.string(),
  removableFrom: z.string().nullable(),
  endState: z.string().nullable(),
});
export type BlacklistEnd = 'REMOVED' | 'WITHDRAWN';

/** May the entry end this way today? */
async function checkEnd(
  client: pg.ClientBase,
  row: Row,
  end: BlacklistEnd,
  { today, at }: Decision,
): Promise<void> {
  const { endState, expiresOn, removableFrom, basis } = entrySchema.parse(row);
  if (endState !== null || expiresOn <= today) {
    throw new HubError('BLACKLIST_REFUSED', { reason: '该记录已经结束' });
  }
  if (end === 'REMOVED') {
    if (removableFrom !== null && removableFrom <= today) return;
    const when = removableFrom === null ? '所依规则不许提前移出' : `须到 ${removableFrom} 以后`;
    throw new HubError('BLACKLIST_REFUSED', { reason: `还不能提前移出:${when}` });
  }
  const revoked = await client.query(revokedBasis('$1::text[]', '$2'), [basis, at]);
  if (revoked.rowCount === 0) {
    throw new HubError('BLACKLIST_REFUSED', { reason: '列入依据都仍有效,不能以依据撤销为由撤销列入' });
  }
}

/**
 * Ends an entry: early removal when its rules allow it, withdrawal when its basis was revoked.
 * @throws HubError BLACKLIST_REFUSED, NOT_FOUND
 */
export function endListing(
  pool: pg.Pool,
  id: string,
  end: BlacklistEnd,
  reason: string,
  decision: Decision,
): Promise<Row> {
  if (!z.uuid().safeParse(id).success) throw new HubError('NOT_FOUND', { what: `黑名单记录 ${id}` });
  return transaction(pool, async (client) => {
    const found = await client.query<Row>(
      `select ${BLACKLIST_COLUMNS} from work.blacklist b where b.id = $1 for update`,
      [id],
    );
    const entry = only(found.rows, `黑名单记录 ${id}`);
    await checkEnd(client, entry, end, decision);
    const { rows } = await client.query<Row>(
      `update work.blacklist b set end_state = $2, ended_on = $3, end_reason = $4, ended_by = $5, ended_at = $6
       where b.id = $1 returning ${BLACKLIST_COLUMNS}`,
      [id, end, decision.today, reason, decision.by, decision.at],
    );
    await touchCredit(client, entrySchema.parse(entry).orgCode);
    return only(rows, id);
  });
}
