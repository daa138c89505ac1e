/**
 * Runs of jobs: one row per (job, window) is lock, progress and history. Times of leases are the database's, so
 * that processes with different clocks agree; `as_of` is the hub's.
 */
import type pg from 'pg';
import { z } from 'zod';

export const RUN_STATES = ['PENDING', 'RUNNING', 'OK', 'PARTIAL', 'FAILED', 'CANCELLED'] as const;
export type RunTrigger = 'SCHEDULED' | 'MANUAL' | 'CATCH_UP';

const runSchema = z.object({
  id: z.number(),
  job: z.string(),
  window: z.string(),
  trigger: z.enum(['SCHEDULED', 'MANUAL', 'CATCH_UP']),
  asOf: z.string(),
  dryRun: z.boolean(),
  state: z.enum(RUN_STATES),
  attempts: z.number(),
  progressDone: z.number().nullable(),
  progressTotal: z.number().nullable(),
  watermark: z.string().nullable(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  degraded: z.array(z.string()),
  found: z.number().nullable(),
  summary: z.unknown(),
  error: z.string().nullable(),
  requestedBy: z.string().nullable(),
});
export type Run = z.infer<typeof runSchema>;

const COLUMNS = `r.id, r.job, r."window", r.trigger, r.as_of as "asOf", r.dry_run as "dryRun", r.state, r.attempts,
  r.progress_done as "progressDone", r.progress_total as "progressTotal", r.watermark, r.started_at as "startedAt",
  r.ended_at as "endedAt", r.degraded, r.found, r.summary, r.error, r.requested_by as "requestedBy"`;

const one = (rows: unknown[]): Run | null => z.array(runSchema).parse(rows)[0] ?? null;

export interface RunRequest {
  readonly job: string;
  /** `2026-11-24T02:00+08:00` of a bell; any unique text for a manual run. */
  readonly window: string;
  readonly trigger: RunTrigger;
  readonly asOf: Date;
  readonly dryRun: boolean;
  readonly requestedBy: string | null;
}

/** Asks for a run; null when its window has one already, which is how two processes at one tick agree. */
export async function requestRun(client: pg.ClientBase | pg.Pool, request: RunRequest): Promise<Run | null> {
  const { job, window, trigger, asOf, dryRun, requestedBy } = request;
  const { rows } = await client.query(
    `insert into work.run as r (job, "window", trigger, as_of, dry_run, state, requested_by)
values ($1, $2, $3, $4, $5, 'PENDING', $6) on conflict (job, "window") do nothing returning ${COLUMNS}`,
    [job, window, trigger, asOf, dryRun, requestedBy],
  );
  return one(rows);
}

/**
 * The next run that waits, or whose worker fell silent; leased to `owner`. `jobs`: those that this process can run.
 */
export async function claimRun(
  client: pg.ClientBase | pg.Pool,
  owner: string,
  jobs: readonly string[],
  leaseSeconds: number,
): Promise<Run | null> {
  const { rows } = await client.query(
    `update work.run r set state = 'RUNNING', lease_owner = $1, lease_until = now() + make_interval(secs => $3),
  heartbeat_at = now(), attempts = r.attempts + 1, started_at = coalesce(r.started_at, now()), error = null
where r.id = (
  select p.id from work.run p
  where p.job = any($2::text[]) and (p.state = 'PENDING' and coalesce(p.retry_at, '-infinity') <= now()
    or p.state = 'RUNNING' and p.lease_until < now())
  order by p.trigger = 'MANUAL' desc, p.id limit 1 for update skip locked)
returning ${COLUMNS}`,
    [owner, jobs, leaseSeconds],
  );
  return one(rows);
}

export interface RunProgress {
  readonly done: number;
  readonly total: number;
  readonly watermark: string | null;
}

/**
 * Renews the lease; within the transaction of a batch it also fences: false means that the run was cancelled or
 * another worker has it, and the batch must not commit.
 */
export async function renewLease(
  client: pg.ClientBase | pg.Pool,
  run: number,
  owner: string,
  leaseSeconds: number,
  progress?: RunProgress,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update work.run r set heartbeat_at = now(), lease_until = now() + make_interval(secs => $3),
  progress_done = coalesce($4, r.progress_done), progress_total = coalesce($5, r.progress_total),
  watermark = coalesce($6, r.watermark)
where r.id = $1 and r.lease_owner = $2 and r.state = 'RUNNING'`,
    [run, owner, leaseSeconds, progress?.done, progress?.total, progress?.watermark],
  );
  return rowCount === 1;
}

export interface RunResult {
  readonly degraded: readonly string[];
  readonly found: number;
  readonly summary: unknown;
}

/** Ends a run OK, or PARTIAL when departments were missing. False: it is no longer this worker's. */
export async function finishRun(
  client: pg.ClientBase | pg.Pool,
  run: number,
  owner: string,
  { degraded, found, summary }: RunResult,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update work.run r set state = $3, degraded = $4, found = $5, summary = $6, ended_at = now(), lease_until = null
where r.id = $1 and r.lease_owner = $2 and r.state = 'RUNNING'`,
    [run, owner, degraded.length > 0 ? 'PARTIAL' : 'OK', degraded, found, JSON.stringify(summary)],
  );
  return rowCount === 1;
}

/** After a failure: waits for another attempt, or FAILED when `retryInSeconds` is null. */
export async function failRun(
  client: pg.ClientBase | pg.Pool,
  run: number,
  owner: string,
  error: string,
  retryInSeconds: number | null,
): Promise<void> {
  await client.query(
    `update work.run r set state = case when $4::float8 is null then 'FAILED' else 'PENDING' end, error = $3,
  retry_at = now() + make_interval(secs => $4::float8), lease_until = null,
  ended_at = case when $4::float8 is null then now() end
where r.id = $1 and r.lease_owner = $2 and r.state = 'RUNNING'`,
    [run, owner, error, retryInSeconds],
  );
}

/** Gives a run back untouched, for a worker that stops: the next one goes on at its watermark. */
export async function releaseRun(client: pg.ClientBase | pg.Pool, run: number, owner: string): Promise<void> {
  await client.query(
    `update work.run r set state = 'PENDING', lease_until = null, attempts = greatest(r.attempts - 1, 0)
where r.id = $1 and r.lease_owner = $2 and r.state = 'RUNNING'`,
    [run, owner],
  );
}

/** Cancels a run that waits or runs; its worker notices at the next batch. Null: there is none such. */
export async function cancelRun(
  client: pg.ClientBase | pg.Pool,
  run: number,
  job?: string,
): Promise<Run | null> {
  const { rows } = await client.query(
    `update work.run r set state = 'CANCELLED', ended_at = now(), lease_until = null
where r.id = $1 and r.job = coalesce($2, r.job) and r.state in ('PENDING', 'RUNNING') returning ${COLUMNS}`,
    [run, job],
  );
  return one(rows);
}

export async function readRun(client: pg.ClientBase | pg.Pool, run: number): Promise<Run | null> {
  const { rows } = await client.query(`select ${COLUMNS} from work.run r where r.id = $1`, [run]);
  return one(rows);
}

/** The latest run of each job; a dry run says nothing of what holds. */
export async function readLastRuns(client: pg.ClientBase | pg.Pool): Promise<Run[]> {
  const { rows } = await client.query(
    `select distinct on (r.job) ${COLUMNS} from work.run r where not r.dry_run order by r.job, r.id desc`,
  );
  return z.array(runSchema).parse(rows);
}

/** Jobs that have a run which waits or runs (dry runs apart). */
export async function readBusyJobs(client: pg.ClientBase | pg.Pool): Promise<Set<string>> {
  const { rows } = await client.query(
    `select distinct r.job as id from work.run r where r.state in ('PENDING', 'RUNNING') and not r.dry_run`,
  );
  return new Set(
    z
      .array(z.object({ id: z.string() }))
      .parse(rows)
      .map(({ id }) => id),
  );
}
