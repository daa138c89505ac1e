/** By when the owner must answer. The number of working days is fixed when a dispute is filed; the day follows the calendar. */
import type pg from 'pg';
import { z } from 'zod';
import { PUBLISHED_YEARS } from '../../../domain/calendar/published-years.js';
import { addWorkingDays, createWorkingCalendar } from '../../../domain/calendar/working-calendar.js';
import { type CalendarDate, shanghaiDate } from '../../../domain/dates.js';
import { configurationIn } from '../../_kit/configuration.js';
import type { Dispute } from './dispute-store.js';

/** Effective-dated under the name `dispute-clock`. */
const clockSchema = z.strictObject({ workingDays: z.number().int().min(1).max(250) });

/** No authority fixes a number of days (政务数据共享条例 art. 26 asks for the channel): a default to be configured. */
const DEFAULT_CLOCK = { workingDays: 5 };

const readConfiguration = configurationIn('configuration');

export const workingDaysAt = async (client: pg.ClientBase, at: Date): Promise<number> =>
  (await readConfiguration(client, 'dispute-clock', at, clockSchema, DEFAULT_CLOCK)).workingDays;

const calendar = createWorkingCalendar(PUBLISHED_YEARS);

interface DueDay {
  readonly date: CalendarDate;
  /** 暂定: it lies beyond the years whose holidays are published. */
  readonly provisional: boolean;
}

/** Computed and never stored: a deadline in a year without a published calendar moves when the calendar comes. */
export const dueDay = ({ submittedAt, workingDays }: Dispute): DueDay =>
  addWorkingDays(calendar, shanghaiDate(new Date(submittedAt)), workingDays);
