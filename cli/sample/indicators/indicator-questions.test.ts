import { describe, expect, it } from 'vitest';
import { generateSample } from '../generate.js';
import type { Row } from '../sample.js';
import { COUNTED_TYPES, type Counted } from './counted-rows.js';
import { COMPUTED, createIndicatorCells } from './indicator-cells.js';

const ASKED = { years: [2024, 2025, 2026], until: '2026-06-30' };
const countedOf = (recordType: string, row: Row): readonly Counted[] =>
  COUNTED_TYPES.get(recordType)?.count(row, ASKED) ?? [];
const sums = (recordType: string, row: Row) =>
  countedOf(recordType, row).map(({ code, year, numerator, denominator }) => [
    code,
    year,
    numerator / 100,
    denominator / 100,
  ]);

const SAMPLE = { samplingNo: '1', samplingType: 'CITY', sampledOn: '2025-03-01', verdict: 'PASS' };
const CENTRE = { certificateNo: '1', level: 'CITY', recognisedOn: '2024-03-01', state: 'VALID' };
const PERIOD = { statisticNo: '1', kind: 'BUS_PUNCTUALITY', periodEnd: '2025-03-31', value: '80.5' };

describe('a row of the sample', () => {
  it.each<[string, Row, unknown[]]>([
    ['FoodSampling', SAMPLE, [['F04', 2025, 1, 1]]],
    ['FoodSampling', { ...SAMPLE, verdict: 'LABEL_FAIL' }, [['F04', 2025, 0, 1]]],
    ['FoodSampling', { ...SAMPLE, verdict: 'FAIL', retestVerdict: 'PASS' }, [['F04', 2025, 1, 1]]],
    ['FoodSampling', { ...SAMPLE, samplingType: 'SPECIAL' }, []],
    ['ProductSampling', SAMPLE, []],
    ['ProductSampling', { ...SAMPLE, samplingType: 'NATIONAL' }, [['P01', 2025, 1, 1]]],
    ['MaterialSampling', { ...SAMPLE, category: 'DECORATIVE' }, []],
    ['ConstructionComplaint', { receivedOn: '2025-01-01', result: 'UNFOUNDED' }, []],
    ['ConstructionAccident', { happenedOn: '2025-01-01', grade: 'ORDINARY' }, [['C02', 2025, 0, 0]]],
    ['ConstructionAward', { year: 2025, state: 'REVOKED' }, []],
    [
      'TechnologyCentre',
      CENTRE,
      [
        ['E04', 2024, 1, 0],
        ['E04', 2025, 1, 0],
        ['E04', 2026, 1, 0],
      ],
    ],
    [
      'TechnologyCentre',
      { ...CENTRE, state: 'WITHDRAWN', stateChangedOn: '2025-12-31' },
      [['E04', 2024, 1, 0]],
    ],
    [
      'InnovationIndicator',
      { year: 2025, revenue: '100.10', researchSpending: '1.01' },
      [['E05', 2025, 1.01, 100.1]],
    ],
    ['TransportIndicator', { ...PERIOD, line: '郊区', sampleSize: 9 }, []],
    ['TransportIndicator', PERIOD, []],
    ['TransportIndicator', { ...PERIOD, sampleSize: 2 }, [['T05', 2025, 161, 2]]],
  ])('counts in its indicators: %s %j', (recordType, row, expected) => {
    expect(sums(recordType, row)).toEqual(expected);
  });
});

describe('figures of few', () => {
  const about = (whose: string | null, district = '310101'): Counted => ({
    code: 'F04',
    year: 2025,
    district,
    whose,
    numerator: 100,
    denominator: 100,
  });
  const cellsOf = (counted: readonly Counted[]) => {
    const cells = createIndicatorCells();
    for (const each of counted) cells.add(each);
    return cells;
  };

  it('are hidden where there are certainly fewer than five, shown where there are five, else not told', () => {
    const four = ['A', 'B', 'C', 'D', 'D'].map((whose) => about(whose));
    expect(cellsOf(four).ofCity('F04', 2025)).toMatchObject({ suppressed: true, value: null });
    expect(cellsOf([...four, about(null)]).ofCity('F04', 2025)).toBeNull();
    expect(cellsOf([...four, about('E')]).ofCity('F04', 2025)).toMatchObject({ value: 100, numerator: 6 });
  });

  it('hide nobody in districts only where all districts are alike', () => {
    const five = ['A', 'B', 'C', 'D', 'E'].map((whose) => about(whose));
    const other = (count: number) => five.slice(0, count).map(({ whose }) => about(whose, '310115'));
    expect(cellsOf([...five, ...other(4)]).ofDistricts('F04', 2025)).toBeNull();
    expect(
      cellsOf([...five, ...other(5)])
        .ofDistricts('F04', 2025)
        ?.get('310115'),
    ).toMatchObject({ value: 100 });
  });
});

describe('the planted indicators', () => {
  const { questions } = generateSample({ seed: 7, until: '2026-06-30', scale: 0.02 }).planted();
  const asked = questions.filter(({ document }) => document === 'PlanIndicators');
  const answers = asked.flatMap(({ answer }) => answer);

  it('are all those that follow from records, for the city and by district', () => {
    for (const byDistrict of [false, true]) {
      const of = asked.filter(({ variables }) => variables['byDistrict'] === byDistrict);
      expect(new Set(of.flatMap(({ variables }) => variables['codes']))).toEqual(new Set(COMPUTED));
    }
    expect(COMPUTED).toHaveLength(16);
  });

  it('come to what the stories say, beside targets of the plan', () => {
    expect(answers).toEqual(
      expect.arrayContaining([
        // 90 % of 100 windows, 100 % of 300.
        'T06 2026 city 39000/400 = 97.5, target 100, gap -2.5',
        // One accident that brought its builder into grade D; another was taken back.
        'C02 2026 city 1/null = 1, target 0, gap 1',
        // One award of the background; another was withdrawn.
        'C05 2025 city 1/null = 1, target null, gap null',
      ]),
    );
  });
});
