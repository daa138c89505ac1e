/** Two organisation codes that are one enterprise: people say so, and can take it back. */
import type pg from 'pg';
import { z } from 'zod';
import { transaction } from '../../../platform/database/pool.js';
import { HubError } from '../../../platform/errors.js';
import type { Row } from '../../_kit/subgraph.js';
import { MERGE_COLUMNS } from '../lists/identity-lists.js';
import { identityKey } from '../store/links/link-keys.js';
import type { Deciding } from './decide-subject.js';
import { touchForLinks } from './touch-for-links.js';

export interface Merge {
  readonly fromCode: string;
  readonly intoCode: string;
  readonly reason: string;
}

/** One merge at a time: two at once could close a circle. */
const MERGE_LOCK = 5_201_020;

const CIRCLE = `with recursive chain(code) as (
  select $1::text union select m.into_code from work.identity_merge m join chain c on m.from_code = c.code
  where m.undone_at is null)
select from chain c where c.code = $2`;

async function check(client: pg.ClientBase, { fromCode, intoCode }: Merge): Promise<void> {
  if (fromCode === intoCode) throw new HubError('IDENTITY_REFUSED', { reason: '两个代码相同' });
  const taken = await client.query(
    'select from work.identity_merge m where m.from_code = $1 and m.undone_at is null',
    [fromCode],
  );
  if (taken.rowCount !== 0)
    throw new HubError('IDENTITY_REFUSED', { reason: `代码 ${fromCode} 已并入他处,请先拆分` });
  const circle = await client.query(CIRCLE, [intoCode, fromCode]);
  if (circle.rowCount !== 0)
    throw new HubError('IDENTITY_REFUSED', { reason: `代码 ${intoCode} 已经并入 ${fromCode}` });
}

/** @throws HubError IDENTITY_REFUSED */
export function mergeIdentities(pool: pg.Pool, merge: Merge, { by, at }: Deciding): Promise<Row> {
  const { fromCode, intoCode, reason } = merge;
  return transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [MERGE_LOCK]);
    await check(client, merge);
    const { rows } = await client.query<Row>(
      `insert into work.identity_merge as m (from_code, into_code, reason, merged_by, merged_at)
values ($1, $2, $3, $4, $5) returning ${MERGE_COLUMNS}`,
      [fromCode, intoCode, reason, by, at],
    );
    await touchForLinks(client, [identityKey(fromCode), identityKey(intoCode)]);
    const [row] = rows;
    if (row === undefined) throw new Error('nothing was inserted');
    return row;
  });
}

const undone = z.looseObject({ fromCode: z.string(), intoCode: z.string() });

/** @throws HubError NOT_FOUND when there is no such merge in force */
export function unmergeIdentities(
  pool: pg.Pool,
  id: string,
  reason: string,
  { by, at }: Deciding,
): Promise<Row> {
  if (!z.uuid().safeParse(id).success) throw new HubError('NOT_FOUND', { what: `有效的合并 ${id}` });
  return transaction(pool, async (client) => {
    const { rows } = await client.query<Row>(
      `update work.identity_merge m set undone_by = $2, undone_at = $3, undo_reason = $4
where m.id = $1 and m.undone_at is null returning ${MERGE_COLUMNS}`,
      [id, by, at, reason],
    );
    const [row] = rows;
    if (row === undefined) throw new HubError('NOT_FOUND', { what: `有效的合并 ${id}` });
    const { fromCode, intoCode } = undone.parse(row);
    await touchForLinks(client, [identityKey(fromCode), identityKey(intoCode)]);
    return row;
  });
}
