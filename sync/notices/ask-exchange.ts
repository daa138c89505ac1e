/** Requests of sync to the exchange, with the token of a service of the hub. */
import { request } from 'undici';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';

export const EXCHANGE = 'exchange';

const TIMEOUT_MS = 30_000;

export interface ExchangeAccess {
  readonly urlOf: (subgraph: string) => string;
  readonly token: (subgraph: string) => Promise<string>;
}

/** How the hub's parts tell an error outside GraphQL (platform/http/send-error.ts). */
const errorSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** Null: it is not the exchange that answers so, but a proxy before it, say. */
function errorIn(text: string): z.infer<typeof errorSchema>['error'] | null {
  try {
    return errorSchema.safeParse(JSON.parse(text)).data?.error ?? null;
  } catch {
    // A page is no answer of the exchange: it is told as it is.
    return null;
  }
}

function failure(status: number, text: string): HubError {
  const told = errorIn(text);
  if (told?.code === 'CONFIG_INVALID') return new HubError('EXCHANGE_UNCONFIGURED', { reason: told.message });
  const reason = `HTTP ${status} ${text.slice(0, 300)}`;
  return new HubError(status === 400 ? 'EXCHANGE_REFUSED' : 'EXCHANGE_UNREACHABLE', { reason });
}

/**
 * @throws HubError EXCHANGE_UNREACHABLE; EXCHANGE_UNCONFIGURED: it would, were it configured for it; EXCHANGE_REFUSED: a
 * request that it does not take will not be taken later either
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
    throw failure(status, text);
  };
