import { desk } from 'virtual:notice-desk';
import { type MouseEvent, useState } from 'react';
import { AnswerNotice } from '../graph/answer-notice.js';
import { shownTime } from '../shown-time.js';
import { searchWith } from '../use-search-param.js';
import { Due, Flags, Urgency } from './flags.js';
import { departmentName, labelOf } from './labels.js';
import { draftPage, trayPage } from './notice-shapes.js';
import { DRAFTS, trayLabel } from './trays.js';
import { type Ask, useAnswer } from './use-answer.js';

const FIRST = 20;
/** Pages that were left behind, to find the way back. */
type Cursors = readonly (string | null)[];

export interface TrayEntriesProps {
  readonly ask: Ask;
  readonly times: number;
  readonly tray: string;
  readonly onOpen: (id: string) => void;
}

/** One page of a tray; what is due first stands on top, of drafts the newest. */
export const TrayEntries = ({ ask, times, tray, onOpen }: TrayEntriesProps) => {
  const [cursors, setCursors] = useState<Cursors>([null]);
  const isDrafts = tray === DRAFTS;
  const after = cursors.at(-1) ?? null;
  const given = { first: FIRST, ...(after === null ? {} : { after }), ...(isDrafts ? {} : { tray }) };
  const answer = useAnswer(ask, desk.documents[isDrafts ? 'NoticeDrafts' : 'NoticeTray'], given, times);
  const drafts = draftPage.safeParse(answer?.data).data?.noticeDrafts;
  const records = trayPage.safeParse(answer?.data).data?.noticeTray;
  const page = isDrafts ? drafts : records;
  return (
    <section aria-labelledby="tray-title">
      <h2 id="tray-title">{trayLabel(tray)}</h2>
      <AnswerNotice answer={answer} />
      {answer === null && <p className="waiting">正在载入…</p>}
      {page?.nodes.length === 0 && <p className="hint">这里没有抄告。</p>}
      <ul className="entries">
        {drafts?.nodes.map((draft) => (
          <li key={draft.id}>
            <NoticeLink notice={draft} onOpen={onOpen} />
            <p className="meta">
              <span className="flag plain">{labelOf('NoticeState', draft.state)}</span>
              <Urgency urgency={draft.urgency} />
              <span>{draft.documentNumber ?? labelOf('NoticeType', draft.type)}</span>
              <span>{draft.draftedBy.startsWith('rule:') ? '规则代拟' : `拟稿 ${draft.draftedBy}`}</span>
              <span>{shownTime(draft.draftedAt)}</span>
            </p>
          </li>
        ))}
        {records?.nodes.map((record) => (
          <li key={record.id}>
            <NoticeLink notice={record.notice} onOpen={onOpen} />
            <p className="meta">
              <Urgency urgency={record.notice.urgency} />
              <Flags record={record} />
              <span>{record.notice.documentNumber}</span>
              <span>
                {departmentName(record.notice.senderDepartment)} → {departmentName(record.department)}(
                {labelOf('NoticeRecipientKind', record.kind)})
              </span>
              <Due record={record} />
            </p>
          </li>
        ))}
      </ul>
      <p className="pages">
        {cursors.length > 1 && (
          <button type="button" onClick={() => setCursors(cursors.slice(0, -1))}>
            上一页
          </button>
        )}
        {page?.pageInfo.hasNextPage === true && (
          <button type="button" onClick={() => setCursors([...cursors, page.pageInfo.endCursor])}>
            下一页
          </button>
        )}
      </p>
    </section>
  );
};

interface NoticeLinkProps {
  readonly notice: { readonly id: string; readonly title: string };
  readonly onOpen: (id: string) => void;
}

const NoticeLink = ({ notice, onOpen }: NoticeLinkProps) => {
  const open = (event: MouseEvent) => {
    // With a key held the browser opens the link elsewhere, as it should.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(notice.id);
  };
  return (
    <a href={searchWith('notice', notice.id)} onClick={open}>
      {notice.title}
    </a>
  );
};
