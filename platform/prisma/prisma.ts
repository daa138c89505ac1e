/** Prisma offline: its CLI on the WebAssembly engine, and the two questions that the generator asks it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DiffTarget } from '@prisma/schema-engine-wasm';
import { readMigrations } from '../database/migrate.js';
import { HubError } from '../errors.js';
import { projectRoot } from '../root.js';
import type { ShadowServer } from './shadow-server.js';

const folder = join(projectRoot, 'platform/prisma');

export interface PrismaRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface PrismaEnvironment {
  /** Absolute path of schema.prisma. */
  readonly schema: string;
  /** Absolute path of the migrations folder. */
  readonly migrations?: string;
  readonly url?: string;
}

/**
 * Runs Prisma's own CLI: `runPrisma(['migrate', 'status'], { schema, migrations, url })`. For people and tests;
 * the hub applies migrations by platform/database/migrate.
 */
export const runPrisma = (
  args: readonly string[],
  { schema, migrations, url }: PrismaEnvironment,
): Promise<PrismaRun> => {
  const program = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const env = {
    ...process.env,
    HUB_PRISMA_SCHEMA: schema,
    HUB_PRISMA_MIGRATIONS: migrations ?? '',
    DATABASE_URL: url ?? '',
    PRISMA_SCHEMA_ENGINE_BINARY: join(folder, 'schema-engine.mjs'),
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
    NO_COLOR: '1',
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args, '--config', join(folder, 'prisma.config.mjs')],
      { cwd: projectRoot, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ code, stdout, stderr });
      },
    );
  });
};

const NO_FILTERS = { externalTables: [], externalEnums: [] };

const schemaTarget = (schema: string): DiffTarget => ({
  tag: 'schemaDatamodel',
  files: [{ path: 'schema.prisma', content: schema }],
});

const migrationsTarget = (directory: string): DiffTarget => ({
  tag: 'migrations',
  baseDir: directory,
  lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
  shadowDbInitScript: '',
  migrationDirectories: readMigrations(directory).map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
  })),
});

const diff = async (
  url: string | null,
  schema: string,
  from: DiffTarget,
): Promise<{ empty: boolean; sql: string }> => {
  const module: typeof import('./engine.mjs') = await import(pathToFileURL(join(folder, 'engine.mjs')).href);
  const { engine, messageOf, close } = await module.openEngine({
    url,
    datamodels: [['schema.prisma', schema]],
  });
  try {
    const to = schemaTarget(schema);
    const { exitCode, stdout } = await engine.diff({
      from,
      to,
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    });
    return { empty: exitCode === 0, sql: stdout ?? '' };
  } catch (cause) {
    throw new HubError('PRISMA_FAILED', { command: 'diff', reason: messageOf(cause) }, { cause });
  } finally {
    await close();
  }
};

export interface DiffOptions {
  /** Text of schema.prisma. */
  readonly toSchema: string;
  /** The migrations so far; absent, or an absent or empty folder: from nothing, which needs no server. */
  readonly from?: { readonly migrationsDir: string; readonly server: ShadowServer };
}

/**
 * SQL that brings the migrations' end state to the schema; '' when they agree.
 * @throws HubError PRISMA_FAILED with the engine's words.
 */
export const diffMigration = async ({ toSchema, from }: DiffOptions): Promise<string> => {
  const { empty, sql } =
    from === undefined || !existsSync(from.migrationsDir) || readMigrations(from.migrationsDir).length === 0
      ? await diff(null, toSchema, { tag: 'empty' })
      : await diff(await from.server.url(), toSchema, migrationsTarget(from.migrationsDir));
  return empty ? '' : sql;
};

/**
 * What is missing in the migrations of a schema: null when they agree, else the SQL that would mend it, with
 * the folder named.
 */
export const drift = async (
  schema: string,
  migrationsDir: string,
  server: ShadowServer,
): Promise<string | null> => {
  const sql = await diffMigration({ toSchema: schema, from: { migrationsDir, server } });
  return sql === '' ? null : `-- ${basename(migrationsDir)} 与 schema 不一致,缺少:\n${sql}`;
};
