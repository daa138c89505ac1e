/** Who walks, and what they could try on a notice or are offered there. */
import { CALENDAR } from '../clocks/clockwork.js';
import { noticeActions, recipientActions } from '../machine/available-actions.js';
import type { StoredCase } from '../notices/case-store.js';
import { HUB } from '../notices/case-work.js';
import { NOTICE_ACTS } from '../notices/notice-acts.js';
import type { Target } from '../notices/perform-act.js';
import { RECIPIENT_ACTS } from '../notices/recipient-acts.js';
import { OFFICE, person, SENDER } from '../test/exchange-fixture.js';

export const DEPARTMENTS = [SENDER, 'commerce', 'industry-commerce', 'health', 'fire'];
const ROLES = ['clerk', 'handler', 'signer', 'publisher'] as const;
export const PEOPLE = [
  ...DEPARTMENTS.flatMap((code) => ROLES.flatMap((role) => [person(role, code), person(role, code, '2')])),
  OFFICE,
  HUB,
  person('analyst'),
];

const isNoticeAct = (name: string): name is keyof typeof NOTICE_ACTS => Object.hasOwn(NOTICE_ACTS, name);
const isRecipientAct = (name: string): name is keyof typeof RECIPIENT_ACTS =>
  Object.hasOwn(RECIPIENT_ACTS, name);
const NOTICE_NAMES = Object.keys(NOTICE_ACTS).filter(isNoticeAct);
const RECIPIENT_NAMES = Object.keys(RECIPIENT_ACTS).filter(isRecipientAct);

export const pick = <T>(list: readonly T[], place: number): T | undefined =>
  list[place % Math.max(1, list.length)];

export interface Aim {
  readonly id: string;
  readonly target: Target;
}

/** Everything that anybody could try on this notice. */
export const everyAim = ({ notice, recipients }: StoredCase): Aim[] => [
  ...NOTICE_NAMES.map((action): Aim => ({ id: notice.id, target: { level: 'notice', action } })),
  ...recipients.flatMap(({ id }) =>
    RECIPIENT_NAMES.map((action): Aim => ({ id, target: { level: 'recipient', action } })),
  ),
];

/** What the table offers to somebody. */
export function offered(whole: StoredCase, viewer: (typeof PEOPLE)[number], now: Date): Aim[] {
  const look = { viewer, now, calendar: CALENDAR };
  const onNotice: readonly string[] = noticeActions(whole, look);
  const onRecipient = new Map(
    whole.recipients.map((each): [string, readonly string[]] => [
      each.id,
      recipientActions(whole, each, look),
    ]),
  );
  return everyAim(whole).filter(({ id, target }) =>
    target.level === 'notice'
      ? onNotice.includes(target.action)
      : onRecipient.get(id)?.includes(target.action) === true,
  );
}
