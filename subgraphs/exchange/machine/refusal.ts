/** Why an act was refused: values, because none of it is a fault. */
import type { Guard } from './guards.js';
import type { Action } from './vocabulary.js';

export type RefusalCode =
  | 'NOTICE_UNKNOWN'
  | 'WRONG_ACTOR'
  | 'WRONG_STATE'
  | 'RULE'
  | 'CONFLICT'
  | 'INPUT_INVALID'
  | 'SECRET'
  | 'DOCUMENT_CONFLICT';

/** Who moved it last, or did what the rule now stands against: the winner of two that acted at once. */
export interface Winner {
  readonly by: string;
  readonly department: string | null;
  readonly at: string;
  readonly action: Action;
  readonly version: number;
}

export interface Refused {
  readonly refused: RefusalCode;
  readonly message: string;
  /** The guard that was not met, of a RULE. */
  readonly rule?: Guard;
  readonly winner?: Winner;
  /** The notice that it is about, where the caller may see it. */
  readonly noticeId?: string;
}

export const isRefused = (outcome: object): outcome is Refused => 'refused' in outcome;
