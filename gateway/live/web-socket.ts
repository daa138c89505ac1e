/** `/live` over WebSocket: the graphql-transport-ws protocol; ids of events come in `extensions.eventId`. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
} from 'graphql';
import { handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { HubError } from '../../platform/errors.js';
import type { RequestContext } from '../request-context.js';
import { EntryIterator } from './entry-iterator.js';
import type { LiveDoor } from './live-door.js';

export interface LiveSocketsOptions {
  readonly door: LiveDoor;
  readonly offered: () => boolean;
  readonly schema: () => GraphQLSchema;
  /** Milliseconds between pings; a socket that does not answer until the next one is cut. */
  readonly heartbeatMs: number;
}

/** What one socket carries. */
interface Extra {
  readonly request: IncomingMessage;
  headers: IncomingMessage['headers'];
  context: RequestContext | null;
}

const MAX_MESSAGE_BYTES = 256 * 1024;
const GOING_AWAY = 1001;
/** A client that does not close by itself gets no longer. */
const FAREWELL_MS = 1_000;
/** Application codes; the reason is the code of the catalogue. */
const UNAUTHORISED = 4401;
const FAILED = 4500;

/** graphql-ws takes the document for the kind of the operation only; ours was read and held against the rules. */
const SUBSCRIPTION = parse('subscription { _ }');

export class LiveSockets {
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    handleProtocols,
  });
  readonly #alive = new WeakSet<WebSocket>();
  readonly #beat: NodeJS.Timeout;
  readonly #protocol;

  constructor(private readonly options: LiveSocketsOptions) {
    this.#protocol = makeServer<Record<string, unknown>, Extra>({
      onConnect: async ({ extra, connectionParams }) => {
        const given = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
        if (typeof given === 'string') extra.headers = { ...extra.headers, authorization: given };
        extra.context = await options.door.identify(extra.headers);
        return true;
      },
      onSubscribe: async ({ extra }, _id, payload) => this.#subscribe(extra, payload),
      subscribe: ({ contextValue }) => {
        if (!(contextValue instanceof EntryIterator)) throw new TypeError('no subscription');
        return contextValue.results();
      },
      onNext: (_ctx, _id, _payload, { contextValue }) =>
        contextValue instanceof EntryIterator ? (contextValue.shown ?? undefined) : undefined,
      onError: (_ctx, _id, _payload, errors) => errors.map((error) => this.#shown(error)),
    });
    this.#beat = setInterval(() => this.#beatAll(), options.heartbeatMs);
    this.#beat.unref();
  }

  /** Takes the server's upgrades to `/live`; others are refused. */
  attach(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      const path = (request.url ?? '/').split('?')[0];
      if (path !== '/live') return refuse(socket, '404 Not Found');
      if (!this.options.offered()) return refuse(socket, '501 Not Implemented');
      this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#open(opened, request));
    });
  }

  async stop(): Promise<void> {
    clearInterval(this.#beat);
    for (const socket of this.#sockets.clients) socket.close(GOING_AWAY, 'LIVE_RESTART');
    const cut = setTimeout(() => {
      for (const socket of this.#sockets.clients) socket.terminate();
    }, FAREWELL_MS);
    await new Promise<void>((resolve) => {
      this.#sockets.close(() => resolve());
    });
    clearTimeout(cut);
  }

  #open(socket: WebSocket, request: IncomingMessage): void {
    this.#alive.add(socket);
    socket.on('pong', () => this.#alive.add(socket));
    // A socket that breaks closes; that is all that need be known of it.
    socket.on('error', () => socket.terminate());
    const closed = this.#protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) =>
          new Promise((resolve) => {
            socket.send(text, () => resolve());
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) => {
          socket.on('message', (data) => {
            take(String(data)).catch((error: unknown) => this.#fail(socket, error));
          });
        },
      },
      { request, headers: request.headers, context: null },
    );
    socket.once('close', (code, reason) => void closed(code, String(reason)));
  }

  #fail(socket: WebSocket, error: unknown): void {
    const { extensions } = this.options.door.shown(error);
    const isTokens = error instanceof HubError && error.status === 401;
    socket.close(isTokens ? UNAUTHORISED : FAILED, String(extensions?.['code']));
  }

  async #subscribe(
    { headers, context }: Extra,
    body: unknown,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { door, schema } = this.options;
    try {
      if (context === null) throw new HubError('TOKEN_MISSING');
      const iterator = new EntryIterator(() => door.delivered('websocket'));
      const own = await door.identify(headers);
      const ask = { headers, context: own, body, lastEventId: null };
      iterator.begin(await door.enter('websocket', ask, iterator));
      return { schema: schema(), document: SUBSCRIPTION, contextValue: iterator };
    } catch (error) {
      const originalError = error instanceof Error ? error : new Error(String(error));
      return [new GraphQLError(originalError.message, { originalError })];
    }
  }

  #shown({ originalError }: GraphQLError): GraphQLFormattedError {
    return this.options.door.shown(originalError);
  }

  #beatAll(): void {
    for (const socket of this.#sockets.clients) {
      if (!this.#alive.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
