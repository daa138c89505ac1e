import { desk } from 'virtual:notice-desk';
import type { MouseEvent } from 'react';
import { searchWith } from '../use-search-param.js';
import { labelOf } from './labels.js';
import { counts } from './notice-shapes.js';
import { type Ask, useAnswer } from './use-answer.js';

export const DRAFTS = 'DRAFTS';

/** What is not delivered yet: notices, where the other trays have records of recipients. Each is a field of its own. */
const UNDELIVERED = {
  TO_COSIGN: { label: '待会签', field: 'noticesToCosign', document: 'NoticesToCosign' },
  DRAFTS: { label: '草稿', field: 'noticeDrafts', document: 'NoticeDrafts' },
} as const;
type Undelivered = keyof typeof UNDELIVERED;

const isUndelivered = (name: string): name is Undelivered => Object.hasOwn(UNDELIVERED, name);

/** Null: a tray of records of recipients. */
export const undeliveredTray = (tray: string) => (isUndelivered(tray) ? UNDELIVERED[tray] : null);

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
export const trayOf = (name: string): string => (isTray(name) || isUndelivered(name) ? name : FIRST);

export const trayLabel = (tray: string): string =>
  undeliveredTray(tray)?.label ?? labelOf('NoticeTray', tray);

export interface TraysProps {
  readonly ask: Ask;
  /** Counts the acts: after each there is something else in the trays. */
  readonly times: number;
  readonly chosen: string;
  readonly onChoose: (tray: string) => void;
  /** Who has no department of their own has no drafts, and co-signs nothing. */
  readonly hasDepartment: boolean;
}

export const Trays = ({ ask, times, chosen, onChoose, hasDepartment }: TraysProps) => {
  const inTrays = useAnswer(ask, desk.documents['NoticeTrayCounts'], {}, times);
  const ownCounts = hasDepartment ? desk.documents['NoticeUndeliveredCounts'] : undefined;
  const undelivered = useAnswer(ask, ownCounts, {}, times);
  const known = counts.safeParse({ ...inTrays?.data, ...undelivered?.data }).data ?? {};
  const entries: readonly (readonly [string, string])[] = [
    ...Object.entries(TRAYS),
    ...(hasDepartment ? Object.entries(UNDELIVERED) : []).map(([tray, { field }]) => [tray, field] as const),
  ];
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
