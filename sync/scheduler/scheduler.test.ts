import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serviceToken } from '../../platform/identity/context.js';
import {
  cancelRun,
  claimRun,
  readLastRuns,
  renewLease,
  requestRun,
} from '../../subgraphs/risk/store/runs.js';
import { bearer, TEST_SECRETS, testIdentity } from '../../test/testkit/identity.js';
import type { JobDefinition } from '../jobs/job.js';
import type { RunningSync } from '../main.js';
import { samplingLine, toyJob } from '../test/toy-records.js';
import { createToySync, type ToySync } from '../test/toy-sync.js';

const A = '111111111';
const B = '222222222';
const DAY = 86_400_000;

let toy: ToySync;
beforeEach(async () => {
  toy = await createToySync();
  toy.feed.publish(samplingLine({ key: 'S1', org: A }));
});
afterEach(() => toy.stop());

const runs = async () => {
  const { rows } = await toy.pool.query(
    'select id, "window", trigger, state, attempts, degraded, found from work.run order by id',
  );
  return rows;
};

const post = async (sync: RunningSync, path: string, body: object = {}) => {
  const authorization = `Bearer ${await serviceToken('test', TEST_SECRETS.internalSecret, toy.clock)}`;
  const answer = await fetch(`${sync.url}${path}`, {
    method: 'POST',
    headers: { authorization },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
};

/** A job whose evaluation waits until it is let go. */
const slowJob = () => {
  let letGo: () => void = () => undefined;
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const job: JobDefinition = {
    ...toyJob,
    evaluate: async (run) => {
      begin();
      await gate;
      return toyJob.evaluate(run);
    },
  };
  return { job, begun, letGo };
};

describe('runs', () => {
  it('are one per window, however many processes hear the bell', async () => {
    const processes = await Promise.all([toy.start(), toy.start(), toy.start()]);
    await Promise.all(processes.map(({ ready }) => ready));
    expect(await runs()).toMatchObject([{ window: '2026-06-20T02:00+08:00', state: 'OK', attempts: 1 }]);
    expect(await toy.findings()).toMatchObject([{ key: A, score: 1 }]);
  });

  it('after days of silence catch up with the latest window only', async () => {
    const before = await toy.start();
    await before.ready;
    await before.stop();
    toy.clock.advance(5 * DAY);
    const after = await toy.start();
    await after.ready;
    expect((await runs()).map(({ window, trigger }) => [window, trigger])).toEqual([
      ['2026-06-20T02:00+08:00', 'CATCH_UP'],
      ['2026-06-25T02:00+08:00', 'CATCH_UP'],
    ]);
  });

  it('of a worker that fell silent are taken over, and the silent one cannot write any more', async () => {
    const first = await toy.start();
    await first.ready;
    await first.stop();
    const request = { job: toyJob.id, window: 'w', trigger: 'MANUAL', asOf: toy.clock.now() } as const;
    const asked = await requestRun(toy.pool, { ...request, dryRun: false, requestedBy: null });
    const dead = await claimRun(toy.pool, 'dead', [toyJob.id], 0.3);
    expect(dead?.id).toBe(asked?.id);
    const second = await toy.start();
    await toy.until('the takeover', async () => (await runs()).at(-1).state === 'OK');
    expect((await runs()).at(-1)).toMatchObject({ window: 'w', attempts: 2 });
    expect(await renewLease(toy.pool, dead?.id ?? 0, 'dead', 30)).toBe(false);
    await second.stop();
  });

  it('that fail are tried three times, then given up with the reason', async () => {
    let attempts = 0;
    const failing: JobDefinition = {
      ...toyJob,
      allKeys: `select '${A}' as key`,
      evaluate: () => {
        attempts += 1;
        return Promise.reject(new Error('broken join'));
      },
    };
    await toy.start({ jobs: [failing] });
    await toy.until('the end', async () => {
      await toy.pool.query(`update work.run set retry_at = now() where state = 'PENDING'`);
      return (await runs()).at(-1)?.state === 'FAILED';
    });
    const { rows } = await toy.pool.query('select attempts, error from work.run');
    expect(rows).toEqual([{ attempts: 3, error: 'broken join' }]);
    expect(attempts).toBe(3);
  });

  it('can be cancelled while they run: nothing of the batch in hand remains', async () => {
    const { job, begun, letGo } = slowJob();
    await toy.start({ jobs: [job] });
    await begun;
    const [run] = await runs();
    expect(await cancelRun(toy.pool, run.id)).toMatchObject({ state: 'CANCELLED' });
    letGo();
    await toy.until('an idle worker', async () => {
      const { rows } = await toy.pool.query(
        `select count(*) as n from pg_stat_activity where state = 'idle in transaction' and datname = current_database()`,
      );
      return rows[0].n === 0;
    });
    expect(await runs()).toMatchObject([{ state: 'CANCELLED' }]);
    expect(await toy.findings()).toEqual([]);
  });

  it('let touched keys in between their batches, however many keys are left', async () => {
    const long: JobDefinition = {
      ...toyJob,
      allKeys: `select 'key ' || n as key from generate_series(1, 20000) n`,
      evaluate: async (run) => {
        await run.client.query('select pg_sleep(count(*) * 0.0003) from touched');
        return toyJob.evaluate(run);
      },
    };
    await toy.start({ jobs: [long] });
    await toy.until('the run', async () => {
      const { rows } = await toy.pool.query('select progress_done as done from work.run');
      return rows[0]?.done > 0;
    });
    toy.feed.publish(samplingLine({ key: 'S2', org: B }));
    await toy.until('the finding', async () => (await toy.findings()).some(({ key }) => key === B));
    expect((await runs()).at(-1)).toMatchObject({ state: 'RUNNING' });
  });

  it('are given back when the process stops, and go on in the next', async () => {
    const { job, begun, letGo } = slowJob();
    const sync = await toy.start({ jobs: [job] });
    await begun;
    const begunStop = performance.now();
    const stopped = sync.stop();
    letGo();
    await stopped;
    expect(performance.now() - begunStop).toBeLessThan(10_000);
    const next = await toy.start();
    await next.ready;
    expect((await runs()).at(-1)).toMatchObject({ state: 'OK' });
    expect(await toy.findings()).toMatchObject([{ key: A }]);
  });

  it('say 降级 when a department is out of reach, and mark what they find', async () => {
    const sync = await toy.start();
    await sync.ready;
    toy.feed.down = true;
    await toy.until('the failure', async () => {
      const { rows } = await toy.pool.query('select last_error from derived.feed_cursor');
      return rows[0].last_error !== null;
    });
    const { body } = await post(sync, `/jobs/${toyJob.id}/run`);
    expect(body).toMatchObject({ state: 'PARTIAL', degraded: ['food-drug'], found: 1 });
    expect(body.summary.text).toMatch(/^降级:food-drug .*不等于没有风险/);
    expect(await toy.findings()).toMatchObject([{ key: A, degraded: ['food-drug'] }]);
  });
});

describe('a dry run', () => {
  const contents = async () => {
    const tables = [
      'derived.finding',
      'derived.finding_change',
      'derived.due',
      'derived.baseline',
      'derived.touched',
    ];
    const all = await Promise.all(
      tables.map((table) => toy.pool.query(`select t.*::text as row from ${table} t order by 1`)),
    );
    return all.map(({ rows }) => rows);
  };

  it('reports what would change and leaves nothing', async () => {
    const sync = await toy.start({ jobs: [{ ...toyJob, baseline: async () => ({ frozen: true }) }] });
    await sync.ready;
    await toy.pool.query(`update derived.finding set severity = 1`);
    await toy.pool.query(
      `insert into derived.finding select join_id, subject_type, $1, effect, severity, score, summary, evidence, detail, $1,
       null, null, null, null, null, 'OPEN', raised_at, changed_at, null, as_of, '{}' from derived.finding`,
      [B],
    );
    const before = await contents();
    const { status, body } = await post(sync, `/jobs/${toyJob.id}/run`, { dryRun: true });
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'OK', dryRun: true, found: 1 });
    expect(body.summary).toMatchObject({ keys: 2, new: 0, changed: 1, gone: 1 });
    expect(body.summary.changes).toEqual([
      { subjectKey: A, change: 'CHANGED', severity: 2, score: 1 },
      { subjectKey: B, change: 'GONE', severity: 1, score: 1 },
    ]);
    expect(await contents()).toEqual(before);
    // What holds rests on the run before.
    expect((await readLastRuns(toy.pool)).map(({ dryRun }) => dryRun)).toEqual([false]);
  });

  it('as of another day says what was known then, and never replaces what holds now', async () => {
    const corrected = samplingLine({
      key: 'S1',
      org: A,
      version: 2,
      verdict: 'PASS',
      publishedAt: '2026-06-10T00:00:00.000Z',
    });
    toy.feed.publish(corrected);
    const sync = await toy.start();
    await sync.ready;
    expect(await toy.findings()).toEqual([]);
    const asOf = async (instant: string) =>
      (await post(sync, `/jobs/${toyJob.id}/run`, { asOf: instant })).body;
    expect(await asOf('2026-06-05T00:00:00+08:00')).toMatchObject({ dryRun: true, found: 1 });
    expect(await asOf('2026-06-11T00:00:00+08:00')).toMatchObject({ dryRun: true, found: 0 });
    expect(await asOf('2026-05-01T00:00:00+08:00')).toMatchObject({ dryRun: true, found: 0 });
    expect(await toy.findings()).toEqual([]);
  });
});

describe('the HTTP face', () => {
  it('lets services and administrators in, nobody else', async () => {
    const sync = await toy.start();
    await sync.ready;
    const status = async (authorization?: string) =>
      (await fetch(`${sync.url}/status`, { headers: authorization === undefined ? {} : { authorization } }))
        .status;
    expect(await status()).toBe(401);
    expect(await status(await bearer(testIdentity('analyst'), toy.clock))).toBe(403);
    expect(await status(await bearer(testIdentity('admin'), toy.clock))).toBe(200);
    expect((await fetch(`${sync.url}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${sync.url}/metrics`)).text()).toContain(
      'hub_feed_lines_total{department="food-drug"} 1',
    );
  });

  it('tells how far feeds are read and what jobs did', async () => {
    const sync = await toy.start();
    await sync.ready;
    const authorization = await bearer(testIdentity('admin'), toy.clock);
    const answer = await fetch(`${sync.url}/status`, { headers: { authorization } });
    expect(await answer.json()).toMatchObject({
      feeds: [
        {
          department: 'food-drug',
          state: 'OK',
          drained: true,
          reading: false,
          lastError: null,
          lagSeconds: 0,
        },
      ],
      jobs: [{ id: toyJob.id, touched: 0, openFindings: 1, lastRun: { state: 'OK', found: 1 } }],
    });
  });

  it('says what is wrong with a request', async () => {
    const sync = await toy.start();
    await sync.ready;
    expect(await post(sync, '/jobs/unheard/run')).toMatchObject({
      status: 404,
      body: { error: { code: 'JOB_UNKNOWN' } },
    });
    expect(await post(sync, `/jobs/${toyJob.id}/run`, { asOf: 'yesterday' })).toMatchObject({ status: 400 });
    expect(await post(sync, `/jobs/${toyJob.id}/cancel/1`)).toMatchObject({ status: 409 });
  });
});
