/**
 * Prisma's schema engine without its download: the engine itself compiled to WebAssembly (a registry package),
 * over @prisma/adapter-pg. Plain JavaScript because `npm ci` needs it before anything is compiled.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const CHAR_OID = 18;
const BPCHAR_OID = 1042;

/**
 * PostgreSQL 18 lists NOT NULL in pg_constraint (contype 'n'), which the engine takes for an unknown constraint;
 * of checks ('c') it cannot read the type and panics. Prisma manages neither.
 */
const withoutNotNull = (sql) =>
  sql.replace(/contype NOT IN \('p', 'u', 'f'\)/gi, "contype NOT IN ('p', 'u', 'f', 'n', 'c')");

/** adapter-pg refuses PostgreSQL's one-byte "char"; bpchar reads the same. */
const withKnownTypes = (result) => {
  for (const each of Array.isArray(result) ? result : [result]) {
    for (const field of each?.fields ?? []) if (field.dataTypeID === CHAR_OID) field.dataTypeID = BPCHAR_OID;
  }
  return result;
};

/** Mends two gaps between the WebAssembly engine and PostgreSQL 18, where its catalogue queries pass. */
class Client extends pg.Client {
  query(query, ...rest) {
    if (typeof query?.submit === 'function') return super.query(query, ...rest);
    const mended =
      typeof query === 'string' ? withoutNotNull(query) : { ...query, text: withoutNotNull(query.text) };
    const done = rest.at(-1);
    if (typeof done !== 'function') return super.query(mended, ...rest).then(withKnownTypes);
    return super.query(mended, ...rest.slice(0, -1), (error, result) => done(error, withKnownTypes(result)));
  }
}

const openPool = (url) => {
  const pool = new pg.Pool({ connectionString: url, Client, max: 2 });
  pool.on('error', () => undefined);
  return pool;
};

const withDatabase = (url, database) => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
};

/** Gives the engine its connection, and a shadow database to replay migrations in. */
class Adapters extends PrismaPg {
  constructor(url, schema) {
    const pool = openPool(url);
    super(pool, { schema });
    this.pool = pool;
    this.url = url;
    this.schema = schema;
  }

  async connectToShadowDb() {
    const admin = new pg.Client({ connectionString: this.url });
    await admin.connect();
    const name = `prisma_shadow_${randomUUID().replaceAll('-', '')}`;
    await admin.query(`create database ${name}`);
    const pool = openPool(withDatabase(this.url, name));
    const adapter = await new PrismaPg(pool, { schema: this.schema }).connect();
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose();
      await pool.end().catch(() => undefined);
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
    };
    return adapter;
  }
}

/** What the engine asks any database first; without one it hears of PostgreSQL 18 with an empty schema `public`. */
const GREETING = {
  columnNames: ['exists', 'version', 'numeric_version'],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, 'PostgreSQL 18.4', 180_004]],
};

const refuse = async () => {
  throw new Error('this needs a database: give a url');
};

/** For diffs from nothing, which need no server. */
const noDatabase = () => {
  const common = { provider: 'postgres', adapterName: 'none' };
  const adapter = {
    ...common,
    queryRaw: ({ sql }) => (sql.includes('server_version_num') ? Promise.resolve(GREETING) : refuse()),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: async () => undefined,
  };
  return {
    ...common,
    connect: async () => adapter,
    connectToShadowDb: refuse,
    pool: { end: async () => undefined },
  };
};

let compiled;

/** The WebAssembly module, compiled once per process. */
const loadEngine = () => {
  compiled ??= (async () => {
    const main = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
    const wasm = await readFile(main.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'));
    const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
    const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue });
    glue.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
    return glue.SchemaEngine;
  })();
  return compiled;
};

/**
 * An engine on the database of `url` (null: none is needed). `messageOf` finds the database's own words behind
 * an error of the engine, which carries only a number.
 */
export const openEngine = async ({ url, datamodels }) => {
  const SchemaEngine = await loadEngine();
  const adapters =
    url === null ? noDatabase() : new Adapters(url, new URL(url).searchParams.get('schema') ?? 'public');
  const factory = bindMigrationAwareSqlAdapterFactory(adapters);
  const engine = await SchemaEngine.new({ datamodels }, () => undefined, factory);
  return {
    engine,
    close: async () => {
      engine.free();
      await adapters.pool.end();
    },
    messageOf: (error) =>
      String(factory.errorRegistry?.consumeError?.(error?.id)?.error?.message ?? error?.message ?? error),
  };
};
