/**
 * Sync killed with -9 at random instants while departments publish: never half a page, and the end is what an
 * undisturbed sync makes of the same departments.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { Agent } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { randomOf } from '../../cli/sample/random.js';
import { fixedClock } from '../../platform/clock.js';
import { departmentVariable } from '../../platform/config.js';
import { serviceToken } from '../../platform/identity/context.js';
import { FEED_PATH, type FeedLine } from '../../schema/feed.js';
import { type DepartmentStore, departmentStores } from '../../subgraphs/risk/store/department-store.js';
import { type FeedState, readFeedStates } from '../../subgraphs/risk/store/feed-state.js';
import { fetchPage } from '../../sync/feeds/fetch-page.js';
import { type Departments, startDepartments } from '../testkit/department-load.js';
import { TEST_SECRETS } from '../testkit/identity.js';
import { storeDifferences } from '../testkit/store-contents.js';
import { openSyncStore } from '../testkit/sync-store.js';

/** Short by default; `npm run test:faults` for the long run. */
const ROUNDS = Number(process.env['HUB_FAULT_ROUNDS'] ?? 3);
const SEED = Number(process.env['HUB_FAULT_SEED'] ?? 20_261_124);
const NOW = '2026-11-24T02:00:00.000Z';
const ROWS = 60;
/** After the first page of a process, others and their evaluations follow for about as long. */
const LATEST_KILL_MS = 1_500;
/** The others are killed at any instant since their start. */
const KILLED_AT_WORK = 0.75;
const ROUND_MS = 120_000;
/** All that the rounds published, read and evaluated from the start. */
const FINISH_MS = ROUNDS * 60_000;

const clock = fixedClock(NOW);
const stores = new Map(departmentStores().map((store) => [store.code, store]));
let departments: Departments;
beforeAll(async () => {
  departments = await startDepartments({ clock, now: NOW, seed: SEED, rows: ROWS });
}, 300_000);
afterAll(() => departments?.stop());

/** A killed process's server side ends its statement first: a commit that was on its way still counts. */
const untilGone = (pool: pg.Pool): Promise<void> =>
  expect
    .poll(
      async () => {
        const { rowCount } = await pool.query(
          `select from pg_stat_activity where datname = current_database() and application_name = 'sync'`,
        );
        return rowCount;
      },
      { timeout: ROUND_MS },
    )
    .toBe(0);

const dispatcher = new Agent();
afterAll(() => dispatcher.destroy());

/** Everything that the department's feed has now. */
async function readFeed(department: string): Promise<FeedLine[]> {
  const url = departments.env[departmentVariable('HUB_URL', department)] ?? '';
  const token = () => serviceToken('sync', TEST_SECRETS.internalSecret, clock);
  const { signal } = new AbortController();
  const lines: FeedLine[] = [];
  for (let after: string | null = null; ; ) {
    const page = await fetchPage({
      department,
      url,
      path: FEED_PATH,
      after,
      limit: 5_000,
      wait: 0,
      token,
      dispatcher,
      signal,
    });
    if ('resync' in page) throw new Error(page.resync);
    lines.push(...page.lines);
    if (!page.more) return lines;
    after = page.cursor;
  }
}

/** `[epoch, version of events.ts, xid, seq]`: the place of a line, or of the last row that a page looked at. */
const Cursor = z.tuple([z.string(), z.number(), z.string(), z.number()]);
const placeOf = (cursor: string): [bigint, number] => {
  const [, , xid, seq] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  return [BigInt(xid), seq];
};

function isUpTo(line: FeedLine, cursor: string): boolean {
  const [xid, seq] = placeOf(line.cursor);
  const [endXid, endSeq] = placeOf(cursor);
  return xid < endXid || (xid === endXid && seq <= endSeq);
}

/** None when the process was killed before it had made the store. */
async function readStates(pool: pg.Pool): Promise<FeedState[]> {
  const { rows } = await pool.query(`select to_regclass('derived.feed_cursor') is not null as made`);
  return rows[0].made === true ? readFeedStates(pool) : [];
}

const readCursors = async (pool: pg.Pool): Promise<string> =>
  (await readStates(pool)).map(({ cursor }) => cursor ?? '').join(' ');

const untilReadOn = (pool: pg.Pool, before: string): Promise<void> =>
  expect.poll(() => readCursors(pool), { timeout: ROUND_MS, interval: 20 }).not.toBe(before);

const nameOf = (id: string, version: number, events: readonly string[]): string =>
  `${id}@${version} ${[...events].sort().join(' ')}`;

const storedVersions = ({ records }: DepartmentStore): string =>
  [...records.values()]
    .map(
      ({ prefix, table }) => `select '${prefix}' || t.key as id, t.version,
  (select coalesce(array_agg(e.id), '{}') from derived.event e
   where e.record_id = '${prefix}' || t.key and e.version = t.version) as events
from ${table.name} t`,
    )
    .join(' union all ');

const namesOf = (lines: readonly FeedLine[]): string[] =>
  lines
    .map(({ id, version, events }) =>
      nameOf(
        id,
        version,
        events.map((event) => event.id),
      ),
    )
    .sort();

/** What the lines of each transaction of the department say. */
function byTransaction(lines: readonly FeedLine[]): string[][] {
  const transactions = new Map<bigint, FeedLine[]>();
  for (const line of lines) {
    const [xid] = placeOf(line.cursor);
    const own = transactions.get(xid);
    if (own === undefined) transactions.set(xid, [line]);
    else own.push(line);
  }
  return [...transactions.values()].map(namesOf);
}

/**
 * The store holds each feed up to its cursor, all of it. Behind the cursor it has nothing while the department is read
 * from the start, and later at most what was read ahead of its turn: whole transactions of the department, as the feed
 * tells them (a page ends within one). Records that were linked or withheld read otherwise now than when sync read them:
 * they are judged at the end only.
 *
 * @returns how many versions were looked at
 */
async function expectWholePages(pool: pg.Pool): Promise<number> {
  let count = 0;
  for (const state of await readStates(pool)) {
    const store = stores.get(state.department);
    if (store === undefined) throw new Error(`no department ${state.department}`);
    const lines = await readFeed(state.department);
    const withheld = new Set(lines.filter(({ record }) => record === null).map(({ id }) => id));
    const isPlain = (id: string): boolean => !withheld.has(id) && !departments.linked.has(id);
    const { cursor } = state;
    const plain = lines.filter(({ id }) => isPlain(id));
    const isTold = (line: FeedLine): boolean => cursor !== null && isUpTo(line, cursor);
    const told = namesOf(plain.filter(isTold));
    const { rows } = await pool.query<{ id: string; version: number; events: string[] }>(
      storedVersions(store),
    );
    const stored = rows
      .filter(({ id }) => isPlain(id))
      .map(({ id, version, events }) => nameOf(id, version, events))
      .sort();
    const known = new Set(stored);
    const ahead = byTransaction(plain.filter((line) => !isTold(line))).filter((names) =>
      names.some((name) => known.has(name)),
    );
    if (state.reading) expect(ahead).toEqual([]);
    expect(stored).toEqual([...told, ...ahead.flat()].sort());
    count += stored.length;
  }
  return count;
}

describe('sync', () => {
  it('killed at random instants leaves no half page, and ends as if nobody had touched it', {
    timeout: ROUNDS * ROUND_MS + 300_000,
  }, async () => {
    const random = randomOf(SEED, 'kill');
    const disturbed = await openSyncStore(departments.env, clock);
    const seen: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = await readCursors(disturbed.pool);
      const sync = disturbed.start();
      const published = departments.publish(round);
      if (random.chance(KILLED_AT_WORK)) await untilReadOn(disturbed.pool, before);
      await delay(random.next() * LATEST_KILL_MS);
      await sync.kill();
      await published;
      await untilGone(disturbed.pool);
      seen.push(await expectWholePages(disturbed.pool));
    }
    expect(Math.max(...seen), `versions stored after each kill: ${seen.join(' ')}`).toBeGreaterThan(0);
    const healed = await disturbed.finish(FINISH_MS);
    const undisturbed = await openSyncStore(departments.env, clock);
    const expected = await undisturbed.finish(FINISH_MS);
    expect(expected['finding']).not.toEqual([]);
    expect(storeDifferences(healed, expected)).toEqual([]);
    await disturbed.close();
    await undisturbed.close();
  });
});
