/** Whether an act may be done: the row of the table that it follows, or the rule that it breaks. Pure. */
import type { WorkingCalendar } from '../../../domain/calendar/working-calendar.js';
import { describeActors, isActor, type Viewer } from './actors.js';
import type { Case, RecipientFacts } from './facts.js';
import { GUARD_RULES, GUARDS, type Guard, type GuardCall, type GuardInput } from './guards.js';
import { NOTICE_TRANSITIONS } from './notice-transitions.js';
import { RECIPIENT_TRANSITIONS } from './recipient-transitions.js';
import type { Refused } from './refusal.js';
import type { Transition } from './transition.js';
import {
  ACTIONS,
  NOTICE_STATES,
  type NoticeAction,
  type NoticeState,
  RECIPIENT_STATES,
  type RecipientAction,
  type RecipientState,
} from './vocabulary.js';

export type NoticeRow = Transition<NoticeAction, NoticeState, Guard>;
export type RecipientRow = Transition<RecipientAction, RecipientState, Guard>;

interface Question extends Case {
  readonly viewer: Viewer;
  readonly now: Date;
  readonly calendar: WorkingCalendar;
  readonly input?: GuardInput | undefined;
  readonly recipient?: RecipientFacts | undefined;
}

const callOf = ({ viewer, ...rest }: Question): GuardCall => ({
  ...rest,
  subject: viewer.subject,
  department: viewer.department,
});

const refuse = (refused: Refused['refused'], message: string, rule?: Guard): Refused => ({
  refused,
  message,
  ...(rule === undefined ? {} : { rule }),
});

/** Order matters: who may never do it hears that first, and not in which state it would be possible. */
function judge<A extends NoticeAction | RecipientAction, S extends NoticeState | RecipientState>(
  rows: readonly Transition<A, S, Guard>[],
  action: A,
  state: { readonly code: S; readonly label: string },
  question: Question,
): Transition<A, S, Guard> | Refused {
  const meant = rows.filter((row) => row.action === action);
  const allowed = meant.filter(({ by }) => by.some((actor) => isActor(question.viewer, actor, question)));
  const what = `“${ACTIONS[action]}”`;
  if (allowed.length === 0) {
    const actors = describeActors([...new Set(meant.flatMap(({ by }) => by))]);
    return refuse('WRONG_ACTOR', `${what}只能由${actors}办理。`);
  }
  const row = allowed.find(({ from }) => from.includes(state.code));
  if (row === undefined) return refuse('WRONG_STATE', `现在是“${state.label}”,不能${what}。`);
  const call = callOf(question);
  const broken = row.guards?.find((guard) => !GUARDS[guard](call));
  return broken === undefined ? row : refuse('RULE', `不能${what}:${GUARD_RULES[broken]}。`, broken);
}

export const decideNotice = (action: NoticeAction, question: Question): NoticeRow | Refused =>
  judge(
    NOTICE_TRANSITIONS,
    action,
    { code: question.notice.state, label: NOTICE_STATES[question.notice.state] },
    question,
  );

export const decideRecipient = (
  action: RecipientAction,
  recipient: RecipientFacts,
  question: Question,
): RecipientRow | Refused =>
  judge(
    RECIPIENT_TRANSITIONS,
    action,
    { code: recipient.state, label: RECIPIENT_STATES[recipient.state] },
    { ...question, recipient },
  );
