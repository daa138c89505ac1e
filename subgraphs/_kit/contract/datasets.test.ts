/** What every department says of its datasets, and of corrections. Runs over each folder with records.graphql. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { departmentCodes } from '../../../schema/compiler/load.js';
import { datasetTypeOf } from '../../../schema/compiler/naming.js';
import { ndjson, sampleKey, sampleRow } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';

const ROWS = 3;

describe.each(departmentCodes())('%s', (code) => {
  let hub: TestSubgraph;
  beforeAll(async () => {
    hub = await startTestSubgraph(code);
  });
  afterAll(() => hub?.stop());

  const publish = async (type: string, rows: readonly unknown[]) => {
    const headers = { 'content-type': 'application/x-ndjson' };
    const answer = await hub.fetch(`/publish/${type}`, { method: 'POST', headers, body: ndjson(rows) });
    expect(await answer.json(), type).toMatchObject({ accepted: rows.length });
  };

  it('counts each of its datasets, and knows no other', async () => {
    const { records } = hub.department;
    for (const record of records) {
      await publish(
        record.name,
        Array.from({ length: ROWS }, (_, n) => sampleRow(record, n)),
      );
    }
    const type = datasetTypeOf(code);
    const ids = [...records.map(({ name }) => `${code}/${name}`), `${code}/Nothing`];
    const { data, errors } = await hub.graphql(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { id observed(days: 2) {
        records stale volume { date accepted } quality { received rejected } } } } }`,
      { r: ids.map((id) => ({ __typename: type, id })) },
    );
    expect(errors).toBeUndefined();
    expect(data?.['_entities']).toEqual([
      ...records.map(({ name }) => ({
        id: `${code}/${name}`,
        observed: {
          records: ROWS,
          stale: false,
          volume: [
            { date: '2026-11-23', accepted: 0 },
            { date: '2026-11-24', accepted: ROWS },
          ],
          quality: { received: ROWS, rejected: 0 },
        },
      })),
      null,
    ]);
  });

  it('says of every field whether a later version has another value', async () => {
    for (const record of hub.department.records) {
      const [before, after] = [sampleRow(record, 1), sampleRow(record, 20)];
      const rest = { version: 7, [record.keyField]: sampleKey(1) };
      await publish(record.name, [{ ...after, ...rest }]);
      const checks = record.fields.map(({ name }) => ({
        recordType: record.name,
        key: sampleKey(1),
        version: 1,
        field: name,
      }));
      const answer = await hub.asService('/internal/corrections', {
        method: 'POST',
        body: JSON.stringify({ checks }),
      });
      const later = { version: 7, publishedAt: '2026-11-01T00:00:00.000Z', revoked: false };
      const isSame = (name: string): boolean =>
        name === record.keyField || JSON.stringify(before[name]) === JSON.stringify(after[name]);
      expect(await answer.json(), record.name).toEqual({
        corrections: record.fields.map(({ name }) => (isSame(name) ? null : later)),
      });
    }
  });
});
