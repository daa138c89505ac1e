/** Who sees a dispute: the owner, whoever filed it and their department, and those who watch over all. */
import type { Identity } from '../../../platform/identity/identity.js';
import type { Bind } from '../../_kit/lists/list-statement.js';
import type { Dispute } from './dispute-store.js';

const OVERSEERS: readonly string[] = ['leading-office', 'admin', 'auditor'];

const oversees = ({ roles }: Identity): boolean => roles.some((role) => OVERSEERS.includes(role));

export const mayRead = (dispute: Dispute, identity: Identity): boolean =>
  oversees(identity) ||
  dispute.submittedBy === identity.subject ||
  (identity.department !== null && [dispute.department, dispute.submittedFrom].includes(identity.department));

/** The same as a condition on `d`; null: all. */
export function readableCondition(identity: Identity, bind: Bind): string | null {
  if (oversees(identity)) return null;
  const own = `d.submitted_by = ${bind(identity.subject)}`;
  if (identity.department === null) return own;
  const department = bind(identity.department);
  return `${own} or d.department = ${department} or d.submitted_from = ${department}`;
}
