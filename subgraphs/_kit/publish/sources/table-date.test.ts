import { describe, expect, it } from 'vitest';
import { serialDate, tableDate, tableInstant } from './table-date.js';

const CHINESE = { order: 'YMD', epoch1904: false } as const;

describe('a date of a table', () => {
  it.each([
    ['2026/3/1', '2026-03-01'],
    ['2026-3-1', '2026-03-01'],
    ['2026.03.01', '2026-03-01'],
    ['2026年3月1日', '2026-03-01'],
    ['2026 年 3 月 1 日', '2026-03-01'],
    ['20260301', '2026-03-01'],
    ['\uff12\uff10\uff12\uff16\uff0f\uff13\uff0f\uff11', '2026-03-01'],
    ['2026-03-01 08:30', '2026-03-01'],
    ['46082', '2026-03-01'],
    ['46082.75', '2026-03-01'],
  ])('%s is %s', (text, date) => {
    expect(tableDate(text, CHINESE)).toBe(date);
  });

  it.each(['2026-02-30', '2026/13/1', '2026', '1/3/2026', '46082x', '三月一日', '2026-03-01 25:00'])(
    '%s stays as it is, for the check to name',
    (text) => {
      expect(tableDate(text, CHINESE)).toBe(text);
    },
  );

  it('with its year last is read as the profile says', () => {
    expect(tableDate('1/3/2026', { order: 'DMY', epoch1904: false })).toBe('2026-03-01');
    expect(tableDate('3/1/2026', { order: 'MDY', epoch1904: false })).toBe('2026-03-01');
    expect(tableDate('2026/3/1', { order: 'MDY', epoch1904: false })).toBe('2026-03-01');
  });

  it('is Shanghai time where it has a time of day', () => {
    expect(tableInstant('2026/3/1 8:05', CHINESE)).toBe('2026-03-01T08:05:00+08:00');
    expect(tableInstant('2026年3月1日 8时5分', CHINESE)).toBe('2026-03-01T08:05:00+08:00');
    expect(tableInstant('2026-03-01', CHINESE)).toBe('2026-03-01T00:00:00+08:00');
    expect(tableInstant('46082.5', CHINESE)).toBe('2026-03-01T12:00:00+08:00');
    expect(tableInstant('2026-03-01T08:00:00Z', CHINESE)).toBe('2026-03-01T08:00:00Z');
  });
});

describe('a serial number of a spreadsheet', () => {
  it('knows the day of 1900 that never was', () => {
    expect(serialDate(1, false)).toBe('1900-01-01');
    expect(serialDate(59, false)).toBe('1900-02-28');
    expect(serialDate(60, false)).toBeNull();
    expect(serialDate(61, false)).toBe('1900-03-01');
    expect(serialDate(46_082, false)).toBe('2026-03-01');
  });

  it('counts from 1904 in a workbook that says so', () => {
    expect(serialDate(0, true)).toBe('1904-01-01');
    expect(serialDate(44_620, true)).toBe('2026-03-01');
    expect(tableDate('44620', { order: 'YMD', epoch1904: true })).toBe('2026-03-01');
  });
});
