/** Rows of half a megabyte each: a page of the feed ends by its size too, else one upload would stop the whole process. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { systemClock } from '../../../platform/clock.js';
import { ndjson, sampleRow } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';

const ROWS = 20;
const WIDE = 'x'.repeat(500_000);
/** Somewhat more than a page ends after. */
const MOST_CHARACTERS = 20_000_000;

const Line = z.looseObject({
  cursor: z.string(),
  key: z.string().optional(),
  end: z.boolean().optional(),
  more: z.boolean().optional(),
});

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph('food-drug', systemClock);
});
afterAll(() => hub.stop());

/** The keys of one page, and where the next one begins. */
async function page(after: string) {
  const text = await (await hub.asService(`/changes?limit=1000&after=${encodeURIComponent(after)}`)).text();
  const lines = text
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
  const end = lines.pop();
  return { characters: text.length, keys: lines.flatMap(({ key }) => key ?? []), end };
}

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

  const told: string[] = [];
  let after = '';
  // Other test files hold back the horizon of the cluster: until they have ended, the feed tells nothing new.
  await expect
    .poll(
      async () => {
        const { characters, keys, end } = await page(after);
        expect(characters).toBeLessThan(MOST_CHARACTERS);
        told.push(...keys);
        after = end?.cursor ?? after;
        return told.length;
      },
      { interval: 20, timeout: 45_000 },
    )
    .toBe(ROWS);
  expect(new Set(told).size).toBe(ROWS);
  expect((await page(after)).end).toMatchObject({ end: true, more: false });
}, 60_000);
