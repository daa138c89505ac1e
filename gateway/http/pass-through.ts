import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Pool } from 'undici';
import { HubError } from '../../platform/errors.js';
import { CONTEXT_HEADER } from '../../platform/identity/context.js';
import type { Identity } from '../../platform/identity/identity.js';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Paths below a prefix that may be reached, and how. */
export type PassedRoutes = readonly (readonly [path: RegExp, methods: readonly Method[]])[];

/** @throws HubError NOT_FOUND, BAD_REQUEST for what is not among the routes */
export function passedMethod(
  routes: PassedRoutes,
  rest: string,
  asked: { readonly path: string; readonly method: string | undefined },
): Method {
  const methods = routes.find(([pattern]) => pattern.test(rest))?.[1];
  if (methods === undefined) throw new HubError('NOT_FOUND', { what: asked.path });
  const method = methods.find((one) => one === asked.method);
  if (method !== undefined) return method;
  throw new HubError('BAD_REQUEST', { reason: `${asked.path} 只接受 ${methods.join('、')}` });
}

/** Headers that a caller may send on; everything else, identity above all, stays here. */
const REQUEST_HEADERS = [
  'content-type',
  'content-length',
  'content-encoding',
  'content-language',
  'accept',
  'range',
  'if-none-match',
];
/** `x-batch-id` and its like: how an upload is resumed; `x-file-`: what an attachment is called. */
const REQUEST_PREFIXES = ['x-batch-', 'x-publish-', 'x-file-'];
const RESPONSE_HEADERS = [
  'cache-control',
  'content-type',
  'content-length',
  'content-disposition',
  'content-language',
  'content-security-policy',
  'etag',
  'retry-after',
  'location',
  'x-batch-id',
  'x-content-type-options',
];

/** What a department may do before it has read the upload: nothing bounds the upload itself but its sender. */
const CONNECT_TIMEOUT_MS = 3_000;

export interface PassThroughOptions {
  readonly contextHeader: (identity: Identity, subgraph: string) => Promise<string>;
  readonly newId: () => string;
  readonly onAnswered: (subgraph: string, status: number) => void;
}

export interface Passed {
  readonly subgraph: string;
  readonly address: string;
  readonly identity: Identity;
  /** Path below the subgraph's address. */
  readonly target: string;
  readonly search: string;
  readonly method: Method;
}

/**
 * Passes requests on to a subgraph's own routes as they come. Nothing is kept here: a slow subgraph slows its sender
 * (backpressure), a sender that goes away ends the subgraph's request, and the other way round.
 */
export class PassThrough {
  /** Apart from the queries' sockets: a long upload must not take one of theirs. */
  readonly #pools = new Map<string, Pool>();

  constructor(private readonly options: PassThroughOptions) {}

  async stop(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.destroy()));
  }

  async pass(request: IncomingMessage, response: ServerResponse, to: Passed): Promise<void> {
    const gone = new AbortController();
    response.once('close', () => gone.abort(new Error('the sender went away')));
    const { pathname, origin } = new URL(to.address);
    try {
      const answer = await this.#pool(origin).request({
        method: to.method,
        path: `${pathname.replace(/\/+$/, '')}${to.target}${to.search === '' ? '' : `?${to.search}`}`,
        headers: await this.#headers(request, to),
        body: to.method === 'POST' || to.method === 'PUT' ? request : null,
        signal: gone.signal,
      });
      response.writeHead(answer.statusCode, pick(answer.headers, RESPONSE_HEADERS));
      await pipeline(answer.body, response);
      this.options.onAnswered(to.subgraph, answer.statusCode);
    } catch (cause) {
      // The sender is gone: nobody is left to tell.
      if (gone.signal.aborted) return;
      this.options.onAnswered(to.subgraph, 503);
      throw new HubError('SUBGRAPH_UNAVAILABLE', { department: to.subgraph }, { cause });
    }
  }

  async #headers(request: IncomingMessage, { identity, subgraph }: Passed): Promise<Record<string, string>> {
    const prefixed = Object.keys(request.headers).filter((name) =>
      REQUEST_PREFIXES.some((one) => name.startsWith(one)),
    );
    return {
      ...pick(request.headers, [...REQUEST_HEADERS, ...prefixed]),
      [CONTEXT_HEADER]: await this.options.contextHeader(identity, subgraph),
      'x-request-id': this.options.newId(),
    };
  }

  #pool(origin: string): Pool {
    const known = this.#pools.get(origin);
    if (known) return known;
    const options = { connectTimeout: CONNECT_TIMEOUT_MS, headersTimeout: 0, bodyTimeout: 0 };
    const pool = new Pool(origin, options);
    this.#pools.set(origin, pool);
    return pool;
  }
}

function pick(headers: NodeJS.Dict<string | string[]>, names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = headers[name];
    if (value !== undefined) picked[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return picked;
}
