/**
 * Applies Prisma's migrations without Prisma's download: the same table, the same checksums, the same lock, so
 * that `prisma migrate status` agrees.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { HubError } from '../errors.js';
import { copyDatabase } from './copy-database.js';
import { asHubError } from './database-error.js';

/** The advisory lock that Prisma itself takes. */
const PRISMA_LOCK = 72_707_369;

const MIGRATIONS_TABLE = `
create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

const CONNECT_TIMEOUT_MS = 10_000;
const UNKNOWN_DATABASE = '3D000';
const UNKNOWN_TABLE = '42P01';
const NOTHING_THERE: ReadonlySet<string> = new Set([UNKNOWN_DATABASE, UNKNOWN_TABLE]);
/** duplicate_database, or a unique violation in its catalogue: another process made it at the same time. */
const ALREADY_THERE: ReadonlySet<string> = new Set(['42P04', '23505']);

const codeOf = (error: unknown): string => (error instanceof pg.DatabaseError ? (error.code ?? '') : '');

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'migrate',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

/** The same server and user, database `postgres`. */
const maintenanceUrl = (url: string): string => {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  return maintenance.href;
};

const createDatabase = async (url: string): Promise<void> =>
  withClient(maintenanceUrl(url), async (client) => {
    try {
      await copyDatabase(client, databaseOf(url));
    } catch (error) {
      if (!ALREADY_THERE.has(codeOf(error))) throw error;
    }
  });

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file as it lies on disk, as Prisma computes it. */
  readonly checksum: string;
}

/** Migrations of a folder `<timestamp>_<name>/migration.sql`, oldest first. A missing folder has none. */
export const readMigrations = (directory: string): Migration[] => {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(directory, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
};

interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

const readApplied = async (client: pg.Client | pg.Pool): Promise<Map<string, Applied>> => {
  const { rows } = await client.query<Applied>(
    'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
  );
  return new Map(rows.map((row) => [row.migration_name, row]));
};

const apply = async (
  client: pg.Client,
  { name, sql, checksum }: Migration,
  database: string,
): Promise<void> => {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback').catch(() => undefined);
    const known = asHubError(cause);
    if (known instanceof HubError) throw known;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HubError('MIGRATION_FAILED', { name, database, reason }, { cause });
  }
};

const applyPending = async (
  client: pg.Client,
  migrations: readonly Migration[],
  database: string,
): Promise<string[]> => {
  await client.query(MIGRATIONS_TABLE);
  const applied = await readApplied(client);
  const done: string[] = [];
  for (const migration of migrations) {
    const { name } = migration;
    const before = applied.get(name);
    if (before === undefined) {
      await apply(client, migration, database);
      done.push(name);
    } else if (before.finished_at === null) {
      throw new HubError('MIGRATION_UNFINISHED', { name, database });
    } else if (before.checksum !== migration.checksum) {
      throw new HubError('MIGRATION_CHANGED', { name, database });
    }
  }
  return done;
};

const bringUpToDate = (url: string, migrations: readonly Migration[]): Promise<string[]> =>
  withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [PRISMA_LOCK]);
    return applyPending(client, migrations, databaseOf(url));
  });

/**
 * Brings the database of `url` up to date with `directory` and gives the names applied now. One transaction per
 * migration; callers at once wait for one another, the later ones apply nothing.
 * @throws HubError MIGRATION_CHANGED, MIGRATION_FAILED, MIGRATION_UNFINISHED, DATABASE_UNAVAILABLE
 */
export const migrate = async (url: string, directory: string): Promise<string[]> => {
  try {
    return await bringUpToDate(url, readMigrations(directory));
  } catch (error) {
    throw asHubError(error);
  }
};

/** Whether every migration is applied as it lies on disk; no lock is needed to see that. */
const isUpToDate = async (pool: pg.Pool, migrations: readonly Migration[]): Promise<boolean> => {
  try {
    const applied = await readApplied(pool);
    return migrations.every(({ name, checksum }) => {
      const known = applied.get(name);
      return known !== undefined && known.finished_at !== null && known.checksum === checksum;
    });
  } catch (error) {
    if (NOTHING_THERE.has(codeOf(error))) return false;
    throw error;
  }
};

/**
 * As `migrate`, of a database that is made when it is missing; needs CREATEDB only then.
 * @param pool of the same database; given, it is asked first whether anything is pending, and where nothing is no other
 * connection is made: each costs the server a process, and a starting hub opens thirteen databases at once.
 * @throws HubError as `migrate`
 */
export const openDatabase = async (url: string, directory: string, pool?: pg.Pool): Promise<string[]> => {
  const migrations = readMigrations(directory);
  try {
    if (pool !== undefined && (await isUpToDate(pool, migrations))) return [];
    return await bringUpToDate(url, migrations).catch(async (error: unknown) => {
      if (codeOf(error) !== UNKNOWN_DATABASE) throw error;
      await createDatabase(url);
      return bringUpToDate(url, migrations);
    });
  } catch (error) {
    throw asHubError(error);
  }
};
