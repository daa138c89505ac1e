import type pg from 'pg';
import { shanghaiDate } from '../../domain/dates.js';

/** What `:as_of` and `:today` of a join file stand for, until the transaction ends. */
export async function setInstant(client: pg.ClientBase, asOf: Date): Promise<void> {
  await client.query("select set_config('hub.as_of', $1, true), set_config('hub.today', $2, true)", [
    asOf.toISOString(),
    shanghaiDate(asOf),
  ]);
}
