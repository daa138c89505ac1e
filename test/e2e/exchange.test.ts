/** 抄告 through the gateway, with registered documents, over every subgraph. */
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { verifyAudit, writeAuditAnchor } from '../../cli/commands/audit.js';
import { createHubClient } from '../../cli/hub-client.js';
import { TrustedDocuments } from '../../gateway/plugins/trusted-documents.js';
import { systemClock } from '../../platform/clock.js';
import { readConfig } from '../../platform/config.js';
import type { Role } from '../../platform/identity/roles.js';
import { projectRoot } from '../../platform/root.js';
import { loadDepartment } from '../../schema/compiler/load.js';
import { CONTENT, RECEIVER, REPLY, SENDER } from '../../subgraphs/exchange/test/exchange-fixture.js';
import { subgraphNames } from '../../subgraphs/names.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { GENEROUS, readEvents } from '../testkit/event-reader.js';
import { ndjson, sampleKey, sampleRow } from '../testkit/sample-row.js';
import { type Asking, startWholeHub, type WholeHub } from '../testkit/whole-hub.js';

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
  });
}, 300_000);
afterAll(async () => {
  await hub?.stop();
  for (const database of databases.values()) await database.drop();
}, 300_000);

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

/** A notice about nothing in particular, signed and delivered. */
async function delivered(title: string, to = RECEIVER): Promise<z.infer<typeof noticeSchema>> {
  const content = { ...CONTENT, type: 'CIRCULAR', title, main: [to] };
  const { id } = await act('DraftNotice', { content }, 'handler', SENDER);
  await act('SubmitNotice', { id }, 'handler', SENDER);
  return act('SignNotice', { id }, 'signer', SENDER);
}

/** As somebody with the database in hand would: past the triggers. */
async function tamper(sql: string, id: string): Promise<void> {
  const client = new pg.Client({ connectionString: databases.get('exchange')?.url });
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(sql, [id]);
  await client.end();
}

const Verified = z.object({
  anchor: z.unknown(),
  findings: z.array(
    z.object({ fault: z.string(), noticeId: z.string(), number: z.number(), action: z.string().nullable() }),
  ),
});

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
    ...CONTENT,
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
  await act('DraftNoticeReply', { ...recipient, reply: REPLY }, 'handler', RECEIVER);
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
  const none = { enterprise: { notices: { nodes: [] } } };
  expect(await byEnterprise({ role: 'clerk', department: 'fire' })).toMatchObject(none);
  expect(await byEnterprise({ role: 'analyst' })).toMatchObject(none);
}, 300_000);

test('a delivery is told at once to those who may read the notice, and to nobody else', async () => {
  const listen = async (role: Role, department?: string) => {
    const token = await hub.token(role, department);
    const reader = await readEvents(hub.gateway, documents.named('NoticeDelivered') ?? '', { token });
    await reader.begun();
    return reader;
  };
  const [receiver, stranger, overseer] = await Promise.all([
    listen('clerk', RECEIVER),
    listen('clerk', 'fire'),
    listen('auditor'),
  ]);
  const { id } = await delivered('关于实时产品的抄告');
  const told = [
    expect.objectContaining({
      data: {
        noticeDelivered: expect.objectContaining({
          departments: [RECEIVER],
          notice: expect.objectContaining({ id, title: '关于实时产品的抄告', senderDepartment: SENDER }),
        }),
      },
    }),
  ];
  await expect.poll(() => receiver.results(), GENEROUS).toEqual(told);
  await expect.poll(() => overseer.results(), GENEROUS).toEqual(told);
  // A notice to the stranger itself: what was not told before it does not come.
  const { id: own } = await delivered('关于消防产品的抄告', 'fire');
  await expect.poll(() => JSON.stringify(stranger.results()), GENEROUS).toContain(own);
  expect(JSON.stringify(stranger.results())).not.toContain(id);
  for (const reader of [receiver, stranger, overseer]) reader.close();
}, 300_000);

test('why a draft was sent back stays with its department', async () => {
  const content = { ...CONTENT, title: '关于退改的抄告' };
  const { id } = await act('DraftNotice', { content }, 'handler', SENDER);
  await act('SubmitNotice', { id }, 'handler', SENDER);
  await act('SendBackNotice', { id, reason: '内部意见' }, 'signer', SENDER);
  await act('SubmitNotice', { id }, 'handler', SENDER);
  await act('SignNotice', { id }, 'signer', SENDER);
  const seenBy = async (by: Asking) => JSON.stringify(await good('QualityNoticeById', { id }, by));
  expect(await seenBy({ role: 'clerk', department: SENDER })).toContain('内部意见');
  expect(await seenBy({ role: 'auditor' })).toContain('内部意见');
  const received = await seenBy({ role: 'clerk', department: RECEIVER });
  expect(received).toContain('SEND_BACK');
  expect(received).not.toContain('内部意见');
});

test('prints as an official document for whoever may read it', async () => {
  const { id } = await delivered('关于<某>产品的抄告');
  const print = async (by: { role: Role; department: string }) =>
    fetch(`${hub.gateway}/exchange/notices/${id}/print`, {
      headers: { authorization: `Bearer ${await hub.token(by.role, by.department)}` },
    });
  const page = await print({ role: 'clerk', department: RECEIVER });
  expect(page.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'");
  const html = await page.text();
  expect(html).toMatch(/<p class="number">沪食药监抄〔\d{4}〕\d+号<\/p>/);
  expect(html).toContain('<h1>关于&lt;某&gt;产品的抄告</h1>');
  expect(html).toContain(`<p class="addressees">${loadDepartment(RECEIVER).name}：</p>`);
  expect((await print({ role: 'clerk', department: 'fire' })).status).toBe(404);
});

test('hub audit verify finds what was changed in the database, the anchors what was changed soundly', async () => {
  const { id } = await delivered('关于另一产品的抄告');
  const env = { HUB_HOME: hub.home, HUB_URL: hub.gateway };
  const client = createHubClient(readConfig(env), env, systemClock);
  const answers: unknown[] = [];
  const output = { json: true, answer: (value: unknown) => answers.push(value), note: () => undefined };
  const verify = async () => {
    const isSound = await verifyAudit(client, output, {});
    return { isSound, ...Verified.parse(answers.at(-1)) };
  };
  await writeAuditAnchor(client, output);
  expect(await verify()).toMatchObject({ isSound: true, anchor: answers[0], findings: [] });
  await tamper(`update notice_event set comment = 'x' where notice_id = $1 and number = 2`, id);
  expect(await verify()).toMatchObject({
    isSound: false,
    findings: [{ fault: 'EDITED', noticeId: id, number: 2, action: 'SUBMIT' }],
  });
  await tamper(`update notice_event set comment = null where notice_id = $1 and number = 2`, id);
  expect(await verify()).toMatchObject({ isSound: true });
  await tamper('delete from outbox where notice_id = $1 and event_number > 2', id);
  await tamper('delete from notice_event where notice_id = $1 and number > 2', id);
  await tamper(
    `update notice n set event_count = 2, head_hash = e.hash from notice_event e
      where n.id = $1 and e.notice_id = n.id and e.number = 2`,
    id,
  );
  expect(await verify()).toMatchObject({ isSound: false, findings: [{ fault: 'CUT', noticeId: id }] });
});
