/** What sync asks and tells: which fields are disputed, and that a later version has another value. */
import type pg from 'pg';
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import { readBody } from '../../_kit/serve/read-body.js';
import { sendJson } from '../../_kit/serve/routes.js';
import type { Route, RouteCall } from '../../_kit/subgraph.js';
import { closeCorrected } from './answer-dispute.js';

const PAGE = 1_000;
const MAX_BODY = 1_048_576;

const OPEN = `select d.id::text as id, d.department, d.record_type as "recordType", d.key, d.version, d.field
from dispute d where d.closed_at is null and ($1::uuid is null or d.id > $1::uuid) order by d.id limit ${PAGE}`;

const uuid = z.uuid();
const Body = z.object({
  corrections: z
    .array(z.object({ dispute: uuid, version: z.number().int().min(1), revoked: z.boolean() }))
    .max(PAGE),
});

const parse = (text: string): z.infer<typeof Body> => {
  try {
    return Body.parse(JSON.parse(text));
  } catch (cause) {
    const reason = `请求体应为 { corrections: [{ dispute, version, revoked }] },至多 ${PAGE} 条`;
    throw new HubError('BAD_REQUEST', { reason }, { cause });
  }
};

function requireService({ identity }: RouteCall): void {
  if (!identity.service) throw new HubError('FORBIDDEN', { needed: '枢纽内部服务的令牌' });
}

/** GET /internal/disputes?after= pages over open disputes in order of id; POST /internal/corrections closes them. */
export const disputeRoutes = (pool: pg.Pool, now: () => Date): readonly Route[] => [
  {
    method: 'GET',
    path: '/internal/disputes',
    handle: async (call) => {
      requireService(call);
      const after = call.query.get('after') || null;
      if (after !== null && !uuid.safeParse(after).success) {
        throw new HubError('BAD_REQUEST', { reason: 'after 应为上一页最后一件的标识' });
      }
      const { rows } = await pool.query<{ id: string }>(OPEN, [after]);
      const next = rows.length < PAGE ? null : (rows.at(-1)?.id ?? null);
      sendJson(call.response, 200, { disputes: rows, next });
    },
  },
  {
    method: 'POST',
    path: '/internal/corrections',
    handle: async (call) => {
      requireService(call);
      const { corrections } = parse((await readBody(call.request, MAX_BODY)).toString('utf8'));
      const actor = { by: call.identity.subject, department: null, at: now() };
      let closed = 0;
      for (const correction of corrections) closed += (await closeCorrected(pool, correction, actor)) ? 1 : 0;
      sendJson(call.response, 200, { closed });
    },
  },
];
