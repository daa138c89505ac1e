import type { IncomingMessage, ServerResponse } from 'node:http';
import { HubError } from '../../platform/errors.js';
import type { Identity } from '../../platform/identity/identity.js';
import { type PassedRoutes, type PassThrough, passedMethod } from './pass-through.js';

/**
 * What of a department's publish room can be reached, below `/publish/<department>/`, and how. Batch ids may hold
 * colons, and stand percent-encoded in a receipt's URLs.
 */
const ROUTES: PassedRoutes = [
  [/^profiles$/, ['GET']],
  [/^profiles\/[\w.-]+$/, ['GET', 'PUT', 'DELETE']],
  [/^batches\/[\w.~:%-]+(?:\/(?:issues|rejects))?$/, ['GET']],
  [/^reconcile\/[A-Za-z]\w*(?:\/\d{4}-\d\d-\d\d)?$/, ['GET']],
  [/^[A-Za-z]\w*$/, ['POST']],
];
const PATH = /^\/publish\/([a-z][a-z0-9-]*)\/(.+)$/;

export interface PublishRouteOptions {
  readonly identify: (request: IncomingMessage) => Promise<Identity>;
  readonly addressOf: (department: string) => string | null;
  readonly through: PassThrough;
}

/** Uploads, and what belongs to them, for whoever may publish for the department. */
export const createPublishRoute =
  ({ identify, addressOf, through }: PublishRouteOptions) =>
  async (request: IncomingMessage, response: ServerResponse, path: string, search: string): Promise<void> => {
    const [, department = '', rest = ''] = PATH.exec(path) ?? [];
    const method = passedMethod(ROUTES, rest, { path, method: request.method });
    const identity = await identify(request);
    const needed = `publish:${department}`;
    if (!identity.scopes.includes(needed)) throw new HubError('FORBIDDEN', { needed });
    const address = addressOf(department);
    if (address === null) throw new HubError('NOT_FOUND', { what: `部门 ${department}` });
    const target = `/publish/${rest}`;
    await through.pass(request, response, {
      subgraph: department,
      address,
      identity,
      target,
      search,
      method,
    });
  };
