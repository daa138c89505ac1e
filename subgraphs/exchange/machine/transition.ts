/** What a row of the transition table says. Guards, buttons, documentation and tests all read the same rows. */
import type { Duty, Relation } from './vocabulary.js';

export interface Actor {
  readonly relation: Relation;
  /** Null for the hub itself. */
  readonly duty: Duty | null;
}

export const sender = (duty: Duty): Actor => ({ relation: 'sender', duty });
export const recipient = (duty: Duty): Actor => ({ relation: 'recipient', duty });
export const LEADING_OFFICE: Actor = { relation: 'leading-office', duty: 'supervise' };
export const SYSTEM: Actor = { relation: 'system', duty: null };

/** What must come with an action. */
export type Required =
  | 'content'
  | 'reason'
  | 'department'
  | 'returnReason'
  | 'place'
  | 'handlers'
  | 'until'
  | 'reply';

/**
 * What an action does to the clocks of a recipient record. DELIVERY: all deadlines are computed and frozen, 签收 runs.
 * REPLY: 办理 runs. RESTART: it begins again. REWORK: a new, shorter one runs. EXTEND: the last one moves. OBJECTION: the sender's runs, until it
 * closes by itself. STOP: none runs. FIRST_REPLY: the first one is met. Absent: untouched.
 */
export type ClockEffect =
  | 'DELIVERY'
  | 'REPLY'
  | 'RESTART'
  | 'FIRST_REPLY'
  | 'EXTEND'
  | 'OBJECTION'
  | 'REWORK'
  | 'STOP';

export interface Transition<Action extends string, State extends string, Guard extends string> {
  readonly action: Action;
  /** Empty: it makes the thing. */
  readonly from: readonly State[];
  /** SAME: an act that changes no state. */
  readonly to: State | 'SAME';
  /** Any of these. */
  readonly by: readonly Actor[];
  readonly guards?: readonly Guard[];
  readonly requires?: readonly Required[];
  readonly clock?: ClockEffect;
}
