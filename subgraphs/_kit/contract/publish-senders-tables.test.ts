/** Tables as departments have them: titles, merged headers, other delimiters, dates in every way, full-width digits. */
import iconv from 'iconv-lite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sampleUscc } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';
import { Day, rawWorkbook, WORKBOOK_1904, workbook, zip } from '../../../test/testkit/workbook.js';

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

async function upload(body: BodyInit, query = '', type = 'text/csv') {
  const init = { method: 'POST', headers: { 'content-type': type }, body };
  const answer = await hub.fetch(`/publish/FoodSampling${query}`, init);
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

async function stored(): Promise<readonly unknown[]> {
  const { rows } = await hub.pool.query(
    `select key, product_name, sampled_on::text as day, verdict, shelf_life_days as shelf, producer_code as code
     from food_sampling order by key`,
  );
  return rows;
}

const HEADER = ['抽样编号', '抽检类型', '抽样环节', '样品名称', '抽样日期', '综合判定'];
const sampling = (key: string, day = '2026-06-02'): string[] => [
  key,
  '市级监督抽查',
  '流通',
  '豆浆',
  day,
  '合格',
];
const csv = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((cells) => cells.join(delimiter)).join('\r\n');

/** Printable ASCII in its full-width form (U+FF01 to U+FF5E), as an input method leaves it. */
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

describe('a CSV file', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('with %s is read without being told so', async (_name, delimiter) => {
    const { body } = await upload(csv([HEADER, sampling('A1'), sampling('A2')], delimiter));
    expect(body).toMatchObject({ received: 2, accepted: 2 });
  });

  it('in GB18030 is told by its bytes, also where its first Chinese character comes late', async () => {
    const english = ['samplingNo', 'samplingType', 'stage', 'productName', 'sampledOn', 'verdict'];
    const plain = Array.from({ length: 3_000 }, (_, n) => [
      `P${n}`,
      'CITY',
      'MARKET',
      'x',
      '2026-06-02',
      'PASS',
    ]);
    const text = csv([english, ...plain, ['Z1', 'CITY', 'MARKET', '豆浆', '2026-06-02', 'PASS']]);
    expect((await upload(new Uint8Array(iconv.encode(text, 'gb18030')))).body).toMatchObject({
      accepted: 3_001,
    });
    const { rows } = await hub.pool.query(`select product_name as name from food_sampling where key = 'Z1'`);
    expect(rows).toEqual([{ name: '豆浆' }]);
  });

  it('has its header found below a title and a date of making, and blank lines passed over', async () => {
    const title = ['2026年二季度食品抽检台账'];
    const { body } = await upload(
      csv([title, ['制表日期:2026-07-01'], [''], HEADER, [',,,,,'], sampling('B1')]),
    );
    expect(body).toMatchObject({ received: 1, accepted: 1, issues: [] });
  });

  it('has dates in every way that departments write them, read as one', async () => {
    const days = ['2026/3/1', '2026-3-1', '2026年3月1日', '20260301', '46082', wide('2026/3/1'), '2026.3.1'];
    const { body } = await upload(csv([HEADER, ...days.map((day, i) => sampling(`D${i}`, day))]));
    expect(body).toMatchObject({ accepted: days.length });
    const { rows } = await hub.pool.query('select distinct sampled_on::text as day from food_sampling');
    expect(rows).toEqual([{ day: '2026-03-01' }]);
  });

  it('has full-width digits and letters read in codes and numbers, and stray blanks in labels', async () => {
    const header = [...HEADER, '标称生产企业', '标称生产企业代码', '保质期(天)'];
    const row = [
      'E1',
      ' 市级 监督抽查',
      '流 通',
      '豆浆\uff08甲\uff09',
      '2026-06-02',
      '合格 ',
      '甲厂',
      wide(sampleUscc(1)),
      wide('1,180'),
    ];
    const { body } = await upload(csv([header, row.map((cell) => `"${cell}"`)]));
    expect(body).toMatchObject({ accepted: 1, issues: [] });
    expect(await stored()).toEqual([
      {
        key: 'E1',
        product_name: '豆浆\uff08甲\uff09',
        day: '2026-06-02',
        verdict: 'PASS',
        shelf: 1180,
        code: sampleUscc(1),
      },
    ]);
  });

  it('has columns that the record lacks refused, or left out with a note where the sender chose so', async () => {
    const table = csv([
      ['序号', ...HEADER, '备注'],
      ['1', ...sampling('F1'), '自查'],
    ]);
    const refused = await upload(table);
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'FILE_INVALID' } } });
    expect(refused.body.error.message).toContain('extra=ignore');
    const { body } = await upload(table, '?extra=ignore');
    expect(body).toMatchObject({ accepted: 1, notes: ['未收的列(本记录类型没有对应字段):序号、备注'] });
    const wrong = await upload(table, '?extra=keep');
    expect(wrong).toMatchObject({ status: 400, body: { error: { code: 'BAD_REQUEST' } } });
  });

  it('keeps NDJSON strict: what a table may say, JSON may not', async () => {
    const line = JSON.stringify({
      samplingNo: 'N1',
      samplingType: 'CITY',
      stage: '流通',
      productName: '豆浆',
      sampledOn: '2026/6/2',
      verdict: 'PASS',
    });
    const { body } = await upload(line, '', 'application/x-ndjson');
    expect(body).toMatchObject({ rejected: 1 });
    expect(body.issues.map(({ code }: { code: string }) => code).sort()).toEqual([
      'DATE_INVALID',
      'ENUM_UNKNOWN',
    ]);
  });
});

describe('a workbook', () => {
  const rows = [
    ['2026年食品抽检不合格台账', '', '', '', '', '', '', '', ''],
    ['抽样编号', '抽检类型', '抽样环节', '样品名称', '抽样日期', '综合判定', '不合格项目', '', ''],
    ['', '', '', '', '', '', '检验项目', '项目类别', '实测值'],
    ['X1', '市级监督抽查', '流通', '豆浆', new Day('2026-06-02'), '不合格', '菌落总数', 'A', 1200],
    ['X1', '市级监督抽查', '流通', '豆浆', new Day('2026-06-02'), '不合格', '大肠菌群', 'A', 30],
    ['X2', '市级监督抽查', '流通', '豆腐', 46_082, '合格', '', '', ''],
  ];

  it('has a header of two lines below its title, its merged cells joined to those below', async () => {
    const merged = ['A1:I1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:I2'];
    const { body } = await upload(workbook(rows, { merged }), '', XLSX);
    expect(body).toMatchObject({ received: 2, accepted: 2, issues: [] });
    const { rows: found } = await hub.pool.query(
      `select key, sampled_on::text as day, failed_items as items from food_sampling order by key`,
    );
    expect(found).toEqual([
      {
        key: 'X1',
        day: '2026-06-02',
        items: [
          { name: '菌落总数', itemClass: 'A', measured: '1200' },
          { name: '大肠菌群', itemClass: 'A', measured: '30' },
        ],
      },
      { key: 'X2', day: '2026-03-01', items: null },
    ]);
  });

  it('that counts its days from 1904 has its plain numbers counted so too', async () => {
    const row = ['Y1', '市级监督抽查', '流通', '豆腐', 44_620, '合格'];
    const { body } = await upload(workbook([HEADER, row], { parts: WORKBOOK_1904 }), '', XLSX);
    expect(body).toMatchObject({ accepted: 1 });
    expect(await stored()).toMatchObject([{ day: '2026-03-01' }]);
  });

  it('of more than 100,000 rows is refused before it is unpacked, with the advice to send CSV', async () => {
    const row = '<row><c t="inlineStr"><is><t>x</t></is></c></row>';
    const long = rawWorkbook(`<worksheet><sheetData>${row.repeat(100_051)}</sheetData></worksheet>`);
    const { status, body } = await upload(long, '', XLSX);
    expect(status).toBe(413);
    expect(body.error).toMatchObject({ code: 'TABLE_TOO_LONG' });
    expect(body.error.message).toContain('另存为 CSV');
  });

  it('may have as many formatted blank lines as its sender dragged down', async () => {
    const blank = '<row s="1" customFormat="1"/>'.repeat(110_000);
    const book = workbook([HEADER, sampling('V1')], { after: blank });
    expect((await upload(book, '', XLSX)).body).toMatchObject({ accepted: 1 });
  });
});

describe('a workbook that means harm', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha">${Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`,
  ).join('')}]>`;
  const sheet =
    '<worksheet><sheetData><row><c t="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>';

  it.each([
    ['entities in its sheet', () => rawWorkbook(laughs + sheet)],
    [
      'entities in its shared strings',
      () => workbook([HEADER], { parts: { 'xl/sharedStrings.xml': `${laughs}<sst/>` } }),
    ],
    [
      'a document type far behind a long comment',
      () => rawWorkbook(`<!--${'x'.repeat(400_000)}-->${laughs}${sheet}`),
    ],
  ])('is refused for %s', async (_name, make) => {
    const { status, body } = await upload(make(), '', XLSX);
    expect(status).toBe(400);
    expect(body.error.code).toBe('FILE_INVALID');
    expect(body.error.message).toContain('实体');
  });

  it('is refused for shared strings that unpack to hundreds of megabytes', async () => {
    const huge = 'x'.repeat(260 * 1_048_576);
    const book = workbook([HEADER], { parts: { 'xl/sharedStrings.xml': huge } });
    expect(book.length).toBeLessThan(1_048_576);
    const before = process.memoryUsage.rss();
    const { status, body } = await upload(book, '', XLSX);
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1_048_576);
    expect(status).toBe(413);
    expect(body.error.message).toContain('CSV');
  }, 60_000);

  it('is refused where its directory says less than it unpacks to', async () => {
    const bytes = workbook([HEADER], { parts: { 'xl/sharedStrings.xml': 'x'.repeat(210 * 1_048_576) } });
    // The size that the directory claims for each entry: one byte.
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
      bytes.writeUInt32LE(1, at + 24);
    }
    expect((await upload(bytes, '', XLSX)).status).toBe(413);
  }, 60_000);

  it('is refused where it hides an entry that its directory does not name', async () => {
    const hidden = zip([{ name: 'xl/sharedStrings.xml', content: Buffer.alloc(1_048_576, 'x') }]);
    const front = hidden.subarray(0, hidden.indexOf('PK\x01\x02'));
    const honest = workbook([HEADER, sampling('H1')]);
    const moved = Buffer.concat([front, honest]);
    for (let at = moved.indexOf('PK\x01\x02'); at >= 0; at = moved.indexOf('PK\x01\x02', at + 4)) {
      moved.writeUInt32LE(moved.readUInt32LE(at + 42) + front.length, at + 42);
    }
    const end = moved.lastIndexOf('PK\x05\x06');
    moved.writeUInt32LE(moved.readUInt32LE(end + 16) + front.length, end + 16);
    expect(await upload(moved, '', XLSX)).toMatchObject({
      status: 400,
      body: { error: { code: 'FILE_INVALID' } },
    });
    expect((await upload(honest, '', XLSX)).body).toMatchObject({ accepted: 1 });
  });
});
