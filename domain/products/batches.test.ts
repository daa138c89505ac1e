import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.js';
import { batchInterval, intervalsOverlap } from './batch-interval.js';
import { matchBatches } from './batch-match.js';

const days = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays('2020-01-01', count));

describe('batch interval', () => {
  it.each([
    '20260301–20260315',
    '20260301-20260315',
    '20260301~20260315',
    '２０２６０３０１～２０２６０３１５',
    '2026年3月1日至2026年3月15日',
    '2026年3月1日-15日',
    '2026年3月1日至3月15日',
    '2026.3.1—2026.3.15',
    '2026.3.1—3.15',
    '20260301–0315',
    '2026-03-01 至 2026-03-15 批次',
  ])('%s is the first half of March', (text) => {
    expect(batchInterval(text)).toEqual({ from: '2026-03-01', to: '2026-03-15' });
  });
  it.each([
    ['2026年3月批次', '2026-03-01', '2026-03-31'],
    ['2026年2月', '2026-02-01', '2026-02-28'],
    ['2024年2月份生产批次', '2024-02-01', '2024-02-29'],
    ['2026年3月-5月批次', '2026-03-01', '2026-05-31'],
    ['2025年12月至2026年1月', '2025-12-01', '2026-01-31'],
    ['2026/3/1', '2026-03-01', '2026-03-01'],
    ['生产日期:2026年3月1日', '2026-03-01', '2026-03-01'],
  ])('%s is %s to %s', (text, from, to) => {
    expect(batchInterval(text)).toEqual({ from, to });
  });
  it.each([
    'B12',
    '',
    '20260315-20260301',
    '20260301-02',
    '202603',
    '2026年13月',
    '20260230',
    'A20260301',
    '1至2至3',
  ])('“%s” names no days', (text) => {
    expect(batchInterval(text)).toBeNull();
  });
  it('reads what it writes', () => {
    fc.assert(
      fc.property(days, fc.nat(400), (from, length) => {
        const to = addDays(from, length);
        expect(batchInterval(`${from.replaceAll('-', '')}–${to.replaceAll('-', '')}`)).toEqual({ from, to });
        expect(batchInterval(`${from}至${to}`)).toEqual({ from, to });
      }),
    );
  });
  it('overlaps exactly when a day lies in both', () => {
    const intervals = fc
      .tuple(days, fc.nat(20))
      .map(([from, length]) => ({ from, to: addDays(from, length) }));
    fc.assert(
      fc.property(intervals, fc.integer({ min: -30, max: 30 }), fc.nat(20), (a, shift, length) => {
        const from = addDays(a.from, shift);
        const b = { from, to: addDays(from, length) };
        const within = [...Array(length + 1).keys()].map((i) => addDays(from, i));
        expect(intervalsOverlap(a, b)).toBe(within.some((day) => a.from <= day && day <= a.to));
        expect(intervalsOverlap(b, a)).toBe(intervalsOverlap(a, b));
      }),
    );
  });
});

describe('two batches of one product', () => {
  it.each([
    [{ batchNo: 'LOT# b12' }, { batchNo: '批号:B12' }, 'BATCH_NO'],
    [{ batchNo: 'B12' }, { batchNo: 'B13' }, null],
    [{ batchNo: 'B12', producedOn: '2026-03-01' }, { batchNo: 'B13', producedOn: '2026-03-01' }, null],
    [{ batchNo: 'B12', producedOn: '2026-03-01' }, { producedOn: '2026-03-01' }, 'PRODUCTION_DATE'],
    [{ batchNo: '20260301' }, { batchNo: '2026-03-01' }, 'PRODUCTION_DATE'],
    [{ batchNo: '20260301–20260315' }, { producedOn: '2026-03-15' }, 'PRODUCTION_DATE'],
    [{ batchNo: '20260301–20260315' }, { producedOn: '2026-03-16' }, null],
    [{ batchNo: '2026年3月批次' }, { batchNo: 'B12', producedOn: '2026-03-31' }, 'PRODUCTION_DATE'],
    [{ batchNo: 'B12' }, { producedOn: '2026-03-01' }, null],
    [{ batchNo: '/' }, { batchNo: '/' }, null],
    [{}, {}, null],
  ])('%j and %j: %s', (a, b, match) => {
    expect(matchBatches(a, b)).toBe(match);
    expect(matchBatches(b, a)).toBe(match);
  });
});
