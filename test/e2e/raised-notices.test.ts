/** From a published record to a notice in its sender's hands: departments, a join, sync's rules, exchange, gateway. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { TrustedDocuments } from '../../gateway/plugins/trusted-documents.js';
import { fixedClock } from '../../platform/clock.js';
import { projectRoot } from '../../platform/root.js';
import { subgraphNames } from '../../subgraphs/names.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { GENEROUS, readEvents } from '../testkit/event-reader.js';
import { sampleOrgCode, sampleUscc } from '../testkit/sample-row.js';
import { type Asking, startWholeHub, type WholeHub } from '../testkit/whole-hub.js';

const NOW = '2026-06-30T04:00:00.000Z';
const JOB = 'j04-imported-on-sale';
const SENDER = 'inspection-quarantine';
const ORG_CODE = sampleOrgCode(1);

const databases = new Map<string, TestDatabase>();
let hub: WholeHub;
let documents: TrustedDocuments;
beforeAll(async () => {
  for (const name of subgraphNames()) {
    databases.set(name, await createDatabase(`subgraphs/${name}/prisma/migrations`));
  }
  documents = await TrustedDocuments.read(join(projectRoot, 'schema/operations'));
  hub = await startWholeHub({
    clock: fixedClock(NOW),
    databaseUrl: (name) => databases.get(name)?.url ?? '',
  });
  await hub.sync.ready;
}, 400_000);
afterAll(async () => {
  await hub?.stop();
  for (const database of databases.values()) await database.drop();
}, 300_000);

const IMPORTER = { name: '示例进出口有限公司', code: sampleUscc(1) };
const GOODS = {
  productName: '电热水壶',
  productClass: 'E03',
  brand: '示例牌',
  model: 'K-1',
  districtCode: '310101',
};

const detained = (more: object = {}): object => ({
  detentionNo: 'JK-1',
  importer: IMPORTER,
  ...GOODS,
  reason: 'SAFETY',
  disposal: 'RETURNED',
  detainedOn: '2026-06-10',
  ...more,
});
const traded = (eventNo: string, more: object = {}): object => ({
  eventNo,
  step: 'RETAIL',
  producer: IMPORTER,
  ...GOODS,
  quantity: '120.0',
  unit: '箱',
  tradedOn: '2026-06-20',
  ...more,
});

async function publish(department: string, type: string, row: object): Promise<void> {
  const answer = await hub.publish(department, type, `${JSON.stringify(row)}\n`);
  expect(answer.body).toMatchObject({ rejected: 0 });
}

const Outbox = z.object({
  notices: z.object({ due: z.number(), delivered: z.number(), givenUp: z.number() }),
});

/** Everything that was published is evaluated, and what it raised has been taken by the exchange. */
async function raised(): Promise<{ delivered: number; givenUp: number }> {
  await hub.settled();
  const outbox = async () => Outbox.parse(await hub.atSync('GET', '/status')).notices;
  await expect.poll(async () => (await outbox()).due, GENEROUS).toBe(0);
  const { delivered, givenUp } = await outbox();
  return { delivered, givenUp };
}

const noticeSchema = z.looseObject({
  id: z.string(),
  records: z.array(z.looseObject({ key: z.string(), version: z.number(), contentHash: z.string() })),
});
const Listed = z.object({ qualityNotices: z.object({ nodes: z.array(z.looseObject({ id: z.string() })) }) });
const One = z.object({ qualityNotice: noticeSchema });

async function good(name: string, variables: unknown, by: Asking) {
  const { data, errors } = await hub.ask(documents.named(name) ?? '', variables, by);
  expect(errors).toBeUndefined();
  return data;
}

/** Each notice that `by` may read, whole. */
async function notices(by: Asking, filter: object = {}) {
  const { nodes } = Listed.parse(await good('QualityNotices', { filter }, by)).qualityNotices;
  const whole: z.infer<typeof noticeSchema>[] = [];
  for (const { id } of nodes) {
    whole.push(One.parse(await good('QualityNoticeById', { id }, by)).qualityNotice);
  }
  return whole;
}

const HANDLER: Asking = { role: 'handler', department: SENDER };
/** What is on sale is a candidate for recall too, of which another rule tells. */
const onSaleOnly = (all: Awaited<ReturnType<typeof notices>>) =>
  all.filter(({ draftedBy }) => draftedBy === 'rule:imported-on-sale');
const drafts = async () => onSaleOnly(await notices(HANDLER, { state: ['DRAFT'] }));

/** A subscriber by a registered document. */
async function listen(name: string, by: Asking) {
  const token = await hub.token(by.role ?? 'analyst', by.department);
  const reader = await readEvents(hub.gateway, documents.named(name) ?? '', { token });
  await reader.begun();
  return reader;
}

it('a published record makes a join raise a finding, which lies as a draft before its sender, with its evidence', async () => {
  const listeners = await Promise.all([
    listen('FindingRaised', {}),
    listen('WarningRaised', { role: 'clerk', department: 'industry-commerce' }),
  ]);
  await publish(SENDER, 'ImportDetention', detained());
  expect(await raised()).toEqual({ delivered: 0, givenUp: 0 });
  await publish('commerce', 'TraceEvent', traded('ZS-1', { model: 'K-9' }));
  expect(await raised()).toEqual({ delivered: 2, givenUp: 0 });

  const [draft, ...others] = await drafts();
  expect(others).toEqual([]);
  expect(draft).toMatchObject({
    state: 'DRAFT',
    type: 'IMPORT_DETENTION',
    senderDepartment: SENDER,
    title: expect.stringContaining('口岸检出 1 次,本市 1 条在售记录'),
    draftedBy: 'rule:imported-on-sale',
    recipients: [
      { department: 'industry-commerce', kind: 'MAIN', state: 'PLANNED' },
      { department: 'commerce', kind: 'COPY', state: 'PLANNED' },
      { department: 'quality-supervision', kind: 'COPY', state: 'PLANNED' },
    ],
    enterprises: [{ orgCode: ORG_CODE, label: IMPORTER.name }],
    events: [{ action: 'DRAFT', by: 'rule:imported-on-sale' }],
    records: [
      {
        department: SENDER,
        recordType: 'ImportDetention',
        key: 'JK-1',
        version: 1,
        record: { id: `${SENDER}/ImportDetention/JK-1`, version: 1, status: 'VALID' },
      },
      {
        department: 'commerce',
        recordType: 'TraceEvent',
        key: 'ZS-1',
        version: 1,
        record: { id: 'commerce/TraceEvent/ZS-1', version: 1, status: 'VALID' },
      },
    ],
  });
  const [findings, warnings] = listeners.map(
    (reader) => () =>
      reader.results().flatMap(({ data }) => (JSON.stringify(data).includes(JOB) ? [data] : [])),
  );
  const about = { change: 'NEW', at: NOW };
  await expect
    .poll(() => findings?.(), GENEROUS)
    .toMatchObject([
      { findingRaised: { ...about, finding: { join: JOB, enterprise: { orgCode: ORG_CODE } } } },
    ]);
  await expect.poll(() => warnings?.(), GENEROUS).toMatchObject([{ warningRaised: about }]);
  for (const reader of listeners) reader.close();
  // Undelivered it is the sender's alone.
  expect(await notices({ role: 'handler', department: 'industry-commerce' })).toEqual([]);
}, 300_000);

it('a record that was changed since is seen beside the version that the notice rests on', async () => {
  await publish(SENDER, 'ImportDetention', detained({ port: '外高桥', version: 2 }));
  await raised();
  const [draft] = await drafts();
  const [attached] = draft?.records ?? [];
  expect(attached).toMatchObject({ version: 1, record: { version: 2 } });
  expect(attached?.['record']).not.toMatchObject({ contentHash: attached?.contentHash });
}, 300_000);

it('the same finding again, however it comes, appends what it adds and opens no second notice', async () => {
  const [first] = await drafts();
  const ran = await hub.atSync('POST', `/jobs/${JOB}/run`, { wait: 60 });
  expect(ran).toMatchObject({ state: 'OK' });
  await publish('commerce', 'TraceEvent', traded('ZS-1', { model: 'K-9', version: 1 }));
  expect(await raised()).toEqual({ delivered: 2, givenUp: 0 });

  // The very product is on sale: the finding is graver, and raises again.
  await publish('commerce', 'TraceEvent', traded('ZS-2'));
  expect(await raised()).toEqual({ delivered: 3, givenUp: 0 });
  const all = onSaleOnly(await notices(HANDLER));
  expect(all).toMatchObject([
    { id: first?.id, state: 'DRAFT', events: [{ action: 'DRAFT' }, { action: 'APPEND' }] },
  ]);
  const versions = all[0]?.records.map(({ key, version }) => `${key}.${version}`);
  expect(versions).toEqual(['JK-1.1', 'ZS-1.1', 'JK-1.2', 'ZS-2.1']);
}, 300_000);
