import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Pool } from 'undici';
import { HubError } from '../../platform/errors.js';
import { CONTEXT_HEADER } from '../../platform/identity/context.js';
import type { Identity } from '../../platform/identity/identity.js';

/**
 * What of a department's publish room can be reached, below `/publish/<department>/`, and how. Batch ids may hold
 * colons, and stand percent-encoded in a receipt's URLs.
 */
const ROUTES: readonly (readonly [path: RegExp, methods: readonly Method[]])[] = [
  [/^profiles$/, ['GET']],
  [/^profiles\/[\w.-]+$/, ['GET', 'PUT', 'DELETE']],
  [/^batches\/[\w.~:%-]+(?:\/(?:issues|rejects))?$/, ['GET']],
  [/^reconcile\/[A-Za-z]\w*(?:\/\d{4}-\d\d-\d\d)?$/, ['GET']],
  [/^[A-Za-z]\w*$/, ['POST']],
];
const PATH = /^\/publish\/([a-z][a-z0-9-]*)\/(.+)$/;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Headers that a publisher may send on; everything else, identity above all, stays here. */
const REQUEST_HEADERS = ['content-type', 'content-length', 'content-encoding', 'content-language', 'accept'];
/** `x-batch-id` and its like: how an upload is resumed. */
const REQUEST_PREFIXES = ['x-batch-', 'x-publish-'];
const RESPONSE_HEADERS = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-language',
  'retry-after',
  'location',
  'x-batch-id',
];

/** What a department may do before it has read the upload: nothing bounds the upload itself but its sender. */
const CONNECT_TIMEOUT_MS = 3_000;

export interface PublishRouteOptions {
  readonly identify: (request: IncomingMessage) => Promise<Identity>;
  readonly addressOf: (department: string) => string | null;
  readonly contextHeader: (identity: Identity, department: string) => Promise<string>;
  readonly newId: () => string;
  readonly onAnswered: (department: string, status: number) => void;
}

/**
 * Passes uploads on to their department as they come. Nothing is kept here: a slow department slows its sender
 * (backpressure), a sender that goes away ends the department's request, and the other way round.
 */
export class PublishRoute {
  /** Apart from the queries' sockets: a long upload must not take one of theirs. */
  readonly #pools = new Map<string, Pool>();

  constructor(private readonly options: PublishRouteOptions) {}

  async serve(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    search: string,
  ): Promise<void> {
    const [, department = '', rest = ''] = PATH.exec(path) ?? [];
    const methods = ROUTES.find(([pattern]) => pattern.test(rest))?.[1];
    if (methods === undefined) throw new HubError('NOT_FOUND', { what: path });
    const method = methods.find((one) => one === request.method);
    if (method === undefined) {
      throw new HubError('BAD_REQUEST', { reason: `${path} 只接受 ${methods.join('、')}` });
    }
    const identity = await this.options.identify(request);
    const needed = `publish:${department}`;
    if (!identity.scopes.includes(needed)) throw new HubError('FORBIDDEN', { needed });
    const address = this.options.addressOf(department);
    if (address === null) throw new HubError('NOT_FOUND', { what: `部门 ${department}` });
    await this.#pass(request, response, {
      department,
      address,
      identity,
      target: `/publish/${rest}`,
      search,
      method,
    });
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.destroy()));
  }

  async #pass(request: IncomingMessage, response: ServerResponse, to: Target): Promise<void> {
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
      this.options.onAnswered(to.department, answer.statusCode);
    } catch (cause) {
      // The sender is gone: nobody is left to tell.
      if (gone.signal.aborted) return;
      this.options.onAnswered(to.department, 503);
      throw new HubError('SUBGRAPH_UNAVAILABLE', { department: to.department }, { cause });
    }
  }

  async #headers(
    request: IncomingMessage,
    { identity, department }: Target,
  ): Promise<Record<string, string>> {
    const prefixed = Object.keys(request.headers).filter((name) =>
      REQUEST_PREFIXES.some((one) => name.startsWith(one)),
    );
    return {
      ...pick(request.headers, [...REQUEST_HEADERS, ...prefixed]),
      [CONTEXT_HEADER]: await this.options.contextHeader(identity, department),
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

interface Target {
  readonly department: string;
  readonly address: string;
  readonly identity: Identity;
  readonly target: string;
  readonly search: string;
  readonly method: Method;
}

function pick(headers: NodeJS.Dict<string | string[]>, names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = headers[name];
    if (value !== undefined) picked[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return picked;
}
