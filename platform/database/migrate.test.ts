import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../test/testkit/database.js';
import { migrate, openDatabase } from './migrate.js';
import { createPool } from './pool.js';

let folder: string;
let database: TestDatabase;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-migrate-'));
  database = await createDatabase();
});
afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const write = (name: string, sql: string): void => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
};

const query = async (sql: string, url = database.url): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('migrate', () => {
  it('applies each migration once, oldest first, also when many start at once', async () => {
    write('20260101000000_a', 'create table a (n int); select pg_sleep(0.05);');
    write('20260102000000_b', 'alter table a add column m int;');
    const runs = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, folder)));
    expect(runs.flat()).toEqual(['20260101000000_a', '20260102000000_b']);
    expect(await query('select count(*)::int as n from _prisma_migrations')).toEqual([{ n: 2 }]);
    write('20260103000000_c', 'create table c (n int)');
    expect(await migrate(database.url, folder)).toEqual(['20260103000000_c']);
    expect(await migrate(database.url, folder)).toEqual([]);
  });

  it('refuses a migration that was changed after it was applied', async () => {
    write('20260101000000_a', 'create table a (n int)');
    await migrate(database.url, folder);
    write('20260101000000_a', 'create table a (n bigint)');
    await expect(migrate(database.url, folder)).rejects.toMatchObject({
      code: 'MIGRATION_CHANGED',
      message: expect.stringContaining('20260101000000_a'),
    });
  });

  it('rolls a failing migration back whole and can run it again once it is mended', async () => {
    write('20260101000000_a', 'create table a (n int); select 1/0;');
    await expect(migrate(database.url, folder)).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
    expect(await query("select to_regclass('a') as a")).toEqual([{ a: null }]);
    write('20260101000000_a', 'create table a (n int)');
    expect(await migrate(database.url, folder)).toEqual(['20260101000000_a']);
  });

  it('stops at a migration that prisma left unfinished', async () => {
    write('20260101000000_a', 'create table a (n int)');
    await migrate(database.url, folder);
    await query('update _prisma_migrations set finished_at = null');
    await expect(migrate(database.url, folder)).rejects.toMatchObject({ code: 'MIGRATION_UNFINISHED' });
  });

  it('calls an unreachable server retryable', async () => {
    write('20260101000000_a', 'select 1');
    await expect(migrate('postgresql://x:y@127.0.0.1:1/none', folder)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      retryable: true,
    });
  });
});

describe('openDatabase', () => {
  it('makes a missing database once and brings it up to date, also when many start at once', async () => {
    const url = new URL(database.url);
    url.pathname += '_made';
    write('20260101000000_a', 'create table a (n int);');
    const runs = await Promise.all([1, 2, 3].map(() => openDatabase(url.href, folder)));
    expect(runs.flat()).toEqual(['20260101000000_a']);
    expect(await openDatabase(url.href, folder)).toEqual([]);
    await query(`drop database ${url.pathname.slice(1)}`);
  });

  it('asks a given pool first, whatever the database lacks by then', async () => {
    const url = new URL(database.url);
    url.pathname += '_pooled';
    const pool = createPool(url.href, { max: 1, name: 'migrate-test' });
    const open = (at = url.href) => openDatabase(at, folder, pool);
    const nowhere = 'postgresql://nobody@127.0.0.1:1/none';
    try {
      write('20260101000000_a', 'create table a (n int);');
      expect(await open()).toEqual(['20260101000000_a']);
      // By the pool alone.
      expect(await open(nowhere)).toEqual([]);
      write('20260102000000_b', 'create table b (n int);');
      expect(await open()).toEqual(['20260102000000_b']);
      write('20260102000000_b', 'create table b (n bigint);');
      await expect(open()).rejects.toMatchObject({ code: 'MIGRATION_CHANGED' });
    } finally {
      await pool.end();
      await query(`drop database ${url.pathname.slice(1)}`);
    }
  });
});
