/** For whoever checks the exchange: all chains as they are stored, and the anchors kept outside the database. */
import type pg from 'pg';
import { z } from 'zod';
import type { Clock } from '../../../platform/clock.js';
import { HubError } from '../../../platform/errors.js';
import { sendJson } from '../../_kit/serve/routes.js';
import type { Route, RouteCall } from '../../_kit/subgraph.js';
import { readChains } from './read-chains.js';
import { lastAnchor, writeAnchor } from './write-anchor.js';

const READERS: readonly string[] = ['auditor', 'admin'];

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
      sendJson(call.response, 200, await readChains(pool, after));
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
