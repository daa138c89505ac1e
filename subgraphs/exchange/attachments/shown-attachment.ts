/** Which files of a notice somebody sees: its own, and those of a 反馈 as the 反馈 itself, once it is signed. */
import type { Bind } from '../../_kit/lists/list-statement.js';
import type { Viewer } from '../machine/actors.js';

/**
 * Condition on `a`: attached to the notice itself, and not taken off since. Its events say so, beside which there is no
 * second record of it.
 */
export const ATTACHED_TO_NOTICE = `coalesce((select v.action = 'ATTACH' from notice_event v where v.notice_id = a.notice_id
  and v.action in ('ATTACH', 'DETACH') and v.data ->> 'sha256' = a.sha256 order by v.number desc limit 1), false)`;

/** Condition on `a`, of whom may read the notice. Until its 反馈 is signed a file stays inside its department. */
export const shownAttachment = ({ department }: Pick<Viewer, 'department'>, bind: Bind): string =>
  `${ATTACHED_TO_NOTICE} or exists (select from notice_event v join notice_recipient w on w.id = v.recipient_id
  where v.notice_id = a.notice_id and v.action = 'ATTACH_REPLY' and v.data ->> 'sha256' = a.sha256
    and (w.department = ${bind(department)}::text or exists (select from notice_reply p
      where p.recipient_id = w.id and p.state = 'SIGNED' and p.signed_at >= v.at)))`;
