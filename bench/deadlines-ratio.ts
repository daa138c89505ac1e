/**
 * J11: the cost of a scan of deadlines follows what became due, not how many notices are open. As many become due before
 * 10,000 open ones as before 100,000, in turns; and nothing becomes due.
 */
import { join } from 'node:path';
import type pg from 'pg';
import { deadlinesOf } from '../domain/deadlines/deadlines-of.js';
import { DEFAULT_CLOCK_RULES } from '../domain/deadlines/default-clock-rules.js';
import type { Urgency } from '../domain/deadlines/urgency.js';
import { openDatabase } from '../platform/database/migrate.js';
import { createPool } from '../platform/database/pool.js';
import { createLogger, type Logger } from '../platform/log.js';
import { projectRoot } from '../platform/root.js';
import { ensureLive } from '../subgraphs/_kit/live/live-tables.js';
import { CALENDAR } from '../subgraphs/exchange/clocks/clockwork.js';
import { clockColumns } from '../subgraphs/exchange/clocks/turn-clock.js';
import { scanDeadlines } from '../subgraphs/exchange/deadlines/scan-deadlines.js';
import { type BenchCluster, onCluster } from './cluster.js';
import { insertNotices } from './exchange/open-notices.js';
import { type Measured, median } from './measured.js';

const FEW = 10_000;
const MANY = 100_000;
const DUE = 100;
const ROUNDS = 7;
const LIMIT = 1.5;

/** Monday, 10:00 in Shanghai. Everything was delivered then; all but what a round takes has days. */
const DELIVERED = new Date('2026-03-02T02:00:00.000Z');
/**
 * 特提 is to be acknowledged within the hour, so that a round's records are late a minute apart. All are 将超期 half an hour
 * before and are told so ahead of the rounds; none is reminded a second time before the last round is over.
 */
const deliveredIn = (round: number): Date => new Date(DELIVERED.getTime() + round * 60_000);
const lateIn = (round: number): Date => new Date(deliveredIn(round).getTime() + 3_600_001);

const RECIPIENTS = `insert into notice_recipient (id, notice_id, department, sender_department, kind, state, state_since, clocks,
  due_at, soon_at, receive_due_at, delivered_at, handlers)
select gen_random_uuid(), n.id, 'department-' || n.document_serial % 9, n.sender_department, 'MAIN', 'PENDING', $1, $2, $3, $4, $5, $1, '{}'
from notice n where n.document_serial between $6 and $7`;

async function deliver(pool: pg.Pool, at: Date, urgency: Urgency, [from, to]: readonly [number, number]) {
  const clocks = deadlinesOf({ urgency, deliveredAt: at }, DEFAULT_CLOCK_RULES, CALENDAR);
  const columns = clockColumns(clocks, { rules: DEFAULT_CLOCK_RULES, calendar: CALENDAR });
  const { dueAt, soonAt, receiveDueAt } = columns;
  await pool.query(RECIPIENTS, [at, JSON.stringify(clocks), dueAt, soonAt, receiveDueAt, from, to]);
}

interface Store {
  readonly pool: pg.Pool;
  /** Milliseconds of the scans in which a round's records had become late, and of those after them. */
  readonly due: number[];
  readonly nothing: number[];
}

/** A round's records lie spread among the others. */
async function fill(cluster: BenchCluster, open: number, log: Logger): Promise<Store> {
  const url = cluster.url(`deadlines_${open}`);
  await openDatabase(url, join(projectRoot, 'subgraphs', 'exchange', 'prisma', 'migrations'));
  const pool = createPool(url, { max: 2, name: 'bench', log });
  await ensureLive(pool);
  await insertNotices(pool, open);
  const stride = Math.floor(open / (ROUNDS + 1));
  for (let round = 0; round <= ROUNDS; round += 1) {
    const from = round * stride + 1;
    await deliver(pool, deliveredIn(round), 'INSTANT', [from, from + DUE - 1]);
    const to = round === ROUNDS ? open : from + stride - 1;
    await deliver(pool, DELIVERED, 'ORDINARY', [from + DUE, to]);
  }
  await pool.query('vacuum analyze');
  return { pool, due: [], nothing: [] };
}

interface Expected {
  readonly what: 'warned' | 'reminded';
  readonly notices: number;
}

async function timeScan(pool: pg.Pool, now: Date, { what, notices }: Expected, log: Logger): Promise<number> {
  const begun = performance.now();
  const scanned = await scanDeadlines({ pool, log, now, most: notices + DUE });
  const ms = performance.now() - begun;
  const { failed, warned, reminded } = scanned;
  if (scanned.notices !== notices || warned + reminded !== notices || scanned[what] !== notices) {
    throw new Error(
      `${scanned.notices} notices looked at, ${warned} warned, ${reminded} reminded, ${failed.length} failed; ${notices} are to be ${what}`,
    );
  }
  return ms;
}

/** The calendar is new to the store: that all deadlines were once held against it is not what is measured. */
async function settle({ pool }: Store, log: Logger): Promise<void> {
  for (let more = true; more; ) {
    ({ more } = await scanDeadlines({ pool, log, now: DELIVERED, most: DUE }));
  }
}

/** When the last millisecond before the first round's records are late begins, all rounds' are 将超期. */
async function warnAll({ pool }: Store, log: Logger): Promise<void> {
  const now = new Date(lateIn(0).getTime() - 1);
  await timeScan(pool, now, { what: 'warned', notices: (ROUNDS + 1) * DUE }, log);
}

async function measureRound({ pool, due, nothing }: Store, round: number, log: Logger): Promise<void> {
  const ms = await timeScan(pool, lateIn(round), { what: 'reminded', notices: DUE }, log);
  const after = await timeScan(pool, lateIn(round), { what: 'reminded', notices: 0 }, log);
  // The first one warms everything up.
  if (round === 0) return;
  due.push(ms);
  nothing.push(after);
}

const shown = (values: readonly number[]): string => `${median(values).toFixed(1)} 毫秒`;

/** @returns how many times as long a scan takes before ten times as many open notices, and milliseconds when nothing is due */
export const deadlinesRatio = (say: (line: string) => void): Promise<Measured[]> =>
  onCluster(async (cluster) => {
    const log = createLogger('bench', { HUB_LOG_LEVEL: 'error' });
    const stores: Store[] = [];
    try {
      for (const open of [FEW, MANY]) {
        say(`${open} 份在办`);
        const store = await fill(cluster, open, log);
        stores.push(store);
        await settle(store, log);
        await warnAll(store, log);
      }
      for (let round = 0; round <= ROUNDS; round += 1) {
        for (const store of stores) await measureRound(store, round, log);
      }
    } finally {
      for (const { pool } of stores) await pool.end();
    }
    const [few, many] = stores;
    if (few === undefined || many === undefined) throw new Error('no stores');
    const ratioOf = (what: 'due' | 'nothing'): number => median(many[what]) / median(few[what]);
    const note = (what: 'due' | 'nothing'): string =>
      `${FEW} 份在办 ${shown(few[what])},${MANY} 份 ${shown(many[what])};${ROUNDS} 轮的中位数`;
    return [
      { name: `期限扫描:${DUE} 份到期`, ratio: ratioOf('due'), limit: LIMIT, note: note('due') },
      { name: '期限扫描:无到期', ratio: ratioOf('nothing'), note: note('nothing') },
    ];
  });
