/** Rows of half a megabyte each: a page of the feed ends by its size too, else one upload would stop the whole process. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '../../../platform/clock.js';
import { horizonPassed, readFeed } from '../../../test/testkit/feed-reader.js';
import { ndjson, sampleRow } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';

const ROWS = 20;
const WIDE = 'x'.repeat(500_000);
/** Somewhat more than a page ends after. */
const MOST_CHARACTERS = 20_000_000;

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph('food-drug', systemClock);
});
afterAll(() => hub.stop());

it('pages of wide rows stay small, and none is left out or told twice', async () => {
  const record = hub.department.records.find(({ name }) => name === 'FoodSampling');
  if (record === undefined) throw new Error('no FoodSampling');
  const rows = Array.from({ length: ROWS }, (_, n) => sampleRow(record, n, { productName: WIDE }));
  const answer = await hub.fetch('/publish/FoodSampling', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: ndjson(rows),
  });
  expect(await answer.json()).toMatchObject({ accepted: ROWS });

  await horizonPassed(hub.pool);

  const told: string[] = [];
  let after = '';
  for (let more = true; more; ) {
    const { lines, end, characters } = await readFeed(hub, after, '&limit=1000');
    expect(characters).toBeLessThan(MOST_CHARACTERS);
    told.push(...lines.map(({ key }) => key ?? ''));
    after = end.cursor;
    more = end.more === true;
  }
  expect(told).toHaveLength(ROWS);
  expect(new Set(told).size).toBe(ROWS);
});
