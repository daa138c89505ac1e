/** What people decide about two product keys: kept in schema work, revocable, never undone by a later run. */
import type pg from 'pg';
import { z } from 'zod';
import { transaction } from '../../../platform/database/pool.js';
import { HubError } from '../../../platform/errors.js';
import type { Row } from '../../_kit/subgraph.js';
import { PRODUCT_DECISION_COLUMNS } from '../lists/product-link-lists.js';
import { productTouch } from '../store/links/link-keys.js';
import type { Deciding } from './decide-subject.js';
import { touchForLinks } from './touch-for-links.js';

export interface ProductVerdict {
  readonly verdict: 'SAME' | 'DIFFERENT';
  /** SAME: the key that is merged into the other. */
  readonly fromKey: string;
  readonly intoKey: string;
  readonly reason: string;
}

/** One decision at a time: two at once could close a circle. */
const DECISION_LOCK = 5_201_021;

const CIRCLE = `with recursive chain(key) as (
  select $1::text union select d.into_key from work.product_decision d join chain c on d.from_key = c.key
  where d.verdict = 'SAME' and d.revoked_at is null)
select from chain c where c.key = $2`;

async function checkMerge(client: pg.ClientBase, { fromKey, intoKey }: ProductVerdict): Promise<void> {
  const taken = await client.query(
    `select from work.product_decision d where d.from_key = $1 and d.verdict = 'SAME' and d.revoked_at is null`,
    [fromKey],
  );
  if (taken.rowCount !== 0)
    throw new HubError('PRODUCT_REFUSED', { reason: `产品 ${fromKey} 已并入他处,请先撤回该认定` });
  const circle = await client.query(CIRCLE, [intoKey, fromKey]);
  if (circle.rowCount !== 0)
    throw new HubError('PRODUCT_REFUSED', { reason: `产品 ${intoKey} 已经并入 ${fromKey}` });
}

/** Of the same two keys only the last word counts; a merge is taken back before another takes its place. */
const REPLACE = `update work.product_decision d set revoked_by = $3, revoked_at = $4, revoke_reason = '由新的认定取代'
where d.revoked_at is null and not (d.verdict = 'SAME' and $5 = 'SAME') and ((d.from_key, d.into_key) = ($1, $2) or (d.from_key, d.into_key) = ($2, $1))`;
const INSERT = `insert into work.product_decision as d (verdict, from_key, into_key, reason, decided_by, decided_at)
values ($1, $2, $3, $4, $5, $6) returning ${PRODUCT_DECISION_COLUMNS}`;

/** @throws HubError PRODUCT_REFUSED */
export function decideProduct(pool: pg.Pool, decision: ProductVerdict, { by, at }: Deciding): Promise<Row> {
  const { verdict, fromKey, intoKey, reason } = decision;
  return transaction(pool, async (client) => {
    if (fromKey === intoKey) throw new HubError('PRODUCT_REFUSED', { reason: '两个产品标识相同' });
    await client.query('select pg_advisory_xact_lock($1)', [DECISION_LOCK]);
    await client.query(REPLACE, [fromKey, intoKey, by, at, verdict]);
    if (verdict === 'SAME') await checkMerge(client, decision);
    const { rows } = await client.query<Row>(INSERT, [verdict, fromKey, intoKey, reason, by, at]);
    await touchForLinks(client, [productTouch(fromKey), productTouch(intoKey)]);
    const [row] = rows;
    if (row === undefined) throw new Error('nothing was inserted');
    return row;
  });
}

const decided = z.looseObject({ fromKey: z.string(), intoKey: z.string() });

/** @throws HubError NOT_FOUND when there is no such decision in force */
export function revokeProductDecision(
  pool: pg.Pool,
  id: string,
  reason: string,
  { by, at }: Deciding,
): Promise<Row> {
  const missing = () => new HubError('NOT_FOUND', { what: `有效的产品认定 ${id}` });
  if (!z.uuid().safeParse(id).success) throw missing();
  return transaction(pool, async (client) => {
    const { rows } = await client.query<Row>(
      `update work.product_decision d set revoked_by = $2, revoked_at = $3, revoke_reason = $4
where d.id = $1 and d.revoked_at is null returning ${PRODUCT_DECISION_COLUMNS}`,
      [id, by, at, reason],
    );
    const [row] = rows;
    if (row === undefined) throw missing();
    const { fromKey, intoKey } = decided.parse(row);
    await touchForLinks(client, [productTouch(fromKey), productTouch(intoKey)]);
    return row;
  });
}
