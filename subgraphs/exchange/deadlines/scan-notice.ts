/** One notice whose deadlines ask for something: reminds, puts before the leading office, closes. */
import type pg from 'pg';
import { z } from 'zod';
import { CLOCK_STEP_NAMES, CLOCK_STEPS } from '../../../domain/deadlines/clock-rule.js';
import {
  DEFAULT_ESCALATION_RULES,
  type EscalationLevel,
  escalationRuleSchema,
} from '../../../domain/deadlines/escalation.js';
import { configurationIn } from '../../_kit/configuration.js';
import { readClockwork } from '../clocks/clockwork.js';
import { openCase, saveCase } from '../notices/case-store.js';
import { CaseWork, HUB, mustMove } from '../notices/case-work.js';
import { closeWhenDone } from '../notices/close-when-done.js';
import type { RecipientRow } from '../notices/notice-rows.js';
import { type DueLevel, lookAt } from './next-look.js';

export interface ScanCounts {
  warned: number;
  reminded: number;
  putForward: number;
  closed: number;
}

const readConfiguration = configurationIn('configuration');
const rulesSchema = z.array(escalationRuleSchema);

const MARKS = `select r.id::text as id, r.raised_levels as raised from notice_recipient r where r.notice_id = $1`;
const marksSchema = z.array(z.object({ id: z.string(), raised: z.array(z.string()) }));
const NOTE = `update notice_recipient set looked_version = $2, next_look_at = $3, raised_levels = $4,
  put_forward_at = case when $5 then $6 else put_forward_at end where id = $1`;

const stepName = (step: string): string => {
  const known = CLOCK_STEPS.find((each) => each === step);
  return known === undefined ? step : CLOCK_STEP_NAMES[known];
};

const COMMENTS: Readonly<Record<EscalationLevel, (step: string) => string>> = {
  DUE_SOON: (step) => `${step}期限将至`,
  REMIND: (step) => `${step}已超期`,
  REMIND_AGAIN: (step) => `${step}超期未办,再次催办`,
  SUPERVISE: (step) => `${step}长期超期,请领导小组办公室决定是否督办`,
};

/** @returns whether it was put before the leading office */
function raise(work: CaseWork, id: string, due: DueLevel, counts: ScanCounts): boolean {
  const { level, step, dueAt } = due;
  const detail = {
    viewer: HUB,
    comment: COMMENTS[level](stepName(step)),
    data: { level, step, dueAt },
  };
  const { reminders, kind, supervisedAt } = work.recipient(id);
  switch (level) {
    case 'DUE_SOON':
      mustMove(work.moveRecipient(id, 'WARN', detail));
      counts.warned += 1;
      return false;
    case 'REMIND':
    case 'REMIND_AGAIN':
      mustMove(work.moveRecipient(id, 'REMIND', { ...detail, patch: { reminders: reminders + 1 } }));
      counts.reminded += 1;
      return false;
    case 'SUPERVISE':
      // 抄送 departments are not supervised; who is already needs no second word.
      if (kind !== 'MAIN' || supervisedAt !== null) return false;
      mustMove(work.moveRecipient(id, 'PUT_FORWARD', detail));
      counts.putForward += 1;
      return true;
  }
}

/** False: it waits for a settlement, and is looked at again when somebody acts on it. */
function close(work: CaseWork, { id }: RecipientRow): boolean {
  const patch = { doneAt: work.now.toISOString() };
  return work.moveRecipient(id, 'AUTO_CLOSE', { viewer: HUB, patch }) === null;
}

const isOver = ({ autoCloseAt }: RecipientRow, now: Date): boolean =>
  autoCloseAt !== null && new Date(autoCloseAt) < now;

const earliest = (a: Date | null, b: Date | null): Date | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;

/** Within a transaction of the caller's, which has locked the notice. */
export async function scanNotice(
  client: pg.ClientBase,
  noticeId: string,
  now: Date,
  counts: ScanCounts,
): Promise<void> {
  const stored = await openCase(client, 'notice', noticeId);
  if (stored === null) throw new Error(`notice ${noticeId} is not there`);
  const clockwork = await readClockwork(client, now);
  const configured = await readConfiguration(client, 'escalation-rules', now, rulesSchema, []);
  const marks = marksSchema.parse((await client.query(MARKS, [noticeId])).rows);
  const work = new CaseWork({ ...stored, viewer: HUB, now, clockwork });
  const rules = [...DEFAULT_ESCALATION_RULES, ...configured];
  const notes = stored.recipients.map((recipient) => {
    const { id, autoCloseAt } = recipient;
    if (isOver(recipient, now) && close(work, recipient)) counts.closed += 1;
    const raised = marks.find((mark) => mark.id === id)?.raised ?? [];
    const look = lookAt(work.recipient(id).clocks, raised, now, { rules, calendar: clockwork.calendar });
    const putForward = look.due.map((due) => raise(work, id, due, counts)).includes(true);
    const closesAt = autoCloseAt === null || isOver(recipient, now) ? null : new Date(autoCloseAt);
    const levels = [...raised, ...look.due.map(({ mark }) => mark)];
    return { id, nextAt: earliest(look.nextAt, closesAt), levels, putForward };
  });
  if (work.events.length > 0) {
    closeWhenDone(work);
    await saveCase(client, work);
  }
  for (const { id, nextAt, levels, putForward } of notes) {
    await client.query(NOTE, [id, work.recipient(id).version, nextAt, levels, putForward, work.now]);
  }
}
