/** What may follow what. A correction may come at any time before a conclusion; a conclusion is final. */
import type { DisputeState, DisputeStep } from './dispute-store.js';

type Move = Exclude<DisputeStep, 'SUBMITTED'>;

interface Rule {
  readonly from: readonly DisputeState[];
  readonly to: DisputeState;
}

const MOVES: Readonly<Record<Move, Rule>> = {
  ACCEPTED: { from: ['PENDING'], to: 'ACCEPTED' },
  DECLINED: { from: ['PENDING', 'ACCEPTED'], to: 'DECLINED' },
  CORRECTED: { from: ['PENDING', 'ACCEPTED'], to: 'CORRECTED' },
  REVOKED: { from: ['PENDING', 'ACCEPTED'], to: 'CORRECTED' },
  WITHDRAWN: { from: ['PENDING', 'ACCEPTED'], to: 'WITHDRAWN' },
};

/** The state that `step` leads to; null where it may not be done from `state`. */
export const moveFrom = (state: DisputeState, step: Move): DisputeState | null =>
  MOVES[step].from.includes(state) ? MOVES[step].to : null;
