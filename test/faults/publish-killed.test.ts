/**
 * A department's subgraph killed with -9 at random instants while a file is published, which the sender then sends
 * again under its batch number: never half a chunk, and in the end the same as undisturbed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Random, randomOf } from '../../cli/sample/random.js';
import { loadDepartment } from '../../schema/compiler/load.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { sampleKey, sampleRow } from '../testkit/sample-row.js';
import { type SubgraphProcess, startSubgraphProcess } from '../testkit/subgraph-process.js';

/** Short by default; `npm run test:faults` for the long run. */
const ROUNDS = Number(process.env['HUB_FAULT_ROUNDS'] ?? 3);
const SEED = Number(process.env['HUB_FAULT_SEED'] ?? 20_261_124);
const DEPARTMENT = 'food-drug';
const TYPE = 'FoodSampling';
const ROWS = 3_000;
/** After so many versions of one key a chunk is full: a file has several chunks without being large. */
const VERSIONS_PER_CHUNK = 16;
const CHUNK_ROWS = 500;

const record = loadDepartment(DEPARTMENT).records.find(({ name }) => name === TYPE);

/** Keys of this file and of those before it, wrong rows, and now and then a key that ends the chunk. */
function fileOf(batch: number): readonly string[] {
  const random = randomOf(SEED, batch);
  return Array.from({ length: ROWS }, (_, n) => {
    if (record === undefined) throw new Error(`no ${TYPE}`);
    const inChunk = n % CHUNK_ROWS;
    if (inChunk >= CHUNK_ROWS - VERSIONS_PER_CHUNK) {
      return JSON.stringify(sampleRow(record, 0, { samplingNo: `HOT-${batch}`, brand: `${n}` }));
    }
    if (random.chance(0.01)) return '{"samplingNo": "broken';
    const key = random.chance(0.2) ? random.int((batch + 1) * ROWS) : batch * ROWS + n;
    const version = random.chance(0.3) ? random.between(1, 5) : undefined;
    return JSON.stringify(sampleRow(record, n, { samplingNo: sampleKey(key), brand: `${key % 7}`, version }));
  });
}

const bytesOf = (lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\n')}\n`);

interface Place {
  readonly database: TestDatabase;
  readonly client: pg.Client;
  readonly home: string;
  start(): Promise<SubgraphProcess>;
  close(): Promise<void>;
}

async function openPlace(): Promise<Place> {
  const database = await createDatabase(`subgraphs/${DEPARTMENT}/prisma/migrations`);
  const home = await mkdtemp(join(tmpdir(), 'hub-killed-'));
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  return {
    database,
    client,
    home,
    start: () => startSubgraphProcess(DEPARTMENT, database.url, home),
    close: async () => {
      await client.end();
      await database.drop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Everything that publishing leaves behind, but for transaction numbers and the sequence of the feed. */
async function contents({ client }: Place): Promise<readonly unknown[]> {
  const { rows } = await client.query<{ row: unknown }>(
    `select to_jsonb(r) - 'xid' - 'seq' as row from food_sampling r
     union all select to_jsonb(h) - 'xid' - 'seq' from food_sampling_history h
     union all select to_jsonb(b) from publish_batch b
     union all select to_jsonb(i) - 'id' from publish_issue i order by 1`,
  );
  return rows.map(({ row }) => row);
}

/** The rows of a batch that are in the database are the first ones of its file: those that it says are committed. */
async function expectWholeChunks(
  { client }: Place,
  batch: string,
  lines: readonly string[],
): Promise<number> {
  const { rows } = await client.query<{ committed: number; sum: number; issues: number }>(
    `select b.committed_rows as committed, b.accepted + b.unchanged + b.stale + b.rejected as sum,
       (select count(distinct i.row)::int from publish_issue i where i.batch_id = b.id and i.severity = 'REJECTED') as issues
     from publish_batch b where b.id = $1`,
    [batch],
  );
  const { committed = 0, sum = 0 } = rows[0] ?? {};
  expect(sum).toBe(committed);
  expect(committed === lines.length || committed % CHUNK_ROWS === 0, `${committed} rows`).toBe(true);
  const hot = `HOT-${Number(batch.slice(1))}`;
  const versions = await client.query<{ n: number }>(
    `select (select count(*)::int from food_sampling where key = $1) +
       (select count(*)::int from food_sampling_history where key = $1) as n`,
    [hot],
  );
  expect(versions.rows[0]?.n).toBe((committed / CHUNK_ROWS) * VERSIONS_PER_CHUNK);
  return committed;
}

/** A killed process's server side ends its statement first: a commit that was on its way still counts. */
const untilGone = ({ client }: Place): Promise<void> =>
  expect
    .poll(
      async () => {
        const { rowCount } = await client.query(
          `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
           and backend_type = 'client backend'`,
        );
        return rowCount;
      },
      { timeout: 60_000 },
    )
    .toBe(0);

let undisturbed: Place;
let disturbed: Place;
beforeAll(async () => {
  [undisturbed, disturbed] = await Promise.all([openPlace(), openPlace()]);
});
afterAll(async () => {
  await undisturbed?.close();
  await disturbed?.close();
});

/** Sends, kills after `ms`; true when the receipt came first. */
async function sendAndKill(
  process: SubgraphProcess,
  batch: string,
  body: Buffer,
  ms: number,
): Promise<boolean> {
  let received = false;
  const sending = process.publish(TYPE, batch, body).then(
    () => {
      received = true;
    },
    () => undefined,
  );
  await delay(ms);
  await process.kill();
  await sending;
  return received;
}

it(`ends as undisturbed after ${ROUNDS} kills`, { timeout: 60_000 + ROUNDS * 30_000 }, async () => {
  const random: Random = randomOf(SEED, 'kill');
  const plain = await undisturbed.start();
  const partial: number[] = [];
  for (let kills = 0, batch = 0; kills < ROUNDS; batch++) {
    const lines = fileOf(batch);
    const body = bytesOf(lines);
    const begun = performance.now();
    const receipt = await plain.publish(TYPE, `b${batch}`, body);
    const took = performance.now() - begun;
    for (let received = false; !received; ) {
      const victim = await disturbed.start();
      if (kills < ROUNDS) {
        received = await sendAndKill(victim, `b${batch}`, body, random.int(took * 1.2));
        kills++;
        await untilGone(disturbed);
        partial.push(await expectWholeChunks(disturbed, `b${batch}`, lines));
      } else {
        expect(await victim.publish(TYPE, `b${batch}`, body)).toEqual(receipt);
        received = true;
        await victim.stop();
      }
    }
    // Whoever got no answer asks again: the receipt is the same.
    const asking = await disturbed.start();
    expect(await asking.publish(TYPE, `b${batch}`, body)).toEqual(receipt);
    await asking.stop();
    expect(await contents(disturbed)).toEqual(await contents(undisturbed));
  }
  await plain.stop();
  expect(partial).toHaveLength(ROUNDS);
});
