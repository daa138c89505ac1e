import type { Guard } from './guards.js';
import type { Action } from './vocabulary.js';

const REPLY_GONE: readonly Action[] = ['SIGN_INTERIM_REPLY', 'SIGN_FINAL_REPLY', 'SEND_BACK_REPLY'];

/**
 * Acts after which a guard no longer holds, where an act of somebody else is why: many of them change no state, so that
 * whoever comes second is refused by a rule. Absent: it never held, or time, content or the person is why.
 */
export const BROKEN_BY: Readonly<Partial<Record<Guard, readonly Action[]>>> = {
  hasAttachments: ['DETACH'],
  notYetCosigned: ['COSIGN'],
  nobodyReceived: ['ACKNOWLEDGE', 'BACKFILL_ACKNOWLEDGE'],
  isNotUpheld: ['UPHOLD'],
  isFirstExtension: ['REQUEST_EXTENSION'],
  isExtensionAsked: ['REFUSE_EXTENSION'],
  hasReply: REPLY_GONE,
  hasInterimReply: REPLY_GONE,
  hasFinalReply: REPLY_GONE,
  isSupervised: ['LIFT_SUPERVISION'],
  isUnsupervised: ['SUPERVISE'],
  isDisputed: ['SETTLE', 'UPHOLD'],
  isUndisputed: ['DISPUTE'],
};
