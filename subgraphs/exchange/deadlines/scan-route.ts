/** POST /internal/deadlines/scan: sync rings every ten minutes, day and night (特提 runs round the clock). */
import type pg from 'pg';
import { z } from 'zod';
import type { Clock } from '../../../platform/clock.js';
import { HubError } from '../../../platform/errors.js';
import type { Logger } from '../../../platform/log.js';
import { readJson } from '../../_kit/serve/read-json.js';
import { sendJson } from '../../_kit/serve/routes.js';
import type { Route } from '../../_kit/subgraph.js';
import { scanDeadlines } from './scan-deadlines.js';

/** In one answer; who is told that there is more asks again. */
const MOST = 200;
const MAX_BODY = 1_048_576;

/** Told in earlier answers of the same run. */
const bodySchema = z.object({ failed: z.array(z.uuid()).optional() }).optional();

export interface ScanRouteOptions {
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly log: Logger;
}

export const scanRoute = ({ pool, clock, log }: ScanRouteOptions): Route => ({
  method: 'POST',
  path: '/internal/deadlines/scan',
  handle: async ({ request, response, identity }) => {
    if (!identity.service) throw new HubError('FORBIDDEN', { needed: '枢纽内部服务的令牌' });
    const body = bodySchema.safeParse(await readJson(request, MAX_BODY));
    if (!body.success) throw new HubError('BAD_REQUEST', { reason: z.prettifyError(body.error) });
    const failed = body.data?.failed;
    sendJson(response, 200, await scanDeadlines({ pool, log, now: clock.now(), most: MOST, failed }));
  },
});
