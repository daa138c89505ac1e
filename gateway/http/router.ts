import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWK } from 'jose';
import { HubError } from '../../platform/errors.js';
import type { SseRoute } from '../live/sse-route.js';
import type { GatewayMetrics } from '../plugins/metrics.js';
import type { ConsoleRoute } from './console-route.js';
import type { Readiness } from './readiness.js';

type Passing = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  search: string,
) => Promise<void>;

export interface Routes {
  readonly graphql: (request: IncomingMessage, response: ServerResponse, search: string) => Promise<void>;
  readonly live: SseRoute;
  readonly publish: Passing;
  readonly exchange: Passing;
  readonly console: ConsoleRoute;
  readonly readiness: Readiness;
  readonly metrics: GatewayMetrics;
  readonly jwks: { readonly keys: readonly JWK[] };
}

/** The gateway's few paths; what is not here is NOT_FOUND. */
export function createRouter(routes: Routes) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/';
    const mark = url.indexOf('?');
    const path = mark === -1 ? url : url.slice(0, mark);
    const search = mark === -1 ? '' : url.slice(mark + 1);
    if (path === '/graphql') return routes.graphql(request, response, search);
    if (path === '/live') return routes.live.serve(request, response, search);
    if (path.startsWith('/publish/')) return routes.publish(request, response, path, search);
    if (path.startsWith('/exchange/')) return routes.exchange(request, response, path, search);
    if (path === '/console' || path.startsWith('/console/')) return routes.console(request, response, path);
    await serveStatus(routes, path, response);
  };
}

async function serveStatus(routes: Routes, path: string, response: ServerResponse): Promise<void> {
  switch (path) {
    case '/healthz':
      return json(response, 200, { status: 'ok' });
    case '/readyz': {
      const report = routes.readiness.report();
      return json(response, report.ready ? 200 : 503, report);
    }
    case '/.well-known/jwks.json':
      return json(response, 200, routes.jwks);
    case '/metrics': {
      const { registry } = routes.metrics;
      const text = await registry.metrics();
      response.writeHead(200, { 'content-type': registry.contentType }).end(text);
      return;
    }
    default:
      throw new HubError('NOT_FOUND', { what: path });
  }
}

function json(response: ServerResponse, status: number, value: unknown): void {
  const text = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(text);
}
