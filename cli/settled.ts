/** Waits until everything that departments have committed is read and every touched key evaluated. */
import { setTimeout as delay } from 'node:timers/promises';
import { SyncStatus } from './commands/status.js';
import type { HubClient } from './hub-client.js';

const POLL_MS = 250;

const isSettled = (status: SyncStatus): boolean =>
  status.feeds.every((feed) => feed.drained || feed.state !== 'OK') &&
  status.jobs.every((job) => job.touched === 0);

/** False when sync did not settle in so many seconds, or the wait was aborted. `sync` is its base URL. */
export const untilSettled = async (
  client: HubClient,
  sync: string,
  { seconds, signal }: { readonly seconds: number; readonly signal?: AbortSignal },
): Promise<boolean> => {
  const token = await client.token('admin');
  for (let poll = 0; poll < (seconds * 1_000) / POLL_MS && signal?.aborted !== true; poll += 1) {
    const status = SyncStatus.parse(await client.json('GET', `${sync}/status?ask`, token));
    if (isSettled(status)) return true;
    await delay(POLL_MS, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
  }
  return false;
};
