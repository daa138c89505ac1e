/** Endpoints of departments' systems, and what waits for them. */
import type pg from 'pg';
import { z } from 'zod';
import { transaction } from '../../../platform/database/pool.js';

const COLUMNS = `w.id::text as id, w.department, w.url, w.actions, w.created_by as "createdBy", w.created_at as "createdAt",
  w.paused_at as "pausedAt", w.paused_reason as "pausedReason",
  (select count(*)::int from webhook_delivery d where d.endpoint_id = w.id and d.state = 'PENDING') as pending,
  (select count(*)::int from webhook_delivery d where d.endpoint_id = w.id and d.state = 'DEAD') as dead`;

const endpoints = z.array(
  z.object({
    id: z.string(),
    department: z.string(),
    url: z.string(),
    actions: z.array(z.string()),
    createdBy: z.string(),
    createdAt: z.string(),
    pausedAt: z.string().nullable(),
    pausedReason: z.string().nullable(),
    pending: z.number(),
    dead: z.number(),
  }),
);
export type Endpoint = z.infer<typeof endpoints>[number];

/** @param department null: of all. */
export async function readEndpoints(pool: pg.Pool, department: string | null): Promise<Endpoint[]> {
  const { rows } = await pool.query(
    `select ${COLUMNS} from webhook_endpoint w
     where w.removed_at is null and ($1::text is null or w.department = $1) order by w.created_at, w.id`,
    [department],
  );
  return endpoints.parse(rows);
}

export interface NewEndpoint {
  readonly id: string;
  readonly department: string;
  readonly url: string;
  readonly actions: readonly string[];
  readonly sealedSecret: string;
  readonly by: string;
  readonly at: Date;
}

/**
 * False where the department has registered the URL already, also at this very moment, or has `most` endpoints.
 * @param most number of endpoints of one department.
 */
export async function insertEndpoint(pool: pg.Pool, endpoint: NewEndpoint, most: number): Promise<boolean> {
  const { id, department, url, actions, sealedSecret, by, at } = endpoint;
  const { rowCount } = await pool.query(
    `insert into webhook_endpoint (id, department, url, actions, secret, created_by, created_at)
     select $1, $2::text, $3, $4, $5, $6, $7
     where (select count(*) from webhook_endpoint w where w.department = $2 and w.removed_at is null) < $8
     on conflict (department, url) where removed_at is null do nothing`,
    [id, department, url, actions, sealedSecret, by, at, most],
  );
  return rowCount === 1;
}

/** The secret before goes on signing for a day (claim-deliveries.ts). */
export async function replaceSecret(
  pool: pg.Pool,
  id: string,
  sealedSecret: string,
  at: Date,
): Promise<void> {
  await pool.query(
    `update webhook_endpoint w set previous_secret = w.secret, secret = $2, rotated_at = $3
     where w.id = $1 and w.removed_at is null`,
    [id, sealedSecret, at],
  );
}

/** Paused already: since then, for the new reason. */
export async function pauseEndpoint(pool: pg.Pool, id: string, reason: string, at: Date): Promise<void> {
  await pool.query(
    `update webhook_endpoint w set paused_at = coalesce(w.paused_at, $3), paused_reason = $2
     where w.id = $1 and w.removed_at is null`,
    [id, reason, at],
  );
}

export async function resumeEndpoint(pool: pg.Pool, id: string): Promise<void> {
  await pool.query(
    `update webhook_endpoint w set paused_at = null, paused_reason = null
     where w.id = $1 and w.removed_at is null`,
    [id],
  );
}

/** Nothing is sent to an address that was taken back; what waited for it would stand before everything else. */
export async function removeEndpoint(pool: pg.Pool, id: string, reason: string, at: Date): Promise<void> {
  await transaction(pool, async (client) => {
    await client.query(
      'update webhook_endpoint w set removed_at = $3, paused_reason = $2 where w.id = $1 and w.removed_at is null',
      [id, reason, at],
    );
    await client.query(
      `update webhook_delivery d set state = 'DEAD', next_at = null, last_error = $2
       where d.endpoint_id = $1 and d.state = 'PENDING'`,
      [id, reason],
    );
  });
}

/** Dead deliveries are due again, with all their attempts. Gives their number. */
export async function replayDead(
  pool: pg.Pool,
  endpoint: string,
  ids: readonly string[] | null,
  at: Date,
): Promise<number> {
  const { rowCount } = await pool.query(
    `update webhook_delivery d set state = 'PENDING', attempts = 0, next_at = $3
     where d.endpoint_id = $1 and d.state = 'DEAD' and ($2::uuid[] is null or d.id = any($2::uuid[]))`,
    [endpoint, ids, at],
  );
  return rowCount ?? 0;
}
