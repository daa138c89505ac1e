import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { HubError } from '../../platform/errors.js';

const PREFIX = '/console';
const INDEX = 'index.html';
const COMPRESSED = '.gz';
const YEAR_SECONDS = 31_536_000;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Nothing from elsewhere, and the page in nobody's frame. The code editor sets styles of its own while it runs. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface StaticFile {
  readonly path: string;
  readonly size: number;
}

export type ConsoleRoute = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<void>;

/**
 * Serves the built console under `/console`. Only files that were there at the start are known, by their whole path,
 * so no request can name another; without a build there are none.
 */
export async function createConsoleRoute(folder: string): Promise<ConsoleRoute> {
  const files = await filesBelow(folder);
  return async (request, response, path) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw new HubError('BAD_REQUEST', { reason: `${path} 只接受 GET` });
    }
    const name = path === PREFIX || path === `${PREFIX}/` ? INDEX : path.slice(PREFIX.length + 1);
    const plain = files.get(name);
    if (!plain || name.endsWith(COMPRESSED)) {
      throw new HubError('NOT_FOUND', { what: files.size === 0 ? `${path}(控制台尚未构建)` : path });
    }
    const compressed = acceptsGzip(request) ? files.get(name + COMPRESSED) : undefined;
    response.writeHead(200, headersOf(name, compressed ?? plain, compressed !== undefined));
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    // Whoever goes away in the middle needs no answer.
    await pipeline(createReadStream((compressed ?? plain).path), response).catch((error: unknown) => {
      if (!response.destroyed) throw error;
    });
  };
}

function headersOf(name: string, file: StaticFile, isCompressed: boolean): OutgoingHttpHeaders {
  return {
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    'content-length': file.size,
    ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
    vary: 'accept-encoding',
    // The build names an asset by its contents: another content is another name.
    'cache-control': name.startsWith('assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
    'content-security-policy': POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

const acceptsGzip = ({ headers }: IncomingMessage): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(headers['accept-encoding'] ?? ''));

async function filesBelow(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => {
        const { size } = await stat(path);
        return [relative(folder, path).split(sep).join('/'), { path, size }] as const;
      }),
    ),
  );
}
