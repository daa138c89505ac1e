/** Rows as the GraphQL types QualityNotice, NoticeRecipient and NoticeEvent. */
import { z } from 'zod';
import type { WorkingCalendar } from '../../../domain/calendar/working-calendar.js';
import { dueFigures } from '../../../domain/deadlines/due-figures.js';
import { DEFAULT_DUE_SOON } from '../../../domain/deadlines/due-soon.js';
import type { Identity } from '../../../platform/identity/identity.js';
import type { RequestContext, Row } from '../../_kit/subgraph.js';
import { stateSpans } from '../events/state-spans.js';
import { ACTIONS, type Action } from '../machine/vocabulary.js';
import type { NoticeRow, RecipientRow } from '../notices/notice-rows.js';

const isAction = (name: unknown): name is Action => typeof name === 'string' && Object.hasOwn(ACTIONS, name);

export const actionLabel = (action: unknown): string => (isAction(action) ? ACTIONS[action] : String(action));

export const noticeNode = (notice: NoticeRow): Row => ({
  ...notice,
  __typename: 'QualityNotice',
  row: notice,
  senderDocument:
    notice.senderDocumentId === null
      ? null
      : { id: notice.senderDocumentId, version: notice.senderDocumentVersion },
  backfilled:
    notice.backfilledAt === null
      ? null
      : {
          paperNumber: notice.paperNumber,
          reason: notice.backfillReason,
          enteredBy: notice.backfilledBy,
          enteredAt: notice.backfilledAt,
        },
});

/** As of an instant: 将超期 and 超期 are computed, never stored. */
export function recipientNode(recipient: RecipientRow, now: Date, calendar: WorkingCalendar): Row {
  const { clocks, extensionUntil, extensionState } = recipient;
  const { state, wasOverdue, daysLate } = dueFigures(clocks, now, DEFAULT_DUE_SOON, calendar);
  return {
    ...recipient,
    __typename: 'NoticeRecipient',
    row: recipient,
    overdue: state === 'OVERDUE',
    dueSoon: state === 'DUE_SOON',
    wasOverdue,
    daysLate,
    extension: extensionUntil === null ? null : { until: extensionUntil, state: extensionState },
  };
}

/** Why a department sent its own draft back is nobody else's; why a co-signer refused is the sender's to know too. */
const INTERNAL: ReadonlySet<unknown> = new Set(['SEND_BACK', 'SEND_BACK_REPLY', 'DRAFT_REPLY', 'ASSIGN']);

function mayReadComment(event: Row, { department, roles }: Identity): boolean {
  if (roles.includes('auditor') || event['department'] === department) return true;
  if (event['action'] === 'REFUSE_COSIGN') return event['senderDepartment'] === department;
  return !INTERNAL.has(event['action']);
}

export const eventNode =
  ({ identity }: RequestContext) =>
  (event: Row): Row => ({
    ...event,
    comment: mayReadComment(event, identity) ? event['comment'] : null,
    actionLabel: actionLabel(event['action']),
  });

const moved = z.array(
  z.looseObject({
    at: z.string(),
    happenedAt: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string(),
  }),
);

/** Time in each state, out of events of one thing. Of what was on paper counts the paper, and not how long its entry took. */
export function spansOf(events: readonly Row[], now: Date): readonly Row[] {
  const all = moved.parse(events);
  const enteredAt = all.find(({ happenedAt }) => happenedAt !== null)?.at;
  const told = all.filter(({ at, happenedAt }) => happenedAt !== null || at !== enteredAt);
  const placed = told.map(({ at, happenedAt, from, to }) => ({ at: happenedAt ?? at, from, to }));
  return stateSpans(placed, now).map((span) => ({ ...span }));
}
