/** Uploads far larger than memory: the process that takes them stays small, whatever the bytes are. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDepartment } from '../../schema/compiler/load.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { sampleKey, sampleRow } from '../testkit/sample-row.js';
import { type SubgraphProcess, startSubgraphProcess } from '../testkit/subgraph-process.js';

/** Short by default; `npm run test:upload` for two gigabytes of each. */
const MEGABYTES = Number(process.env['HUB_UPLOAD_MB'] ?? 48);
const MB = 1_048_576;
/**
 * What an upload may add to the process at its highest, whatever its length: two chunks, their COPY text, and mostly the
 * garbage that V8 lets pile up between full collections (about 410 MB, for 400 MB of wide rows as for 2 GB).
 */
const MOST_GROWTH = 512 * MB;
/** Time for each megabyte on a slow, busy machine. */
const MS_PER_MB = 600;

const DEPARTMENT = 'food-drug';
const TYPE = 'FoodSampling';
const record = loadDepartment(DEPARTMENT).records.find(({ name }) => name === TYPE);

let database: TestDatabase;
let home: string;
beforeAll(async () => {
  database = await createDatabase(`subgraphs/${DEPARTMENT}/prisma/migrations`);
  home = await mkdtemp(join(tmpdir(), 'hub-upload-'));
});
afterAll(async () => {
  await database.drop();
  await rm(home, { recursive: true, force: true });
});

interface Upload {
  readonly rows: number;
  readonly body: AsyncIterable<Buffer>;
}

async function* repeat(count: number, block: (n: number) => Buffer): AsyncGenerator<Buffer> {
  for (let n = 0; n < count; n++) yield block(n);
}

const line = (n: number, changes: Record<string, unknown>): string => {
  if (record === undefined) throw new Error(`no ${TYPE}`);
  return `${JSON.stringify(sampleRow(record, n, { samplingNo: sampleKey(n), ...changes }))}\n`;
};

/** Rows of about 64 KB, as with long texts: each counts, none may pile up. */
const wideRows = (): Upload => {
  const text = '检'.repeat(20_000);
  const perMegabyte = 16;
  return {
    rows: MEGABYTES * perMegabyte,
    body: repeat(MEGABYTES, (n) =>
      Buffer.from(
        Array.from({ length: perMegabyte }, (_, i) =>
          line(n * perMegabyte + i, { testingBody: null, brand: text }),
        ).join(''),
      ),
    ),
  };
};

/** The rows of an ordinary file, sent again and again: unchanged but for the first time. */
const narrowRows = (): Upload => {
  const lines = Array.from({ length: 900 }, (_, i) => line(1_000_000 + i, {}));
  const block = Buffer.from(lines.join(''));
  const blocks = Math.ceil((MEGABYTES * MB) / block.length / 8);
  return { rows: blocks * lines.length, body: repeat(blocks, () => block) };
};

const oneLine = (): Upload => {
  const block = Buffer.alloc(MB, 'x');
  return { rows: 1, body: repeat(MEGABYTES, () => block) };
};

const cases: [string, () => Upload][] = [
  ['wide rows', wideRows],
  ['the same rows again and again', narrowRows],
  ['a single line without end', oneLine],
];

describe.skipIf(process.platform !== 'linux')(`uploads of ${MEGABYTES} MB`, () => {
  it.each(cases)(
    'of %s stream through a process that stays small',
    {
      timeout: 60_000 + MEGABYTES * MS_PER_MB,
    },
    async (name, open) => {
      const subgraph: SubgraphProcess = await startSubgraphProcess(DEPARTMENT, database.url, home);
      try {
        await subgraph.publish(TYPE, `warm-${name.length}`, Buffer.from(line(0, {})));
        const before = subgraph.peakMemory();
        const { rows, body } = open();
        expect(await subgraph.publish(TYPE, `large-${name.length}`, body)).toMatchObject({ received: rows });
        const grown = subgraph.peakMemory() - before;
        process.stdout.write(`${MEGABYTES} MB of ${name}: ${Math.round(grown / MB)} MB more\n`);
        expect(grown).toBeLessThan(MOST_GROWTH);
      } finally {
        await subgraph.stop();
      }
    },
  );
});
