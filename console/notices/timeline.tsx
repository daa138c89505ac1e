import { shownTime } from '../shown-time.js';
import { departmentName } from './labels.js';
import type { NoticeEvent } from './notice-shapes.js';

/** What happened, from first to last; nothing of it ever changes. */
export const Timeline = ({ events }: { readonly events: readonly NoticeEvent[] }) => (
  <section aria-labelledby="timeline-title">
    <h3 id="timeline-title">流转日志</h3>
    <ol className="timeline">
      {events.map(({ number, at, actionLabel, by, department, recipientDepartment, comment }) => (
        <li key={number}>
          <time dateTime={at}>{shownTime(at)}</time> <b>{actionLabel}</b>
          {recipientDepartment !== null && `(${departmentName(recipientDepartment)})`}
          <span className="soft">
            {' '}
            {department === null ? '' : `${departmentName(department)} `}
            {by === 'hub' ? '系统' : by}
          </span>
          {comment !== null && <p className="comment">{comment}</p>}
        </li>
      ))}
    </ol>
  </section>
);
