/** The fixture's migrations on a real server. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { drift } from '../../platform/prisma/prisma.js';
import { shadowServer } from '../../platform/prisma/shadow-server.js';
import { createDatabase, type TestDatabase } from '../../test/testkit/database.js';
import { emitDerived } from './emit-derived.js';
import { completeMigration } from './emit-migration.js';
import { emitPrisma } from './emit-prisma.js';
import { fixtureDepartment } from './fixtures.js';
import { migrationFiles } from './migration-files.js';

const department = fixtureDepartment('commerce');
const schema = emitPrisma(department);
const root = mkdtempSync(join(tmpdir(), 'hub-compiler-'));
const directory = join(root, 'subgraphs/commerce/prisma/migrations');
const server = shadowServer(inject('postgresUrl'));

/** What `npm run generate` would write for a schema, and writes here. */
async function generate(to: string, released: boolean): Promise<string[]> {
  const files = await migrationFiles({
    subgraph: 'commerce',
    schema: to,
    complete: (sql, first) => completeMigration(department, sql, first),
    released,
    next: '20270101000000_records',
    root,
    server,
  });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return [...files.keys()]
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.split('/').at(-2) ?? '');
}

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  expect(await generate(schema, false)).toEqual(['00000000000000_init']);
  database = await createDatabase(directory);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
  rmSync(root, { recursive: true, force: true });
});

test('the migration leads to the schema, as Prisma sees it', async () => {
  expect(await drift(schema, directory, server)).toBeNull();
});

test('a row gets its place in the feed from the database, in one sequence over all tables', async () => {
  const values = `('k', 1, 'VALID', '2026-01-01', now(), now(), 'UNCONDITIONAL', 'PUBLIC', 'h', 'k', 'RECEIPT', '2026-01-01')`;
  const columns =
    'key, version, status, occurred_on, published_at, received_at, share_attribute, publicity, content_hash, event_no, step, occurred_at';
  const insert = (table: string): Promise<pg.QueryResult<{ xid: string; seq: string }>> =>
    client.query(`insert into ${table} (${columns}) values ${values} returning xid, seq`);
  const [current, history] = [await insert('trace_event'), await insert('trace_event_history')];
  expect(Number(history.rows[0]?.seq)).toBe(Number(current.rows[0]?.seq) + 1);
  expect(BigInt(history.rows[0]?.xid ?? 0)).toBeGreaterThan(BigInt(current.rows[0]?.xid ?? 0));
  await expect(client.query(`update trace_event set status = 'MAYBE'`)).rejects.toThrow(
    'trace_event_status_check',
  );
});

test('the epoch names this cluster', async () => {
  const { rows } = await client.query(
    'select system_identifier = (select c.system_identifier::text from pg_control_system() c) as same from feed_epoch',
  );
  expect(rows).toEqual([{ same: true }]);
});

test("the risk store's typed tables can be made, and made again", async () => {
  await client.query('create schema derived');
  await client.query(emitDerived(department));
  await client.query(emitDerived(department));
  const { rows } = await client.query(
    `select count(*)::int as n from pg_tables where schemaname = 'derived'`,
  );
  expect(rows).toEqual([{ n: 1 }]);
});

test('comments alone make no migration; before a release the first one is made anew, afterwards one is added', async () => {
  const more = schema.replace('  batchNo ', '  remark String?\n  batchNo ');
  expect(more).not.toBe(schema);
  expect(await generate(`// 注\n${schema}`, true)).toEqual([]);
  expect(await generate(more, true)).toEqual(['20270101000000_records']);
  expect(await drift(more, directory, server)).toBeNull();
  rmSync(join(directory, '20270101000000_records'), { recursive: true });
  expect(await generate(more, false)).toEqual(['00000000000000_init']);
});
