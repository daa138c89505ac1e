/** Pass rates computed from departments' samples: exact values, what they do not count, districts. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { wilson } from '../../../domain/statistics/wilson.js';
import {
  type IndicatorGraph,
  organisation,
  rowsOf,
  startIndicatorGraph,
} from '../../../test/testkit/indicator-graph.js';
import type { TypedRow } from '../../../test/testkit/typed-rows.js';

const FOOD = 'food_drug__food_sampling';
const PRODUCT = 'quality_supervision__product_sampling';

let graph: IndicatorGraph;
beforeAll(async () => {
  graph = await startIndicatorGraph('2026-11-25T02:00:00.000Z');
});
afterAll(() => graph.stop());
beforeEach(() => graph.clear());

const sample =
  (verdict: string, more: Partial<TypedRow> = {}) =>
  (n: number): TypedRow => ({
    occurred_on: '2025-03-01',
    sampling_type: 'CITY',
    verdict,
    district_code: '310101',
    producer_org_code: organisation(n),
    ...more,
  });

describe('a pass rate', () => {
  it('counts the routine samples in force once, by their final verdict', async () => {
    await graph.insert(FOOD, [
      ...rowsOf(18, sample('PASS')),
      ...rowsOf(1, sample('FAIL', { retest_verdict: 'PASS' })),
      ...rowsOf(1, sample('LABEL_FAIL')),
      ...rowsOf(7, sample('FAIL', { sampling_type: 'SPECIAL' })),
      ...rowsOf(7, sample('FAIL', { sampling_type: 'RISK_MONITORING' })),
      ...rowsOf(7, sample('FAIL', { status: 'REVOKED' })),
      ...rowsOf(7, sample('FAIL', { valid_to: '2025-04-01T00:00:00Z' })),
      ...rowsOf(7, sample('FAIL', { valid_from: '2026-12-01T00:00:00Z' })),
    ]);
    const { lower, upper } = wilson(19, 20);
    expect(
      await graph.values(
        'codes: "F04"',
        'year complete value numerator denominator lower upper target gap status reason suppressed',
      ),
    ).toEqual([
      {
        year: 2025,
        complete: true,
        value: 95,
        numerator: 19,
        denominator: 20,
        lower: expect.closeTo(100 * lower, 5),
        upper: expect.closeTo(100 * upper, 5),
        target: 95,
        gap: 0,
        status: 'MET',
        reason: null,
        suppressed: false,
      },
    ]);
  });

  it('is near its target within 2 % of it, and missed below', async () => {
    await graph.insert(FOOD, [
      ...rowsOf(94, sample('PASS')),
      ...rowsOf(6, sample('FAIL')),
      ...rowsOf(93, sample('PASS', { occurred_on: '2024-12-31' })),
      ...rowsOf(7, sample('FAIL', { occurred_on: '2024-12-31' })),
    ]);
    expect(await graph.values('codes: "F04"', 'year value gap status change trend')).toEqual([
      { year: 2024, value: 93, gap: -2, status: 'MISSED', change: null, trend: null },
      { year: 2025, value: 94, gap: -1, status: 'NEAR', change: 1, trend: 'UP' },
    ]);
  });

  it('of national supervision is judged by the year before, and not at all without one', async () => {
    const national = { sampling_type: 'NATIONAL' };
    await graph.insert(PRODUCT, [
      ...rowsOf(8, sample('PASS', { ...national, occurred_on: '2024-06-01' })),
      ...rowsOf(2, sample('FAIL', { ...national, occurred_on: '2024-06-01' })),
      ...rowsOf(9, sample('PASS', national)),
      ...rowsOf(1, sample('FAIL', national)),
      ...rowsOf(9, sample('FAIL')),
    ]);
    expect(await graph.values('codes: "P01"', 'year value status reason previous trend')).toEqual([
      { year: 2024, value: 80, status: 'UNKNOWN', reason: 'ONE_PERIOD', previous: null, trend: null },
      { year: 2025, value: 90, status: 'MET', reason: null, previous: 80, trend: 'UP' },
    ]);
  });

  it('of a year without data is unknown when the year is asked for', async () => {
    await graph.insert(FOOD, rowsOf(9, sample('PASS')));
    expect(await graph.values('codes: "F04", year: [2023, 2025]', 'year value status reason')).toEqual([
      { year: 2023, value: null, status: 'UNKNOWN', reason: 'NO_DATA' },
      { year: 2025, value: 100, status: 'MET', reason: null },
    ]);
    expect(await graph.values('codes: "F04"', 'year')).toEqual([{ year: 2025 }]);
  });
});

describe('districts', () => {
  it('are those of today, hide few subjects, and do not give the hidden away', async () => {
    await graph.insert(FOOD, [
      ...rowsOf(4, sample('FAIL')),
      ...rowsOf(6, sample('PASS', { district_code: '310108' })),
      ...rowsOf(8, sample('PASS', { district_code: '310115' })),
      ...rowsOf(2, sample('PASS', { district_code: '320000' })),
    ]);
    const found = await graph.values(
      'codes: "F04", district: ["310101", "310106", "310115", "310120"]',
      'district { code name } value denominator status reason suppressed',
    );
    const hidden = { value: null, denominator: null, status: 'UNKNOWN', reason: 'HIDDEN', suppressed: true };
    expect(found).toEqual([
      { district: { code: '310101', name: '黄浦区' }, ...hidden },
      {
        district: { code: '310106', name: '静安区' },
        value: 100,
        denominator: 6,
        status: 'MET',
        reason: null,
        suppressed: false,
      },
      expect.objectContaining({ value: 100, denominator: 8, suppressed: false }),
      expect.objectContaining({ value: null, reason: 'NO_DATA', suppressed: false }),
    ]);
    expect(await graph.values('codes: "F04"', 'value denominator')).toEqual([{ value: 80, denominator: 20 }]);
    expect(await graph.values('codes: "F04", byDistrict: true', 'year')).toHaveLength(17);
  });

  it('have the smallest shown one hidden beside a single hidden one', async () => {
    await graph.insert(FOOD, [
      ...rowsOf(4, sample('FAIL')),
      ...rowsOf(6, sample('PASS', { district_code: '310106' })),
      ...rowsOf(8, sample('PASS', { district_code: '310115' })),
    ]);
    expect(
      await graph.values('codes: "F04", district: ["310101", "310106", "310115"]', 'suppressed'),
    ).toEqual([{ suppressed: true }, { suppressed: true }, { suppressed: false }]);
  });

  it('must be districts of today', async () => {
    const { errors } = await graph.ask('{ planIndicators(district: ["310108"]) { code } }');
    expect(errors?.[0]?.message).toContain('310108 不是本市现行的区');
  });
});

describe('figures that were asked before', () => {
  const share = async (): Promise<unknown> => (await graph.values('codes: "F04"', 'value'))[0];
  const stand = (cursor: string) =>
    graph.pool.query(`update derived.feed_cursor set cursor = $1 where department = 'food-drug'`, [cursor]);

  it('are computed anew when a page of their department has come, and not by another’s', async () => {
    await graph.insert(FOOD, rowsOf(10, sample('PASS')));
    expect(await share()).toEqual({ value: 100 });
    await graph.pool.query(`update derived.${FOOD} set verdict = 'FAIL'`);
    await graph.pool.query(`update derived.feed_cursor set cursor = 'x' where department = 'fire'`);
    expect(await share()).toEqual({ value: 100 });
    await stand('x');
    expect(await share()).toEqual({ value: 0 });
  });

  it('are not kept when they could not be computed', async () => {
    await graph.insert(FOOD, rowsOf(10, sample('PASS')));
    await graph.pool.query(`alter table derived.${FOOD} rename to moved`);
    expect((await graph.ask('{ planIndicators(codes: "F04") { code } }')).errors).toHaveLength(1);
    await graph.pool.query(`alter table derived.moved rename to ${FOOD}`);
    expect(await share()).toEqual({ value: 100 });
  });
});

describe('a choice of indicators', () => {
  const codes = async (args: string): Promise<unknown> => {
    const { data } = await graph.ask(`{ planIndicators(${args}) { code } }`);
    return z
      .array(z.object({ code: z.string() }))
      .parse(data?.['planIndicators'])
      .map(({ code }) => code);
  };

  it('is by domain, department and code', async () => {
    expect(await codes('domain: EDUCATION')).toEqual(['D01', 'D02']);
    expect(await codes('department: "agriculture"')).toEqual(['F01', 'F02']);
    expect(await codes('department: "commerce", domain: SERVICE, codes: ["S02", "F04"]')).toEqual(['S02']);
    const { errors } = await graph.ask('{ planIndicators(codes: ["Z99"]) { code } }');
    expect(errors?.[0]?.message).toContain('没有指标 Z99');
  });
});
