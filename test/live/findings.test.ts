/** Findings and warnings as they are raised, over real HTTP: what is told, and who hears it. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { RunningGateway } from '../../gateway/main.js';
import { TrustedDocuments } from '../../gateway/plugins/trusted-documents.js';
import { transaction } from '../../platform/database/pool.js';
import type { Identity } from '../../platform/identity/identity.js';
import { projectRoot } from '../../platform/root.js';
import { type FindingDraft, mergeFindings } from '../../subgraphs/risk/store/findings.js';
import { warningLevel } from '../../sync/jobs/warning-level.js';
import { GENEROUS, readEvents } from '../testkit/event-reader.js';
import { testIdentity } from '../testkit/identity.js';
import { type LiveHub, startLiveHub } from '../testkit/live-hub.js';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 600_000 });

const ORG = '607378320';
const WARNING = { id: 'toy-warning', subject: 'enterprise', effect: 'warning' };
const LEAD = { id: 'toy-lead', subject: 'enterprise', effect: 'exit-candidate' };

let hub: LiveHub;
let gateway: RunningGateway;
let documents: TrustedDocuments;
beforeAll(async () => {
  hub = await startLiveHub();
  gateway = await hub.addGateway();
  documents = await TrustedDocuments.read(join(projectRoot, 'schema/operations/risk'));
});
afterAll(() => hub?.stop());

const finding = (subjectKey: string, over: Partial<FindingDraft> = {}): FindingDraft => {
  const severity = over.severity ?? 3;
  const facts = { severity, districts: 1, channels: 1, online: false, sources: 2, confirmed: true };
  return {
    subjectKey,
    severity,
    score: 1,
    summary: `${subjectKey} 的比对结果`,
    evidence: [`food-drug/FoodSampling/${subjectKey}`],
    detail: { warning: warningLevel(facts) },
    orgCode: ORG,
    productKey: null,
    brandKey: null,
    productClass: 'F04',
    district: '310101',
    ...over,
  };
};

/** As a run of the job merges them: keys that it names and no longer finds are gone. */
async function evaluate(job: typeof WARNING, drafts: readonly FindingDraft[], keys: readonly string[] = []) {
  await transaction(hub.pool, async (client) => {
    await client.query('create temp table touched (key text) on commit drop');
    const touched = [...drafts.map(({ subjectKey }) => subjectKey), ...keys];
    await client.query('insert into touched select unnest($1::text[])', [touched]);
    const context = { baselineId: null, runId: null, degraded: [], reading: [], asOf: new Date() };
    await mergeFindings(client, { job, ...context }, drafts);
  });
}

async function listen(document: string, identity: Partial<Identity> = {}, variables: object = {}) {
  const token = await hub.token(identity);
  const reader = await readEvents(gateway.url, documents.named(document) ?? '', { token, variables });
  await reader.begun();
  return {
    close: reader.close,
    seen: () => reader.results().map(({ data, errors }) => Object.values(data ?? { errors })[0]),
  };
}
const idsOf = (seen: readonly unknown[], member = 'finding') => seen.map((each) => Object(each)[member]?.id);

test('a finding is told when it is new and when somebody should look again, not when it stays or goes', async () => {
  const reader = await listen('FindingRaised');
  await evaluate(WARNING, [finding('N1')]);
  await evaluate(WARNING, [finding('N1', { score: 2 })]);
  await evaluate(WARNING, [finding('N1', { severity: 4 })]);
  await evaluate(WARNING, [], ['N1']);
  await evaluate(LEAD, [finding('N2', { severity: 1 })]);
  await expect.poll(reader.seen, GENEROUS).toHaveLength(3);
  const id = `${WARNING.id}/N1`;
  // It is shown as it stands when it is delivered.
  expect(reader.seen()).toMatchObject([
    { change: 'NEW', finding: { id, join: WARNING.id, effect: 'WARNING', enterprise: { orgCode: ORG } } },
    { change: 'CHANGED', finding: { id } },
    { change: 'NEW', finding: { id: `${LEAD.id}/N2`, effect: 'EXIT_CANDIDATE', severity: 1 } },
  ]);
  reader.close();
});

test('a warning is told with its colour; a finding that warns nobody is none', async () => {
  const reader = await listen('WarningRaised');
  await evaluate(LEAD, [finding('W1')]);
  await evaluate(WARNING, [finding('W2', { severity: 4 })]);
  await expect.poll(reader.seen, GENEROUS).toHaveLength(1);
  expect(reader.seen()).toMatchObject([
    {
      change: 'NEW',
      colour: 'RED',
      warning: { id: `${WARNING.id}/W2`, reason: { text: expect.any(String) } },
    },
  ]);
  reader.close();
});

test('filters name what must fit, and severity is at least', async () => {
  const [grave, ours] = await Promise.all([
    listen('FindingRaised', {}, { filter: { minSeverity: 3, effect: ['WARNING'] } }),
    listen('WarningRaised', {}, { filter: { orgCode: [ORG], colour: ['RED'] } }),
  ]);
  await evaluate(LEAD, [finding('F1')]);
  await evaluate(WARNING, [
    finding('F2', { severity: 2 }),
    finding('F3', { severity: 4, orgCode: '111111111' }),
    finding('F4', { severity: 4 }),
  ]);
  await expect.poll(grave.seen, GENEROUS).toHaveLength(2);
  await expect.poll(ours.seen, GENEROUS).toHaveLength(1);
  expect(idsOf(grave.seen())).toEqual([`${WARNING.id}/F3`, `${WARNING.id}/F4`]);
  expect(idsOf(ours.seen(), 'warning')).toEqual([`${WARNING.id}/F4`]);
  grave.close();
  ours.close();
});

test('a caller of one district hears of that district only, a department like everybody with a role', async () => {
  const [near, department] = await Promise.all([
    listen('FindingRaised', { district: '310104' }),
    listen('WarningRaised', testIdentity('clerk', 'commerce')),
  ]);
  await evaluate(WARNING, [finding('D1'), finding('D2', { district: null })]);
  // What was not heard before it does not come.
  await evaluate(WARNING, [finding('D3', { district: '310104' })]);
  await expect.poll(() => JSON.stringify(near.seen()), GENEROUS).toContain('D3');
  expect(idsOf(near.seen())).toEqual([`${WARNING.id}/D3`]);
  await expect.poll(department.seen, GENEROUS).toHaveLength(3);
  near.close();
  department.close();
});

test.each(['FindingRaised', 'WarningRaised'])('without a token nobody hears %s', async (name) => {
  expect((await readEvents(gateway.url, documents.named(name) ?? '')).status).toBe(401);
});
