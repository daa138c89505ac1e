/** One act on a notice or on a recipient record: lock, look, decide, move, save. */
import type pg from 'pg';
import { transaction } from '../../../platform/database/pool.js';
import { readClockwork } from '../clocks/clockwork.js';
import type { Viewer } from '../machine/actors.js';
import { isRefused, type Refused } from '../machine/refusal.js';
import { type ActArguments, readInput } from './act.js';
import { openCase, saveCase } from './case-store.js';
import { CaseWork } from './case-work.js';
import { closeWhenDone } from './close-when-done.js';
import { mayRead } from './may-read.js';
import { NOTICE_ACTS, type OpenNoticeAction } from './notice-acts.js';
import { type OpenRecipientAction, RECIPIENT_ACTS } from './recipient-acts.js';
import type { Surroundings } from './surroundings.js';
import { conflict, winnerOf, withWinner } from './winner.js';

export interface Acting extends Omit<Surroundings, 'client'> {
  readonly pool: pg.Pool;
}

/** Where an act is aimed. */
export type Target =
  | { readonly level: 'notice'; readonly action: OpenNoticeAction }
  | { readonly level: 'recipient'; readonly action: OpenRecipientAction };

export interface Command {
  readonly target: Target;
  readonly given: ActArguments;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Done: the notice; or why not. */
export type Outcome = { readonly noticeId: string } | Refused;

const UNKNOWN: Refused = { refused: 'NOTICE_UNKNOWN', message: '没有这份抄告或收件记录,或无权查看。' };

/** PostgreSQL takes a UUID in capitals for the same one. */
const idOf = ({ id }: ActArguments): string => id.toLowerCase();

function run({ target, given }: Command, work: CaseWork, surroundings: Surroundings) {
  const input = readInput(target.action, given, surroundings.departments);
  if (isRefused(input)) return input;
  return target.level === 'notice'
    ? NOTICE_ACTS[target.action](work, input, surroundings)
    : RECIPIENT_ACTS[target.action]({ work, id: idOf(given), input, surroundings });
}

/** Within a transaction of the caller's. */
export async function actOn(
  client: pg.ClientBase,
  command: Command,
  surroundings: Surroundings,
): Promise<Outcome> {
  const { target, given, viewer, now } = command;
  const stored = await openCase(client, target.level, idOf(given));
  if (stored === null || !mayRead(stored.notice, stored.recipients, viewer)) return UNKNOWN;
  const noticeId = stored.notice.id;
  const recipientId = target.level === 'recipient' ? idOf(given) : null;
  const work = new CaseWork({ ...stored, viewer, now, clockwork: await readClockwork(client, now) });
  const { version } = recipientId === null ? stored.notice : work.recipient(recipientId);
  const place = { noticeId, recipientId, version };
  if (given.expectedVersion != null && given.expectedVersion !== version) {
    return { ...conflict(await winnerOf(client, place), given.expectedVersion), noticeId };
  }
  const refused = await run(command, work, surroundings);
  if (refused === null) {
    closeWhenDone(work);
    await saveCase(client, work);
    return { noticeId };
  }
  return withWinner(client, place, refused, viewer);
}

export const performAct = ({ pool, ...rest }: Acting, command: Command): Promise<Outcome> =>
  transaction(pool, (client) => actOn(client, command, { client, ...rest }));
