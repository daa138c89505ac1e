/** Rows as the GraphQL types QualityNotice, NoticeRecipient and NoticeEvent. */
import { z } from 'zod';
import type { Row } from '../../_kit/subgraph.js';
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
});

/** As of an instant: 将超期 and 超期 are computed, never stored. */
export function recipientNode(recipient: RecipientRow, now: Date): Row {
  const { dueAt, soonAt, extensionUntil, extensionState } = recipient;
  const at = now.toISOString();
  const overdue = dueAt !== null && at > dueAt;
  return {
    ...recipient,
    __typename: 'NoticeRecipient',
    row: recipient,
    overdue,
    dueSoon: !overdue && soonAt !== null && at >= soonAt,
    wasOverdue: recipient.wasOverdue || overdue,
    extension: extensionUntil === null ? null : { until: extensionUntil, state: extensionState },
  };
}

export const eventNode = (event: Row): Row => ({ ...event, actionLabel: actionLabel(event['action']) });

const moved = z.array(z.looseObject({ at: z.string(), from: z.string().nullable(), to: z.string() }));

/** Time in each state, out of events of one thing. */
export const spansOf = (events: readonly Row[], now: Date): readonly Row[] =>
  stateSpans(moved.parse(events), now).map((span) => ({ ...span }));
