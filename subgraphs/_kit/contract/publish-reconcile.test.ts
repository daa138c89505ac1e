/** 对账: the hub's side by day, whatever the order in which the records came. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, sampleRow } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';
import { Tally } from '../publish/reconcile.js';

let hub: TestSubgraph;
const DAYS = ['2026-03-01', '2026-03-02', '2026-03-03'];
const record = () => {
  const found = hub.department.records.find(({ name }) => name === 'FoodSampling');
  if (found === undefined) throw new Error('no FoodSampling');
  return found;
};
const rows = () =>
  Array.from({ length: 60 }, (_, n) => sampleRow(record(), n, { sampledOn: DAYS[n % 3], version: 2 }));

beforeAll(async () => {
  hub = await startTestSubgraph('food-drug');
  await hub.fetch('/publish/FoodSampling', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: ndjson(rows().reverse()),
  });
});
afterAll(() => hub.stop());

const ask = async (path: string) => {
  const answer = await hub.fetch(`/publish/reconcile/${path}`);
  return { status: answer.status, text: await answer.text() };
};

interface Line {
  readonly key: string;
  readonly version: number | null;
  readonly contentHash: string;
}
const linesOf = async (path: string): Promise<Line[]> =>
  (await ask(path)).text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the reconciliation of a record type', () => {
  it('counts and hashes each day over its records as the sender would', async () => {
    const { days } = JSON.parse((await ask('FoodSampling')).text);
    expect(days.map(({ day, count }: { day: string; count: number }) => [day, count])).toEqual(
      DAYS.map((day) => [day, 20]),
    );
    const tally = new Tally();
    for (const day of DAYS) for (const line of await linesOf(`FoodSampling/${day}`)) tally.add(day, line);
    expect(days).toEqual(tally.days);
  });

  it('leaves versions out of account where the sender has none', async () => {
    const [line] = await linesOf('FoodSampling/2026-03-02?versions=ignore');
    expect(line?.version).toBeNull();
    const withVersions = JSON.parse((await ask('FoodSampling')).text).days;
    const without = JSON.parse((await ask('FoodSampling?versions=ignore')).text).days;
    expect(without[0].count).toBe(withVersions[0].count);
    expect(without[0].hash).not.toBe(withVersions[0].hash);
  });

  it('keeps to the days asked for, and counts by the day of receipt on request', async () => {
    const { days } = JSON.parse((await ask('FoodSampling?from=2026-03-02&to=2026-03-02')).text);
    expect(days).toMatchObject([{ day: '2026-03-02', count: 20 }]);
    const received = JSON.parse((await ask('FoodSampling?by=receivedAt')).text);
    expect(received.days).toMatchObject([{ day: '2026-11-24', count: 60 }]);
  });

  it('does not count what was revoked', async () => {
    const keys = rows()
      .slice(0, 1)
      .map((row) => row['samplingNo']);
    await hub.graphql(
      'mutation ($keys: [ID!]!) { revokeFoodSamplings(keys: $keys, reason: "错") { accepted } }',
      { keys },
    );
    const { days } = JSON.parse((await ask('FoodSampling?to=2026-03-01')).text);
    expect(days).toMatchObject([{ count: 19 }]);
  });

  it.each(['FoodSampling?by=publishedAt', 'FoodSampling?from=2026-02-30', 'FoodSampling/2026-02-30'])(
    'says what is wrong with %s',
    async (path) => {
      expect((await ask(path)).status).toBe(400);
    },
  );
});

describe('a tally', () => {
  it('does not hang on order, and shows a record that stands twice', () => {
    const lines = [1, 2, 3].map((n) => ({ key: `K${n}`, version: n, contentHash: `${n}`.repeat(64) }));
    const of = (given: readonly Line[]) => {
      const tally = new Tally();
      for (const line of given) tally.add('2026-03-01', line);
      return tally.days;
    };
    expect(of([...lines].reverse())).toEqual(of(lines));
    expect(of([...lines, ...lines.slice(0, 2), ...lines.slice(0, 2)])[0]?.hash).not.toBe(of(lines)[0]?.hash);
  });
});
