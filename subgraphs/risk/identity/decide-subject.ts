/** What people decide about the subject of a record: kept in schema work, never undone by a later run. */
import type pg from 'pg';
import { z } from 'zod';
import { transaction } from '../../../platform/database/pool.js';
import { HubError } from '../../../platform/errors.js';
import type { Row } from '../../_kit/subgraph.js';
import { DECISION_COLUMNS } from '../lists/identity-lists.js';
import type { RecordStore } from '../store/department-store.js';
import { type CurrentSubject, readSubjects } from '../store/links/current-subjects.js';
import { subjectKey } from '../store/links/link-keys.js';
import { touchForLinks } from './touch-for-links.js';

export interface Deciding {
  readonly by: string;
  readonly at: Date;
}

export interface SubjectDecision {
  readonly recordId: string;
  readonly field: string;
  readonly verdict: 'CONFIRMED' | 'REJECTED';
  /** Organisation code; null: the enterprise that the subject is linked to now. */
  readonly orgCode: string | null;
  readonly reason: string;
}

async function readSubject(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  { recordId, field }: SubjectDecision,
): Promise<CurrentSubject> {
  const found = (await readSubjects(client, stores, [recordId])).find((each) => each.field === field);
  if (found === undefined) throw new HubError('NOT_FOUND', { what: `记录 ${recordId} 的主体 ${field}` });
  return found;
}

/** Decisions that this one takes the place of: another confirmation, and whatever was said of the same enterprise. */
const REPLACE = `update work.identity_decision d set revoked_by = $5, revoked_at = $6, revoke_reason = '由新的认定取代'
where d.record_id = $1 and d.field = $2 and d.revoked_at is null
  and (d.org_code = $4 or (d.verdict = 'CONFIRMED' and $3 = 'CONFIRMED'))`;
const INSERT = `insert into work.identity_decision as d
  (record_id, field, name, verdict, org_code, reason, decided_by, decided_at)
values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${DECISION_COLUMNS}`;

/** @throws HubError NOT_FOUND, IDENTITY_REFUSED */
export function decideSubject(
  pool: pg.Pool,
  stores: readonly RecordStore[],
  decision: SubjectDecision,
  { by, at }: Deciding,
): Promise<Row> {
  const { recordId, field, verdict, reason } = decision;
  return transaction(pool, async (client) => {
    const subject = await readSubject(client, stores, decision);
    const orgCode = decision.orgCode ?? subject.orgCode;
    if (orgCode === null)
      throw new HubError('IDENTITY_REFUSED', { reason: '该主体现在没有关联企业,请给出所指企业的代码' });
    // Two people at once: the second one's word replaces the first one's.
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      subjectKey(recordId, field),
    ]);
    await client.query(REPLACE, [recordId, field, verdict, orgCode, by, at]);
    const values = [recordId, field, subject.name, verdict, orgCode, reason, by, at];
    const { rows } = await client.query<Row>(INSERT, values);
    await touchForLinks(client, [subjectKey(recordId, field)]);
    const [row] = rows;
    if (row === undefined) throw new Error('nothing was inserted');
    return row;
  });
}

const decided = z.looseObject({ recordId: z.string(), field: z.string() });

/** @throws HubError NOT_FOUND when there is no such decision in force */
export function revokeDecision(
  pool: pg.Pool,
  id: string,
  reason: string,
  { by, at }: Deciding,
): Promise<Row> {
  if (!z.uuid().safeParse(id).success) throw new HubError('NOT_FOUND', { what: `有效的认定 ${id}` });
  return transaction(pool, async (client) => {
    const { rows } = await client.query<Row>(
      `update work.identity_decision d set revoked_by = $2, revoked_at = $3, revoke_reason = $4
where d.id = $1 and d.revoked_at is null returning ${DECISION_COLUMNS}`,
      [id, by, at, reason],
    );
    const [row] = rows;
    if (row === undefined) throw new HubError('NOT_FOUND', { what: `有效的认定 ${id}` });
    const { recordId, field } = decided.parse(row);
    await touchForLinks(client, [subjectKey(recordId, field)]);
    return row;
  });
}
