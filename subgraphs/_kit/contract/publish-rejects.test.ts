/** Rejected rows go back in the sender's own form, are mended there, and are accepted. */
import iconv from 'iconv-lite';
import { readSheet } from 'read-excel-file/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, sampleRow } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';
import { Day, workbook } from '../../../test/testkit/workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph('food-drug');
});
afterAll(() => hub.stop());
afterEach(() =>
  hub.pool.query(
    'truncate food_sampling, food_sampling_history, publish_batch, publish_issue, publish_reject',
  ),
);

async function upload(body: Uint8Array<ArrayBuffer> | string, batch: string, type = 'text/csv', more = '') {
  const init = { method: 'POST', headers: { 'content-type': type }, body };
  const answer = await hub.fetch(`/publish/FoodSampling?batch=${batch}${more}`, init);
  return JSON.parse(await answer.text());
}

async function rejects(batch: string, query = '') {
  const answer = await hub.fetch(`/publish/batches/${batch}/rejects${query}`);
  return {
    headers: answer.headers,
    status: answer.status,
    bytes: new Uint8Array(await answer.arrayBuffer()),
  };
}

const TITLE = '食品抽检台账,,,,,';
const HEADER = '抽样编号,抽检类型,抽样环节,样品名称,抽样日期,综合判定';

describe('a reject file of a CSV file', () => {
  it('has the lines as they came, in the same columns, order, delimiter and charset, with the reason beside', async () => {
    const semicolons = (line: string): string => line.replaceAll(',', ';');
    const text = [
      semicolons(TITLE),
      semicolons(HEADER),
      'A1;市级监督抽查; 流通 ;"豆浆;甲";2026/3/1;合格',
      'A2;市级监督抽查;流通;=1+1;2026/2/30;合格',
      'A3;市级监督抽查;流通;豆腐;2026/3/2;大概',
    ].join('\r\n');
    const receipt = await upload(new Uint8Array(iconv.encode(text, 'gb18030')), 'r-1');
    expect(receipt).toMatchObject({
      accepted: 1,
      rejected: 2,
      rejectsUrl: '/publish/food-drug/batches/r-1/rejects',
    });
    const { headers, bytes } = await rejects('r-1');
    expect(headers.get('content-type')).toBe('text/csv; charset=gb18030');
    expect(headers.get('content-disposition')).toBe('attachment; filename="r-1-rejects.csv"');
    const lines = iconv.decode(Buffer.from(bytes), 'gb18030').split('\r\n');
    expect(lines[0]).toBe('食品抽检台账;;;;;');
    expect(lines[1]).toBe(`${semicolons(HEADER)};拒收字段;拒收原因`);
    expect(lines[2]).toMatch(/^A2;市级监督抽查;流通;'=1\+1;2026\/2\/30;合格;sampledOn;应为存在的日期/);
    expect(lines[3]).toMatch(/^A3;市级监督抽查;流通;豆腐;2026\/3\/2;大概;verdict;/);
    expect(lines).toHaveLength(5);
  });

  it('is accepted when it is mended, its added columns still there and its formulas as they were sent', async () => {
    const bad = [HEADER, 'B1,CITY,流通,=1+1,2026-02-30,合格', "B2,CITY,流通,'-甲,2026-02-30,合格"].join('\n');
    await upload(bad, 'r-2');
    const { bytes } = await rejects('r-2');
    const mended = Buffer.from(bytes).toString('utf8').replaceAll('2026-02-30', '2026-02-28');
    expect(mended).toContain('拒收原因');
    // The quoted day in the reason was mended with the others; a reason is nobody's data.
    expect(await upload(mended, 'r-3')).toMatchObject({
      received: 2,
      accepted: 2,
      issues: [],
      rejectsUrl: null,
    });
    const { rows } = await hub.pool.query('select product_name as name from food_sampling order by key');
    expect(rows).toEqual([{ name: '=1+1' }, { name: "'-甲" }]);
  });

  it('that is sent back with other faults has its reasons written anew, in the columns that it has', async () => {
    await upload([HEADER, 'C1,CITY,流通,豆浆,2026-02-30,合格'].join('\n'), 'r-4');
    const first = Buffer.from((await rejects('r-4')).bytes).toString('utf8');
    await upload(first.replace('2026-02-30,合格', '2026-02-28,大概'), 'r-5');
    const again = Buffer.from((await rejects('r-5')).bytes)
      .toString('utf8')
      .split('\r\n');
    expect(again[0]).toBe(`${HEADER},拒收字段,拒收原因`);
    expect(again[1]).toMatch(/^C1,CITY,流通,豆浆,2026-02-28,大概,verdict,/);
    expect(again[1]).not.toContain('sampledOn');
  });

  it('has all lines of a row whose items stand in several, and versions that conflicted', async () => {
    const header = `版本,${HEADER},不合格项目.检验项目,不合格项目.项目类别`;
    const line = (item: string, verdict = '不合格') => `1,D1,CITY,流通,豆浆,2026-03-01,${verdict},${item},A`;
    await upload([header, line('菌落总数')].join('\n'), 'r-6');
    const receipt = await upload([header, line('大肠菌群'), line('铅')].join('\n'), 'r-7');
    expect(receipt).toMatchObject({ rejected: 1, issues: [{ code: 'VERSION_CONFLICT' }] });
    const lines = Buffer.from((await rejects('r-7')).bytes)
      .toString('utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/大肠菌群,A,version,/);
    expect(lines[2]).toMatch(/铅,A,,$/);
  });
});

/** The reader's types say `typeof Date` where it gives dates. */
const dayOf = (date: unknown): string => String(JSON.parse(JSON.stringify(date))).slice(0, 10);

describe('a reject file of a workbook', () => {
  const rows = [
    ['食品抽检台账'],
    ['抽样编号', '抽检类型', '抽样环节', '样品名称', '抽样日期', '综合判定', '保质期(天)'],
    ['X1', 'CITY', '流通', '=豆浆', new Day('2026-03-01'), '大概', 7],
    ['X2', 'CITY', '流通', '豆腐', new Day('2026-03-02'), '合格', 7],
  ];

  it('is a workbook with days and numbers as cells of their own kind, and is accepted when mended', async () => {
    expect(await upload(workbook(rows), 'x-1', XLSX)).toMatchObject({ accepted: 1, rejected: 1 });
    const { headers, bytes } = await rejects('x-1');
    expect(headers.get('content-type')).toBe(XLSX);
    const sheet = await readSheet(Buffer.from(bytes));
    expect(sheet[0]?.[0]).toBe('食品抽检台账');
    expect(sheet[1]?.slice(-2)).toEqual(['拒收字段', '拒收原因']);
    expect(sheet[2]?.slice(0, 8)).toEqual([
      'X1',
      'CITY',
      '流通',
      '=豆浆',
      new Date('2026-03-01T00:00:00Z'),
      '大概',
      7,
      'verdict',
    ]);
    expect(sheet).toHaveLength(3);
    const mended = sheet.map((cells) =>
      cells.map((cell) => {
        if (cell === null) return '';
        if (cell === '大概') return '合格';
        return typeof cell === 'string' || typeof cell === 'number' ? cell : new Day(dayOf(cell));
      }),
    );
    expect(await upload(workbook(mended), 'x-2', XLSX)).toMatchObject({ accepted: 1, issues: [] });
    const { rows: found } = await hub.pool.query(
      `select product_name as name from food_sampling where key = 'X1'`,
    );
    expect(found).toEqual([{ name: '=豆浆' }]);
  });

  it('can be had as CSV', async () => {
    await upload(workbook(rows), 'x-3', XLSX);
    const { headers, bytes } = await rejects('x-3', '?format=csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(Buffer.from(bytes).toString('utf8')).toMatch(/X1,CITY,流通,'=豆浆,2026-03-01,大概,7,verdict,/);
  });
});

describe('a reject file of NDJSON', () => {
  it('has each line as it was written, every digit of it, and is accepted when mended', async () => {
    const record = hub.department.records.find(({ name }) => name === 'FoodSampling');
    if (record === undefined) throw new Error('no FoodSampling');
    const good = ndjson([sampleRow(record, 1)]);
    const bad = ndjson([sampleRow(record, 2, { verdict: '大概' })]).replace(
      '"shelfLifeDays":2',
      '"shelfLifeDays" : 2.0',
    );
    const broken = '{"samplingNo": "broken\n';
    const receipt = await upload(good + bad + broken, 'n-1', 'application/x-ndjson');
    expect(receipt).toMatchObject({ accepted: 1, rejected: 2 });
    const { headers, bytes } = await rejects('n-1');
    expect(headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    const [first = '', second = '', rest] = Buffer.from(bytes).toString('utf8').split('\n');
    expect(first.startsWith(bad.trimEnd().slice(0, -1))).toBe(true);
    expect(JSON.parse(first)).toMatchObject({ 拒收字段: 'verdict' });
    expect(JSON.parse(second)).toMatchObject({ 拒收原文: '{"samplingNo": "broken' });
    expect(rest).toBe('');
    const again = await upload(first, 'n-2', 'application/x-ndjson');
    expect(again).toMatchObject({ rejected: 1 });
    expect(Buffer.from((await rejects('n-2')).bytes).toString('utf8')).toBe(`${first}\n`);
    const mended = first.replace('"verdict":"大概"', '"verdict":"PASS"');
    expect(await upload(mended, 'n-3', 'application/x-ndjson')).toMatchObject({ accepted: 1, issues: [] });
  });

  it('keeps a line with characters that no text column takes', async () => {
    const receipt = await upload('{"samplingNo":"\0"}\n', 'n-4', 'application/x-ndjson');
    expect(receipt).toMatchObject({ rejected: 1 });
    expect((await rejects('n-4')).status).toBe(200);
  });
});
