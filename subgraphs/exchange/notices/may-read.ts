/** Who sees a notice: its sender and co-signers; once it is delivered its recipients; and those who watch over all. */

import type { Bind } from '../../_kit/lists/list-statement.js';
import type { Viewer } from '../machine/actors.js';
import type { NoticeState } from '../machine/vocabulary.js';
import type { NoticeRow, RecipientRow } from './notice-rows.js';

const OVERSEERS: readonly string[] = ['leading-office', 'auditor'];
/** Before it is delivered nobody but the sender's side knows of it. */
const UNDELIVERED: readonly NoticeState[] = ['DRAFT', 'REVIEWING', 'COSIGNING', 'SIGNED', 'NUMBERED', 'VOID'];

export const oversees = ({ roles, service }: Viewer): boolean =>
  service || roles.some((role) => OVERSEERS.includes(role));

const isDelivered = ({ state }: Pick<NoticeRow, 'state'>): boolean => !UNDELIVERED.includes(state);

export function mayRead(
  notice: Pick<NoticeRow, 'state' | 'senderDepartment' | 'cosigners'>,
  recipients: readonly Pick<RecipientRow, 'department'>[],
  viewer: Viewer,
): boolean {
  const { department } = viewer;
  if (department !== null) {
    if ([notice.senderDepartment, ...notice.cosigners].includes(department)) return true;
    if (isDelivered(notice) && recipients.some((each) => each.department === department)) return true;
  }
  return oversees(viewer) && (isDelivered(notice) || viewer.service || viewer.roles.includes('auditor'));
}

/** The same as a condition on `n`; null: all. */
export function readableCondition(viewer: Viewer, bind: Bind): string | null {
  if (viewer.service || viewer.roles.includes('auditor')) return null;
  const { department } = viewer;
  // A parameter that no condition uses would have no type.
  if (department === null && !oversees(viewer)) return 'false';
  const delivered = `n.state <> all(${bind(UNDELIVERED)}::text[])`;
  if (department === null) return delivered;
  const own = `${bind(department)}::text`;
  const received = `exists (select from notice_recipient m where m.notice_id = n.id and m.department = ${own})`;
  const watched = oversees(viewer) ? delivered : `${delivered} and ${received}`;
  return `n.sender_department = ${own} or ${own} = any(n.cosigners) or (${watched})`;
}

/** Departments that may be told of an event. */
export const audienceOf = (notice: NoticeRow, recipients: readonly RecipientRow[]): string[] => [
  ...new Set([
    notice.senderDepartment,
    ...notice.cosigners,
    ...(isDelivered(notice) ? recipients.map(({ department }) => department) : []),
  ]),
];
