/**
 * The worker that keeps findings true between full runs: evaluates keys that a page touched and keys that fell due.
 * Fresh keys go first and batches stay short, so that a published record is answered for within a second or two
 * while a bulk load is worked off beside it.
 */
import type pg from 'pg';
import { z } from 'zod';
import { type BatchSize, createBatchSize } from '../platform/batch-size.js';
import type { Clock } from '../platform/clock.js';
import { isRetryable } from '../platform/database/database-error.js';
import { transaction } from '../platform/database/pool.js';
import { createGate, type Gate } from '../platform/gate.js';
import type { Logger } from '../platform/log.js';
import { takeDue } from '../subgraphs/risk/store/due.js';
import { deleteTaken, isWaiting, putOff, type Taken, takeTouched } from '../subgraphs/risk/store/touched.js';
import { BACKLOG, TICK } from './batch-sizes.js';
import { evaluateTouched, lockJobInTime, readBaseline, readGaps, touch } from './evaluate.js';
import type { JobDefinition } from './jobs/job.js';
import { type Alarm, createAlarm } from './wake.js';

export interface EvaluatorOptions {
  readonly pool: pg.Pool;
  /** Jobs in mode `keys`. */
  readonly jobs: readonly JobDefinition[];
  readonly clock: Clock;
  readonly log: Logger;
  /** Batches of a backlog pass here. */
  readonly bulk?: Gate;
  /** Told of every batch, for metrics. */
  readonly onBatch?: (job: string, keys: number, ms: number) => void;
}

export interface Evaluator {
  /** Keys were touched: look at once. */
  wake(): void;
  /** Resolves when nothing waits to be evaluated. */
  idle(): Promise<void>;
  /** Resolves when no fresh key waits. */
  freshDone(): Promise<void>;
  /** The last failure of a job, until it succeeds again. */
  failures(): ReadonlyMap<string, string>;
  stop(): Promise<void>;
}

type Source = 'fresh' | 'due' | 'bulk';
type Outcome = 'done' | 'busy' | 'failed';

/** Safety net for keys that another process touched and for what falls due. */
const LOOK_EVERY_MS = 1_000;
const BUSY_WAIT_MS = 10;
/** The backlog stands back so long at a time while there are fresh keys. */
const FRESH_WAIT_MS = 50;
/** A key whose evaluation fails by itself is tried again after this. */
const PUT_OFF_MS = 15 * 60_000;

const waitingRows = z.array(
  z.object({ id: z.string(), fresh: z.boolean(), due: z.boolean(), bulk: z.boolean() }),
);
type Waiting = z.infer<typeof waitingRows>[number];

/** A full run comes to the backlog's keys by itself, in larger batches; what it has passed waits for its end. */
const IN_FULL_RUN = `exists (select from work.run r where r.job = n.id and r.state = 'RUNNING' and not r.dry_run)`;

const WAITING_SQL = `
select n.id,
  ${isWaiting('n.id', 0, '$2')} as fresh,
  exists (select from derived.due d where d.job = n.id and d.at <= $2) as due,
  ${isWaiting('n.id', 1, '$2')} and not ${IN_FULL_RUN} as bulk
from unnest($1::text[]) as n(id) join derived.job j on j.id = n.id and j.primed`;

export function createEvaluator(options: EvaluatorOptions): Evaluator {
  const { pool, jobs, clock, log, bulk = createGate(1), onBatch } = options;
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const sizes = new Map<string, BatchSize>();
  const failures = new Map<string, string>();
  let stopping = false;
  let turn = 0;
  const idle: (() => void)[] = [];
  const freshDone: (() => void)[] = [];

  const take = async (client: pg.ClientBase, job: string, source: Source, limit: number): Promise<Taken> => {
    const now = clock.now();
    if (source === 'due') return { keys: await takeDue(client, job, now, limit), rows: [] };
    if (source === 'fresh') return takeTouched(client, job, { priority: 0, newest: false, limit, now });
    // Every other batch takes what came last, so that a fresh record within a bulk page need not wait for all of it.
    return takeTouched(client, job, { priority: 1, newest: turn % 2 === 0, limit, now });
  };

  const evaluateBatch = async (job: JobDefinition, source: Source, limit: number): Promise<Taken | null> =>
    transaction(pool, async (client) => {
      if (!(await lockJobInTime(client, job.id))) return null;
      const taken = await take(client, job.id, source, limit);
      if (taken.keys.length === 0) return taken;
      const baseline = await readBaseline(client, job.id);
      const asOf = clock.now();
      const gaps = await readGaps(client, asOf);
      await touch(client, 'select n.key from unnest($1::text[]) as n(key)', [taken.keys]);
      await evaluateTouched(client, job, { asOf, baseline, ...gaps, runId: null, full: false });
      await deleteTaken(client, taken.rows);
      return taken;
    });

  /** The key at the head cannot be evaluated alone either: it must not hold up the others. */
  const skipHead = async (job: JobDefinition, source: Source): Promise<void> => {
    await transaction(pool, async (client) => {
      const { keys, rows } = await take(client, job.id, source, 1);
      const until = new Date(clock.now().getTime() + PUT_OFF_MS);
      await deleteTaken(client, rows);
      await client.query('delete from derived.due d where d.job = $1 and d.key = any($2::text[])', [
        job.id,
        keys,
      ]);
      await putOff(client, job.id, keys, until);
    });
  };

  const sizeOf = (job: string, source: Source): BatchSize => {
    const own = `${job} ${source}`;
    const size = sizes.get(own) ?? createBatchSize(source === 'bulk' ? BACKLOG : TICK);
    sizes.set(own, size);
    return size;
  };

  const work = async (job: JobDefinition, source: Source): Promise<Outcome> => {
    const size = sizeOf(job.id, source);
    const begun = performance.now();
    const limit = size.limit;
    try {
      const taken = await evaluateBatch(job, source, limit);
      if (taken === null) return 'busy';
      const ms = performance.now() - begun;
      size.record(taken.keys.length, ms);
      failures.delete(job.id);
      onBatch?.(job.id, taken.keys.length, ms);
      return 'done';
    } catch (error) {
      failures.set(job.id, error instanceof Error ? error.message : String(error));
      log.error({ event: 'evaluate.failed', job: job.id, source, limit, err: error });
      if (!isRetryable(error)) {
        if (limit > 1) size.shrink();
        else await skipHead(job, source);
      }
      return 'failed';
    }
  };

  const pick = (waiting: readonly Waiting[], source: Source): JobDefinition | undefined => {
    const ids = waiting.filter((each) => each[source]).map(({ id }) => id);
    const id = ids[turn % Math.max(ids.length, 1)];
    return id === undefined ? undefined : byId.get(id);
  };

  const look = async (): Promise<Waiting[]> =>
    waitingRows.parse((await pool.query(WAITING_SQL, [[...byId.keys()], clock.now()])).rows);

  /** Milliseconds until the next look. */
  const pauseAfter = (outcomes: readonly Outcome[]): number => {
    if (outcomes.includes('done')) return 0;
    return outcomes.includes('busy') ? BUSY_WAIT_MS : LOOK_EVERY_MS;
  };

  /** Only who asked before the look: it does not know what was touched since. */
  const tell = (listeners: (() => void)[], asked: number): void => {
    for (const resolve of listeners.splice(0, asked)) resolve();
  };

  const freshRound = async (): Promise<number> => {
    const asked = freshDone.length;
    const fresh = (await look()).filter((each) => each.fresh).flatMap(({ id }) => byId.get(id) ?? []);
    const outcomes: Outcome[] = [];
    for (const job of fresh) outcomes.push(await work(job, 'fresh'));
    if (fresh.length === 0) tell(freshDone, asked);
    return pauseAfter(outcomes);
  };

  const backlogRound = async (): Promise<number> => {
    const asked = idle.length;
    const waiting = await look();
    if (waiting.some(({ fresh }) => fresh)) return FRESH_WAIT_MS;
    turn += 1;
    const outcomes: Outcome[] = [];
    for (const source of ['due', 'bulk'] as const) {
      const job = pick(waiting, source);
      if (job !== undefined) outcomes.push(await bulk.through(() => work(job, source)));
    }
    if (outcomes.length === 0) tell(idle, asked);
    return pauseAfter(outcomes);
  };

  const loop = async (round: () => Promise<number>, alarm: Alarm): Promise<void> => {
    while (!stopping) {
      const pause = await round().catch((error: unknown) => {
        log.warn({ event: 'evaluate.look.failed', err: error });
        return LOOK_EVERY_MS;
      });
      if (pause > 0 && !stopping) await alarm.wait(pause);
    }
  };
  const alarms = { fresh: createAlarm(), backlog: createAlarm() };
  const wake = (): void => {
    alarms.fresh.wake();
    alarms.backlog.wake();
  };
  // Two: a fresh key does not wait for the batch of a backlog that is under way.
  const running = Promise.all([loop(freshRound, alarms.fresh), loop(backlogRound, alarms.backlog)]).then(
    () => {
      tell(idle, idle.length);
      tell(freshDone, freshDone.length);
    },
  );

  const told = (listeners: (() => void)[]): Promise<void> =>
    stopping
      ? Promise.resolve()
      : new Promise((resolve) => {
          listeners.push(resolve);
          wake();
        });

  return {
    wake,
    idle: () => told(idle),
    freshDone: () => told(freshDone),
    failures: () => failures,
    stop: async () => {
      stopping = true;
      wake();
      await running;
    },
  };
}
