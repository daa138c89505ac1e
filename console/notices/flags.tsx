import { shownTime } from '../shown-time.js';
import { labelOf } from './labels.js';
import type { RecipientParts } from './notice-shapes.js';

export const Urgency = ({ urgency }: { readonly urgency: string }) =>
  urgency === 'ORDINARY' ? null : (
    <span className={urgency === 'INSTANT' || urgency === 'SPECIAL' ? 'flag grave' : 'flag'}>
      {labelOf('NoticeUrgency', urgency)}
    </span>
  );

/** State and clock of a recipient record, in words: colour is not all there is to see. */
export const Flags = ({ record }: { readonly record: RecipientParts }) => (
  <>
    <span className="flag plain">{labelOf('NoticeRecipientState', record.state)}</span>
    {record.overdue && <span className="flag grave">超期</span>}
    {record.dueSoon && <span className="flag">将超期</span>}
    {!record.overdue && record.wasOverdue && <span className="flag">曾超期 {record.daysLate} 个工作日</span>}
    {record.reminders > 0 && <span className="flag">催办 {record.reminders} 次</span>}
    {record.supervisedAt !== null && <span className="flag grave">督办</span>}
    {record.disputed && <span className="flag">争议待协调</span>}
  </>
);

export const Due = ({ record }: { readonly record: RecipientParts }) =>
  record.dueAt === null ? null : (
    <span>
      期限 <time dateTime={record.dueAt}>{shownTime(record.dueAt)}</time>
      {record.provisional && '(暂定)'}
    </span>
  );
