/** A department's feed, read page by page as sync does. */
import type pg from 'pg';
import { expect } from 'vitest';
import { z } from 'zod';
import { FEED_PATH } from '../../schema/feed.js';
import type { TestSubgraph } from './subgraph.js';

const Line = z.looseObject({
  cursor: z.string(),
  type: z.string().optional(),
  id: z.string().optional(),
  key: z.string().optional(),
  version: z.number().optional(),
  record: z.looseObject({ fields: z.record(z.string(), z.unknown()) }).nullish(),
  events: z.array(z.looseObject({})).optional(),
  end: z.boolean().optional(),
  more: z.boolean().optional(),
  held: z.boolean().optional(),
});
export type FeedTestLine = z.infer<typeof Line>;

export interface FeedTestPage {
  /** Without the last one. */
  readonly lines: FeedTestLine[];
  readonly end: FeedTestLine;
  readonly characters: number;
}

/**
 * What has been committed until now is in the feed when this resolves. Other test files write to the same cluster,
 * and the feed keeps back what one of their transactions might still come before.
 */
export async function horizonPassed(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query('select pg_snapshot_xmax(pg_current_snapshot())::text as now');
  await expect
    .poll(
      async () => {
        const passed = 'select pg_snapshot_xmin(pg_current_snapshot()) >= $1::text::xid8 as passed';
        return (await pool.query(passed, [rows[0].now])).rows[0].passed;
      },
      { interval: 20 },
    )
    .toBe(true);
}

/**
 * One page after a cursor; `more` are further parameters (`&limit=1`), `path` that of the feed in order or ahead.
 * @throws Error with the answer where it is not 200.
 */
export async function readFeed(
  hub: TestSubgraph,
  after = '',
  more = '',
  path: string = FEED_PATH,
): Promise<FeedTestPage> {
  const answer = await hub.asService(`${path}?after=${encodeURIComponent(after)}${more}`);
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(text);
  const lines = text
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
  const end = lines.pop();
  if (end?.end !== true) throw new Error('no FeedEnd');
  return { lines, end, characters: text.length };
}
