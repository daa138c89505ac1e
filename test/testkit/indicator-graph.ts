/** The risk subgraph over a store whose typed tables a test fills by hand, asked for indicators of the plan. */
import type pg from 'pg';
import { z } from 'zod';
import { fixedClock } from '../../platform/clock.js';
import type { Identity } from '../../platform/identity/identity.js';
import { ensureStore } from '../../subgraphs/risk/store/ensure-store.js';
import { createDerivedStore } from './derived-store.js';
import { type RiskSubgraph, startRiskSubgraph } from './risk-subgraph.js';
import { insertTyped, type TypedRow } from './typed-rows.js';

export interface IndicatorGraph {
  readonly pool: pg.Pool;
  readonly ask: RiskSubgraph['ask'];
  /** The rows of the first indicator that `args` choose; fails on an error. */
  values(args: string, fields: string, identity?: Identity): Promise<readonly unknown[]>;
  /** @param table `<department>__<record>` */
  insert(table: string, rows: readonly TypedRow[]): Promise<void>;
  /** Takes back what was inserted. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

const answered = z.array(z.object({ values: z.array(z.unknown()) }));

export async function startIndicatorGraph(now: string): Promise<IndicatorGraph> {
  const store = await createDerivedStore();
  await ensureStore(store.pool);
  const risk = await startRiskSubgraph(store.url, fixedClock(now));
  const filled = new Set<string>();
  let page = 0;
  // As every page of a feed does: what rests on the records before is not asked again.
  const moveCursors = () => store.pool.query('update derived.feed_cursor set cursor = $1', [String(++page)]);
  return {
    pool: store.pool,
    ask: risk.ask,
    values: async (args, fields, identity) => {
      const query = `{ planIndicators(${args}) { values { ${fields} } } }`;
      const { data, errors } = await risk.ask(query, {}, identity);
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return answered.parse(data?.['planIndicators'])[0]?.values ?? [];
    },
    insert: async (table, rows) => {
      filled.add(`derived.${table}`);
      await insertTyped(store.pool, `derived.${table}`, rows);
      await moveCursors();
    },
    clear: async () => {
      if (filled.size > 0) await store.pool.query(`truncate ${[...filled].join(', ')}`);
      await moveCursors();
    },
    stop: async () => {
      await risk.stop();
      await store.close();
    },
  };
}

export const rowsOf = (count: number, row: (n: number) => TypedRow): TypedRow[] =>
  Array.from({ length: count }, (_, n) => row(n));

/** An organisation code, another for each number. */
export const organisation = (n: number): string => `${100_000_000 + n}`;
