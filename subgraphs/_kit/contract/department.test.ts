/** What every department's subgraph must do, whatever its records are. Runs over each folder with records.graphql. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../../platform/root.js';
import type { FieldDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { departmentCodes } from '../../../schema/compiler/load.js';
import { capitalise } from '../../../schema/compiler/naming.js';
import { horizonPassed, readFeed } from '../../../test/testkit/feed-reader.js';
import { testIdentity } from '../../../test/testkit/identity.js';
import { ndjson, sampleKey, sampleOrgCode, sampleRow } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';

const ROWS = 60;

/** A test goes through every record type of its department, and some have fifteen. */
vi.setConfig({ testTimeout: 60_000 });

const selection = (field: FieldDescriptor): string => {
  if (field.kind === 'subject') return `${field.name} { name code orgCode linkState enterprise { orgCode } }`;
  if (field.kind !== 'items') return field.name;
  return `${field.name} { ${field.item?.fields.map(({ name }) => name).join(' ')} }`;
};

const SYSTEM_FIELDS = [
  'id',
  'key',
  'version',
  'status',
  'occurredOn',
  'publishedAt',
  'receivedAt',
  'district { code name }',
  'shareAttribute',
  'publicity',
  'attachments { name }',
  'contentHash',
  'history { version }',
];

/** Every field of a record that is no connection. */
const everything = (record: RecordDescriptor): string =>
  [...SYSTEM_FIELDS, ...record.fields.map(selection)].join(' ');

const Lists = z.object({ list: z.object({ nodes: z.array(z.unknown()) }) });

const subjects = (record: RecordDescriptor) => record.fields.filter(({ kind }) => kind === 'subject');

/** Statements of the tests' own user seen by `work`, by counting queries on the pool. */
async function countQueries(hub: TestSubgraph, work: () => Promise<unknown>): Promise<number> {
  let queries = 0;
  const original = hub.pool.query.bind(hub.pool);
  const counted = (...args: Parameters<typeof original>) => {
    queries++;
    return original(...args);
  };
  Object.assign(hub.pool, { query: counted });
  try {
    await work();
  } finally {
    Object.assign(hub.pool, { query: original });
  }
  return queries;
}

describe.each(departmentCodes())('%s', (code) => {
  let hub: TestSubgraph;
  beforeAll(async () => {
    hub = await startTestSubgraph(code);
    for (const record of hub.department.records) {
      const rows = Array.from({ length: ROWS }, (_, n) => sampleRow(record, n));
      const answer = await hub.fetch(`/publish/${record.name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson' },
        body: ndjson(rows),
      });
      expect(await answer.json(), record.name).toMatchObject({ accepted: ROWS, rejected: 0 });
    }
  });
  afterAll(() => hub?.stop());

  const each = (check: (record: RecordDescriptor) => Promise<void>) => async () => {
    for (const record of hub.department.records) await check(record);
  };

  it('answers with the SDL that was published', async () => {
    const { data } = await hub.graphql('{ _service { sdl } }');
    const file = readFileSync(join(projectRoot, 'schema', `${code}.graphql`), 'utf8');
    expect(data).toEqual({ _service: { sdl: print(parse(file)) } });
  });

  it(
    'resolves every key, in order, twice where asked twice, null for unknown ones, in one statement',
    each(async (record) => {
      const keys = [5, 3, 5, 99_999, 7];
      const representations = keys.map((n) => ({
        __typename: record.name,
        id: `${code}/${record.name}/${sampleKey(n)}`,
      }));
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${record.name} { key version } } }`;
      await hub.graphql(query, { r: representations });
      const queries = await countQueries(hub, async () => {
        const { data, errors } = await hub.graphql(query, { r: representations });
        expect(errors).toBeUndefined();
        expect(data?.['_entities']).toEqual(
          keys.map((n) => (n === 99_999 ? null : { key: sampleKey(n), version: 1 })),
        );
      });
      expect(queries).toBe(1);
    }),
  );

  it(
    'resolves an entity by its business key',
    each(async (record) => {
      if (!record.entity) return;
      const keys = [5, 99_999, 3];
      const r = keys.map((n) => ({ __typename: record.name, [record.keyField]: sampleKey(n) }));
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${record.name} { key } } }`;
      const { data, errors } = await hub.graphql(query, { r });
      expect(errors).toBeUndefined();
      expect(data?.['_entities']).toEqual([{ key: sampleKey(5) }, null, { key: sampleKey(3) }]);
    }),
  );

  it(
    'gives the lists of twenty enterprises in one statement, each record once',
    each(async (record) => {
      if (subjects(record).length === 0) return;
      const r = Array.from({ length: 20 }, (_, n) => ({
        __typename: 'Enterprise',
        orgCode: sampleOrgCode(n),
      }));
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise {
        orgCode ${record.plural}(first: 5, filter: { status: [VALID] }) { nodes { key } pageInfo { hasNextPage } } } } }`;
      const queries = await countQueries(hub, async () => {
        const { data, errors } = await hub.graphql(query, { r });
        expect(errors).toBeUndefined();
        const expected = r.map(({ orgCode }, n) => ({
          orgCode,
          keys: [n, n + 50]
            .filter((k) => k < ROWS)
            .map(sampleKey)
            .sort(),
        }));
        const entities = data?.['_entities'];
        const got = (Array.isArray(entities) ? entities : []).map((entity) => ({
          orgCode: entity.orgCode,
          keys: entity[record.plural].nodes.map((node: { key: string }) => node.key).sort(),
        }));
        expect(got).toEqual(expected);
      });
      expect(queries).toBe(1);
    }),
  );

  it(
    'pages through a list without gaps or repeats while rows are inserted',
    each(async (record) => {
      const query = `query ($after: String) { ${record.plural}(first: 15, after: $after, orderBy: OCCURRED_ON_ASC) {
        edges { cursor node { key occurredOn } } pageInfo { hasNextPage endCursor hasPreviousPage } } }`;
      const seen: string[] = [];
      let after: string | null = null;
      for (let page = 0; page < 50; page++) {
        const { data, errors } = await hub.graphql(query, { after });
        expect(errors).toBeUndefined();
        const list = data?.[record.plural] as {
          edges: { node: { key: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
        seen.push(...list.edges.map(({ node }) => node.key));
        after = list.pageInfo.endCursor;
        if (!list.pageInfo.hasNextPage) break;
        const row = sampleRow(record, 0, { [record.keyField]: `A-${page}` });
        const inserted = await hub.graphql(
          `mutation ($rows: [${record.name}Input!]!) { publish${capitalise(record.plural)}(rows: $rows) { accepted } }`,
          { rows: [row] },
        );
        expect(inserted.errors).toBeUndefined();
      }
      const original = seen.filter((key) => key.startsWith('K'));
      expect(new Set(seen).size).toBe(seen.length);
      expect(original).toHaveLength(ROWS);
    }),
  );

  it(
    'answers the same through graphql-jit and through execute',
    each(async (record) => {
      const lists = `query Lists($first: Int, $key: ID!) {
        ${record.plural}(first: $first) { totalCount edges { cursor node { ${everything(record)} } } nodes { __typename ${everything(record)} }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
        ${record.singular}(key: $key) { ${everything(record)} } }`;
      const entities = `query Entities($r: [_Any!]!) { _entities(representations: $r) { __typename ... on ${record.name} { ${everything(record)} } } }`;
      const r = [1, 99_999].map((n) => ({
        __typename: record.name,
        id: `${code}/${record.name}/${sampleKey(n)}`,
      }));
      const questions: [string, Record<string, unknown>][] = [
        [lists, { first: 9, key: sampleKey(1) }],
        [entities, { r }],
      ];
      for (const [query, variables] of questions) {
        expect(hub.compiles(query)).toBe(true);
        const jit = await hub.graphql(query, variables);
        const plain = await hub.interpreted(query, variables);
        expect(jit.errors).toBeUndefined();
        expect(jit.data).toEqual(plain.data);
      }
      for (const variables of [{ first: 0, key: 'x' }, { first: 'x', key: 'x' }, { first: 1 }, { r: [1] }]) {
        const query = 'r' in variables ? entities : lists;
        const jit = await hub.graphql(query, variables);
        const plain = await hub.interpreted(query, variables);
        expect(jit.errors?.length, JSON.stringify(variables)).toBe(plain.errors?.length);
        expect(jit.data ?? null).toEqual(plain.data ?? null);
      }
    }),
  );

  it(
    'says the same of a field asked alone as beside all others, and by its interface',
    each(async (record) => {
      const read = async (fields: string, within = ''): Promise<unknown[]> => {
        const node = within === '' ? fields : `... on ${within} { ${fields} }`;
        const { data, errors } = await hub.graphql(
          `{ list: ${record.plural}(first: 3) { nodes { ${node} } } }`,
        );
        expect(errors, fields).toBeUndefined();
        return Lists.parse(data).list.nodes;
      };
      const whole = await read(everything(record));
      for (const field of [...SYSTEM_FIELDS, ...record.fields.map(selection)]) {
        const [name = ''] = field.split(' ');
        expect(await read(field), field).toEqual(whole.map((node) => ({ [name]: Object(node)[name] })));
      }
      if (record.product !== undefined) {
        const keys = await read('productKey');
        expect(JSON.stringify(keys)).toContain('"productKey":"');
        const products = await read('product { productKey }');
        expect(products).toEqual(keys.map((node) => ({ product: node })));
      }
      const shared = `id status occurredOn`;
      expect(await read(shared, 'QualityRecord')).toEqual(await read(shared));
    }),
  );

  it(
    'filters and sorts by every field that says so',
    each(async (record) => {
      const example = sampleRow(record, 4);
      for (const field of record.fields.filter(({ filter }) => filter)) {
        const value = example[field.name];
        const condition =
          field.kind === 'enum'
            ? [value]
            : field.kind === 'boolean'
              ? value
              : field.kind === 'subject'
                ? { eq: sampleOrgCode(4) }
                : ['string', 'id'].includes(field.kind)
                  ? { eq: value }
                  : { from: value, to: value };
        const { data, errors } = await hub.graphql(
          `query ($f: ${record.name}Filter) { ${record.plural}(filter: $f, first: 200) { nodes { key } } }`,
          { f: { [field.name]: condition } },
        );
        expect(errors, field.name).toBeUndefined();
        expect(JSON.stringify(data), field.name).toContain(sampleKey(4));
      }
    }),
  );

  it(
    'gives the record that another refers to by its business key, and null where it is not published',
    each(async (record) => {
      for (const { name, refers } of record.fields) {
        if (refers === undefined) continue;
        const rows = [2, 99_999].map((n) =>
          sampleRow(record, n, { [record.keyField]: `R-${name}-${n}`, [name]: sampleKey(n) }),
        );
        const headers = { 'content-type': 'application/x-ndjson' };
        await hub.fetch(`/publish/${record.name}`, { method: 'POST', headers, body: ndjson(rows) });
        const query = `query ($found: ID!, $missing: ID!) {
          found: ${record.singular}(key: $found) { ${refers.as} { key } }
          missing: ${record.singular}(key: $missing) { ${refers.as} { key } } }`;
        const keys = { found: `R-${name}-2`, missing: `R-${name}-99999` };
        const { data, errors } = await hub.graphql(query, keys);
        expect(errors, refers.as).toBeUndefined();
        expect(data).toEqual({
          found: { [refers.as]: { key: sampleKey(2) } },
          missing: { [refers.as]: null },
        });
      }
    }),
  );

  it('refuses whoever shows no token, and a publisher of another department', async () => {
    const [record] = hub.department.records;
    if (record === undefined) return;
    const bare = await fetch(`${hub.url}/graphql`, { method: 'POST', body: '{}' });
    expect(bare.status).toBe(401);
    const body = ndjson([sampleRow(record, 1)]);
    const headers = { 'content-type': 'application/x-ndjson' };
    const other = testIdentity('publisher', code === 'fire' ? 'health' : 'fire');
    const answer = await hub.fetch(`/publish/${record.name}`, { method: 'POST', headers, body }, other);
    expect(answer.status).toBe(403);
    const rows = await hub.graphql(
      `mutation ($rows: [${record.name}Input!]!) { publish${capitalise(record.plural)}(rows: $rows) { accepted } }`,
      { rows: [sampleRow(record, 1)] },
      hub.analyst,
    );
    expect(rows.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await hub.fetch('/changes', {}, hub.analyst)).status).toBe(403);
  });

  it('feeds every record with its events, and nothing personal', async () => {
    await horizonPassed(hub.pool);
    const { lines, end } = await readFeed(hub, '', '&limit=5000');
    for (const record of hub.department.records) {
      const personal = record.fields.filter((f) => f.personal).map((f) => f.name);
      const own = lines.filter((line) => line.type === record.name);
      expect(own.length).toBeGreaterThanOrEqual(ROWS);
      for (const line of own) {
        expect(line.record).toBeTruthy();
        for (const name of personal) expect(line.record?.fields).not.toHaveProperty(name);
        for (const event of line.events ?? [])
          expect(event).toMatchObject({ recordId: line.id, department: code });
      }
    }
    expect(end).toMatchObject({ more: false, held: false });
  });
});
