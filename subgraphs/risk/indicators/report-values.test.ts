/** Values that people enter: who may, what is kept, and what is refused. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Identity } from '../../../platform/identity/identity.js';
import { projectRoot } from '../../../platform/root.js';
import { testIdentity } from '../../../test/testkit/identity.js';
import { type IndicatorGraph, startIndicatorGraph } from '../../../test/testkit/indicator-graph.js';

const office = testIdentity('leading-office');
const works = testIdentity('publisher', 'construction');

let graph: IndicatorGraph;
beforeAll(async () => {
  graph = await startIndicatorGraph('2026-11-25T02:00:00.000Z');
});
afterAll(() => graph.stop());
beforeEach(() => graph.pool.query('truncate work.indicator_value'));

const REPORT = `mutation ($entries: [IndicatorValueInput!]!) { reportIndicatorValues(entries: $entries) {
  received accepted unchanged rejected issues { row field code message } } }`;
type Entry = Readonly<Record<string, unknown>>;
const entry = (code: string, value: string | null, more: Entry = {}): Entry => ({
  code,
  year: 2015,
  value,
  sourceDocument: '年度统计公报',
  ...more,
});
const report = async (entries: readonly Entry[], identity: Identity = office): Promise<unknown> =>
  (await graph.ask(REPORT, { entries }, identity)).data?.['reportIndicatorValues'];

describe('a value that is entered', () => {
  it('is judged against the plan, on the boundary too', async () => {
    const values = { F01: '80', E02: '1000', N01: '85.5', T02: '60', L02: '38.5', N05: '83.3', E01: '97' };
    const receipt = await report(Object.entries(values).map(([code, value]) => entry(code, value)));
    expect(receipt).toMatchObject({ received: 7, accepted: 7, rejected: 0 });
    const judged = async (code: string) =>
      (await graph.values(`codes: "${code}"`, 'year value gap status reason complete'))[0];
    const of = { year: 2015, complete: true, reason: null };
    expect(await judged('F01')).toEqual({ ...of, value: 80, gap: 0, status: 'NEAR' });
    expect(await judged('E02')).toEqual({ ...of, value: 1000, gap: 0, status: 'MET' });
    expect(await judged('N01')).toEqual({ ...of, value: 85.5, gap: -4.5, status: 'MET' });
    expect(await judged('T02')).toEqual({ ...of, value: 60, gap: 0, status: 'MET' });
    expect(await judged('L02')).toEqual({ ...of, value: 38.5, gap: 0, status: 'MET' });
    expect(await judged('N05')).toEqual({ ...of, value: 83.3, gap: -1.7, status: 'NEAR' });
    expect(await judged('E01')).toEqual({
      ...of,
      value: 97,
      gap: null,
      status: 'UNKNOWN',
      reason: 'NO_TARGET',
    });
  });

  it('is corrected by a newer version, and all versions stay', async () => {
    const first = entry('T02', '63', { note: '初报' });
    expect(await report([first], works)).toMatchObject({ accepted: 1 });
    expect(await report([first], works)).toMatchObject({ accepted: 0, unchanged: 1 });
    expect(await report([entry('T02', '58', { sourceDocument: '更正公报' })])).toMatchObject({ accepted: 1 });
    const who = {
      reportedBy: 'test-leading-office',
      department: null,
      reportedAt: '2026-11-25T02:00:00.000Z',
    };
    expect(
      await graph.values(
        'codes: "T02"',
        `value status entry { version } versions { version value sourceDocument note department reportedBy reportedAt }`,
      ),
    ).toEqual([
      {
        value: 58,
        status: 'MET',
        entry: { version: 2 },
        versions: [
          { version: 2, value: 58, sourceDocument: '更正公报', note: null, ...who },
          {
            version: 1,
            value: 63,
            sourceDocument: '年度统计公报',
            note: '初报',
            ...who,
            department: 'construction',
            reportedBy: 'test-publisher',
          },
        ],
      },
    ]);
  });

  it('is withdrawn with a reason, and then is none', async () => {
    await report([entry('T02', '63', { district: '310115' })]);
    expect(await report([entry('T02', null, { district: '310115' })])).toMatchObject({
      rejected: 1,
      issues: [{ row: 1, field: 'note' }],
    });
    expect(await report([entry('T02', null, { district: '310115', note: '误填' })])).toMatchObject({
      accepted: 1,
    });
    expect(await graph.values('codes: "T02", district: "310115"', 'year')).toEqual([]);
    expect(
      await graph.values('codes: "T02", district: "310115", year: 2015', 'value reason versions { version }'),
    ).toEqual([{ value: null, reason: 'NO_DATA', versions: [{ version: 2 }, { version: 1 }] }]);
  });

  it('of a trend needs the year before', async () => {
    await report([entry('P02', '19337', { year: 2010 }), entry('P02', '20000', { year: 2011 })]);
    expect(await graph.values('codes: "P02"', 'year status reason trend change')).toEqual([
      { year: 2010, status: 'UNKNOWN', reason: 'ONE_PERIOD', trend: null, change: null },
      { year: 2011, status: 'MET', reason: null, trend: 'UP', change: 663 },
    ]);
  });
});

describe('what is refused', () => {
  it('is named row by row, and costs the others nothing', async () => {
    const receipt = await report([
      entry('T02', '59'),
      entry('T99', '1'),
      entry('F04', '96'),
      entry('S00', '310'),
      entry('T03', '80', { year: 2027 }),
      entry('T03', '80', { district: '310108' }),
      entry('T03', '80', { sourceDocument: ' ' }),
      entry('E03', '96', { numerator: '94', denominator: '100' }),
      entry('E03', '94', { numerator: '94' }),
    ]);
    expect(receipt).toMatchObject({
      received: 9,
      accepted: 1,
      rejected: 8,
      issues: [
        { row: 2, field: 'code', code: 'BAD_REQUEST' },
        { row: 3, field: 'code', code: 'INDICATOR_COMPUTED' },
        { row: 4, field: 'code', message: expect.stringContaining('由几项组成') },
        { row: 5, field: 'year' },
        { row: 6, field: 'district' },
        { row: 7, field: 'sourceDocument' },
        { row: 8, field: 'value', message: expect.stringContaining('94.00%') },
        { row: 9, field: 'denominator' },
      ],
    });
  });

  it('is what others answer for', async () => {
    expect(await report([entry('T02', '59'), entry('F01', '81'), entry('L01', '5000')], works)).toMatchObject(
      {
        accepted: 1,
        issues: [
          { row: 2, code: 'FORBIDDEN', message: expect.stringContaining('agriculture') },
          { row: 3, code: 'FORBIDDEN' },
        ],
      },
    );
    expect(await report([entry('L01', '5000')], testIdentity('admin'))).toMatchObject({ accepted: 1 });
    for (const role of ['analyst', 'risk-officer', 'auditor', 'clerk'] as const) {
      const { errors } = await graph.ask(REPORT, { entries: [entry('L01', '1')] }, testIdentity(role));
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('the registered document PlanIndicators', () => {
  it('gives everything that a table of indicators shows', async () => {
    await report([entry('T02', '59')]);
    const file = readFileSync(join(projectRoot, 'schema/operations/risk/indicators.graphql'), 'utf8');
    const query = /query PlanIndicators\([\s\S]*?\n}\n/.exec(file)?.[0] ?? '';
    const fragment = /fragment PlanIndicatorPointFields[\s\S]*?\n}\n/.exec(file)?.[0] ?? '';
    const { data, errors } = await graph.ask(query + fragment, { codes: ['T02', 'F04'], year: [2015] });
    expect(errors).toBeUndefined();
    expect(data?.['planIndicators']).toMatchObject([
      {
        code: 'F04',
        source: 'COMPUTED',
        formula: expect.stringContaining('风险监测不计'),
        nearMargin: 0.02,
        values: [{ value: null, status: 'UNKNOWN', target: 95, targetYear: 2015 }],
      },
      {
        code: 'T02',
        departments: ['construction'],
        direction: 'AT_MOST',
        source: 'REPORTED',
        formula: null,
        targets: [{ value: 60, year: 2015 }],
        values: [{ value: 59, gap: -1, status: 'MET', entry: { sourceDocument: '年度统计公报' } }],
      },
    ]);
  });
});
