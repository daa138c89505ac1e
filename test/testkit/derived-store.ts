/** The risk store for tests of jobs: hand-inserted events, one evaluation at a time. */
import type pg from 'pg';
import { shanghaiDate } from '../../domain/dates.js';
import type { EventKind } from '../../domain/quality-event.js';
import { createPool } from '../../platform/database/pool.js';
import { storeDdl } from '../../subgraphs/risk/store/ensure-store.js';
import { candidateKeys } from '../../sync/jobs/candidate-keys.js';
import type { Evaluation, JobDefinition, RunContext } from '../../sync/jobs/job.js';
import { setInstant } from '../../sync/joins/set-instant.js';
import { createDatabase } from './database.js';

/** A row of derived.event by column name; what is left out gets a plain default. */
export interface EventRow {
  readonly kind: EventKind;
  readonly record_id?: string;
  readonly version?: number;
  readonly department?: string;
  readonly record_type?: string;
  readonly role?: string | null;
  readonly outcome?: string | null;
  readonly severity?: number | null;
  readonly item_class?: string | null;
  readonly sampling_type?: string | null;
  readonly testing_body?: string | null;
  readonly channel?: string | null;
  readonly injury?: boolean;
  readonly occurred_on?: string;
  readonly district?: string | null;
  readonly org_code?: string | null;
  readonly product_key?: string | null;
  readonly brand_key?: string | null;
  readonly batch_no?: string | null;
  readonly product_class?: string | null;
  readonly hazard?: string | null;
  readonly label?: string;
  readonly valid_from?: string;
  readonly valid_to?: string | null;
}

const COLUMNS = [
  'id',
  'record_id',
  'version',
  'department',
  'record_type',
  'kind',
  'role',
  'outcome',
  'severity',
  'item_class',
  'sampling_type',
  'testing_body',
  'channel',
  'injury',
  'status',
  'occurred_on',
  'reported_at',
  'district',
  'org_code',
  'product_key',
  'told_product_key',
  'brand_key',
  'batch_no',
  'batch_key',
  'product_class',
  'hazard',
  'quantity',
  'label',
  'valid_from',
  'valid_to',
] as const;

function complete(row: EventRow, number: number) {
  const department = row.department ?? 'quality-supervision';
  const recordType = row.record_type ?? 'ProductSampling';
  const recordId = row.record_id ?? `${department}/${recordType}/${number}`;
  const occurredOn = row.occurred_on ?? '2026-06-01';
  const at = row.valid_from ?? `${occurredOn}T00:00:00Z`;
  return {
    version: 1,
    injury: false,
    label: `${row.kind} ${number}`,
    ...row,
    id: `${recordId}#${row.role ?? ''}#${number}`,
    department,
    record_type: recordType,
    record_id: recordId,
    occurred_on: occurredOn,
    valid_from: at,
    told_product_key: row.product_key ?? null,
    batch_key: row.product_key && row.batch_no ? `${row.product_key}#${row.batch_no}` : null,
    reported_at: at,
    status: 'VALID',
  };
}

export interface DerivedStore {
  readonly pool: pg.Pool;
  readonly url: string;
  /** Inserts events with their record, product and enterprise rows. */
  insert(rows: readonly EventRow[]): Promise<void>;
  clear(): Promise<void>;
  /** Evaluates `keys`, or all keys of the job, at an instant; `baseline` is a frozen value or null. */
  evaluate(job: JobDefinition, options: EvaluateOptions): Promise<Evaluation & { touched: string[] }>;
  /** The same within a transaction of the caller's. */
  evaluateIn(client: pg.ClientBase, job: JobDefinition, options: EvaluateOptions): Promise<Evaluation>;
  /** Freezes the job's baseline. */
  freeze(job: JobDefinition, asOf: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface EvaluateOptions {
  readonly asOf: string;
  /** `candidates`: those of a full run. */
  readonly keys?: readonly string[] | 'candidates';
  readonly baseline?: unknown;
}

const SUBJECTS_SQL = `
insert into derived.record (id, department, record_type, key, version, status, occurred_on, published_at, label, generation)
select distinct on (record_id) record_id, department, record_type, split_part(record_id, '/', 3), version, status,
  occurred_on, valid_from, label, 1
from derived.event where valid_to is null order by record_id, version desc on conflict (id) do nothing;
insert into derived.product (product_key, brand_key, org_code, product_class, brand, model, named_on, named_by,
  named_version)
select distinct on (product_key) product_key, brand_key, org_code, product_class, split_part(product_key, '|', 2),
  split_part(product_key, '|', 3), occurred_on, record_id, version
from derived.event where product_key is not null order by product_key, brand_key nulls last
on conflict (product_key) do nothing;
insert into derived.enterprise (org_code, label, district, named_on, named_by, named_version)
select distinct on (org_code) org_code, '企业' || org_code, district, occurred_on, record_id,
  version
from derived.event where org_code is not null order by org_code, occurred_on desc on conflict (org_code) do nothing;`;

const contextOf = (client: pg.ClientBase, asOf: string, baseline: unknown, full: boolean): RunContext => ({
  client,
  asOf: new Date(asOf),
  today: shanghaiDate(new Date(asOf)),
  baseline: baseline === undefined || baseline === null ? null : { id: 1, value: baseline },
  config: async (_name, _schema, fallback) => fallback,
  degraded: [],
  full,
});

async function evaluateIn(client: pg.ClientBase, job: JobDefinition, options: EvaluateOptions) {
  await client.query('create temp table touched (key text not null) on commit drop');
  await setInstant(client, new Date(options.asOf));
  if (options.keys === undefined) await client.query(`insert into touched (key) ${job.allKeys}`);
  else if (options.keys === 'candidates') {
    const { text, values } = await candidateKeys(job, contextOf(client, options.asOf, null, true));
    await client.query(`insert into touched (key) ${text}`, [...values]);
  } else await client.query('insert into touched (key) select unnest($1::text[])', [options.keys]);
  await client.query('analyze touched');
  const full = options.keys === undefined || options.keys === 'candidates';
  const evaluation = await job.evaluate(contextOf(client, options.asOf, options.baseline, full));
  const touched = await client.query<{ key: string }>('select distinct key from touched order by 1');
  return { ...evaluation, touched: touched.rows.map(({ key }) => key) };
}

/** A database of its own with the derived schema; close it in afterAll. */
export async function createDerivedStore(): Promise<DerivedStore> {
  const database = await createDatabase('subgraphs/risk/prisma/migrations');
  const pool = createPool(database.url, { max: 3, name: 'test-derived' });
  await pool.query(storeDdl());
  await pool.query('create table if not exists derived.event_default partition of derived.event default');
  let number = 0;
  const within = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      return await work(client);
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  return {
    pool,
    url: database.url,
    async insert(rows) {
      const full = rows.map((row) => complete(row, ++number));
      await pool.query(
        `insert into derived.event (${COLUMNS.join(', ')})
         select ${COLUMNS.join(', ')} from jsonb_populate_recordset(null::derived.event, $1::jsonb)`,
        [JSON.stringify(full)],
      );
      await pool.query(SUBJECTS_SQL);
    },
    async clear() {
      await pool.query(
        'truncate derived.event, derived.record, derived.product, derived.enterprise, derived.finding, derived.credit, work.blacklist',
      );
    },
    evaluateIn,
    evaluate: (job, options) => within((client) => evaluateIn(client, job, options)),
    freeze: (job, asOf) =>
      within(async (client) => job.baseline?.(contextOf(client, asOf, null, true)) ?? null),
    async close() {
      await pool.end();
      await database.drop();
    },
  };
}
