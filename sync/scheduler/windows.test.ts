import { describe, expect, it } from 'vitest';
import { latestBell, windowName } from './windows.js';

const at = (cron: string, now: string): string | null => {
  const bell = latestBell(cron, new Date(now));
  return bell === null ? null : windowName(bell);
};

describe('the latest bell', () => {
  it.each([
    ['0 2 * * *', '2026-06-20T02:00:00+08:00', '2026-06-20T02:00+08:00'],
    ['0 2 * * *', '2026-06-20T01:59:59+08:00', '2026-06-19T02:00+08:00'],
    ['*/15 * * * *', '2026-06-20T00:14:00+08:00', '2026-06-20T00:00+08:00'],
    ['30 6,18 * * *', '2026-06-20T12:00:00+08:00', '2026-06-20T06:30+08:00'],
    ['0 3 * * 1', '2026-06-21T12:00:00+08:00', '2026-06-15T03:00+08:00'],
    ['0 3 1 * *', '2026-06-20T12:00:00+08:00', '2026-06-01T03:00+08:00'],
    ['0 3 31 * *', '2026-06-20T12:00:00+08:00', '2026-05-31T03:00+08:00'],
    ['0 0 1 1 *', '2026-12-31T23:00:00+08:00', '2026-01-01T00:00+08:00'],
    ['0 0 29 2 *', '2026-06-20T00:00:00+08:00', null],
  ])('of "%s" at %s is %s', (cron, now, window) => {
    expect(at(cron, now)).toBe(window);
  });

  it('refuses what is no cron expression of five fields', () => {
    for (const bad of ['', 'daily', '0 2 * *', '0 0 2 * * *', '0 25 * * *'])
      expect(() => latestBell(bad, new Date())).toThrow('五段 cron');
  });
});
