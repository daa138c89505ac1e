/** CSV and XLSX: the department's own tables, through the path of NDJSON. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sampleUscc } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';
import { bomb, Day, workbook } from '../../../test/testkit/workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph('food-drug');
});
afterAll(() => hub.stop());
afterEach(() =>
  hub.pool.query('truncate food_sampling, food_sampling_history, publish_batch, publish_issue'),
);

async function upload(body: BodyInit, type = 'text/csv', path = '/publish/FoodSampling') {
  const answer = await hub.fetch(path, { method: 'POST', headers: { 'content-type': type }, body });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

async function stored(key: string): Promise<unknown> {
  const { data, errors } = await hub.graphql(
    `query ($key: ID!) { foodSampling(key: $key) { verdict sampledOn shelfLifeDays brand producer { name code }
      failedItems { name itemClass measured } } }`,
    { key },
  );
  expect(errors).toBeUndefined();
  return data?.['foodSampling'];
}

const HEADER = '抽样编号,抽检类型,抽样环节,标称生产企业,标称生产企业代码,样品名称,抽样日期,综合判定';
const line = (key: string, rest = ''): string =>
  `${key},市级监督抽查,流通,甲厂,${sampleUscc(1)},豆浆,2026-06-02,合格${rest}`;

describe('CSV', () => {
  it('is read with Chinese headings, labels of code lists, and items in repeated lines', async () => {
    const csv = [
      '\ufeff抽样编号*,抽检类型,抽样环节,标称生产企业,标称生产企业代码,样品名称,抽样日期,综合判定,保质期,商标,不合格项目.检验项目,不合格项目.项目类别,不合格项目.实测值',
      `A1,CITY,流通,"甲厂, 一分厂",${sampleUscc(1)},豆浆,2026-06-02,不合格,7,"引""号",菌落总数,A,"1,200"`,
      `A1,CITY,流通,"甲厂, 一分厂",${sampleUscc(1)},豆浆,2026-06-02,不合格,7,"引""号",大肠菌群,A,30`,
      'A2,CITY,流通,,,豆腐,2026-06-03,PASS,,,,,',
    ].join('\r\n');
    const { status, body } = await upload(csv);
    expect(body).toMatchObject({ received: 2, accepted: 2, rejected: 0, warned: 0 });
    expect(status).toBe(200);
    expect(await stored('A1')).toEqual({
      verdict: 'FAIL',
      sampledOn: '2026-06-02',
      shelfLifeDays: 7,
      brand: '引"号',
      producer: { name: '甲厂, 一分厂', code: sampleUscc(1) },
      failedItems: [
        { name: '菌落总数', itemClass: 'A', measured: '1,200' },
        { name: '大肠菌群', itemClass: 'A', measured: '30' },
      ],
    });
    expect(await stored('A2')).toMatchObject({ producer: null, failedItems: null });
  });

  it('is read in GB18030 whether it says so or not, and refused where it says otherwise', async () => {
    const gbk = (key: string): Uint8Array<ArrayBuffer> =>
      Buffer.concat([
        Buffer.from(`samplingNo,samplingType,stage,productName,sampledOn,verdict\n${key},CITY,MARKET,`),
        Buffer.from([0xb6, 0xb9, 0xbd, 0xac]),
        Buffer.from(',2026-06-02,PASS\n'),
      ]);
    expect((await upload(gbk('G1'))).body).toMatchObject({ accepted: 1 });
    expect((await upload(gbk('G2'), 'text/csv; charset=GBK')).body).toMatchObject({ accepted: 1 });
    expect((await upload(gbk('G3'), 'text/csv', '/publish/FoodSampling?charset=gb2312')).body).toMatchObject({
      accepted: 1,
    });
    const { rows } = await hub.pool.query('select distinct product_name from food_sampling');
    expect(rows).toEqual([{ product_name: '豆浆' }]);
    const refused = await upload(gbk('G4'), 'text/csv; charset=utf-8');
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'ENCODING_INVALID' } } });
    for (const type of ['text/csv; charset=utf-16', 'text/csv; charset=constructor', 'constructor']) {
      const unknown = await upload(gbk('G5'), type);
      expect(unknown).toMatchObject({ status: 415, body: { error: { code: 'MEDIA_TYPE_UNSUPPORTED' } } });
    }
  });

  it('names lines that cannot be read and takes the others', async () => {
    const wide = `${HEADER},failedItems.name,failedItems.itemClass`;
    const { body } = await upload(
      [
        wide,
        line('B1', ',甲,A'),
        line('B1', ',乙,A').replace('豆浆', '豆腐'),
        line('B2', ',甲,A,多出'),
        line('B3', ',甲,A').replace('2026-06-02', '2026-02-30'),
        line('B4', ',,'),
        line('B5', ',,').replace('合格', '大概'),
        'B6',
      ].join('\n'),
    );
    expect(body).toMatchObject({ received: 6, accepted: 1, rejected: 5 });
    const issues = new Map<string, string[]>();
    for (const { key, code } of body.issues) issues.set(key, [...(issues.get(key) ?? []), code]);
    expect(issues.get('B1')).toEqual(['ROW_INCONSISTENT']);
    expect(issues.get('B2')).toEqual(['CELLS_SURPLUS']);
    expect(issues.get('B3')).toContain('DATE_INVALID');
    expect(issues.get('B5')).toEqual(['ENUM_UNKNOWN']);
    expect(issues.get('B6')).toContain('REQUIRED_MISSING');
  });

  it('gives its problems as a table that Excel opens', async () => {
    const csv = [HEADER, line('=B1').replace('合格', '大概'), line('B2')].join('\n');
    expect((await upload(csv, 'text/csv', '/publish/FoodSampling?batch=t-1')).body).toMatchObject({
      rejected: 1,
    });
    const answer = await hub.fetch('/publish/batches/t-1/issues?format=csv');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="t-1-issues.csv"');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, first] = bytes.toString('utf8').slice(1).split('\r\n');
    expect(header).toBe('行,业务主键,字段,处理,代码,说明');
    expect(first).toMatch(/^1,'=B1,verdict,拒收,ENUM_UNKNOWN,/);
    for (const format of ['pdf', 'constructor']) {
      expect((await hub.fetch(`/publish/batches/t-1/issues?format=${format}`)).status).toBe(400);
    }
  });

  it.each([
    ['an empty file', '', '文件是空的'],
    ['an unknown column', `${HEADER},颜色\n${line('C1', ',红')}`, '不认识的列 “颜色”'],
    ['a column twice', `${HEADER},综合判定\n${line('C1', ',合格')}`, '列 综合判定 重复'],
    ['a quote that is never closed', `${HEADER}\n${line('C1').replace('豆浆', '"豆浆')}\n`, '引号没有闭合'],
    ['a quote within a value', `${HEADER}\n${line('C1').replace('豆浆', '"豆"浆')}\n`, '引号之后还有内容'],
  ])('says what is wrong with %s', async (_name, csv, message) => {
    const { status, body } = await upload(csv);
    expect(status).toBe(400);
    expect(body.error.code).toBe('FILE_INVALID');
    expect(body.error.message).toContain(message);
  });

  it('refuses items of one record that are more than memory holds, whole and not in part', async () => {
    const rows = Array.from({ length: 5_002 }, () => line('D1', ',项目'));
    const { body } = await upload([`${HEADER},不合格项目.检验项目`, ...rows, line('D2', ',')].join('\n'));
    expect(body).toMatchObject({
      received: 2,
      accepted: 1,
      issues: [{ row: 1, key: 'D1', code: 'ROW_TOO_LARGE' }],
    });
  });
});

describe('XLSX', () => {
  const header = ['抽样编号', '抽检类型', '抽样环节', '样品名称', '抽样日期', '综合判定', '保质期(天)'];

  it('is read with dates and numbers as cells of their own kind', async () => {
    const bytes = workbook([
      header,
      ['X1', 'CITY', '流通', '豆浆', new Day('2026-06-02'), '合格', 7],
      ['X2', 'CITY', '流通', '豆腐', '2026-02-30', '合格', 7.5],
    ]);
    const { body } = await upload(bytes, XLSX);
    expect(body).toMatchObject({ received: 2, accepted: 1, rejected: 1 });
    expect(body.issues.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['shelfLifeDays', 'TYPE_MISMATCH'],
      ['sampledOn', 'DATE_INVALID'],
    ]);
    expect(await stored('X1')).toMatchObject({ sampledOn: '2026-06-02', shelfLifeDays: 7 });
  });

  it('is the same as the CSV of the same rows', async () => {
    const cells = ['X3', 'CITY', '流通', '豆浆', '2026-06-02', '合格', '7'];
    expect((await upload(workbook([header, cells]), XLSX)).body).toMatchObject({ accepted: 1 });
    expect((await upload([header, cells].map((c) => c.join(',')).join('\n'))).body).toMatchObject({
      unchanged: 1,
    });
  });

  it('is refused where it is none, and where it unpacks to more than memory should hold', async () => {
    const none = await upload('not a workbook', XLSX);
    expect(none).toMatchObject({ status: 400, body: { error: { code: 'FILE_INVALID' } } });
    const burst = await upload(bomb(300), XLSX);
    expect(burst).toMatchObject({ status: 413, body: { error: { code: 'PAYLOAD_TOO_LARGE' } } });
    expect(burst.body.error.message).toContain('CSV');
  });
});
