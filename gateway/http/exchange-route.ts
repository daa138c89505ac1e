import type { IncomingMessage, ServerResponse } from 'node:http';
import { HubError } from '../../platform/errors.js';
import type { Identity } from '../../platform/identity/identity.js';
import { type PassedRoutes, type PassThrough, passedMethod } from './pass-through.js';

const SUBGRAPH = 'exchange';

/** What of the exchange can be reached beside the graph, below `/exchange/`; who may is for the exchange to say. */
const ROUTES: PassedRoutes = [
  [/^notices\/[0-9a-f-]{36}\/print$/, ['GET']],
  [/^attachments\/(?:notice|recipient)\/[0-9a-f-]{36}$/, ['POST']],
  [/^attachments\/[0-9a-f-]{36}\/[0-9a-f]{64}$/, ['GET']],
  [/^audit\/chains$/, ['GET']],
  [/^audit\/anchor$/, ['GET', 'POST']],
];
const PREFIX = '/exchange/';

export interface ExchangeRouteOptions {
  readonly identify: (request: IncomingMessage) => Promise<Identity>;
  readonly addressOf: (subgraph: string) => string | null;
  readonly through: PassThrough;
}

/** Files and streams of the exchange, which a graph carries badly. */
export const createExchangeRoute =
  ({ identify, addressOf, through }: ExchangeRouteOptions) =>
  async (request: IncomingMessage, response: ServerResponse, path: string, search: string): Promise<void> => {
    const rest = path.slice(PREFIX.length);
    const method = passedMethod(ROUTES, rest, { path, method: request.method });
    const identity = await identify(request);
    const address = addressOf(SUBGRAPH);
    if (address === null) throw new HubError('SUBGRAPH_UNAVAILABLE', { department: SUBGRAPH });
    const target = `/${rest}`;
    await through.pass(request, response, { subgraph: SUBGRAPH, address, identity, target, search, method });
  };
