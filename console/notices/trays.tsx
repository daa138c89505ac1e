import { desk } from 'virtual:notice-desk';
import type { MouseEvent } from 'react';
import { searchWith } from '../use-search-param.js';
import { labelOf } from './labels.js';
import { counts } from './notice-shapes.js';
import { type Ask, useAnswer } from './use-answer.js';

export const DRAFTS = 'DRAFTS';

/** In the order of the day: what waits for the department, what others watch, what it has sent. With the counts' aliases. */
const TRAYS = {
  TO_ACKNOWLEDGE: 'toAcknowledge',
  TO_HANDLE: 'toHandle',
  DUE_SOON: 'dueSoon',
  OVERDUE: 'overdue',
  SUPERVISED: 'supervised',
  PUT_FORWARD: 'putForward',
  TO_CONFIRM: 'toConfirm',
} as const;
const FIRST = 'TO_ACKNOWLEDGE';

const isTray = (name: string): boolean => Object.hasOwn(TRAYS, name);

/** Of the URL; what it does not know is the first. */
export const trayOf = (name: string): string => (isTray(name) || name === DRAFTS ? name : FIRST);

export const trayLabel = (tray: string): string => (tray === DRAFTS ? '草稿' : labelOf('NoticeTray', tray));

export interface TraysProps {
  readonly ask: Ask;
  /** Counts the acts: after each there is something else in the trays. */
  readonly times: number;
  readonly chosen: string;
  readonly onChoose: (tray: string) => void;
  /** Who has no department of their own has no drafts. */
  readonly hasDrafts: boolean;
}

export const Trays = ({ ask, times, chosen, onChoose, hasDrafts }: TraysProps) => {
  const inTrays = useAnswer(ask, desk.documents['NoticeTrayCounts'], {}, times);
  const drafted = useAnswer(ask, hasDrafts ? desk.documents['NoticeDraftCount'] : undefined, {}, times);
  const known = counts.safeParse({ ...inTrays?.data, ...drafted?.data }).data ?? {};
  const entries = [...Object.entries(TRAYS), ...(hasDrafts ? [[DRAFTS, 'noticeDrafts'] as const] : [])];
  return (
    <nav className="trays" aria-label="收件箱">
      <ul>
        {entries.map(([tray, alias]) => (
          <li key={tray}>
            <TrayLink
              tray={tray}
              count={known[alias]?.totalCount ?? null}
              isChosen={tray === chosen}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
};

interface TrayLinkProps {
  readonly tray: string;
  readonly count: number | null;
  readonly isChosen: boolean;
  readonly onChoose: (tray: string) => void;
}

const TrayLink = ({ tray, count, isChosen, onChoose }: TrayLinkProps) => {
  const choose = (event: MouseEvent) => {
    // With a key held the browser opens the link elsewhere, as it should.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(tray);
  };
  return (
    <a href={searchWith('tray', tray)} aria-current={isChosen} onClick={choose}>
      {trayLabel(tray)}
      {count !== null && (
        <span className="count">
          {count}
          <span className="unseen"> 份</span>
        </span>
      )}
    </a>
  );
};
