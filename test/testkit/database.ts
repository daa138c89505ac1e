/** A database per test file, copied from a template that is built once per run and migrations folder. */
import { createHash, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { copyDatabase } from '../../platform/database/copy-database.js';
import { migrate } from '../../platform/database/migrate.js';
import { projectRoot } from '../../platform/root.js';

export interface TestDatabase {
  readonly url: string;
  /** Ends every connection to it and removes it. */
  drop(): Promise<void>;
}

const urlOf = (database: string): string => {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${database}`;
  return url.href;
};

/** Statements on the maintenance database of this run's cluster. */
const asAdmin = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Name of the template for a migrations folder, built under a lock because test files run in several processes. */
const templateFor = async (client: pg.Client, directory: string): Promise<string> => {
  const name = `template_${createHash('sha256').update(directory).digest('hex').slice(0, 16)}`;
  await client.query('select pg_advisory_lock(hashtext($1))', [name]);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1 and datistemplate', [
      name,
    ]);
    if (rowCount === 0) {
      await client.query(`drop database if exists ${name} with (force)`);
      await copyDatabase(client, name);
      await migrate(urlOf(name), directory);
      // Marked last: an unmarked one was left half built.
      await client.query(`alter database ${name} is_template true`);
    }
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [name]);
  }
  return name;
};

/**
 * A fresh database; with `migrationsDirectory` (absolute, or relative to the project) migrated.
 * @example const database = await createDatabase('subgraphs/food-drug/prisma/migrations'); afterAll(database.drop);
 */
export const createDatabase = async (migrationsDirectory?: string): Promise<TestDatabase> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(async (client) => {
    const template =
      migrationsDirectory === undefined
        ? 'template1'
        : await templateFor(client, resolve(projectRoot, migrationsDirectory));
    await copyDatabase(client, name, template);
  });
  return {
    url: urlOf(name),
    drop: () =>
      asAdmin(async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
};
