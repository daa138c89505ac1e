/** Life of an HTTP server: a free or given port, errors in one shape, and a stop that drains. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { HubError } from '../errors.js';
import { createLogger, type Logger } from '../log.js';
import { sendError } from './send-error.js';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface ServeOptions {
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default 0: a free one. */
  readonly port?: number;
  /** Time that running requests get when the server stops; then their sockets are cut. */
  readonly drainMs?: number;
  readonly log?: Logger;
}

export interface Served {
  readonly port: number;
  /** `http://host:port`, no trailing slash; a server on all addresses is shown by its loopback one. */
  readonly url: string;
  readonly server: Server;
  /**
   * Takes no new requests, lets running ones finish for `drainMs`, closes every socket, and gives their handlers as
   * long again to notice: what they stand on may be taken away then. Safe to call twice.
   */
  stop(): Promise<void>;
}

const DRAIN_MS = 2_000;
/** A bulk upload may take long; Node's default of five minutes would cut it. */
const REQUEST_TIMEOUT_MS = 30 * 60_000;
/** Longer than clients keep idle sockets, so that the client closes first and no request meets a closed one. */
const KEEP_ALIVE_MS = 65_000;

const LISTEN_REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: '端口已被占用',
  EACCES: '没有权限使用该端口(1024 以下的端口须由 root 使用)',
  EADDRNOTAVAIL: '本机没有这个地址',
  ENOTFOUND: '无法解析这个地址',
};

/** PORT_UNUSABLE with what the operator can do about it; any other error as it is. */
const asListenError = (error: Error & { readonly code?: string }, host: string, port: number): Error => {
  const reason = LISTEN_REASONS[error.code ?? ''];
  return reason === undefined
    ? error
    : new HubError('PORT_UNUSABLE', { host, port, reason }, { cause: error });
};

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(asListenError(error, host, port));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.removeListener('error', fail);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

const stopServer = (server: Server, drainMs: number): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), drainMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });

/** Waits for handlers whose clients are gone, an upload's say, that still write what they have. */
const untilHandled = async (running: Iterable<Promise<void>>, atMostMs: number): Promise<void> => {
  const enough = new AbortController();
  const late = delay(atMostMs, undefined, { signal: enough.signal }).catch(() => undefined);
  await Promise.race([Promise.all(running), late]);
  enough.abort();
};

/**
 * Serves `handler` until `stop()`; what the handler throws is answered by `sendError`.
 * @throws HubError PORT_UNUSABLE
 */
export const serve = async (handler: Handler, options: ServeOptions = {}): Promise<Served> => {
  const { host = '127.0.0.1', port = 0, drainMs = DRAIN_MS, log = createLogger('http') } = options;
  let stopping: Promise<void> | undefined;
  const running = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    // A keep-alive socket that went on would hold the stopping server open.
    if (stopping !== undefined) response.setHeader('connection', 'close');
    response.once('close', () => {
      if (stopping !== undefined) setImmediate(() => server.closeIdleConnections());
    });
    const handled = Promise.resolve()
      .then(() => handler(request, response))
      .catch((error: unknown) => sendError(response, error, log))
      .finally(() => running.delete(handled));
    running.add(handled);
  });
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const bound = await listen(server, port, host);
  const shownHost = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return {
    port: bound,
    url: `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${bound}`,
    server,
    stop: () => {
      stopping ??= stopServer(server, drainMs).then(() => untilHandled(running, drainMs));
      return stopping;
    },
  };
};
