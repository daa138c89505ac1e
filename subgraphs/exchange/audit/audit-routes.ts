/** For whoever checks the exchange: all chains as they are stored, and the anchors kept outside the database. */
import type pg from 'pg';
import { z } from 'zod';
import type { Clock } from '../../../platform/clock.js';
import { HubError } from '../../../platform/errors.js';
import { sendJson } from '../../_kit/serve/routes.js';
import type { Route, RouteCall } from '../../_kit/subgraph.js';
import type { ChainsAnswer } from './chains-answer.js';
import { lastAnchor, writeAnchor } from './write-anchor.js';

const PAGE = 200;
const READERS: readonly string[] = ['auditor', 'admin'];

const CHAINS = `select n.id::text as id, n.document_number as "documentNumber",
  jsonb_build_object('count', n.event_count, 'hash', n.head_hash) as head,
  encode(sha256(convert_to(n.title, 'UTF8')), 'hex') as "titleHash",
  encode(sha256(convert_to(n.body, 'UTF8')), 'hex') as "bodyHash",
  coalesce((select jsonb_agg(jsonb_build_object('sha256', a.sha256, 'name', a.name) order by a.uploaded_at, a.sha256)
    from notice_attachment a where a.notice_id = n.id), '[]') as attachments,
  coalesce((select jsonb_agg(jsonb_build_object('number', e.number,
      'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'action', e.action, 'by', e.by,
      'department', e.department, 'recipientId', e.recipient_id, 'from', e.from_state, 'to', e.to_state,
      'comment', e.comment, 'data', e.data, 'algorithm', e.algorithm, 'previousHash', e.previous_hash, 'hash', e.hash)
    order by e.number) from notice_event e where e.notice_id = n.id), '[]') as events
from notice n where $1::uuid is null or n.id > $1::uuid order by n.id limit ${PAGE}`;

function requireReader({ identity }: RouteCall): void {
  if (identity.roles.some((role) => READERS.includes(role))) return;
  throw new HubError('FORBIDDEN', { needed: '审计员(auditor)或平台管理员(admin)的角色' });
}

export interface AuditRoutesOptions {
  readonly pool: pg.Pool;
  readonly clock: Clock;
  /** File of anchors. */
  readonly file: string;
}

/** GET /audit/chains?after= pages over all notices in order of id; GET /audit/anchor, POST /audit/anchor. */
export const auditRoutes = ({ pool, clock, file }: AuditRoutesOptions): readonly Route[] => [
  {
    method: 'GET',
    path: '/audit/chains',
    handle: async (call) => {
      requireReader(call);
      const after = call.query.get('after') || null;
      if (after !== null && !z.uuid().safeParse(after).success) {
        throw new HubError('BAD_REQUEST', { reason: 'after 应为上一页最后一份抄告的标识' });
      }
      const { rows } = await pool.query<ChainsAnswer['chains'][number]>(CHAINS, [after]);
      const next = rows.length < PAGE ? null : (rows.at(-1)?.id ?? null);
      const answer: ChainsAnswer = { chains: rows, next };
      sendJson(call.response, 200, answer);
    },
  },
  {
    method: 'GET',
    path: '/audit/anchor',
    handle: async (call) => {
      requireReader(call);
      sendJson(call.response, 200, { anchor: await lastAnchor(file) });
    },
  },
  {
    method: 'POST',
    path: '/audit/anchor',
    handle: async (call) => {
      requireReader(call);
      sendJson(call.response, 200, { anchor: await writeAnchor(pool, file, clock.now()) });
    },
  },
];
