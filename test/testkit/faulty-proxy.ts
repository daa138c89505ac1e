/** A proxy in front of a subgraph that fails in the ways departments do. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * `down`: nobody listens. `slow`: each answer is held back ten seconds. `garbage`: an HTML page with status 200.
 * `mute`: the target does what it is asked, and the connection breaks before its answer.
 */
export type Fault = 'down' | 'slow' | 'garbage' | 'mute';

export interface FaultyProxy {
  /** Address of the target through the proxy, without a trailing slash. */
  readonly url: string;
  /** Cuts what is under way, so that long polls meet the fault too. Null: well again. */
  fail(fault: Fault | null): Promise<void>;
  stop(): Promise<void>;
}

const SLOW_MS = 10_000;
const PAGE = '<html><body><h1>502 Bad Gateway</h1></body></html>';

const forward = (
  target: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  isMute: () => boolean,
): void => {
  const { method, url, headers } = incoming;
  const sent = request({ host: target.hostname, port: target.port, method, path: url, headers }, (answer) => {
    if (isMute()) {
      outgoing.destroy();
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
    answer.on('error', () => outgoing.destroy());
  });
  sent.on('error', () => outgoing.destroy());
  outgoing.on('close', () => sent.destroy());
  incoming.pipe(sent);
};

/** @param target base URL of the subgraph, `http://127.0.0.1:4123/food-drug`; the proxy keeps its path. */
export const startFaultyProxy = async (target: string): Promise<FaultyProxy> => {
  const to = new URL(target);
  let fault: Fault | null = null;
  const server = createServer((incoming, outgoing) => {
    if (fault === 'garbage') {
      incoming.resume();
      outgoing.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
      return;
    }
    const held = setTimeout(
      () => forward(to, incoming, outgoing, () => fault === 'mute'),
      fault === 'slow' ? SLOW_MS : 0,
    );
    outgoing.once('close', () => clearTimeout(held));
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  const close = () =>
    new Promise<void>((resolve) => {
      if (!server.listening) resolve();
      else server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${to.pathname}`,
    fail: async (next) => {
      fault = next;
      if (next === 'down') await close();
      else if (!server.listening) await listen(port);
      else server.closeAllConnections();
    },
    stop: close,
  };
};
