/**
 * A subgraph as a department might write it: another server library (graphql-yoga), data of its own in memory, its own
 * feed. It takes nothing from the hub but what schema/README.md says.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { createDoorkeeper, type Doorkeeper, Refused } from './doorkeeper.js';
import { InspectionBook } from './inspection-book.js';
import { answerChanges } from './water-feed.js';
import { createWaterSchema, DEPARTMENT } from './water-schema.js';

export interface WaterAffairs {
  /** Base address. */
  readonly url: string;
  readonly book: InspectionBook;
  stop(): Promise<void>;
}

const BASE = '/water';

interface Links {
  readonly links: readonly { readonly key: string; readonly orgCode: string | null }[];
}

async function readJson<T>(request: IncomingMessage): Promise<T> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text);
}

const send = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

function refuse(response: ServerResponse, error: unknown): void {
  const known = error instanceof Refused ? error : new Refused(500, 'INTERNAL', String(error));
  send(response, known.status, { error: { code: known.code, message: known.message, retryable: false } });
}

type Yoga = ReturnType<typeof createYoga>;

async function answer(
  { book, yoga, admit }: { readonly book: InspectionBook; readonly yoga: Yoga; readonly admit: Doorkeeper },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === `${BASE}/healthz`) return send(response, 200, { status: 'ok' });
  const { scopes } = await admit(request.headers);
  const needs = (scope: string): void => {
    if (!scopes.includes(scope)) throw new Refused(403, 'FORBIDDEN', `缺少权限 ${scope}`);
  };
  switch (pathname) {
    case `${BASE}/graphql`:
      await yoga(request, response);
      return;
    case `${BASE}/changes`:
      needs('feed');
      if (await answerChanges(book, searchParams, response)) return;
      throw new Refused(410, 'FEED_RESYNC', '游标属于另一份数据,请从头读取');
    case `${BASE}/internal/links`: {
      needs('links');
      const { links } = await readJson<Links>(request);
      const changed = links.filter(({ key, orgCode }) => book.link(key, orgCode)).length;
      return send(response, 200, { received: links.length, changed });
    }
    default:
      throw new Refused(404, 'NOT_FOUND', `没有 ${pathname}`);
  }
}

/** @param gateway where it fetches the hub's public key */
export async function startWaterAffairs(gateway: string, sdl: string): Promise<WaterAffairs> {
  const book = new InspectionBook();
  const yoga = createYoga({
    schema: createWaterSchema(sdl, book),
    graphqlEndpoint: `${BASE}/graphql`,
    graphiql: false,
    landingPage: false,
    logging: false,
  });
  const parts = { book, yoga, admit: createDoorkeeper(gateway, DEPARTMENT) };
  const server = createServer((request, response) => {
    answer(parts, request, response).catch((error: unknown) => refuse(response, error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address !== 'object') throw new Error('no address');
  return {
    url: `http://127.0.0.1:${address.port}${BASE}`,
    book,
    stop: async () => {
      book.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
