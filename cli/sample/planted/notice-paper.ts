/** One historic notice, told by what became of it: turned into what `backfillNotice` takes, by days of the sample alone. */
import { PUBLISHED_YEARS } from '../../../domain/calendar/published-years.js';
import { createWorkingCalendar } from '../../../domain/calendar/working-calendar.js';
import { addDays, type CalendarDate, shanghaiDate, shanghaiInstant } from '../../../domain/dates.js';
import { deadlinesOf } from '../../../domain/deadlines/deadlines-of.js';
import { DEFAULT_CLOCK_RULES } from '../../../domain/deadlines/default-clock-rules.js';
import type { Urgency } from '../../../domain/deadlines/urgency.js';
import type { NoticeStep, Row } from '../sample.js';
import type { World } from '../world.js';

export interface Paper {
  readonly sender: string;
  /** 主送. */
  readonly to: string;
  /** 抄送. */
  readonly copy?: string;
  readonly type: string;
  readonly urgency: Urgency;
  readonly title: string;
  /** Age of the day on which it was delivered. */
  readonly delivered: number;
  /** Days from delivery to the acknowledgement; absent: none. */
  readonly acknowledged?: number;
  /** Days from delivery to the reply; DUE: at the last instant that is in time; LATE: a minute after it. */
  readonly answered?: number | 'DUE' | 'LATE';
  readonly sequel?: 'WITHDRAW' | 'REWORK';
}

/** Minutes of the day, in Shanghai. */
const AT = { signed: 9 * 60, delivered: 10 * 60, acknowledged: 14 * 60, answered: 16 * 60, closed: 11 * 60 };
const MINUTE_MS = 60_000;

const CALENDAR = createWorkingCalendar(PUBLISHED_YEARS);

interface Way {
  readonly day: CalendarDate;
  readonly signedAt: Date;
  readonly deliveredAt: Date;
  readonly acknowledgedAt: Date | null;
  readonly repliedAt: Date | null;
}

function replyOf({ urgency, answered }: Paper, way: Omit<Way, 'repliedAt'>): Date | null {
  const { day, deliveredAt, acknowledgedAt } = way;
  if (answered === undefined || acknowledgedAt === null) return null;
  if (typeof answered === 'number') return shanghaiInstant(addDays(day, answered), AT.answered);
  const deadlines = deadlinesOf({ urgency, deliveredAt, acknowledgedAt }, DEFAULT_CLOCK_RULES, CALENDAR);
  const due = deadlines.find(({ rule }) => rule.step === 'FINAL_REPLY')?.dueAt ?? null;
  if (due === null) throw new RangeError(`no deadline for a reply to ${urgency}`);
  return new Date(Date.parse(due) + (answered === 'LATE' ? MINUTE_MS : 0));
}

/** The instants of a paper. */
export function wayOf(paper: Paper, { calendar }: Pick<World, 'calendar'>): Way {
  const day = calendar.day(paper.delivered);
  const { acknowledged } = paper;
  const way = {
    day,
    signedAt: shanghaiInstant(day, AT.signed),
    deliveredAt: shanghaiInstant(day, AT.delivered),
    acknowledgedAt:
      acknowledged === undefined ? null : shanghaiInstant(addDays(day, acknowledged), AT.acknowledged),
  };
  return { ...way, repliedAt: replyOf(paper, way) };
}

const REPLY = { kind: 'FINAL', results: ['CONFIRMED'], measures: ['RECTIFICATION_ORDERED'] };
/** Papers name no real signer, and none who could be the one that enters them. */
const SIGNERS = { notice: '示例签发人', reply: '示例反馈签发人' } as const;

/** What was to be done again is not closed: the sender finds it wanting in the hub. */
function receiptOf({ to, sequel }: Paper, { acknowledgedAt, repliedAt }: Way): readonly Row[] {
  if (acknowledgedAt === null) return [];
  const receipt = { department: to, acknowledgedAt: acknowledgedAt.toISOString() };
  if (repliedAt === null) return [receipt];
  const closedAt = shanghaiInstant(addDays(shanghaiDate(repliedAt), 1), AT.closed);
  const closed = sequel === 'REWORK' ? {} : { closedAt: closedAt.toISOString() };
  const reply = { content: REPLY, signedBy: SIGNERS.reply, signedAt: repliedAt.toISOString(), ...closed };
  return [{ ...receipt, reply }];
}

/** @param n place of the paper in the sample: with `until` it numbers the sender's document */
export function noticeStep(paper: Paper, n: number, world: Pick<World, 'calendar' | 'until'>): NoticeStep {
  const { sender, to, copy, type, urgency, title, sequel = null } = paper;
  const way = wayOf(paper, world);
  return {
    sender,
    content: {
      type,
      urgency,
      title,
      body: `示例数据:${title}。请依职责核查处理。`,
      main: [to],
      ...(copy === undefined ? {} : { copy: [copy] }),
      senderDocument: { id: `SAMPLE-${world.until}-${n}`, version: 1 },
    },
    backfill: {
      paperNumber: `示例抄〔${way.day.slice(0, 4)}〕${n}号`,
      signedBy: SIGNERS.notice,
      signedAt: way.signedAt.toISOString(),
      deliveredAt: way.deliveredAt.toISOString(),
      reason: '示例数据:枢纽启用前以书面发出',
      recipients: receiptOf(paper, way),
    },
    sequel,
  };
}
