import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.js';
import { coversBatch } from './batch-coverage.js';
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
  it.each([
    ['20260301起', '2026-03-01', '9999-12-31'],
    ['2026年3月1日及以后生产的产品', '2026-03-01', '9999-12-31'],
    ['2026年3月之后', '2026-04-01', '9999-12-31'],
    ['20260301-', '2026-03-01', '9999-12-31'],
    ['~20260315', '0001-01-01', '2026-03-15'],
    ['2026年3月15日以前批次', '0001-01-01', '2026-03-15'],
    ['2026年3月15日前', '0001-01-01', '2026-03-14'],
    ['截至2026-03-15', '0001-01-01', '2026-03-15'],
  ])('%s, of which one end is open, is %s to %s', (text, from, to) => {
    expect(batchInterval(text)).toEqual({ from, to });
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

describe('a recall covers a batch', () => {
  it.each([
    [null, 'B12', 'ALL_BATCHES'],
    ['LOT# b12', '批号:B12', 'BATCH_NO'],
    ['B12', 'B13', null],
    ['20250101-20250110', '20250110', 'PRODUCTION_DATE'],
    ['20250101-20250110', '2025年1月5日', 'PRODUCTION_DATE'],
    ['20250101-20250110', '20250111', null],
    ['20250101-20250110', '20250105-02', 'PRODUCTION_DATE'],
    ['20250101-20250110', '20250105A', 'PRODUCTION_DATE'],
    ['20250101-20250110', '202501051', null],
    ['20250101-20250110', 'B12', null],
    ['20250110-20250101', '20250105', null],
    ['20250110-20250101', '20250110-20250101', 'BATCH_NO'],
    ['20250101-20250110', '2025年1月批次', null],
    ['2025年1月批次', '20250101-20250110', 'PRODUCTION_DATE'],
    ['20250101起', '20300101', 'PRODUCTION_DATE'],
    ['20250101之前', '20250101', null],
    ['20250101', '20250101', 'PRODUCTION_DATE'],
    ['B12、B13,20250101至20250110', 'B13', 'BATCH_NO'],
    ['B12、B13,20250101至20250110', '20250102', 'PRODUCTION_DATE'],
    ['B001-B010', 'B010', 'BATCH_NO'],
    ['B001—B010', 'b-007', null],
    ['B001~B010', 'B011', null],
    ['B001-B010', 'B05', null],
    ['B010-B001', 'B005', null],
    ['A001-B010', 'A005', null],
    ['1234-5678', '2000', null],
    ['1234至5678', '2000', 'BATCH_NO'],
    ['20250101-20250110', '不详', null],
  ])('%s covers %s: %s', (scope, batchNo, coverage) => {
    expect(coversBatch(scope, batchNo)).toBe(coverage);
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
