/** Endpoints and deliveries in the graph: a department's system looks after its own, the platform's administrator after all. */

import type pg from 'pg';
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import type { ListLoader } from '../../_kit/lists/list-loader.js';
import type { ListSpec } from '../../_kit/lists/list-statement.js';
import type { RequestContext, Resolver, Row, TypeResolvers } from '../../_kit/subgraph.js';
import { ACTIONS } from '../machine/vocabulary.js';
import { webhookAddress } from './allowed-origins.js';
import {
  type Endpoint,
  insertEndpoint,
  pauseEndpoint,
  readEndpoints,
  removeEndpoint,
  replaceSecret,
  replayDead,
  resumeEndpoint,
} from './endpoint-store.js';
import type { SecretSeal } from './secret-seal.js';
import { newSecret } from './signature.js';

const CONNECT = 'exchange:connect';
const MOST_ENDPOINTS = 20;
const MOST_REASON = 200;

export interface WebhookContext {
  readonly pool: pg.Pool;
  readonly lists: ListLoader;
  readonly newId: () => string;
  readonly origins: readonly string[];
  readonly seal: SecretSeal;
}

/** Null: of all departments. @throws HubError FORBIDDEN */
function reachOf({ identity }: RequestContext): string | null {
  if (identity.scopes.includes('admin')) return null;
  if (identity.department !== null && identity.scopes.includes(CONNECT)) return identity.department;
  throw new HubError('FORBIDDEN', { needed: `权限 ${CONNECT} 与部门,或平台管理员` });
}

function ownDepartment({ identity }: RequestContext): string {
  if (identity.department !== null && identity.scopes.includes(CONNECT)) return identity.department;
  throw new HubError('FORBIDDEN', { needed: `权限 ${CONNECT} 与部门` });
}

/** @param reach null: of any department. */
async function endpointOf(pool: pg.Pool, id: string, reach: string | null): Promise<Endpoint> {
  const found = (await readEndpoints(pool, reach)).find((endpoint) => endpoint.id === id);
  if (found === undefined) throw new HubError('NOT_FOUND', { what: `推送地址 ${id.slice(0, 40)}` });
  return found;
}

const registration = z.object({ url: z.string(), actions: z.array(z.string()) });

function knownActions(actions: readonly string[]): string[] {
  const unknown = actions.find((action) => !Object.hasOwn(ACTIONS, action));
  if (unknown === undefined) return [...new Set(actions)];
  throw new HubError('BAD_REQUEST', {
    reason: `没有动作 ${unknown.slice(0, 40)},可用:${Object.keys(ACTIONS).join('、')}`,
  });
}

const deliveries = (endpoint: string, state: string | null): ListSpec => ({
  name: 'webhook-deliveries',
  columns: `d.id::text as id, d.notice_id::text as "noticeId", d.event_number as "eventNumber", d.state, d.attempts,
    d.next_at as "nextAt", d.last_at as "lastAt", d.last_status as "lastStatus", d.last_error as "lastError",
    d.delivered_at as "deliveredAt"`,
  from: 'webhook_delivery d',
  order: [
    { sql: 'd.created_at', type: 'timestamptz', descending: true },
    { sql: 'd.id', type: 'uuid', descending: true },
  ],
  where: (bind) => [
    `d.endpoint_id = ${bind(endpoint)}::uuid`,
    state === null ? null : `d.state = ${bind(state)}::text`,
  ],
});

const byId = z.object({ id: z.string() });
const pausing = z.object({ id: z.string(), reason: z.string().trim().min(1).max(MOST_REASON) });
const replaying = z.object({ endpoint: z.string(), ids: z.array(z.uuid()).nullish() });

function parsed<T>(schema: z.ZodType<T>, args: Row, reason: string): T {
  const read = schema.safeParse(args);
  if (read.success) return read.data;
  throw new HubError('BAD_REQUEST', { reason });
}

/** Why an endpoint was not registered. */
function refusal(present: readonly Endpoint[], url: string): Row {
  const existing = present.find((each) => each.url === url) ?? null;
  const why =
    existing === null
      ? { code: 'TOO_MANY', message: `本部门已有 ${MOST_ENDPOINTS} 个推送地址;请先撤销不再用的。` }
      : {
          code: 'ALREADY_REGISTERED',
          message: '本部门已登记该网址;密钥遗失的请换密钥(rotateWebhookSecret)。',
        };
  return { __typename: 'WebhookRefused', ...why, existing };
}

function mutations({ pool, newId, origins, seal }: WebhookContext): Readonly<Record<string, Resolver>> {
  return {
    registerWebhook: async (_root, args, request) => {
      const department = ownDepartment(request);
      const { url, actions } = registration.parse(args);
      const address = webhookAddress(url, origins);
      const id = newId();
      const secret = newSecret();
      const own = { id, department, url: address, actions: knownActions(actions) };
      const by = { by: request.identity.subject, at: request.now };
      const endpoint = { ...own, ...by, sealedSecret: seal.seal(id, secret) };
      return (await insertEndpoint(pool, endpoint, MOST_ENDPOINTS))
        ? { __typename: 'WebhookSecret', endpoint: await endpointOf(pool, id, department), secret }
        : refusal(await readEndpoints(pool, department), address);
    },
    rotateWebhookSecret: async (_root, args, request) => {
      // Who gets the secret can sign as the hub: that is for the department itself, not for an administrator.
      const department = ownDepartment(request);
      const { id } = await endpointOf(pool, byId.parse(args).id, department);
      const secret = newSecret();
      await replaceSecret(pool, id, seal.seal(id, secret), request.now);
      return { endpoint: await endpointOf(pool, id, department), secret };
    },
    pauseWebhook: async (_root, args, request) => {
      const { id, reason } = parsed(pausing, args, `请写明停推的原因,至多 ${MOST_REASON} 字`);
      await endpointOf(pool, id, reachOf(request));
      await pauseEndpoint(pool, id, reason, request.now);
      return endpointOf(pool, id, reachOf(request));
    },
    resumeWebhook: async (_root, args, request) => {
      const { id } = await endpointOf(pool, byId.parse(args).id, reachOf(request));
      await resumeEndpoint(pool, id);
      return endpointOf(pool, id, reachOf(request));
    },
    removeWebhook: async (_root, args, request) => {
      const { id } = await endpointOf(pool, byId.parse(args).id, reachOf(request));
      await removeEndpoint(pool, id, `由 ${request.identity.subject} 撤销`, request.now);
      return true;
    },
    replayWebhookDeliveries: async (_root, args, request) => {
      const { endpoint, ids } = parsed(replaying, args, 'ids 应为投递的标识(UUID)');
      const { id } = await endpointOf(pool, endpoint, reachOf(request));
      return replayDead(pool, id, ids ?? null, request.now);
    },
  };
}

const countable = z.looseObject({ count: z.function() });

export const webhookResolvers = (
  context: WebhookContext,
): Readonly<
  Record<'Query' | 'Mutation' | 'WebhookEndpoint' | 'WebhookDeliveryConnection', TypeResolvers>
> => ({
  Query: {
    webhookEndpoints: (_root, _args, request) => readEndpoints(context.pool, reachOf(request)),
  },
  Mutation: mutations(context),
  WebhookEndpoint: {
    deliveries: ({ id }, args, request) => {
      const state = z.string().nullish().parse(args['state']) ?? null;
      // The endpoint stands among the arguments: it tells this list from that of another one.
      const own = { ...args, endpoint: id };
      return context.lists.connection(deliveries(String(id), state), '', own, (row) => row, request);
    },
  },
  WebhookDeliveryConnection: { totalCount: (connection) => countable.parse(connection).count() },
});
