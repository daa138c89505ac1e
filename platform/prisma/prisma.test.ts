import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../test/testkit/database.js';
import { migrate } from '../database/migrate.js';
import { diffMigration, drift, runPrisma } from './prisma.js';
import { shadowServer } from './shadow-server.js';

const SCHEMA = `
datasource db {
  provider = "postgresql"
}

model sampling {
  key         String                     @id
  version     BigInt
  occurred_on DateTime                   @db.Date
  labels      String[]
  amount      Decimal?                   @db.Decimal
  xid         Unsupported("xid8")        @default(dbgenerated("pg_current_xact_id()"))

  @@index([occurred_on, key])
}
`;

let folder: string;
let schema: string;
let migrations: string;
let database: TestDatabase;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-prisma-'));
  schema = join(folder, 'schema.prisma');
  migrations = join(folder, 'migrations');
  writeFileSync(schema, SCHEMA);
  mkdirSync(join(migrations, '20260101000000_init'), { recursive: true });
  writeFileSync(join(migrations, 'migration_lock.toml'), 'provider = "postgresql"\n');
  writeFileSync(
    join(migrations, '20260101000000_init/migration.sql'),
    `${await diffMigration({ toSchema: SCHEMA })}
     create index sampling_open on sampling (key) where amount is null;
     create view sampled as select key from sampling;`,
  );
  database = await createDatabase();
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

describe('diffMigration', () => {
  it('writes the first migration without a database', async () => {
    const sql = await diffMigration({ toSchema: SCHEMA });
    expect(sql).toContain('CREATE TABLE "sampling"');
    expect(sql).toContain('"xid" xid8 NOT NULL DEFAULT pg_current_xact_id()');
  });

  it('writes only what is new over the migrations so far', async () => {
    const toSchema = SCHEMA.replace('labels ', 'batch String?\n  labels ');
    const from = { migrationsDir: migrations, server: shadowServer(database.url) };
    const sql = await diffMigration({ toSchema, from });
    expect(sql.replace(/^--.*$/gm, '').trim()).toBe('ALTER TABLE "sampling" ADD COLUMN     "batch" TEXT;');
  });

  it("gives the engine's own words for a schema that is wrong", async () => {
    await expect(diffMigration({ toSchema: SCHEMA.replace('BigInt', 'Bigg') })).rejects.toMatchObject({
      code: 'PRISMA_FAILED',
      message: expect.stringContaining('Bigg'),
    });
  });
});

describe('drift', () => {
  it('is null when schema and migrations agree, views and partial indexes beside it left alone', async () => {
    expect(await drift(SCHEMA, migrations, shadowServer(database.url))).toBeNull();
  });

  it('shows the missing SQL', async () => {
    const schema = SCHEMA.replace('@@index', '@@unique');
    expect(await drift(schema, migrations, shadowServer(database.url))).toContain('CREATE UNIQUE INDEX');
  });
});

describe("Prisma's CLI offline", () => {
  it('agrees with what our runner applied', async () => {
    expect(await migrate(database.url, migrations)).toEqual(['20260101000000_init']);
    const status = await runPrisma(['migrate', 'status'], { schema, migrations, url: database.url });
    expect(status).toMatchObject({ code: 0, stdout: expect.stringContaining('up to date') });
    const deploy = await runPrisma(['migrate', 'deploy'], { schema, migrations, url: database.url });
    expect(deploy).toMatchObject({ code: 0, stdout: expect.stringContaining('No pending migrations') });
  });
});
