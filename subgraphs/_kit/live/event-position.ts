/**
 * A place in a subgraph's events as subscribers hold it: `<epoch>.<xid>.<seq>`, both numbers of fixed width, so that
 * within an epoch places compare as texts; the gateway relies on it.
 */
import { HubError } from '../../../platform/errors.js';
import { type FeedPosition, isBefore } from '../feed/feed-cursor.js';
import type { LiveState } from './live-tables.js';

const FORM = /^([0-9a-f-]{36})\.(\d{20})\.(\d{20})$/;

export const encodePosition = (epoch: string, { xid, seq }: FeedPosition): string =>
  `${epoch}.${xid.padStart(20, '0')}.${String(seq).padStart(20, '0')}`;

/** @throws HubError BAD_REQUEST for what is no place; LIVE_RESUME_LOST where not all that follows is still there. */
export function decodePosition(text: string, { epoch, next, pruned }: LiveState): FeedPosition {
  const [, given, xid = '', seq = ''] = FORM.exec(text) ?? [];
  if (given === undefined) throw new HubError('BAD_REQUEST', { reason: '事件编号不是本接口给出的' });
  if (given !== epoch) throw new HubError('LIVE_RESUME_LOST', { reason: '数据库已恢复或更换' });
  if (BigInt(xid) >= next) throw new HubError('LIVE_RESUME_LOST', { reason: '该位置超前于数据库' });
  const position = { xid: BigInt(xid).toString(), seq: Number(seq) };
  if (isBefore(position, pruned)) throw new HubError('LIVE_RESUME_LOST', { reason: '其后的事件已过保留期' });
  return position;
}
