/** The owner's answer, the disputer's withdrawal, and the correction that publishing brought. */
import type pg from 'pg';
import { transaction } from '../../../platform/database/pool.js';
import type { Identity } from '../../../platform/identity/identity.js';
import { checkWords } from './check-words.js';
import { MOST_REASON } from './dispute-field.js';
import { type Actor, type Dispute, type DisputeState, moveDispute, readDispute } from './dispute-store.js';
import { mayRead } from './may-read.js';
import { moveFrom } from './move.js';
import { type Refused, refused } from './refused.js';

const STATES: Readonly<Record<DisputeState, string>> = {
  PENDING: '待核实',
  ACCEPTED: '已受理',
  CORRECTED: '已更正',
  DECLINED: '已答复不予更正',
  WITHDRAWN: '已撤回',
};

type Doing = 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';

/** Who may do it: its owner's people answer, its disputer withdraws. */
function checkPerson(dispute: Dispute, doing: Doing, identity: Identity): Refused | null {
  if (doing === 'WITHDRAWN') {
    return dispute.submittedBy === identity.subject ? null : refused('NOT_SUBMITTER', '', dispute);
  }
  return dispute.department === identity.department
    ? null
    : refused('NOT_OWNER', dispute.department, dispute);
}

export interface Doer {
  readonly identity: Identity;
  readonly at: Date;
}

export async function takeStep(
  pool: pg.Pool,
  id: string,
  doing: Doing,
  text: string | null,
  { identity, at }: Doer,
): Promise<Dispute | Refused> {
  const problem = checkWords(text, '说明', MOST_REASON, doing === 'DECLINED');
  if (problem !== null) return problem;
  return transaction(pool, async (client) => {
    const dispute = await readDispute(client, id, 'for update');
    if (dispute === null || !mayRead(dispute, identity)) return refused('DISPUTE_UNKNOWN', id);
    const person = checkPerson(dispute, doing, identity);
    if (person !== null) return person;
    const state = moveFrom(dispute.state, doing);
    if (state === null) return refused('STATE', STATES[dispute.state], dispute);
    const actor = { by: identity.subject, department: identity.department, at };
    return moveDispute(client, dispute, state, {
      step: doing,
      actor,
      text: text?.trim() || null,
      version: null,
    });
  });
}

/** A later version of the record, in which the disputed field is another or which revokes the record. */
export interface Correction {
  readonly dispute: string;
  readonly version: number;
  readonly revoked: boolean;
}

/** Closes what is still open; told twice, or of a dispute that was concluded meanwhile, it does nothing. */
export function closeCorrected(
  pool: pg.Pool,
  { dispute: id, version, revoked }: Correction,
  actor: Actor,
): Promise<boolean> {
  return transaction(pool, async (client) => {
    const dispute = await readDispute(client, id, 'for update');
    const step = revoked ? 'REVOKED' : 'CORRECTED';
    const state = dispute === null ? null : moveFrom(dispute.state, step);
    if (dispute === null || state === null || version <= dispute.version) return false;
    await moveDispute(client, dispute, state, { step, actor, text: null, version });
    return true;
  });
}
