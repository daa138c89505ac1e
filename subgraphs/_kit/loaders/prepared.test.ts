import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPool } from '../../../platform/database/pool.js';
import { createDatabase, type TestDatabase } from '../../../test/testkit/database.js';
import { testIdentity } from '../../../test/testkit/identity.js';
import type { RequestContext } from '../subgraph.js';
import { createStatements } from './prepared.js';

let database: TestDatabase;
let pool: pg.Pool;
beforeEach(async () => {
  database = await createDatabase();
  pool = createPool(database.url, { max: 6, name: 'prepared-test' });
});
afterEach(async () => {
  await pool.end();
  await database.drop();
});

const request = (): RequestContext => ({
  identity: testIdentity('analyst'),
  now: new Date('2026-06-30T04:00:00Z'),
  selection: new Map(),
});

describe('statements', () => {
  it('of one request take one connection, of another another one, of nobody as many as there are', async () => {
    const { query } = createStatements(pool);
    const five = (of?: RequestContext) =>
      Promise.all(Array.from({ length: 5 }, (_, n) => query('select $1::int as n', [n], of)));
    const first = request();
    expect(await five(first)).toEqual([0, 1, 2, 3, 4].map((n) => [{ n }]));
    expect(pool.totalCount).toBe(1);
    await Promise.all([five(first), five(request())]);
    expect(pool.totalCount).toBe(2);
    await five();
    expect(pool.totalCount).toBe(5);
  });

  it('that failed do not hold up those after them', async () => {
    const { query } = createStatements(pool);
    const one = request();
    const [failed, after] = await Promise.allSettled([
      query('select nothing', [], one),
      query('select 1 as n', [], one),
    ]);
    expect(failed.status).toBe('rejected');
    expect(after).toEqual({ status: 'fulfilled', value: [{ n: 1 }] });
  });

  it('that come again are prepared, and answer as before', async () => {
    const { query } = createStatements(pool);
    const text = 'select $1::text as word';
    for (const word of ['一', '二', '三']) expect(await query(text, [word])).toEqual([{ word }]);
    const prepared = await query('select p.statement from pg_prepared_statements p', []);
    expect(prepared).toEqual([{ statement: text }]);
  });
});
