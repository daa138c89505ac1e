/** Requests of sync to the exchange, with the token of a service of the hub. */
import { request } from 'undici';
import type { z } from 'zod';
import { HubError } from '../../platform/errors.js';

export const EXCHANGE = 'exchange';

const TIMEOUT_MS = 30_000;

export interface ExchangeAccess {
  readonly urlOf: (subgraph: string) => string;
  readonly token: (subgraph: string) => Promise<string>;
}

/**
 * @throws HubError EXCHANGE_UNREACHABLE, EXCHANGE_REFUSED: a request that it does not take will not be taken later either
 */
export type AskExchange = <T>(
  path: string,
  body: unknown,
  schema: z.ZodType<T>,
  signal: AbortSignal,
) => Promise<T>;

export const askExchange =
  ({ urlOf, token }: ExchangeAccess): AskExchange =>
  async (path, body, schema, signal) => {
    let status: number;
    let text: string;
    try {
      const answer = await request(`${urlOf(EXCHANGE)}${path}`, {
        method: 'POST',
        signal,
        headers: { authorization: `Bearer ${await token(EXCHANGE)}`, 'content-type': 'application/json' },
        headersTimeout: TIMEOUT_MS,
        bodyTimeout: TIMEOUT_MS,
        body: JSON.stringify(body),
      });
      status = answer.statusCode;
      text = await answer.body.text();
    } catch (cause) {
      signal.throwIfAborted();
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new HubError('EXCHANGE_UNREACHABLE', { reason }, { cause });
    }
    if (status === 200) return schema.parse(JSON.parse(text));
    const reason = `HTTP ${status} ${text.slice(0, 300)}`;
    throw new HubError(status === 400 ? 'EXCHANGE_REFUSED' : 'EXCHANGE_UNREACHABLE', { reason });
  };
