import cron from 'node-cron';
import { shanghaiDate } from '../../domain/dates.js';
import { HubError } from '../../platform/errors.js';

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** A yearly job's window is found; more is no window. */
const LONGEST_DAYS = 366;

/** The latest instant at or before `now` for which `expression` (five fields, Asia/Shanghai) rings; null: none in a year. */
export function latestBell(expression: string, now: Date): Date | null {
  if (!cron.validate(expression) || expression.trim().split(/\s+/).length !== 5) {
    throw new HubError('CONFIG_INVALID', { problems: `定时表达式“${expression}”应为五段 cron` });
  }
  const { hour, minute } = cron.parse(expression);
  const times = hour.flatMap((h) => minute.map((m) => (h * 60 + m) * MINUTE_MS)).sort((a, b) => b - a);
  const task = cron.createTask(expression, () => undefined, { timezone: 'Asia/Shanghai' });
  try {
    const today = Date.parse(`${shanghaiDate(now)}T00:00:00Z`) - SHANGHAI_OFFSET_MS;
    for (let back = 0; back <= LONGEST_DAYS; back += 1) {
      const midnight = today - back * DAY_MS;
      const time = times.find((each) => midnight + each <= now.getTime());
      // A day matches at all of its times or at none.
      if (time !== undefined && task.match(new Date(midnight + time))) return new Date(midnight + time);
    }
    return null;
  } finally {
    task.destroy();
  }
}

/** Name of a window: `2026-11-24T02:00+08:00`. */
export const windowName = (bell: Date): string =>
  `${new Date(bell.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 16)}+08:00`;
