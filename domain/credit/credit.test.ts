import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../dates.js';
import { credit, creditSensitivity } from './credit.js';
import type { BadRecord, CreditFile, CreditRecord, GoodRecord } from './credit-file.js';
import { DEFAULT_CREDIT_WEIGHTS } from './credit-weights.js';

const TODAY = '2026-11-24';
let number = 0;
const bad = (severity: 1 | 2 | 3 | 4, occurredOn = TODAY, more: Partial<BadRecord> = {}): BadRecord => ({
  recordId: `d/Penalty/${++number}`,
  department: 'd',
  label: '处罚',
  severity,
  occurredOn,
  category: `c${number}`,
  overdue: false,
  disputed: false,
  ...more,
});
const good = (kind: GoodRecord['good'], occurredOn = TODAY): GoodRecord => ({
  recordId: `d/Honour/${++number}`,
  department: 'd',
  label: '良好',
  occurredOn,
  good: kind,
});
const file = (records: CreditRecord[], more: Partial<CreditFile> = {}): CreditFile => ({
  records,
  lastInspectedOn: TODAY,
  blacklist: [],
  ...more,
});
const of = (records: CreditRecord[], more: Partial<CreditFile> = {}) => credit(file(records, more), TODAY);

describe('credit: points', () => {
  it('starts at 100 and takes 2, 6, 15 or 40', () => {
    expect(of([])).toMatchObject({ score: 100, grade: 'AAA', supervisionClass: 'AA', rated: true });
    expect(([1, 2, 3, 4] as const).map((s) => of([bad(s)]).score)).toEqual([98, 94, 85, 60]);
  });

  it('halves a deduction after its half life', () => {
    const year = addDays(TODAY, -365);
    expect(of([bad(2, year)]).score).toBeCloseTo(97, 1);
    expect(of([bad(3, year)]).score).toBeCloseTo(100 - 15 / Math.SQRT2, 1);
  });

  it('takes at least 20 for a serious record until its 36 months end, then lets it decay', () => {
    const weights = {
      ...DEFAULT_CREDIT_WEIGHTS,
      halfLifeMonths: [12, 12, 24, 6] as [number, number, number, number],
    };
    const at = (day: string) =>
      credit(file([bad(4, '2024-02-10')], { lastInspectedOn: day }), day, weights).score;
    expect(at('2027-02-09')).toBe(80);
    expect(at('2027-02-10')).toBeGreaterThan(99);
  });

  it('counts a repeat of the same kind within 24 months half as much again, and one that is overdue too', () => {
    const first = bad(2, addMonths(TODAY, -24), { category: 'p' });
    const near = bad(2, addMonths(TODAY, -23), { category: 'p' });
    const now = bad(2, TODAY, { category: 'p' });
    expect(of([now, near]).items[0]).toMatchObject({ deduction: 9, reason: expect.stringContaining('重复') });
    expect(of([now, first]).items[0]).toMatchObject({ deduction: 6 });
    // Two of one day: neither came first, whatever they are called.
    const { items } = of([now, bad(3, TODAY, { category: 'p' })]);
    expect(items.map(({ deduction }) => deduction)).toEqual([15, 6]);
    expect(of([bad(2, TODAY, { overdue: true })]).score).toBe(91);
    expect(of([bad(2, TODAY, { category: 'p', overdue: true }), near]).items[0]).toMatchObject({
      deduction: 13.5,
    });
  });

  it('shows what is under dispute without counting it, also not as a first offence', () => {
    const disputed = bad(4, addDays(TODAY, -10), { category: 'p', disputed: true });
    const { score, items } = of([disputed, bad(1, TODAY, { category: 'p' })]);
    expect(score).toBe(98);
    expect(items.at(-1)).toMatchObject({
      excluded: true,
      deduction: 0,
      reason: expect.stringContaining('争议'),
    });
  });

  it('adds at most 10 for good records, and never beyond 100', () => {
    const all = [
      good('QUALITY_AWARD'),
      good('QUALITY_AWARD'),
      good('CERTIFICATION'),
      good('VOLUNTARY_RECALL'),
    ];
    expect(of([bad(3), bad(2), ...all]).score).toBe(89);
    expect(of(all).score).toBe(100);
    expect(of([bad(3), good('QUALITY_AWARD', addMonths(TODAY, -36))]).score).toBe(85);
  });
});

describe('credit: grades', () => {
  it('grades by the published bounds', () => {
    expect(of([bad(1), bad(1), bad(1, TODAY, { severity: 1 })]).grade).toBe('AA');
    expect(of([bad(3)]).grade).toBe('A');
    expect(of([bad(3), bad(3)]).grade).toBe('B');
    expect(of([bad(4)])).toMatchObject({ score: 60, grade: 'C', supervisionClass: 'C' });
    expect(of([bad(4), bad(3)]).grade).toBe('D');
  });

  it('does not let good records lift a grade while a serious record is live', () => {
    const shining = [good('QUALITY_AWARD'), good('QUALITY_AWARD')];
    expect(of([bad(4), ...shining])).toMatchObject({ score: 68, grade: 'C' });
    expect(of([bad(3), bad(3), bad(2), ...shining])).toMatchObject({ score: 72, grade: 'B' });
  });

  it('is D on the blacklist, and unrated without an inspection in 24 months', () => {
    const listed = { from: '2026-01-01', until: '2029-01-01' };
    expect(of([], { blacklist: [listed] })).toMatchObject({ grade: 'D', nextTransition: '2029-01-01' });
    expect(of([], { blacklist: [{ ...listed, until: TODAY }] }).grade).toBe('AAA');
    expect(of([], { lastInspectedOn: null })).toMatchObject({ grade: 'UNRATED', supervisionClass: null });
    expect(of([], { lastInspectedOn: '2024-11-25' })).toMatchObject({
      grade: 'AAA',
      nextTransition: '2026-11-25',
    });
    expect(of([], { lastInspectedOn: '2024-11-24' }).grade).toBe('UNRATED');
  });

  it.each([1, 2, 3, 4] as const)('takes dates at either end of the calendar, of severity %i', (severity) => {
    const ends = ['0001-01-01', '0001-01-02', '9999-12-30', '9999-12-31'];
    const records = ends.flatMap((day) => [
      bad(severity, day, { category: 'p' }),
      good('CERTIFICATION', day),
    ]);
    const { score, items, nextTransition } = of(records, {
      blacklist: [{ from: '9999-12-31', until: null }],
    });
    expect({ score, nextTransition }).toEqual({ score: 100, nextTransition: '2028-11-24' });
    expect(items.filter(({ deduction, bonus }) => deduction > 0 || bonus > 0)).toEqual([]);
    expect(creditSensitivity(file(records), TODAY)).toHaveLength(6);
    // A repeat, though its window ends after the last date there is.
    const last = credit(file(records), '9999-12-31');
    expect(last).toMatchObject({ nextTransition: null });
    expect(last.items.filter(({ reason }) => reason.includes('重复'))).toHaveLength(2);
  });

  it('shows how the weights move it', () => {
    expect(creditSensitivity(file([bad(4)]), TODAY)).toContainEqual({
      parameter: 'BASE',
      factor: 0.5,
      score: 80,
      grade: 'A',
    });
  });
});

describe('credit: the next transition', () => {
  const day = fc.integer({ min: -1500, max: 400 }).map((n) => addDays(TODAY, n));
  const severity = fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4);
  const record = fc.oneof(
    fc
      .tuple(severity, day, fc.constantFrom('p', 'q'), fc.boolean(), fc.boolean())
      .map(([s, on, category, overdue, disputed]) => bad(s, on, { category, overdue, disputed })),
    fc
      .tuple(fc.constantFrom<GoodRecord['good']>('QUALITY_AWARD', 'CERTIFICATION'), day)
      .map(([g, on]) => good(g, on)),
  );
  const files = fc.record({
    records: fc.array(record, { maxLength: 6 }),
    lastInspectedOn: fc.option(day),
    blacklist: fc.array(
      day.map((from) => ({ from, until: addDays(from, 500) })),
      { maxLength: 1 },
    ),
  });

  it('is the first later day on which the grade differs', () => {
    fc.assert(
      fc.property(files, (anyFile) => {
        const now = credit(anyFile, TODAY);
        let first: string | null = null;
        for (let n = 1; n <= 900 && first === null; n++) {
          const on = addDays(TODAY, n);
          if (credit(anyFile, on).grade !== now.grade) first = on;
        }
        if (first !== null) expect(now.nextTransition).toBe(first);
        else expect(now.nextTransition === null || now.nextTransition > addDays(TODAY, 900)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it('crosses a threshold by decay', () => {
    const { nextTransition } = of([bad(3)], { lastInspectedOn: addDays(TODAY, 0) });
    // 15·2^(−t/24 months) ≤ 10.00 (two decimals) after 14.04 months.
    expect(nextTransition).toBe('2028-01-25');
  });
});
