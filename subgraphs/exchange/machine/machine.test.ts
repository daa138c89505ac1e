/** The table itself: what it says holds together, and every row of it does what it says. */
import { describe, expect, it, test } from 'vitest';
import type { Deadline } from '../../../domain/deadlines/deadline.js';
import { DEFAULT_CLOCK_RULES } from '../../../domain/deadlines/default-clock-rules.js';
import { scopesOf } from '../../../platform/identity/roles.js';
import { CALENDAR } from '../clocks/clockwork.js';
import type { Viewer } from './actors.js';
import { noticeActions, recipientActions } from './available-actions.js';
import { decideNotice, decideRecipient, type NoticeRow, type RecipientRow } from './decide.js';
import type { NoticeFacts, RecipientFacts } from './facts.js';
import { GUARD_RULES, GUARDS, type Guard, type GuardInput } from './guards.js';
import { NOTICE_TRANSITIONS } from './notice-transitions.js';
import { RECIPIENT_TRANSITIONS } from './recipient-transitions.js';
import type { Actor } from './transition.js';
import {
  NOTICE_ACTIONS,
  NOTICE_STATES,
  type NoticeState,
  RECIPIENT_ACTIONS,
  RECIPIENT_STATES,
  type RecipientState,
  type Relation,
} from './vocabulary.js';

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

describe('the table', () => {
  it('has a row for every action and reaches every state', () => {
    expect(sorted(NOTICE_TRANSITIONS.map(({ action }) => action))).toEqual(
      sorted(Object.keys(NOTICE_ACTIONS)),
    );
    expect(sorted(RECIPIENT_TRANSITIONS.map(({ action }) => action))).toEqual(
      sorted(Object.keys(RECIPIENT_ACTIONS)),
    );
    expect(sorted(NOTICE_TRANSITIONS.map(({ to }) => to).filter((to) => to !== 'SAME'))).toEqual(
      sorted(Object.keys(NOTICE_STATES)),
    );
    const reached = RECIPIENT_TRANSITIONS.map(({ to }) => to).filter((to) => to !== 'SAME');
    expect(sorted([...reached, 'PLANNED'])).toEqual(sorted(Object.keys(RECIPIENT_STATES)));
  });

  it('names one row for an action, a state and an actor', () => {
    for (const rows of [NOTICE_TRANSITIONS, RECIPIENT_TRANSITIONS]) {
      const keys = rows.flatMap(({ action, from, by }) =>
        from.flatMap((state) => by.map(({ relation, duty }) => `${action} ${state} ${relation} ${duty}`)),
      );
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it('uses every guard, and each says what it demands', () => {
    const used = [...NOTICE_TRANSITIONS, ...RECIPIENT_TRANSITIONS].flatMap(({ guards = [] }) => guards);
    expect(sorted(used)).toEqual(sorted(Object.keys(GUARDS)));
    expect(sorted(Object.keys(GUARD_RULES))).toEqual(sorted(Object.keys(GUARDS)));
  });

  it('lets nobody but the leading office supervise, and no machine sign', () => {
    const supervising = RECIPIENT_TRANSITIONS.filter(({ action }) => /SUPERVI|SETTLE|UPHOLD/.test(action));
    for (const { by } of supervising) expect(by.map(({ relation }) => relation)).toEqual(['leading-office']);
    expect(scopesOf(['publisher'], 'commerce', [])).not.toContain('exchange:sign');
  });
});

const NOW = new Date('2026-11-25T02:00:00.000Z');
const LATER = '2026-12-01T02:00:00.000Z';

const NOTICE: NoticeFacts = {
  id: 'n',
  version: 1,
  state: 'DELIVERED',
  senderDepartment: 'food-drug',
  urgency: 'ORDINARY',
  expectsReply: true,
  draftedBy: 'drafter',
  isWritten: true,
  hasAttachments: true,
  cosigners: ['health'],
  cosigned: ['health'],
  correction: null,
  isBeingBackfilled: false,
};
const [FINAL_RULE] = DEFAULT_CLOCK_RULES.filter(
  ({ urgency, step }) => urgency === 'ORDINARY' && step === 'FINAL_REPLY',
);
if (FINAL_RULE === undefined) throw new Error('no rule');
const FINAL: Deadline = {
  rule: FINAL_RULE,
  startedAt: '2026-11-20T02:00:00.000Z',
  dueAt: LATER,
  provisional: false,
  extendedFrom: null,
  doneAt: null,
};
const RECIPIENT: RecipientFacts = {
  id: 'r',
  version: 1,
  department: 'commerce',
  kind: 'MAIN',
  state: 'IN_PROGRESS',
  stateSince: '2026-11-20T02:00:00.000Z',
  receiveDueAt: '2026-11-22T02:00:00.000Z',
  firstReplyDueAt: null,
  finalDueAt: LATER,
  provisional: false,
  clocks: [FINAL],
  dueAt: LATER,
  soonAt: '2026-11-30T02:00:00.000Z',
  autoCloseAt: '2026-11-24T02:00:00.000Z',
  deliveredAt: '2026-11-20T02:00:00.000Z',
  receivedAt: null,
  firstRepliedAt: null,
  repliedAt: null,
  doneAt: null,
  handlers: [],
  forwardedTo: null,
  returnReason: null,
  suggestedDepartment: null,
  upheld: false,
  extensionAskedAt: null,
  extensionUntil: null,
  extensionState: null,
  pendingReply: null,
  reminders: 0,
  supervisedAt: null,
  disputed: false,
};
const DUTIES = ['draft', 'sign', 'receive', 'handle', 'supervise'] as const;
const everything = DUTIES.map((duty) => `exchange:${duty}`);

const person = (subject: string, department: string | null): Viewer => ({
  subject,
  department,
  roles: [],
  scopes: everything,
  service: false,
});
/** Somebody who stands so to the notice, with every duty. */
const VIEWERS: Readonly<Record<Relation, Viewer>> = {
  sender: person('signer', 'food-drug'),
  cosigner: person('cosigner', 'health'),
  recipient: person('receiver', 'commerce'),
  'leading-office': { ...person('office', null), roles: ['leading-office'] },
  system: { ...person('hub', null), scopes: [], service: true },
};
const STRANGER = person('stranger', 'fire');

interface Facts {
  readonly notice?: Partial<NoticeFacts>;
  readonly recipient?: Partial<RecipientFacts>;
  readonly input?: GuardInput;
  /** Who drafted the reply that the other facts have. */
  readonly replyBy?: string;
}

/** What a guard needs beside the usual facts. */
const FULFILLED: Readonly<Partial<Record<Guard, Facts>>> = {
  notYetCosigned: { notice: { cosigned: [] } },
  expectsNoReply: { notice: { expectsReply: false } },
  isBeingBackfilled: { notice: { isBeingBackfilled: true } },
  everyMainIsDone: { recipient: { state: 'DONE' } },
  isExtensionAsked: {
    recipient: {
      extensionState: 'ASKED',
      extensionAskedAt: '2026-11-24T02:00:00.000Z',
      extensionUntil: '2026-12-05T02:00:00.000Z',
    },
  },
  hasReply: { recipient: { pendingReply: { id: 'p', kind: 'FINAL', draftedBy: 'handler' } } },
  hasInterimReply: { recipient: { pendingReply: { id: 'p', kind: 'INTERIM', draftedBy: 'handler' } } },
  hasFinalReply: { recipient: { pendingReply: { id: 'p', kind: 'FINAL', draftedBy: 'handler' } } },
  isSupervised: { recipient: { supervisedAt: LATER } },
  isDisputed: { recipient: { disputed: true } },
};
/** Facts under which a guard is not met. */
const BROKEN: Readonly<Record<Guard, Facts>> = {
  isComplete: { notice: { isWritten: false } },
  hasAttachments: { notice: { hasAttachments: false } },
  hasCosigners: { notice: { cosigners: [] } },
  notYetCosigned: { notice: { cosigned: ['health'] } },
  allCosigned: { notice: { cosigned: [] } },
  isSecondPerson: { notice: { draftedBy: 'signer' } },
  isNotCorrected: { notice: { correction: '沪食药抄〔2026〕9号' } },
  isBeingBackfilled: { notice: { isBeingBackfilled: false } },
  isPaperSecondPerson: { input: { paperSignedBy: 'signer' } },
  nobodyReceived: { recipient: { receivedAt: LATER } },
  everyMainIsDone: { recipient: { state: 'REPLIED' } },
  isMain: { recipient: { kind: 'COPY' } },
  isNotUpheld: { recipient: { upheld: true } },
  expectsNoReply: { notice: { expectsReply: true } },
  isNewRecipient: { input: { department: 'commerce' } },
  isBeforeDue: { recipient: { clocks: [{ ...FINAL, dueAt: '2026-11-24T02:00:00.000Z' }] } },
  isFirstExtension: { recipient: { extensionState: 'GRANTED' } },
  isWithinOriginal: {
    input: { until: '2026-12-31T02:00:00.000Z' },
    recipient: { extensionUntil: '2026-12-31T02:00:00.000Z' },
  },
  isExtensionAsked: { recipient: { extensionState: null } },
  hasReply: { recipient: { pendingReply: null } },
  hasInterimReply: { recipient: { pendingReply: { id: 'p', kind: 'FINAL', draftedBy: 'handler' } } },
  hasFinalReply: { recipient: { pendingReply: { id: 'p', kind: 'INTERIM', draftedBy: 'handler' } } },
  isReplySecondPerson: { replyBy: 'receiver' },
  isObjectionOver: { recipient: { autoCloseAt: LATER } },
  hasClock: { recipient: { dueAt: null } },
  isSupervised: { recipient: { supervisedAt: null } },
  isUnsupervised: { recipient: { supervisedAt: LATER } },
  isDisputed: { recipient: { disputed: false } },
  isUndisputed: { recipient: { disputed: true } },
};
const INPUT: GuardInput = { department: 'fire', until: '2026-12-05T02:00:00.000Z' };

type Case = { readonly actor: Actor } & (
  | { readonly level: 'notice'; readonly row: NoticeRow; readonly state: NoticeState }
  | { readonly level: 'recipient'; readonly row: RecipientRow; readonly state: RecipientState }
);
const CASES: readonly Case[] = [
  ...NOTICE_TRANSITIONS.flatMap((row) =>
    row.from.flatMap((state) => row.by.map((actor): Case => ({ level: 'notice', row, state, actor }))),
  ),
  ...RECIPIENT_TRANSITIONS.flatMap((row) =>
    row.from.flatMap((state) => row.by.map((actor): Case => ({ level: 'recipient', row, state, actor }))),
  ),
];
const nameOf = ({ row, state, actor }: Case): string => `${row.action} from ${state} by ${actor.relation}`;
const ROWS = CASES.map((each) => ({ each, name: nameOf(each) }));

/** What the machine says of a row's act under these facts; the later ones win. */
function judged({ level, row, state }: Case, viewer: Viewer, facts: readonly (Facts | undefined)[]) {
  let [notice, recipient, input] = [NOTICE, RECIPIENT, INPUT];
  for (const each of facts) {
    notice = { ...notice, ...each?.notice };
    recipient = { ...recipient, ...each?.recipient };
    input = { ...input, ...each?.input };
    const { pendingReply } = recipient;
    if (each?.replyBy !== undefined && pendingReply !== null) {
      recipient = { ...recipient, pendingReply: { ...pendingReply, draftedBy: each.replyBy } };
    }
  }
  if (level === 'recipient') recipient = { ...recipient, state };
  const whole = { notice: level === 'notice' ? { ...notice, state } : notice, recipients: [recipient] };
  const look = { viewer, now: NOW, calendar: CALENDAR };
  const question = { ...whole, ...look, input };
  return level === 'notice'
    ? { decided: decideNotice(row.action, question), offered: noticeActions(whole, look) }
    : {
        decided: decideRecipient(row.action, recipient, question),
        offered: recipientActions(whole, recipient, look),
      };
}
const fulfilled = ({ row }: Case) => (row.guards ?? []).map((guard) => FULFILLED[guard]);

test.each(ROWS)('$name is let through and offered when its guards hold', ({ each }) => {
  const { decided, offered } = judged(each, VIEWERS[each.actor.relation], fulfilled(each));
  expect(decided).toBe(each.row);
  expect(offered).toContain(each.row.action);
});

test.each(ROWS)('$name is refused to a stranger and to whoever lacks the duty', ({ each }) => {
  const { decided, offered } = judged(each, STRANGER, fulfilled(each));
  expect(decided).toMatchObject({ refused: 'WRONG_ACTOR' });
  expect(offered).toEqual([]);
  if (each.actor.duty === null) return;
  const without = { ...VIEWERS[each.actor.relation], scopes: [] };
  expect(judged(each, without, fulfilled(each)).decided).toMatchObject({ refused: 'WRONG_ACTOR' });
});

const GUARDED = CASES.flatMap((each) =>
  (each.row.guards ?? []).map((guard) => ({ each, guard, name: `${nameOf(each)} unless ${guard}` })),
);

test.each(GUARDED)('$name is refused with that rule', ({ each, guard }) => {
  const { decided } = judged(each, VIEWERS[each.actor.relation], [...fulfilled(each), BROKEN[guard]]);
  expect(decided).toEqual({
    refused: 'RULE',
    rule: guard,
    message: expect.stringContaining(GUARD_RULES[guard]),
  });
});

const possible = new Set(CASES.map(nameOf));
const NOTICE_ALL = NOTICE_TRANSITIONS.flatMap(({ to }) => (to === 'SAME' ? [] : [to]));
const RECIPIENT_ALL = [
  ...RECIPIENT_TRANSITIONS.flatMap(({ to }) => (to === 'SAME' ? [] : [to])),
  'PLANNED' as const,
];

/** Every pair of an action and a state that the table does not have. */
const IMPOSSIBLE = new Map(
  CASES.flatMap((each): Case[] =>
    each.level === 'notice'
      ? NOTICE_ALL.map((state) => ({ ...each, state }))
      : RECIPIENT_ALL.map((state) => ({ ...each, state })),
  )
    .filter((each) => !possible.has(nameOf(each)))
    .map((each) => [nameOf(each), each]),
);

test.each([...IMPOSSIBLE])('%s is refused as a wrong state', (_name, each) => {
  expect(judged(each, VIEWERS[each.actor.relation], fulfilled(each)).decided).toMatchObject({
    refused: 'WRONG_STATE',
  });
});
