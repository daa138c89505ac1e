/** Tables far larger than what is usual: a CSV file of any length stays small, a workbook stays within its worker. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { type SubgraphProcess, startSubgraphProcess } from '../testkit/subgraph-process.js';
import { workbook } from '../testkit/workbook.js';

/** Short by default; `npm run test:tables` for five million rows of CSV and 100,000 of XLSX. */
const CSV_ROWS = Number(process.env['HUB_CSV_ROWS'] ?? 40_000);
const XLSX_ROWS = Number(process.env['HUB_XLSX_ROWS'] ?? 3_000);
const MB = 1_048_576;
/** What a CSV file, and a workbook, may add to the process at its highest. */
const MOST_FOR_CSV = 200 * MB;
const MOST_FOR_XLSX = 700 * MB;
const MS_PER_ROW = 2;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const DEPARTMENT = 'food-drug';
const COLUMNS = [
  '抽样编号',
  '抽检类型',
  '抽样环节',
  '样品名称',
  '抽样日期',
  '综合判定',
  '标称生产企业',
  '被抽样单位',
  '食品亚类',
  '商标',
  '规格型号',
  '批号或生产日期',
  '保质期(天)',
  '报告日期',
  '检验机构',
];

const row = (n: number): (string | number)[] => [
  `T${n}`,
  '市级监督抽查',
  '流通',
  `豆浆${n % 500}`,
  '2026/3/1',
  '合格',
  `甲${n % 900}食品有限公司`,
  `乙${n % 700}商贸有限公司`,
  '豆制品',
  `商标${n % 90}`,
  '250mL',
  `20260${1 + (n % 9)}01`,
  n % 90,
  '2026年3月9日',
  '市食品检验所',
];

let database: TestDatabase;
let home: string;
beforeAll(async () => {
  database = await createDatabase(`subgraphs/${DEPARTMENT}/prisma/migrations`);
  home = await mkdtemp(join(tmpdir(), 'hub-tables-'));
});
afterAll(async () => {
  await database.drop();
  await rm(home, { recursive: true, force: true });
});

async function* csvOf(rows: number): AsyncGenerator<Buffer> {
  yield Buffer.from(`${COLUMNS.join(',')}\n`);
  for (let from = 0; from < rows; from += 1_000) {
    const count = Math.min(1_000, rows - from);
    yield Buffer.from(Array.from({ length: count }, (_, i) => `${row(from + i).join(',')}\n`).join(''));
  }
}

/** Asks whether the process is well until `work` has ended; gives how often it was. */
async function askMeanwhile(subgraph: SubgraphProcess, work: Promise<unknown>): Promise<number> {
  let answered = 0;
  let done = false;
  const end = work.finally(() => {
    done = true;
  });
  end.catch(() => undefined);
  while (!done) {
    expect((await fetch(`${subgraph.url}/healthz`)).status).toBe(200);
    answered++;
  }
  await end;
  return answered;
}

describe.skipIf(process.platform !== 'linux')('tables', () => {
  it(`a CSV file of ${CSV_ROWS} rows streams in at most 200 MB`, {
    timeout: 60_000 + CSV_ROWS * MS_PER_ROW,
  }, async () => {
    const subgraph = await startSubgraphProcess(DEPARTMENT, database.url, home);
    try {
      await subgraph.publish('FoodSampling', 'warm', csvOf(1), 'text/csv');
      const before = subgraph.peakMemory();
      const receipt = await subgraph.publish('FoodSampling', 'csv', csvOf(CSV_ROWS), 'text/csv');
      expect(receipt).toMatchObject({ received: CSV_ROWS, rejected: 0 });
      const grown = subgraph.peakMemory() - before;
      process.stdout.write(`CSV, ${CSV_ROWS} rows: ${Math.round(grown / MB)} MB more\n`);
      expect(grown).toBeLessThan(MOST_FOR_CSV);
    } finally {
      await subgraph.stop();
    }
  });

  it(`a workbook of ${XLSX_ROWS} rows is imported within 700 MB while the hub goes on answering`, {
    timeout: 120_000 + XLSX_ROWS * 5 * MS_PER_ROW,
  }, async () => {
    const bytes = workbook([COLUMNS, ...Array.from({ length: XLSX_ROWS }, (_, n) => row(n))]);
    const subgraph = await startSubgraphProcess(DEPARTMENT, database.url, home);
    try {
      const before = subgraph.peakMemory();
      const publishing = subgraph.publish('FoodSampling', 'xlsx', bytes, XLSX);
      const answered = await askMeanwhile(subgraph, publishing);
      expect(await publishing).toMatchObject({ received: XLSX_ROWS, rejected: 0 });
      expect(answered).toBeGreaterThan(1);
      const grown = subgraph.peakMemory() - before;
      process.stdout.write(
        `XLSX, ${XLSX_ROWS} rows: ${Math.round(grown / MB)} MB more, ${answered} answers meanwhile\n`,
      );
      expect(grown).toBeLessThan(MOST_FOR_XLSX);
    } finally {
      await subgraph.stop();
    }
  });
});
