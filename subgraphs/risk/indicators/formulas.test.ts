/** Indicators of other shapes: accidents, complaints, awards, what stands at a year's end, sums, means. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type IndicatorGraph,
  organisation,
  rowsOf,
  startIndicatorGraph,
} from '../../../test/testkit/indicator-graph.js';
import type { TypedRow } from '../../../test/testkit/typed-rows.js';

const ACCEPTANCE = 'construction__completion_acceptance';
const ACCIDENT = 'construction__construction_accident';
const COMPLAINT = 'construction__construction_complaint';
const AWARD = 'construction__construction_award';
const CENTRE = 'economy_information__technology_centre';
const STATEMENT = 'economy_information__innovation_indicator';
const TRANSPORT = 'construction__transport_indicator';

let graph: IndicatorGraph;
beforeAll(async () => {
  graph = await startIndicatorGraph('2026-11-25T02:00:00.000Z');
});
afterAll(() => graph.stop());
beforeEach(() => graph.clear());

describe('construction', () => {
  const accepted = (count: number, occurred_on: string, passed_at_once = true): TypedRow[] =>
    rowsOf(count, (n) => ({ occurred_on, passed_at_once, contractor_org_code: organisation(n) }));

  it('has no grave accident in a year whose works are known, and one where it is told', async () => {
    await graph.insert(ACCEPTANCE, [...accepted(5, '2024-05-01'), ...accepted(5, '2025-05-01')]);
    await graph.insert(ACCIDENT, [
      { occurred_on: '2024-02-02', grade: 'LARGER' },
      { occurred_on: '2025-02-02', grade: 'MAJOR' },
    ]);
    const [none, one] = [
      { year: 2024, value: 0, status: 'MET' },
      { year: 2025, value: 1, status: 'MISSED' },
    ];
    expect(await graph.values('codes: "C02"', 'year value status')).toEqual([none, one]);
    expect(await graph.values('codes: "C02", year: 2023', 'value reason')).toEqual([
      { value: null, reason: 'NO_DATA' },
    ]);
  });

  it('accepts all works at once, or not', async () => {
    await graph.insert(ACCEPTANCE, [
      ...accepted(10, '2024-05-01'),
      ...accepted(9, '2025-05-01'),
      ...accepted(1, '2025-06-01', false),
    ]);
    expect(await graph.values('codes: "C01"', 'value status')).toEqual([
      { value: 100, status: 'MET' },
      { value: 90, status: 'MISSED' },
    ]);
  });

  it('has fewer complaints a hundred works than the year before; one period says nothing', async () => {
    const complaints = (count: number, occurred_on: string, result = 'OPEN'): TypedRow[] =>
      rowsOf(count, (n) => ({ occurred_on, result, respondent_org_code: organisation(n) }));
    await graph.insert(ACCEPTANCE, [...accepted(10, '2024-05-01'), ...accepted(20, '2025-05-01')]);
    await graph.insert(COMPLAINT, [
      ...complaints(5, '2024-05-01'),
      ...complaints(8, '2025-05-01'),
      ...complaints(3, '2025-05-01', 'UNFOUNDED'),
    ]);
    expect(await graph.values('codes: "C03"', 'year value status reason lower')).toEqual([
      { year: 2024, value: 50, status: 'UNKNOWN', reason: 'ONE_PERIOD', lower: null },
      { year: 2025, value: 40, status: 'MET', reason: null, lower: null },
    ]);
  });

  it('cannot have fewer awards before the year is over', async () => {
    const awards = (count: number, year: number): TypedRow[] =>
      rowsOf(count, () => ({ occurred_on: `${year}-03-01`, year, kind: 'LUBAN', state: 'VALID' }));
    await graph.insert(AWARD, [
      ...awards(2, 2024),
      ...awards(3, 2025),
      ...awards(1, 2026),
      { occurred_on: '2026-03-02', year: 2026, kind: 'LUBAN', state: 'WITHDRAWN' },
    ]);
    expect(await graph.values('codes: "C05"', 'year value status reason trend complete')).toEqual([
      { year: 2024, value: 2, status: 'UNKNOWN', reason: 'ONE_PERIOD', trend: null, complete: true },
      { year: 2025, value: 3, status: 'MET', reason: null, trend: 'UP', complete: true },
      { year: 2026, value: 1, status: 'UNKNOWN', reason: 'YEAR_OPEN', trend: null, complete: false },
    ]);
  });
});

describe('other shapes', () => {
  it('count what stands at the end of each year, for the city against the target', async () => {
    const centre = (more: Partial<TypedRow>): TypedRow => ({
      occurred_on: '2024-06-01',
      level: 'CITY',
      state: 'VALID',
      district_code: '310101',
      ...more,
    });
    await graph.insert(CENTRE, [
      ...rowsOf(567, () => centre({})),
      ...rowsOf(3, () => centre({ state: 'WITHDRAWN', state_changed_on: '2025-06-30' })),
      centre({ level: 'DISTRICT' }),
    ]);
    const fields = 'year value target gap status reason';
    expect(await graph.values('codes: "E04", year: [2024, 2025]', fields)).toEqual([
      { year: 2024, value: 570, target: 600, gap: -30, status: 'MET', reason: null },
      { year: 2025, value: 567, target: 600, gap: -33, status: 'NEAR', reason: null },
    ]);
    expect(await graph.values('codes: "E04", year: 2025, district: "310101"', fields)).toEqual([
      { year: 2025, value: 567, target: null, gap: null, status: 'UNKNOWN', reason: 'NO_TARGET' },
    ]);
  });

  it('divide sums, where both are told', async () => {
    await graph.insert(STATEMENT, [
      ...rowsOf(5, (n) => ({
        occurred_on: '2025-12-31',
        year: 2025,
        revenue: 1_000,
        research_spending: 15.75,
        reporter_org_code: organisation(n),
      })),
      { occurred_on: '2025-12-31', year: 2025, revenue: 9_000, research_spending: null },
    ]);
    expect(await graph.values('codes: "E05"', 'value numerator denominator status')).toEqual([
      { value: 1.575, numerator: 78.75, denominator: 5_000, status: 'MET' },
    ]);
  });

  it('weigh the whole city’s periods by sample size, and take the longest of intervals', async () => {
    const figure = (kind: string, value: number, sample_size: number, line: string): TypedRow => ({
      occurred_on: '2025-06-30',
      kind,
      value,
      sample_size,
      line,
    });
    await graph.insert(TRANSPORT, [
      figure('BUS_PUNCTUALITY', 70, 100, '全市'),
      figure('BUS_PUNCTUALITY', 90, 300, '全市'),
      figure('BUS_PUNCTUALITY', 10, 900, '郊区'),
      figure('RAIL_HEADWAY', 5.5, 1, '全网'),
      figure('RAIL_HEADWAY', 6, 1, '9 号线'),
    ]);
    expect(await graph.values('codes: "T05"', 'value gap status')).toEqual([
      { value: 85, gap: 5, status: 'MET' },
    ]);
    expect(await graph.values('codes: "T08"', 'value gap status')).toEqual([
      { value: 6, gap: 0, status: 'MET' },
    ]);
  });
});
