/** 抄告 through the gateway, with registered documents, over every subgraph. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { TrustedDocuments } from '../../gateway/plugins/trusted-documents.js';
import { projectRoot } from '../../platform/root.js';
import { loadDepartment } from '../../schema/compiler/load.js';
import { subgraphNames } from '../../subgraphs/names.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { ndjson, sampleKey, sampleRow } from '../testkit/sample-row.js';
import { type Asking, startWholeHub, type WholeHub } from '../testkit/whole-hub.js';

const SENDER = 'food-drug';
const RECEIVER = 'commerce';
const RECORD = `${SENDER}/FoodSampling/${sampleKey(1)}`;
const ORG_CODE = '132260250';

const databases = new Map<string, TestDatabase>();
let hub: WholeHub;
let documents: TrustedDocuments;
beforeAll(async () => {
  for (const name of subgraphNames()) {
    databases.set(name, await createDatabase(`subgraphs/${name}/prisma/migrations`));
  }
  documents = await TrustedDocuments.read(join(projectRoot, 'schema/operations/exchange'));
  hub = await startWholeHub({
    databaseUrl: (name) => databases.get(name)?.url ?? '',
    // Time limits are tested elsewhere; a loaded machine must not look like a department that is down.
    fetch: { timeoutMs: 9_000 },
  });
}, 180_000);
afterAll(async () => {
  await hub?.stop();
  for (const database of databases.values()) await database.drop();
}, 120_000);

const ask = (name: string, variables: unknown, by: Asking) =>
  hub.ask(documents.named(name) ?? '', variables, by);
const good = async (name: string, variables: unknown, by: Asking) => {
  const answer = await ask(name, variables, by);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

const noticeSchema = z.looseObject({
  __typename: z.literal('QualityNotice'),
  id: z.string(),
  recipients: z.array(z.looseObject({ id: z.string() })),
});
const act = async (name: string, variables: unknown, role: Asking['role'] & string, department: string) => {
  const data = await good(name, variables, { role, department });
  return noticeSchema.parse(Object.values(data ?? {})[0]);
};

const HashOf = z.object({
  foodSampling: z.object({ version: z.number(), contentHash: z.string() }),
});

test('a notice with a record attached goes from draft to 办结, and is found on its enterprise', async () => {
  const record = loadDepartment(SENDER).records.find(({ name }) => name === 'FoodSampling');
  if (record === undefined) throw new Error('no FoodSampling');
  const published = await hub.publish(SENDER, record.name, ndjson([sampleRow(record, 1, { version: 1 })]));
  expect(published.status).toBe(200);
  const live = await hub.ask(
    `query ($key: ID!) { foodSampling(key: $key) { version contentHash } }`,
    { key: sampleKey(1) },
    { role: 'analyst' },
  );
  const { version, contentHash } = HashOf.parse(live.data).foodSampling;

  const content = {
    type: 'FAILED_PRODUCT',
    urgency: 'SPECIAL',
    title: '关于某批次食品抽检不合格的抄告',
    body: '请依职权处理并反馈。',
    main: [RECEIVER],
    copy: ['industry-commerce'],
    enterprises: [ORG_CODE],
    records: [{ recordId: RECORD, version, contentHash }],
  };
  const { id } = await act('DraftNotice', { content }, 'handler', SENDER);
  await act('SubmitNotice', { id }, 'handler', SENDER);
  const unseen = await good('QualityNoticeById', { id }, { role: 'clerk', department: RECEIVER });
  expect(unseen).toEqual({ qualityNotice: null });
  const signed = await act('SignNotice', { id }, 'signer', SENDER);
  expect(signed).toMatchObject({
    state: 'DELIVERED',
    documentNumber: expect.stringMatching(/^沪食药监抄〔\d{4}〕1号$/),
  });

  const Tray = z.object({ noticeTray: z.object({ nodes: z.array(z.looseObject({ id: z.string() })) }) });
  const tray = Tray.parse(
    await good('NoticeTray', { tray: 'TO_ACKNOWLEDGE' }, { role: 'clerk', department: RECEIVER }),
  );
  expect(tray.noticeTray.nodes).toMatchObject([{ department: RECEIVER, notice: { id } }]);
  const recipient = { id: tray.noticeTray.nodes[0]?.id };
  await act('AcknowledgeNotice', recipient, 'clerk', RECEIVER);
  await act('TakeNotice', recipient, 'handler', RECEIVER);
  const reply = { kind: 'FINAL', results: ['CONFIRMED'], measures: ['TAKEN_OFF_SHELF'] };
  await act('DraftNoticeReply', { ...recipient, reply }, 'handler', RECEIVER);
  await act('SignNoticeReply', recipient, 'signer', RECEIVER);
  expect(await act('CloseNoticeRecipient', recipient, 'handler', SENDER)).toMatchObject({ state: 'CLOSED' });

  expect(await good('QualityNoticeById', { id }, { role: 'auditor' })).toMatchObject({
    qualityNotice: {
      enterprises: [{ orgCode: ORG_CODE }],
      records: [{ version, contentHash, record: { id: RECORD, version, contentHash } }],
    },
  });
  const found = { enterprise: { notices: { nodes: [{ id, state: 'CLOSED' }] } } };
  const byEnterprise = (by: Asking) => good('EnterpriseNotices', { code: ORG_CODE }, by);
  expect(await byEnterprise({ role: 'clerk', department: 'industry-commerce' })).toMatchObject(found);
  expect(await byEnterprise({ role: 'clerk', department: 'fire' })).toMatchObject({
    enterprise: { notices: { nodes: [] } },
  });
}, 120_000);
