/** A subscriber over SSE that keeps what it was sent. */
import { expect } from 'vitest';
import { z } from 'zod';
import { readEventStream, type StreamMessage } from '../../platform/http/event-stream.js';

const Result = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }))
    .optional(),
  extensions: z.looseObject({}).optional(),
});
export type LiveResult = z.infer<typeof Result>;

/** What a test waits for comes late on a busy machine. */
export const GENEROUS = { timeout: 30_000, interval: 10 };

export interface EventReader {
  readonly status: number;
  readonly messages: readonly StreamMessage[];
  /** Results of `next` events. */
  results(): LiveResult[];
  /** Code of the error with which the stream ended. */
  endCode(): string | undefined;
  lastEventId(): string;
  /** Resolves when the server has said where the stream stands. */
  begun(): Promise<void>;
  ended(): Promise<void>;
  close(): void;
}

export interface Reading {
  readonly token?: string;
  readonly variables?: object;
  readonly after?: string;
}

/** Subscribes at a gateway and reads all the time. */
export async function readEvents(
  gateway: string,
  query: string,
  { token, variables = {}, after }: Reading = {},
): Promise<EventReader> {
  const leaving = new AbortController();
  const response = await fetch(`${gateway}/live`, {
    method: 'POST',
    signal: leaving.signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(after === undefined ? {} : { 'last-event-id': after }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const messages: StreamMessage[] = [];
  let over = response.body === null || response.status !== 200;
  const read = async (): Promise<void> => {
    if (response.body === null || response.status !== 200) return;
    for await (const message of readEventStream(response.body)) messages.push(message);
  };
  void read()
    .catch(() => undefined)
    .finally(() => {
      over = true;
    });
  const results = (): LiveResult[] =>
    messages
      .filter(({ event, data }) => event === 'next' && data !== '')
      .map(({ data }) => Result.parse(JSON.parse(data)));
  return {
    status: response.status,
    messages,
    results,
    endCode: () => results().at(-1)?.errors?.[0]?.extensions.code,
    lastEventId: () => messages.findLast(({ id }) => id !== '')?.id ?? '',
    begun: async () => {
      await expect.poll(() => messages.length, GENEROUS).toBeGreaterThan(0);
    },
    ended: async () => {
      await expect.poll(() => over, GENEROUS).toBe(true);
    },
    close: () => leaving.abort(),
  };
}
