/** Waits until everything that departments have committed is read, and every touched key evaluated. */
import { setTimeout as delay } from 'node:timers/promises';
import { SyncStatus } from './commands/status.js';
import type { HubClient } from './hub-client.js';

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

/** False when it did not come about in so many seconds, or the wait was aborted. `sync` is its base URL. */
export const untilSettled = async (
  client: HubClient,
  sync: string,
  { seconds, until, signal }: Waiting,
): Promise<boolean> => {
  const token = await client.token('admin');
  const end = performance.now() + seconds * 1_000;
  for (let pause = FIRST_PAUSE_MS; signal?.aborted !== true; ) {
    const status = SyncStatus.parse(await client.json('GET', `${sync}/status?ask`, token));
    if (isRead(status) && (until === 'READ' || isEvaluated(status))) return true;
    if (performance.now() > end) return false;
    await delay(pause, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS);
  }
  return false;
};
