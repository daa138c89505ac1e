/** Which keys of which jobs must be evaluated again: what a change touches, and taking it for evaluation. */
import type pg from 'pg';
import { z } from 'zod';
import { isoWeek } from '../../../domain/dates.js';
import type { EventKind } from '../../../domain/quality-event.js';
import { textArray } from './rows.js';

/** `identity`: enterprises, names and subjects of records that are to be linked (links/link-keys.ts). */
export type SubjectKind = 'enterprise' | 'product' | 'brand' | 'batch' | 'series' | 'identity';

/** What the applier needs of a job to know which of its keys an event touches. */
export interface TouchRule {
  readonly id: string;
  readonly subject: SubjectKind;
  readonly kinds: readonly EventKind[];
}

/** What of an event (old or new) decides which keys it touches. */
export interface TouchingEvent {
  readonly kind: string;
  readonly orgCode: string | null;
  readonly productKey: string | null;
  readonly brandKey: string | null;
  readonly batchKey: string | null;
  readonly productClass: string | null;
  readonly district: string | null;
  readonly occurredOn: string;
}

const KEYS: Readonly<Record<SubjectKind, (event: TouchingEvent) => string | null>> = {
  enterprise: ({ orgCode }) => orgCode,
  product: ({ productKey }) => productKey,
  brand: ({ brandKey }) => brandKey,
  batch: ({ batchKey }) => batchKey,
  series: ({ productClass, district, occurredOn }) =>
    productClass === null || district === null ? null : seriesKey(productClass, district, occurredOn),
  // Touched by the records themselves: see links/touch-links.ts.
  identity: () => null,
};

/** `<productClass>|<district>|<ISO week>`: the cell of a time series that an event counts in. */
export const seriesKey = (productClass: string, district: string, occurredOn: string): string =>
  `${productClass}|${district}|${isoWeek(occurredOn)}`;

export interface Touches {
  event(event: TouchingEvent): void;
  /** A subject whose own row changed: its jobs show it. */
  subject(kind: SubjectKind, key: string): void;
  readonly size: number;
  jobs(): string[];
  keys(): string[];
}

/** Collects touched keys of one page, each once. */
export function collectTouches(rules: readonly TouchRule[]): Touches {
  const byKind = new Map<string, TouchRule[]>();
  for (const rule of rules) {
    for (const kind of rule.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
  }
  const touched = new Map<string, Set<string>>(rules.map(({ id }) => [id, new Set()]));
  return {
    event: (event) => {
      for (const { id, subject } of byKind.get(event.kind) ?? []) {
        const key = KEYS[subject](event);
        if (key !== null) touched.get(id)?.add(key);
      }
    },
    subject: (kind, key) => {
      for (const { id, subject } of rules) if (subject === kind) touched.get(id)?.add(key);
    },
    get size() {
      return [...touched.values()].reduce((sum, keys) => sum + keys.size, 0);
    },
    jobs: () => [...touched].flatMap(([job, keys]) => new Array<string>(keys.size).fill(job)),
    keys: () => [...touched.values()].flatMap((keys) => [...keys]),
  };
}

/** 0 fresh, 1 bulk, 2 held until a department has been read to its end. */
export type Priority = 0 | 1 | 2;

export interface TouchOptions {
  readonly priority: Priority;
  readonly heldBy: string | null;
  /** Not before this instant. */
  readonly at?: string;
}

export async function writeTouches(
  client: pg.ClientBase,
  touches: Touches,
  { priority, heldBy, at = '-infinity' }: TouchOptions,
): Promise<void> {
  if (touches.size === 0) return;
  await client.query(
    `insert into derived.touched (job, key, priority, at, held_by)
select n.job, n.key, $3, $4, $5 from unnest($1::text[], $2::text[]) as n(job, key)`,
    [textArray(touches.jobs()), textArray(touches.keys()), priority, at, heldBy],
  );
}

/** Which waiting keys a worker takes: `newest` lets what came last overtake a backlog. */
export interface TakeOptions {
  readonly priority: 0 | 1;
  readonly newest: boolean;
  readonly limit: number;
  readonly now: Date;
}

export interface Taken {
  readonly keys: string[];
  /** Rows that were seen: only they may be deleted once the keys are evaluated. */
  readonly rows: number[];
}

/**
 * Condition on rows `t` of a job and priority, in a form that only the index touched_job serves. With plain equality the
 * planner reads the whole table for a job without rows while another has hundreds of thousands, since it believes that
 * any row will do; always order by (job, priority, seq) with it, and select, because `exists` drops the order.
 */
const isOf = (job: string, priority: string): string =>
  `(t.job, t.priority) >= (${job}, ${priority}::smallint) and (t.job, t.priority) <= (${job}, ${priority}::smallint)`;

/** SQL: does a key of the job wait, and may it be evaluated at `now`? */
export const isWaiting = (job: string, priority: 0 | 1, now: string): string =>
  `(select true from derived.touched t where ${isOf(job, String(priority))} and t.at <= ${now}
  order by t.job, t.priority, t.seq limit 1) is not null`;

/** More waiting keys than this are not counted. */
export const MOST_COUNTED = 10_000;

const COUNT_SQL = `select n.id, (select count(*) from (select from derived.touched t
  where (t.job, t.priority) >= (n.id, 0::smallint) and (t.job, t.priority) < (n.id, 2::smallint)
  order by t.job, t.priority, t.seq limit ${MOST_COUNTED}) counted) as count
from unnest($1::text[]) as n(id)`;

const countRows = z.array(z.object({ id: z.string(), count: z.number() }));

/** Keys of each job that wait, up to MOST_COUNTED; a key that was touched twice counts twice. */
export async function countWaiting(pool: pg.Pool, jobs: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await pool.query(COUNT_SQL, [jobs]);
  return new Map(countRows.parse(rows).map(({ id, count }) => [id, count]));
}

const takenRows = z.array(z.object({ seq: z.number(), key: z.string() }));

const takeSql = (order: 'asc' | 'desc'): string => `
with chosen as materialized (
  select t.key from derived.touched t where ${isOf('$1', '$2')} and t.at <= $3
  order by t.job ${order}, t.priority ${order}, t.seq ${order} limit $4
)
select t.seq, t.key from derived.touched t
where t.job = $1 and t.key in (select chosen.key from chosen) and t.priority < 2 and t.at <= $3`;

/** Reads keys that wait, with all of their rows; takes nothing away (`deleteTaken`). The caller holds the job. */
export async function takeTouched(
  client: pg.ClientBase,
  job: string,
  { priority, newest, limit, now }: TakeOptions,
): Promise<Taken> {
  const sql = takeSql(newest ? 'desc' : 'asc');
  const rows = takenRows.parse((await client.query(sql, [job, priority, now, limit])).rows);
  return { keys: [...new Set(rows.map(({ key }) => key))], rows: rows.map(({ seq }) => seq) };
}

/** Rows that wait now for keys in relation `touched`, for a run that evaluates them anyway. */
export async function rowsOfTouched(client: pg.ClientBase, job: string, now: Date): Promise<number[]> {
  const { rows } = await client.query(
    `select t.seq, t.key from derived.touched t
where t.job = $1 and t.key in (select k.key from pg_temp.touched k) and t.priority < 2 and t.at <= $2`,
    [job, now],
  );
  return takenRows.parse(rows).map(({ seq }) => seq);
}

export async function deleteTaken(client: pg.ClientBase, rows: readonly number[]): Promise<void> {
  if (rows.length === 0) return;
  await client.query('delete from derived.touched t where t.seq = any($1::bigint[])', [rows]);
}

/** Puts keys off: their evaluation fails, and must not stand in the way of others. */
export async function putOff(
  client: pg.ClientBase,
  job: string,
  keys: readonly string[],
  until: Date,
): Promise<void> {
  await client.query(
    `insert into derived.touched (job, key, priority, at) select $1, n.key, 1, $3 from unnest($2::text[]) as n(key)`,
    [job, keys, until],
  );
}

const RELEASE_CHUNK = 10_000;

/** Lets held keys go, unless their department is being read; in chunks, because an open writer holds back feeds. */
export async function releaseHeld(pool: pg.Pool, department: string): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(
      `update derived.touched t set priority = 1, held_by = null where t.seq in (
  select h.seq from derived.touched h where h.held_by = $1
    and not exists (select from derived.feed_cursor c where c.department = $1 and c.reading)
  order by h.seq limit $2)`,
      [department, RELEASE_CHUNK],
    );
    if ((rowCount ?? 0) < RELEASE_CHUNK) return;
  }
}
