/** POST /internal/deadlines/scan: sync rings every ten minutes, day and night (特提 runs round the clock). */
import type pg from 'pg';
import type { Clock } from '../../../platform/clock.js';
import { HubError } from '../../../platform/errors.js';
import type { Logger } from '../../../platform/log.js';
import { sendJson } from '../../_kit/serve/routes.js';
import type { Route } from '../../_kit/subgraph.js';
import { scanDeadlines } from './scan-deadlines.js';

/** In one answer; who is told that there is more asks again. */
const MOST = 200;

export interface ScanRouteOptions {
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly log: Logger;
}

export const scanRoute = ({ pool, clock, log }: ScanRouteOptions): Route => ({
  method: 'POST',
  path: '/internal/deadlines/scan',
  handle: async ({ response, identity }) => {
    if (!identity.service) throw new HubError('FORBIDDEN', { needed: '枢纽内部服务的令牌' });
    sendJson(response, 200, await scanDeadlines({ pool, log, now: clock.now(), most: MOST }));
  },
});
