import type pg from 'pg';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { z } from 'zod';
import type { Puller } from './feeds/puller.js';
import { readOutboxState } from './notices/outbox-store.js';

export interface Metrics {
  applied(department: string, lines: number, ms: number): void;
  evaluated(job: string, keys: number, ms: number): void;
  readonly contentType: string;
  text(): Promise<string>;
}

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

const touchedRows = z.array(z.object({ job: z.string(), count: z.number() }));

export function createMetrics(pool: pg.Pool, pullers: () => readonly Puller[]): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const lines = new Counter({
    name: 'hub_feed_lines_total',
    help: 'Feed lines applied to the risk store',
    labelNames: ['department'],
    registers,
  });
  const pages = new Histogram({
    name: 'hub_feed_page_seconds',
    help: 'Time of one page transaction',
    labelNames: ['department'],
    buckets: SECONDS,
    registers,
  });
  const batches = new Histogram({
    name: 'hub_evaluation_seconds',
    help: 'Time of one evaluation batch',
    labelNames: ['job'],
    buckets: SECONDS,
    registers,
  });
  const keys = new Counter({
    name: 'hub_evaluated_keys_total',
    help: 'Keys evaluated between full runs',
    labelNames: ['job'],
    registers,
  });
  new Gauge({
    name: 'hub_feed_reachable',
    help: '1 when the last attempt at a feed succeeded',
    labelNames: ['department'],
    registers,
    collect() {
      for (const { department, reachable } of pullers()) this.set({ department }, reachable ? 1 : 0);
    },
  });
  new Gauge({
    name: 'hub_touched_keys',
    help: 'Keys that wait to be evaluated',
    labelNames: ['job'],
    registers,
    async collect() {
      const { rows } = await pool.query(
        'select t.job, count(*) as count from derived.touched t group by t.job',
      );
      this.reset();
      for (const { job, count } of touchedRows.parse(rows)) this.set({ job }, count);
    },
  });
  new Gauge({
    name: 'hub_raised_notices',
    help: 'Notices that rules raised: on their way to the exchange, waiting for its configuration, delivered, given up',
    labelNames: ['state'],
    registers,
    async collect() {
      const { due, unconfigured, delivered, givenUp } = await readOutboxState(pool);
      this.set({ state: 'due' }, due - unconfigured);
      this.set({ state: 'unconfigured' }, unconfigured);
      this.set({ state: 'delivered' }, delivered);
      this.set({ state: 'given_up' }, givenUp);
    },
  });
  return {
    applied: (department, count, ms) => {
      lines.inc({ department }, count);
      pages.observe({ department }, ms / 1_000);
    },
    evaluated: (job, count, ms) => {
      keys.inc({ job }, count);
      batches.observe({ job }, ms / 1_000);
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
