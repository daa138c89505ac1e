import type { ServerResponse } from 'node:http';
import { HubError } from '../../../platform/errors.js';
import type { Route } from '../subgraph.js';

/** A route that fits a path, with the values of its `:names`. */
export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch (cause) {
    throw new HubError('BAD_REQUEST', { reason: '路径编码有误' }, { cause });
  }
};

function match(route: Route, segments: readonly string[]): Record<string, string> | null {
  const pattern = route.path.split('/').filter(Boolean);
  if (pattern.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of pattern.entries()) {
    const segment = segments[i] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decode(segment);
    else if (part !== segment) return null;
  }
  return params;
}

/**
 * @param path below the subgraph's base path, with a leading slash.
 * @throws HubError NOT_FOUND, METHOD_NOT_ALLOWED
 */
export function findRoute(routes: readonly Route[], method: string, path: string): Match {
  const segments = path.split('/').filter(Boolean);
  const fitting = routes.flatMap((route) => {
    const params = match(route, segments);
    return params === null ? [] : [{ route, params }];
  });
  const found = fitting.find(({ route }) => route.method === method);
  if (found !== undefined) return found;
  if (fitting.length === 0) throw new HubError('NOT_FOUND', { what: path.slice(0, 100) });
  throw new HubError('METHOD_NOT_ALLOWED', { allowed: fitting.map(({ route }) => route.method).join('、') });
}

export const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
};
