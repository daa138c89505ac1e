/** The catalogue and 校核纠错 through the gateway, with registered documents, over every department's subgraph. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { TrustedDocuments } from '../../gateway/plugins/trusted-documents.js';
import { projectRoot } from '../../platform/root.js';
import { departmentCodes, loadDepartment } from '../../schema/compiler/load.js';
import { subgraphNames } from '../../subgraphs/names.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { type FaultyProxy, startFaultyProxy } from '../testkit/faulty-proxy.js';
import { ndjson, sampleKey, sampleRow } from '../testkit/sample-row.js';
import { type Asking, startWholeHub, type WholeHub } from '../testkit/whole-hub.js';

const OWNER = 'food-drug';
const READER: Asking = { role: 'handler', department: 'commerce' };
const RECORD = `${OWNER}/FoodSampling/${sampleKey(1)}`;

const databases = new Map<string, TestDatabase>();
let proxy: FaultyProxy | undefined;
let hub: WholeHub;
let documents: TrustedDocuments;
beforeAll(async () => {
  for (const name of subgraphNames()) {
    databases.set(name, await createDatabase(`subgraphs/${name}/prisma/migrations`));
  }
  documents = await TrustedDocuments.read(join(projectRoot, 'schema/operations/catalogue'));
  hub = await startWholeHub({
    databaseUrl: (name) => databases.get(name)?.url ?? '',
    through: async (name, url) => {
      if (name !== OWNER) return url;
      proxy = await startFaultyProxy(url);
      return proxy.url;
    },
    fetch: { breakerHalfOpenAfterMs: 300 },
  });
}, 300_000);
afterAll(async () => {
  await hub?.stop();
  await proxy?.stop();
  for (const database of databases.values()) await database.drop();
});

const ask = (name: string, variables: unknown, by: Asking) =>
  hub.ask(documents.named(name) ?? '', variables, by);
const good = async (name: string, variables: unknown, by: Asking) => {
  const answer = await ask(name, variables, by);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

async function publish(changes: Record<string, unknown>): Promise<void> {
  const record = loadDepartment(OWNER).records.find(({ name }) => name === 'FoodSampling');
  if (record === undefined) throw new Error('no FoodSampling');
  const { status } = await hub.publish(OWNER, record.name, ndjson([sampleRow(record, 1, changes)]));
  expect(status).toBe(200);
}

const Page = z.object({
  datasets: z.object({
    nodes: z.array(z.object({ owner: z.object({ code: z.string() }), observed: z.unknown() })),
  }),
});

test('every dataset of every department, with the figures of its owner; one that is down is missing and named', async () => {
  await publish({ version: 1 });
  const types = departmentCodes().flatMap((code) => loadDepartment(code).records);
  const answer = await ask('Datasets', { first: 200 }, READER);
  expect(answer.errors).toBeUndefined();
  const { nodes } = Page.parse(answer.data).datasets;
  expect(nodes).toHaveLength(types.length);
  for (const { observed } of nodes) expect(observed).toMatchObject({ records: expect.any(Number) });
  expect(answer.extensions?.sources.map(({ department }) => department)).toEqual(
    ['catalogue', ...departmentCodes()].sort(),
  );

  await proxy?.fail('down');
  const partial = await ask('Datasets', { first: 200 }, READER);
  await proxy?.fail(null);
  const seen = Page.parse(partial.data).datasets.nodes;
  expect(seen).toHaveLength(types.length);
  for (const { owner, observed } of seen) expect(observed === null, owner.code).toBe(owner.code === OWNER);
  expect(partial.errors).toMatchObject([
    {
      path: ['datasets', 'nodes', expect.any(Number), 'observed'],
      extensions: {
        department: OWNER,
        code: 'SUBGRAPH_UNAVAILABLE',
        affected: loadDepartment(OWNER).records.length,
      },
    },
  ]);
  expect(partial.extensions?.sources.find(({ department }) => department === OWNER)).toMatchObject({
    status: 'ERROR',
    stale: true,
  });
}, 300_000);

test('one dataset with its fields, figures per day and quality', async () => {
  await expect
    .poll(async () => (await ask('DatasetById', { id: `${OWNER}/FoodSampling` }, READER)).errors, {
      timeout: 10_000,
    })
    .toBeUndefined();
  expect(await good('DatasetById', { id: `${OWNER}/FoodSampling`, days: 3 }, READER)).toMatchObject({
    dataset: {
      title: '食品抽检',
      owner: { code: OWNER },
      fields: expect.arrayContaining([expect.objectContaining({ name: 'sampler', personal: true })]),
      observed: { days: 3, records: 1, stale: false, quality: { received: 1, lateRows: 1 } },
    },
  });
});

test('both engines give the same catalogue', async () => {
  const { url: gateway } = await hub.addGateway('apollo');
  const variables = { id: `${OWNER}/FoodSampling`, days: 3 };
  const other = await ask('DatasetById', variables, { ...READER, gateway });
  expect(other.errors).toBeUndefined();
  expect(other.data).toEqual(await good('DatasetById', variables, READER));
}, 300_000);

test('nobody without a token is answered', async () => {
  for (const name of ['Datasets', 'OpenDisputes', 'WithdrawDispute']) {
    const response = await fetch(`${hub.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: documents.named(name), variables: { id: '1' } }),
    });
    const refusal = z.object({
      errors: z
        .array(z.looseObject({ extensions: z.looseObject({ code: z.literal('TOKEN_MISSING') }) }))
        .length(1),
    });
    expect(refusal.safeParse(await response.json()).error, name).toBeUndefined();
  }
});

const Filed = z.object({ disputeField: z.looseObject({ id: z.string(), state: z.string() }) });
const One = z.object({ dispute: z.looseObject({ state: z.string() }) });

test('a disputed field waits for its owner, and is closed by the version in which it is another', async () => {
  const input = { recordId: RECORD, version: 1, field: 'brand', reason: '商标与样品标签不符' };
  const { id } = Filed.parse(await good('DisputeField', { input }, READER)).disputeField;
  expect(await good('DisputeById', { id }, READER)).toMatchObject({
    dispute: {
      state: 'PENDING',
      dataset: { title: '食品抽检', owner: { contact: expect.any(String) } },
      record: { id: RECORD, version: 1, status: 'VALID' },
    },
  });
  const owner: Asking = { role: 'publisher', department: OWNER };
  const open = await good('OpenDisputes', { department: [OWNER] }, owner);
  expect(open).toMatchObject({ disputes: { totalCount: 1, nodes: [{ id, state: 'PENDING' }] } });
  const accept = { id, answer: 'ACCEPT' };
  const refusal = await ask('AnswerDispute', accept, { role: 'analyst' });
  expect(refusal.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await good('AnswerDispute', accept, owner)).toMatchObject({ answerDispute: { state: 'ACCEPTED' } });

  await publish({ version: 2, stage: 'ONLINE' });
  await publish({ version: 3, stage: 'ONLINE', brand: '更正后的商标' });
  const state = async () => One.parse(await good('DisputeById', { id }, READER)).dispute;
  await expect.poll(async () => (await state()).state, { timeout: 20_000, interval: 200 }).toBe('CORRECTED');
  expect(await state()).toMatchObject({
    correctedVersion: 3,
    events: [{ step: 'SUBMITTED' }, { step: 'ACCEPTED' }, { step: 'CORRECTED', by: 'sync', version: 3 }],
    record: { version: 3 },
  });
  const after = await good('OpenDisputes', { department: [OWNER] }, owner);
  expect(after).toMatchObject({ disputes: { totalCount: 0 } });
}, 300_000);
