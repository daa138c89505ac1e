import DataLoader from 'dataloader';
import type pg from 'pg';
import { perRequest } from '../../_kit/per-request.js';
import type { RequestContext, Row } from '../../_kit/subgraph.js';

const EVENTS = `select e.dispute_id::text as dispute, e.number, e.step, e.at, e.by, e.department, e.text, e.version
from dispute_event e where e.dispute_id = any($1::uuid[]) order by e.dispute_id, e.number`;

export type EventLoader = (request: RequestContext) => DataLoader<string, readonly Row[]>;

/** The events of disputes, one statement per request. */
export const createEventLoader = (pool: pg.Pool): EventLoader =>
  perRequest(
    () =>
      new DataLoader<string, readonly Row[]>(async (ids) => {
        const { rows } = await pool.query<Row>(EVENTS, [ids]);
        return ids.map((id) => rows.filter(({ dispute }) => dispute === id));
      }),
  );
