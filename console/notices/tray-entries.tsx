import { desk } from 'virtual:notice-desk';
import { type MouseEvent, useState } from 'react';
import { AnswerNotice } from '../graph/answer-notice.js';
import { shownTime } from '../shown-time.js';
import { searchWith } from '../use-search-param.js';
import { Due, Flags, Urgency } from './flags.js';
import { departmentName, labelOf } from './labels.js';
import { trayPage, undeliveredPage } from './notice-shapes.js';
import { DRAFTS, trayLabel, undeliveredTray } from './trays.js';
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

/** One page of a tray; what is due first stands on top, of drafts the newest, of what waits for 会签 the oldest. */
export const TrayEntries = ({ ask, times, tray, onOpen }: TrayEntriesProps) => {
  const [cursors, setCursors] = useState<Cursors>([null]);
  const undelivered = undeliveredTray(tray);
  const after = cursors.at(-1) ?? null;
  const given = {
    first: FIRST,
    ...(after === null ? {} : { after }),
    ...(undelivered === null ? { tray } : {}),
  };
  const answer = useAnswer(ask, desk.documents[undelivered?.document ?? 'NoticeTray'], given, times);
  const notices = undeliveredPage.safeParse(answer?.data?.[undelivered?.field ?? '']).data;
  const records = trayPage.safeParse(answer?.data).data?.noticeTray;
  const page = notices ?? records;
  return (
    <section aria-labelledby="tray-title">
      <h2 id="tray-title">{trayLabel(tray)}</h2>
      <AnswerNotice answer={answer} />
      {answer === null && <p className="waiting">正在载入…</p>}
      {page?.nodes.length === 0 && <p className="hint">这里没有抄告。</p>}
      <ul className="entries">
        {notices?.nodes.map((notice) => (
          <li key={notice.id}>
            <NoticeLink notice={notice} onOpen={onOpen} />
            <p className="meta">
              <span className="flag plain">{labelOf('NoticeState', notice.state)}</span>
              <Urgency urgency={notice.urgency} />
              <span>{notice.documentNumber ?? labelOf('NoticeType', notice.type)}</span>
              {tray !== DRAFTS && <span>{departmentName(notice.senderDepartment)}</span>}
              <span>{notice.draftedBy.startsWith('rule:') ? '规则代拟' : `拟稿 ${notice.draftedBy}`}</span>
              <span>{shownTime(notice.draftedAt)}</span>
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
