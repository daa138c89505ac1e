import { desk as contract } from 'virtual:notice-desk';
import { useState } from 'react';
import { AnswerNotice } from '../graph/answer-notice.js';
import { shownTime } from '../shown-time.js';
import { Acts } from './acts.js';
import type { Desk } from './desk.js';
import { Enclosures } from './enclosures.js';
import { openPrint } from './files.js';
import { Urgency } from './flags.js';
import { departmentName, labelOf } from './labels.js';
import { type Notice, noticeAnswer } from './notice-shapes.js';
import { RecipientView } from './recipient-view.js';
import { Timeline } from './timeline.js';
import { useAnswer } from './use-answer.js';

export interface NoticeViewProps {
  readonly id: string;
  readonly desk: Desk;
  readonly times: number;
  /** Something was done: everything that is shown is asked for again. */
  readonly onDone: () => void;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

export const NoticeView = ({ id, desk, times, onDone, onOpen, onBack }: NoticeViewProps) => {
  const answer = useAnswer(desk.ask, contract.documents['QualityNoticeById'], { id }, times);
  const told = noticeAnswer.safeParse(answer?.data).data;
  const done = (noticeId: string) => {
    onDone();
    if (noticeId !== id) onOpen(noticeId);
  };
  return (
    <article className="notice-view">
      <p className="form-buttons">
        <button type="button" onClick={onBack}>
          ← 返回收件箱
        </button>
        <button type="button" onClick={onDone}>
          刷新
        </button>
      </p>
      <AnswerNotice answer={answer} />
      {answer === null && <p className="waiting">正在载入…</p>}
      {answer?.data != null && told === undefined && <p className="hint">枢纽的应答无法识别,请刷新页面。</p>}
      {told?.qualityNotice === null && <p className="hint">没有这份抄告,或您无权查看。</p>}
      {told?.qualityNotice != null && (
        <WholeNotice notice={told.qualityNotice} desk={desk} onDone={done} onOpen={onOpen} />
      )}
    </article>
  );
};

interface WholeNoticeProps extends Pick<NoticeViewProps, 'desk' | 'onOpen'> {
  readonly notice: Notice;
  readonly onDone: (noticeId: string) => void;
}

const WholeNotice = ({ notice, desk, onDone, onOpen }: WholeNoticeProps) => {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      <h2>{notice.title}</h2>
      <p className="meta">
        <span className="flag plain">{labelOf('NoticeState', notice.state)}</span>
        <Urgency urgency={notice.urgency} />
        <span>{labelOf('NoticeType', notice.type)}</span>
        <span>{labelOf('NoticeSecrecy', notice.secrecy)}</span>
        <span>{notice.documentNumber ?? '尚未编号'}</span>
        <span>{departmentName(notice.senderDepartment)}</span>
        {notice.deliveredAt !== null && <span>送达 {shownTime(notice.deliveredAt)}</span>}
        <span>
          拟稿 {notice.draftedBy}
          {notice.signedBy !== null && `,签发 ${notice.signedBy}`}
        </span>
        <button
          type="button"
          className="link"
          onClick={async () => setProblem(await openPrint(notice.id, desk.token))}
        >
          打印稿
        </button>
      </p>
      <p className="problem" role="alert">
        {problem}
      </p>
      <Relatives notice={notice} onOpen={onOpen} />
      <Acts level="notice" of={notice} notice={notice} desk={desk} onDone={onDone} />
      <div className="body">{notice.body}</div>
      <Enclosures notice={notice} desk={desk} />
      <section aria-labelledby="recipients-title">
        <h3 id="recipients-title">收件部门</h3>
        <ul className="recipients">
          {notice.recipients.map((recipient) => (
            <RecipientView key={recipient.id} {...{ recipient, notice, desk, onDone }} />
          ))}
        </ul>
        {notice.cosigners.length > 0 && (
          <p>
            会签:
            {notice.cosigners
              .map((code) => `${departmentName(code)}(${notice.cosigned.includes(code) ? '已' : '未'}会签)`)
              .join('、')}
          </p>
        )}
      </section>
      <Timeline events={notice.events} />
    </>
  );
};

/** What it corrects or continues, and by what it was. */
const Relatives = ({ notice, onOpen }: Pick<WholeNoticeProps, 'notice' | 'onOpen'>) => {
  const { supersedes, supersededBy, supersession, backfilled } = notice;
  const link = ({ id, documentNumber }: { id: string; documentNumber: string | null }) => (
    <button type="button" className="link" onClick={() => onOpen(id)}>
      {documentNumber ?? '尚未编号的一份'}
    </button>
  );
  return (
    <>
      {supersedes !== null && (
        <p>
          {labelOf('NoticeSupersession', supersession ?? '')}自 {link(supersedes)}
        </p>
      )}
      {supersededBy !== null && <p>已由 {link(supersededBy)} 更正或续报</p>}
      {backfilled !== null && (
        <p>
          补录:书面件 {backfilled.paperNumber},{backfilled.enteredBy} 于 {shownTime(backfilled.enteredAt)}{' '}
          录入({backfilled.reason})
        </p>
      )}
    </>
  );
};
