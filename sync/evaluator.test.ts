/** In which order the evaluator comes to keys that wait. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transaction } from '../platform/database/pool.js';
import { createGate } from '../platform/gate.js';
import { createLogger } from '../platform/log.js';
import { registerJobs } from '../subgraphs/risk/store/registered-jobs.js';
import { createEvaluator, type Evaluator } from './evaluator.js';
import type { JobDefinition } from './jobs/job.js';
import { toyJob } from './test/toy-records.js';
import { createToySync, type ToySync } from './test/toy-sync.js';

const log = createLogger('test', { HUB_LOG_LEVEL: 'silent' });
const NOTHING = { findings: [], due: [] };

let toy: ToySync;
let evaluator: Evaluator | undefined;
beforeEach(async () => {
  toy = await createToySync();
  const sync = await toy.start({ jobs: [] });
  await sync.ready;
  await sync.stop();
});
afterEach(async () => {
  await evaluator?.stop();
  evaluator = undefined;
  await toy.stop();
});

/** A job that tells how often it was evaluated, and does `work` before. */
function counted(id: string, work: () => Promise<unknown> = async () => {}) {
  const job: JobDefinition = {
    ...toyJob,
    id,
    evaluate: async () => {
      await work();
      done.times += 1;
      return NOTHING;
    },
  };
  const done = { job, times: 0 };
  return done;
}

async function register(...jobs: readonly JobDefinition[]): Promise<void> {
  await transaction(toy.pool, (client) => registerJobs(client, jobs));
  await toy.pool.query('update derived.job set primed = true');
}

const touch = (job: string, key: string, priority: 0 | 1) =>
  toy.pool.query('insert into derived.touched (job, key, priority) values ($1, $2, $3)', [
    job,
    key,
    priority,
  ]);

const start = (jobs: readonly JobDefinition[], bulk = createGate(1)): Evaluator => {
  evaluator = createEvaluator({ pool: toy.pool, jobs, clock: toy.clock, log, bulk });
  return evaluator;
};

describe('the evaluator', () => {
  it('evaluates a fresh key while a batch of a backlog is under way', async () => {
    let release: () => void = () => {};
    const freshIsDone = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begun: () => void = () => {};
    const slowHasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const slow = counted('slow', async () => {
      begun();
      await freshIsDone;
    });
    const quick = counted('quick', async () => release());
    await register(slow.job, quick.job);
    await touch('slow', 'A', 1);
    const { idle } = start([slow.job, quick.job]);
    await slowHasBegun;
    await touch('quick', 'B', 0);
    await idle();
    expect([slow.times, quick.times]).toEqual([1, 1]);
  });

  it('lets the backlog of a job wait while its full run comes to the keys by itself', async () => {
    const slow = counted('slow');
    await register(slow.job);
    await toy.pool.query(
      `insert into work.run (job, "window", trigger, as_of, state) values ('slow', 'w', 'MANUAL', now(), 'RUNNING')`,
    );
    await touch('slow', 'A', 1);
    const { idle } = start([slow.job]);
    await idle();
    expect(slow.times).toBe(0);
    await toy.pool.query(`update work.run set state = 'OK', ended_at = now()`);
    await idle();
    expect(slow.times).toBe(1);
  });

  it.each([0, 1] as const)(
    'hears nothing of a look that began before it was asked, priority %i',
    async (priority) => {
      const quick = counted('quick');
      // So many that a look at them all lasts longer than a key takes to come.
      const others = Array.from({ length: 3_000 }, (_, n) => counted(`other-${n}`).job);
      await register(quick.job, ...others);
      const { wake, idle, freshDone } = start([quick.job, ...others]);
      const done = priority === 0 ? freshDone : idle;
      for (let round = 1; round <= 25; round += 1) {
        await done();
        wake();
        await touch('quick', 'A', priority);
        await done();
        expect(quick.times).toBe(round);
      }
    },
  );

  it('takes batches of a backlog through the gate', async () => {
    const { job } = counted('slow');
    await register(job);
    const gate = createGate(1);
    let open: () => void = () => {};
    gate.yieldTo(
      new Promise<void>((resolve) => {
        open = resolve;
      }),
    );
    await touch('slow', 'A', 1);
    const { idle, freshDone } = start([job], gate);
    await freshDone();
    expect((await toy.pool.query('select from derived.touched')).rowCount).toBe(1);
    open();
    await idle();
    expect((await toy.pool.query('select from derived.touched')).rowCount).toBe(0);
  });
});
