/** Waits until everything that departments have committed is read, and every touched key evaluated. */
import { setTimeout as delay } from 'node:timers/promises';
import { HubError } from '../platform/errors.js';
import { SyncStatus } from './commands/status.js';
import type { HubClient } from './hub-client.js';

/** A part that died is started again within seconds: only a longer silence is the caller's affair. */
const SILENCE_MS = 30_000;
const FIRST_PAUSE_MS = 250;
/** Counting what waits costs the store something: who has long to wait looks seldom. */
const LONGEST_PAUSE_MS = 4_000;

const isRead = ({ feeds }: SyncStatus): boolean => feeds.every((feed) => feed.drained || feed.state !== 'OK');
const isEvaluated = ({ jobs }: SyncStatus): boolean => jobs.every((job) => job.touched === 0);

export interface Waiting {
  readonly seconds: number;
  /** READ: departments' records are in the risk store; links and joins may still be at work. */
  readonly until: 'READ' | 'EVALUATED';
  readonly signal?: AbortSignal;
}

/** Null while sync does not answer. The token is made anew: a large sample takes longer than one is valid. */
const ask = async (client: HubClient, sync: string, silentSince: number): Promise<SyncStatus | null> => {
  try {
    return SyncStatus.parse(await client.json('GET', `${sync}/status?ask`, await client.token('admin')));
  } catch (error) {
    const isSilent = error instanceof HubError && error.code === 'HUB_UNREACHABLE';
    if (!isSilent || performance.now() - silentSince > SILENCE_MS) throw error;
    return null;
  }
};

/**
 * False when it did not come about in so many seconds, or the wait was aborted. `sync` is its base URL.
 *
 * @throws HubError HUB_UNREACHABLE when sync has not answered for half a minute
 */
export const untilSettled = async (
  client: HubClient,
  sync: string,
  { seconds, until, signal }: Waiting,
): Promise<boolean> => {
  const end = performance.now() + seconds * 1_000;
  let answered = performance.now();
  for (let pause = FIRST_PAUSE_MS; signal?.aborted !== true; ) {
    const status = await ask(client, sync, answered);
    if (status !== null) answered = performance.now();
    if (status !== null && isRead(status) && (until === 'READ' || isEvaluated(status))) return true;
    if (performance.now() > end) return false;
    await delay(pause, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS);
  }
  return false;
};
