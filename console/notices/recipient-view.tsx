import { shownTime } from '../shown-time.js';
import { Acts } from './acts.js';
import type { Desk } from './desk.js';
import { Due, Flags } from './flags.js';
import { departmentName, labelOf } from './labels.js';
import type { Notice, Recipient, Reply } from './notice-shapes.js';

export interface RecipientViewProps {
  readonly recipient: Recipient;
  readonly notice: Notice;
  readonly desk: Desk;
  readonly onDone: (noticeId: string) => void;
}

/** One department's part: its clocks, what it did and answered, and what may be done about it now. */
export const RecipientView = ({ recipient, notice, desk, onDone }: RecipientViewProps) => {
  const { department, kind, handlers, forwardedTo, returnReason, suggestedDepartment, extension } = recipient;
  return (
    <li className="recipient" aria-label={departmentName(department)}>
      <h4>
        {departmentName(department)}
        <span className="soft">({labelOf('NoticeRecipientKind', kind)})</span>
      </h4>
      <p className="meta">
        <Flags record={recipient} />
        <Due record={recipient} />
      </p>
      <dl>
        <Clock label="签收" due={recipient.receiveDueAt} done={recipient.receivedAt} />
        <Clock label="首次反馈" due={recipient.firstReplyDueAt} done={recipient.firstRepliedAt} />
        <Clock label="最终反馈" due={recipient.finalDueAt} done={recipient.repliedAt} />
        <Fact label="办结" value={closing(recipient)} />
        <Fact label="承办人" value={handlers.join('、')} />
        <Fact label="转办" value={forwardedTo === null ? '' : departmentName(forwardedTo)} />
        {returnReason !== null && (
          <Fact
            label="退回"
            value={`${labelOf('NoticeReturnReason', returnReason)},建议 ${departmentName(suggestedDepartment ?? '')}`}
          />
        )}
        {extension !== null && (
          <Fact
            label="延期"
            value={`申请延至 ${shownTime(extension.until)},${labelOf('NoticeExtensionState', extension.state)}`}
          />
        )}
      </dl>
      {recipient.replies.map((reply) => (
        <ReplyView key={reply.id} reply={reply} />
      ))}
      <Acts level="recipient" of={recipient} notice={notice} desk={desk} onDone={onDone} />
    </li>
  );
};

const closing = ({ doneAt, autoCloseAt }: Recipient): string => {
  if (doneAt !== null) return shownTime(doneAt);
  return autoCloseAt === null ? '' : `不提异议则 ${shownTime(autoCloseAt)} 起自动办结`;
};

const Fact = ({ label, value }: { readonly label: string; readonly value: string }) =>
  value === '' ? null : (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );

/** A deadline, and when it was met. */
const Clock = (props: {
  readonly label: string;
  readonly due: string | null;
  readonly done: string | null;
}) => {
  const { label, due, done } = props;
  const parts = [
    ...(due === null ? [] : [`期限 ${shownTime(due)}`]),
    ...(done === null ? [] : [`已办 ${shownTime(done)}`]),
  ];
  return <Fact label={label} value={parts.join(',')} />;
};

const listOf = (name: string, values: readonly string[]): string =>
  values.map((value) => labelOf(name, value)).join('、');

const ReplyView = ({ reply }: { readonly reply: Reply }) => (
  <section className="reply" aria-label={labelOf('NoticeReplyKind', reply.kind)}>
    <h5>
      {labelOf('NoticeReplyKind', reply.kind)}
      <span className="flag plain">{labelOf('NoticeReplyState', reply.state)}</span>
      <span className="soft">
        {reply.signedAt === null
          ? `拟稿 ${reply.draftedBy}`
          : `签发 ${reply.signedBy ?? ''} ${shownTime(reply.signedAt)}`}
      </span>
    </h5>
    <dl>
      <Fact label="处理结果" value={listOf('NoticeResult', reply.results)} />
      <Fact label="采取的措施" value={listOf('NoticeMeasure', reply.measures)} />
      <Fact label="文书号" value={reply.documentNumbers.join('、')} />
      <Fact
        label="数量"
        value={reply.quantities.map(({ what, amount, unit }) => `${what} ${amount} ${unit}`).join('、')}
      />
      <Fact label="下一步" value={reply.nextStep ?? ''} />
      <Fact label="说明" value={reply.text ?? ''} />
    </dl>
  </section>
);
