/** Of a department of de-identified rows: what names a person is refused, and is nowhere afterwards. */
import { readSheet } from 'read-excel-file/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sampleRow } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';
import { workbook } from '../../../test/testkit/workbook.js';

const NDJSON = 'application/x-ndjson';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const [NAME, PHONE, ID_NUMBER] = ['王建国', '13812345678', '11010519491231002X'] as const;
const SECRETS = [NAME, PHONE, ID_NUMBER];

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph('health');
});
afterAll(() => hub.stop());
afterEach(() => hub.pool.query('truncate injury_report, publish_batch, publish_issue, publish_reject'));

const record = () => {
  const found = hub.department.records.find(({ name }) => name === 'InjuryReport');
  if (found === undefined) throw new Error('no InjuryReport');
  return found;
};
const row = (n: number, changes: Record<string, unknown> = {}) => sampleRow(record(), n, changes);

async function upload(body: Uint8Array<ArrayBuffer> | string, batch: string, type = NDJSON, more = '') {
  const init = { method: 'POST', headers: { 'content-type': type }, body };
  const answer = await hub.fetch(`/publish/InjuryReport?batch=${batch}${more}`, init);
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

async function rejects(batch: string): Promise<Buffer> {
  const answer = await hub.fetch(`/publish/batches/${batch}/rejects`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}
const rejectLines = async (batch: string): Promise<string[]> =>
  (await rejects(batch)).toString('utf8').trimEnd().split(/\r?\n/);

/** Tables and columns, of whatever type, in which one of the texts stands. */
async function placesOf(texts: readonly string[]): Promise<string[]> {
  const { rows: tables } = await hub.pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  expect(tables.length).toBeGreaterThan(10);
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await hub.pool.query<{ column: string }>(
      `select distinct e.key as column from ${name} t, jsonb_each(to_jsonb(t)) e
       where exists (select from unnest($1::text[]) s where position(s in e.value::text) > 0)`,
      [texts],
    );
    found.push(...rows.map(({ column }) => `${name}.${column}`));
  }
  return found;
}

/** One row each that must leave nothing behind. */
const PERSONAL: readonly Record<string, unknown>[] = [
  { course: `患者${NAME}使用中触电` },
  { course: `联系 ${PHONE}` },
  { scene: `身份证 ${ID_NUMBER}` },
  { reportNo: PHONE },
  { reportNo: NAME },
  { sex: NAME },
  { [NAME]: 1 },
  { producer: { name: '甲厂', [PHONE]: NAME } },
  { course: `a\u0000 患者${NAME}` },
  { brand: Number(PHONE) },
  { attachments: [{ name: `${NAME}的病历.pdf`, mediaType: 'a', size: 1, sha256: 'ab' }] },
  { deep: [[[[[[[[[[[[NAME]]]]]]]]]]]] },
];

describe('a row that names a person', () => {
  it('is listed with row, field and reason, and is in no table of the database', async () => {
    const lines = PERSONAL.map((changes, n) => JSON.stringify(row(n, changes)));
    const good = JSON.stringify(row(900));
    const { status, body } = await upload([good, ...lines].join('\n'), 'p-1');
    expect(status).toBe(200);
    expect(body).toMatchObject({ accepted: 1, rejected: PERSONAL.length });
    expect(new Set(body.issues.map(({ code }: { code: string }) => code))).toEqual(
      new Set(['PERSONAL_DATA']),
    );
    expect(await placesOf(SECRETS)).toEqual([]);
    const listed = (await rejectLines('p-1')).map((line) => JSON.parse(line));
    expect(listed).toHaveLength(PERSONAL.length);
    expect(listed[0]).toEqual({
      拒收字段: 'course',
      拒收原因: expect.stringMatching(/^第 2 行\(原文未保留,行号同问题清单\):疑似含有人员姓名/),
    });
    for (const secret of SECRETS) expect(JSON.stringify([body, listed])).not.toContain(secret);
  });

  it('is not kept either when it could not be read, or has another fault that is found first', async () => {
    const broken = [
      `{"reportNo":"K1","course":"患者${NAME}`,
      `["患者${NAME}"]`,
      `"${NAME}"`,
      // JSON gives the last of two members, the line has both.
      JSON.stringify(row(3, { sex: '不明' })).replace('{', `{"course":"患者${NAME}",`),
      JSON.stringify(row(4, { nonsense: 1 })).replace('{', `{"scene":"${PHONE}",`),
    ];
    const { body } = await upload(broken.join('\n'), 'p-2');
    expect(body).toMatchObject({ accepted: 0, rejected: 5 });
    expect(await placesOf(SECRETS)).toEqual([]);
    const listed = (await rejectLines('p-2')).map((line) => JSON.parse(line));
    expect(listed.map(({ 拒收原因 }) => /^第 (\d) 行/.exec(拒收原因)?.[1])).toEqual([
      '1',
      '2',
      '3',
      undefined,
      undefined,
    ]);
    // What was read and found clean comes back to be mended.
    expect(listed[3]).toMatchObject({ reportNo: row(3)['reportNo'], 拒收字段: 'sex' });
  });

  it('is not kept when another version of its key stands already', async () => {
    await upload(JSON.stringify(row(5, { version: 1 })), 'p-3');
    const other = JSON.stringify(row(5, { version: 1, scene: '别处' }));
    const { body } = await upload(other.replace('{', `{"scene":"患者${NAME}",`), 'p-4');
    expect(body).toMatchObject({ rejected: 1, issues: [{ code: 'VERSION_CONFLICT' }] });
    expect(await placesOf(SECRETS)).toEqual([]);
    expect(JSON.parse((await rejectLines('p-4'))[0] ?? '')).toMatchObject({ scene: '别处' });
  });

  it('is not kept by a mutation, atomic or not', async () => {
    const mutation = `mutation ($rows: [InjuryReportInput!]!, $id: ID, $atomic: Boolean) {
      publishInjuryReports(rows: $rows, batchId: $id, atomic: $atomic) { rejected issues { row key field code message } } }`;
    for (const atomic of [false, true]) {
      const id = `m-${atomic}`;
      const rows = [row(6, { course: `患者${NAME},电话${PHONE}` }), row(7, { reportNo: ID_NUMBER })];
      const { data, errors } = await hub.graphql(mutation, { rows, id, atomic });
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ publishInjuryReports: { rejected: 2 } });
      for (const secret of SECRETS) expect(JSON.stringify(data)).not.toContain(secret);
      expect(await rejectLines(id)).toHaveLength(2);
    }
    expect(await placesOf(SECRETS)).toEqual([]);
  });

  it('is revoked without a person in the reason or among the keys', async () => {
    const mutation = `mutation ($keys: [ID!]!, $reason: String!) {
      revokeInjuryReports(keys: $keys, reason: $reason) { rejected issues { row key code } } }`;
    const named = await hub.graphql(mutation, { keys: ['K1'], reason: `患者${NAME}要求撤销` });
    expect(named.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
    expect(named.errors?.[0]?.message).not.toContain(NAME);
    const { data } = await hub.graphql(mutation, { keys: [PHONE, NAME, 'K-unknown'], reason: '重复上报' });
    expect(data).toEqual({
      revokeInjuryReports: {
        rejected: 3,
        issues: [
          { row: 1, key: null, code: 'KEY_UNKNOWN' },
          { row: 2, key: null, code: 'KEY_UNKNOWN' },
          { row: 3, key: 'K-unknown', code: 'KEY_UNKNOWN' },
        ],
      },
    });
    expect(await placesOf(SECRETS)).toEqual([]);
  });
});

const HEADER = [
  '报告卡编号',
  '报告医院',
  '年龄段',
  '性别',
  '伤害性质',
  '严重程度',
  '转归',
  '涉及产品',
  '与产品的关系',
  '伤害经过',
  '受伤日期',
];
const cells = (key: string, changes: { sex?: string; course?: string } = {}): string[] => [
  key,
  '市儿童医院',
  'FROM_4',
  changes.sex ?? 'MALE',
  'BURN',
  'OUTPATIENT',
  'RELEASED',
  '电水壶',
  'CAUSED',
  changes.course ?? '倒水时烫伤',
  '2026-03-01',
];
/** A list with a title and a column of names that is passed over. */
const TABLE = [
  [`伤害监测台账 填报人:${NAME} ${PHONE}`],
  [...HEADER, '姓名'],
  [...cells('A1'), NAME],
  [...cells('A2', { course: `患者${NAME},${PHONE}` }), NAME],
  [...cells('A3', { sex: '不明' }), NAME],
  [...cells(PHONE, { course: `患者${NAME}` }), NAME],
];

describe('a table that names persons', () => {
  it('as CSV leaves nothing of them, and has each refused row listed', async () => {
    const text = TABLE.map((line) => line.join('\t')).join('\n');
    const { body } = await upload(text, 't-1', 'text/csv', '&extra=ignore');
    expect(body).toMatchObject({ accepted: 1, rejected: 3 });
    expect(await placesOf(SECRETS)).toEqual([]);
    const lines = await rejectLines('t-1');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toBe([...HEADER, '', '拒收字段', '拒收原因'].join('\t'));
    expect(lines[2]).toMatch(/^\t{12}course\t第 2 行/);
    expect(lines[3]).toMatch(/^A3\t.*\t\tsex\t应为/);
    expect(lines[4]).toMatch(/^\t{12}reportNo;course\t第 4 行/);
    // Mended, it can be sent again: the blank title stands where it stood.
    const mended = lines
      .slice(0, 4)
      .join('\n')
      .replace('不明', '女')
      .replace(/^\t{12}course.*\n/m, '');
    expect((await upload(mended, 't-2', 'text/csv')).body).toMatchObject({ accepted: 1, rejected: 0 });
  });

  it('as a workbook leaves nothing of them, and has each refused row listed', async () => {
    const { body } = await upload(workbook(TABLE), 't-3', XLSX, '&extra=ignore');
    expect(body).toMatchObject({ accepted: 1, rejected: 3 });
    expect(await placesOf(SECRETS)).toEqual([]);
    const sheet = await readSheet(await rejects('t-3'));
    const texts = sheet.map((line) => line.map((cell) => String(cell ?? '')));
    expect(texts.slice(-3).map((line) => line.slice(-2).map((cell) => cell.slice(0, 6)))).toEqual([
      ['course', '第 2 行('],
      ['sex', '应为 MAL'],
      ['report', '第 4 行('],
    ]);
    for (const secret of SECRETS) expect(JSON.stringify(texts)).not.toContain(secret);
  });

  it('leaves nothing of a row that could not be read, its key included', async () => {
    const text = [
      HEADER.join(','),
      [...cells(NAME), PHONE].join(','),
      [...cells('A4', { course: `患者${NAME}` }), '多出'].join(','),
    ].join('\n');
    const { body } = await upload(text, 't-4', 'text/csv');
    expect(body).toMatchObject({
      rejected: 2,
      issues: [
        { key: null, code: 'CELLS_SURPLUS' },
        { key: null, code: 'CELLS_SURPLUS' },
      ],
    });
    expect(await placesOf(SECRETS)).toEqual([]);
    expect(await rejectLines('t-4')).toHaveLength(3);
  });
});
