import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../test/testkit/database.js';
import { createLogger } from '../log.js';
import { startCluster } from './cluster.js';
import { createPool, transaction } from './pool.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

describe('createPool', () => {
  it('gives dates as days, instants as UTC with milliseconds, numerics exact, bigints as numbers', async () => {
    const pool = createPool(database.url, { max: 1, name: 'test' });
    const { rows } = await pool.query(`
      select date '2026-02-03' as day, timestamptz '2026-02-03 04:05:06.789123+08' as at, timestamptz '2026-01-01+00' as whole,
             0.10::numeric as amount, 9007199254740991::bigint as big, null::date as missing,
             array[date '2026-02-03', null] as days, array[1, 2]::bigint[] as bigs, array[1.50]::numeric[] as amounts,
             array[timestamptz '2026-01-01+00'] as times, '12'::xid8 as xid, timestamptz 'infinity' as never`);
    expect(rows[0]).toEqual({
      day: '2026-02-03',
      at: '2026-02-02T20:05:06.789Z',
      whole: '2026-01-01T00:00:00.000Z',
      amount: '0.10',
      big: 9_007_199_254_740_991,
      missing: null,
      days: ['2026-02-03', null],
      bigs: [1, 2],
      amounts: ['1.50'],
      times: ['2026-01-01T00:00:00.000Z'],
      xid: '12',
      never: 'infinity',
    });
    await pool.end();
  });

  it('cuts a transaction that its process forgets, also on a server that has no such setting', async () => {
    const pool = createPool(database.url, { max: 1, name: 'test' });
    const { rows } = await pool.query("select current_setting('idle_in_transaction_session_timeout') as cut");
    expect(rows).toEqual([{ cut: '1min' }]);
    await pool.end();
  });

  it('says that the disk is full, and that the same work may succeed later', async () => {
    const pool = createPool(database.url, { max: 1, name: 'test' });
    const full = `do $$ begin raise sqlstate '53100' using message = 'No space left on device'; end $$`;
    await expect(transaction(pool, (client) => client.query(full))).rejects.toMatchObject({
      code: 'DATABASE_FULL',
      retryable: true,
    });
    await pool.end();
  });

  it('calls a statement over its limit a timeout', async () => {
    const pool = createPool(database.url, { max: 1, name: 'test', statementTimeoutMs: 50 });
    await expect(transaction(pool, (client) => client.query('select pg_sleep(5)'))).rejects.toMatchObject({
      code: 'DATABASE_TIMEOUT',
      retryable: true,
    });
    await pool.end();
  });

  it('rolls back what throws and keeps its connection', async () => {
    const pool = createPool(database.url, { max: 1, name: 'test' });
    await pool.query('create table kept (n int)');
    await expect(
      transaction(pool, async (client) => {
        await client.query('insert into kept values (1)');
        throw new RangeError('no');
      }),
    ).rejects.toThrow(RangeError);
    expect((await pool.query('select count(*) from kept')).rows).toEqual([{ count: 0 }]);
    await pool.end();
  });
});

describe('a restart of PostgreSQL', () => {
  it('fails what runs with a retryable error and heals without a new pool', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'hub-pool-'));
    const log = createLogger('test');
    const first = await startCluster({ directory, log });
    const pool = createPool(first.url('postgres'), { max: 4, name: 'test', log });
    await Promise.all([1, 2, 3].map(() => pool.query('select 1')));
    const running = transaction(pool, (client) => client.query('select pg_sleep(30)'));
    const failed = expect(running).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE', retryable: true });
    await first.stop();
    await failed;
    await expect(transaction(pool, (client) => client.query('select 1'))).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
    const second = await startCluster({ directory, log });
    expect(second.port).toBe(first.port);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
    await second.stop();
    rmSync(directory, { recursive: true });
  });
});
