/** The notice on a matter has as many records as one may have: what comes next is a notice of its own that refers to it. */
import type pg from 'pg';
import { z } from 'zod';
import type { Supersession } from '../notices/draft-notice.js';
import { MOST_RECORDS } from '../notices/notice-content.js';
import { NOTICE_COLUMNS, type NoticeRow, toNotice } from '../notices/notice-rows.js';

const FULL = `select ${NOTICE_COLUMNS} from notice n where n.id = $1`;

export interface Continuation {
  /** 续报, where the table lets the sender continue it: its own, delivered, not corrected. */
  readonly supersession: Supersession | null;
  /** A line for the text, for whoever reads it on paper. */
  readonly line: string;
}

const nameOf = ({ documentNumber, title }: NoticeRow): string => documentNumber ?? `《${title}》(尚未编号)`;

export async function continuationOf(
  client: pg.ClientBase,
  noticeId: string,
  sender: string,
): Promise<Continuation> {
  const [row] = z.tuple([z.unknown()]).parse((await client.query(FULL, [noticeId])).rows);
  const full = toNotice(row);
  const continues =
    full.state === 'DELIVERED' && full.senderDepartment === sender && full.correction === null;
  return {
    supersession: continues ? { of: full.id, as: 'FOLLOW_UP', expectedVersion: null } : null,
    line: `本件接续${nameOf(full)}:该件挂接的记录已满 ${MOST_RECORDS} 条。`,
  };
}
