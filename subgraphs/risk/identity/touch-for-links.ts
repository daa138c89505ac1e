import type pg from 'pg';
import { LINKS_JOB } from '../store/links/link-keys.js';

/** Has the links job look at these keys at its next tick. */
export async function touchForLinks(client: pg.ClientBase, keys: readonly string[]): Promise<void> {
  await client.query(
    'insert into derived.touched (job, key, priority) select $1, n.key, 0 from unnest($2::text[]) as n(key)',
    [LINKS_JOB, keys],
  );
}
