/** J11 against an exchange that cannot handle some notices: the others are not held up by them. */
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createPool } from '../../platform/database/pool.js';
import { createLogger } from '../../platform/log.js';
import { scanDeadlines } from '../../subgraphs/exchange/deadlines/scan-deadlines.js';
import { type Exchange, startExchange } from '../../subgraphs/exchange/test/exchange-fixture.js';
import type { AskExchange } from '../notices/ask-exchange.js';
import { noticeDeadlines } from './j11-notice-deadlines.js';

const LATE = new Date('2026-11-27T02:00:00.000Z');
/** Notices in one answer, and those that cannot be handled, which are the first to become due. */
const ANSWER = 2;
const FAILING = 3;

let exchange: Exchange;
let pool: pg.Pool;
beforeAll(async () => {
  exchange = await startExchange('2026-11-25T02:00:00.000Z');
  pool = createPool(exchange.databaseUrl, { max: 2, name: 'j11' });
});
afterAll(async () => {
  await pool?.end();
  await exchange?.stop();
});

const log = createLogger('test', { HUB_LOG_LEVEL: 'silent' });
const bodySchema = z.object({ failed: z.array(z.string()) });
/** As the exchange answers, with fewer notices at once. */
const ask: AskExchange = async (_path, body, schema) => {
  const { failed } = bodySchema.parse(body);
  return schema.parse(await scanDeadlines({ pool, log, now: LATE, most: ANSWER, failed }));
};

test('more notices that fail than fit into an answer hold nobody else up, and are told at the end', async () => {
  const late: string[] = [];
  for (let number = 0; number < FAILING + 3; number += 1) {
    const { id } = await exchange.sign();
    late.push(id);
    exchange.clock.at = new Date(exchange.clock.at.getTime() + 60_000);
  }
  const failing = late.slice(0, FAILING);
  await pool.query(`update notice_recipient set clocks = '[{}]' where notice_id = any($1::uuid[])`, [
    failing,
  ]);
  const run = noticeDeadlines.errand?.({ ask, signal: new AbortController().signal, dryRun: false });
  await expect(run).rejects.toMatchObject({ code: 'DEADLINES_STUCK', details: { count: FAILING } });
  const { rows } = await pool.query<{ id: string }>(
    `select distinct e.notice_id::text as id from notice_event e where e.action = 'REMIND'`,
  );
  expect(rows.map(({ id }) => id).sort()).toEqual(late.slice(FAILING).sort());
});
