/** `hub workdays --from D --add N`: the n-th working day after a day, and which days did not count. */
import { PUBLISHED_YEARS } from '../../domain/calendar/published-years.js';
import { addWorkingDays, createWorkingCalendar } from '../../domain/calendar/working-calendar.js';
import { isCalendarDate } from '../../domain/dates.js';
import { HubError } from '../../platform/errors.js';
import type { Output } from '../output.js';

/** Twenty years: more is a slip of the pen. */
const MOST_DAYS = 5_000;
/** Leaves room for MOST_DAYS before the last year that a calendar day can have. */
const LAST_START = '9900-01-01';

const REASONS = { WEEKEND: '周末', HOLIDAY: '法定节假日或调休放假' } as const;

/** @throws HubError BAD_REQUEST for a day that does not exist, or too many days */
export const showWorkdays = (
  options: { readonly from: string; readonly add: number },
  output: Output,
): void => {
  const { from, add } = options;
  if (!isCalendarDate(from) || from > LAST_START)
    throw new HubError('BAD_REQUEST', { reason: `起始日“${from}”不是日期,请写成 2026-06-30 的形式` });
  if (add > MOST_DAYS)
    throw new HubError('BAD_REQUEST', { reason: `最多加 ${MOST_DAYS} 个工作日,给出的是 ${add}` });
  const sum = addWorkingDays(createWorkingCalendar(PUBLISHED_YEARS), from, add);
  const answer = {
    from,
    add,
    ...sum,
    skipped: sum.skipped.map((day) => ({ ...day, label: REASONS[day.reason] })),
    note: sum.provisional ? `暂定:${sum.provisionalYears.join('、')} 年的放假安排尚未收录` : null,
  };
  output.answer(answer, JSON.stringify(answer));
};
