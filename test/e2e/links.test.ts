/** Entity resolution through real departments, sync and gateway: a row with a name only finds its enterprise. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../platform/clock.js';
import { subgraphNames } from '../../subgraphs/names.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { sampleOrgCode, sampleUscc } from '../testkit/sample-row.js';
import { startWholeHub, type WholeHub } from '../testkit/whole-hub.js';

const NOW = '2026-06-30T04:00:00.000Z';
const JOB = 'j12-identity-links';
const databases = new Map<string, TestDatabase>();
let hub: WholeHub;

beforeAll(async () => {
  for (const name of subgraphNames()) databases.set(name, await createDatabase());
  hub = await startWholeHub({
    clock: fixedClock(NOW),
    databaseUrl: (name) => databases.get(name)?.url ?? '',
  });
  await hub.sync.ready;
}, 300_000);
afterAll(async () => {
  await hub?.stop();
  for (const database of databases.values()) await database.drop();
});

const registration = (n: number, name: string, more: object = {}): object => ({
  registrationKey: sampleOrgCode(n),
  holder: { name, code: sampleUscc(n) },
  uscc: sampleUscc(n),
  name,
  entityKind: 'LIMITED',
  state: 'ACTIVE',
  establishedOn: '2010-01-01',
  districtCode: '310101',
  ...more,
});
const sampling = (no: string, name: string, more: object = {}): object => ({
  samplingNo: no,
  samplingType: 'CITY',
  stage: 'MARKET',
  producer: { name },
  productName: '鲜牛奶',
  sampledOn: '2026-06-01',
  verdict: 'PASS',
  districtCode: '310101',
  ...more,
});

async function publish(department: string, type: string, ...rows: object[]): Promise<void> {
  const body = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const answer = await hub.publish(department, type, body);
  expect(answer.body).toMatchObject({ rejected: 0 });
}

/** Numbers of the samplings that the graph shows on an enterprise. */
async function samplingsOf(n: number): Promise<string[]> {
  const { data, errors } = await hub.ask(
    `query ($code: ID!) { enterprise(code: $code) { foodSamplings(first: 50) { nodes { samplingNo } } } }`,
    { code: sampleOrgCode(n) },
  );
  expect(errors).toBeUndefined();
  return [...JSON.stringify(data).matchAll(/"samplingNo":"([^"]+)"/g)].map(([, no = '']) => no).sort();
}

const STATE = `query ($id: ID!) { identitySubjects(filter: { recordId: [$id] }) { nodes { state } } }`;

/** The record has come through its department's feed. */
const arrived = (id: string): Promise<void> =>
  expect
    .poll(async () => JSON.stringify((await hub.ask(STATE, { id })).data), { timeout: 120_000 })
    .toContain('"state":');

/** Runs the links job, and waits until departments were told and their feeds have shown it. */
async function runLinks(): Promise<void> {
  const run = await hub.atSync('POST', `/jobs/${JOB}/run`, { wait: 60 });
  expect(run).toMatchObject({ state: 'OK' });
  await hub.settled();
}

const mutate = (text: string, variables: object) => hub.ask(text, variables, { role: 'risk-officer' });

describe('a row that carries a name only', () => {
  it('shows on its enterprise after the next run, and unmerging takes it away for good', async () => {
    await publish('industry-commerce', 'Registration', registration(1, '上海恒瑞乳业有限公司'));
    await publish(
      'food-drug',
      'FoodSampling',
      sampling('L-1', '上海市恒瑞乳业有限责任公司'),
      sampling('L-2', '上海无名乳业有限公司'),
    );
    await arrived('food-drug/FoodSampling/L-1');
    await runLinks();
    expect(await samplingsOf(1)).toEqual(['L-1']);

    const input = {
      recordId: 'food-drug/FoodSampling/L-1',
      field: 'producer',
      reason: '同名企业,经核实不是',
    };
    const rejected = await mutate(
      'mutation ($input: IdentityDecisionInput!) { rejectIdentity(input: $input) { id orgCode verdict } }',
      { input },
    );
    expect(rejected.errors).toBeUndefined();
    expect(rejected.data?.['rejectIdentity']).toMatchObject({
      orgCode: sampleOrgCode(1),
      verdict: 'REJECTED',
    });
    await hub.settled();
    expect(await samplingsOf(1)).toEqual([]);
    await runLinks();
    expect(await samplingsOf(1)).toEqual([]);

    const [, id = ''] = /"id":"([^"]+)"/.exec(JSON.stringify(rejected.data)) ?? [];
    await mutate('mutation ($id: ID!) { revokeIdentityDecision(id: $id, reason: "误判") { revokedBy } }', {
      id,
    });
    await hub.settled();
    expect(await samplingsOf(1)).toEqual(['L-1']);
  }, 300_000);

  it('waits for a person where names are only alike; the word of a person holds until it is taken back', async () => {
    await publish('food-drug', 'FoodSampling', sampling('L-3', '上海恒锐乳业有限公司'));
    const recordId = 'food-drug/FoodSampling/L-3';
    await arrived(recordId);
    await runLinks();
    const queue = await hub.ask(
      '{ identitySubjects { totalCount nodes { recordId field state candidates { orgCode rule } } } }',
    );
    expect(queue.data?.['identitySubjects']).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          recordId,
          field: 'producer',
          state: 'REVIEW',
          candidates: [{ orgCode: sampleOrgCode(1), rule: 'HOMOPHONE' }],
        },
      ],
    });
    const confirm =
      'mutation ($input: IdentityDecisionInput!) { confirmIdentity(input: $input) { id decidedBy } }';
    const input = { recordId, field: 'producer', code: sampleUscc(1), reason: '电话核实' };
    const refused = await hub.ask(confirm, { input });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await mutate(confirm, { input })).errors).toBeUndefined();
    await hub.settled();
    expect(await samplingsOf(1)).toEqual(['L-1', 'L-3']);
    await runLinks();
    expect(await samplingsOf(1)).toEqual(['L-1', 'L-3']);
  }, 300_000);

  it('follows a merge of two codes, and goes back when it is undone', async () => {
    await publish('industry-commerce', 'Registration', registration(2, '上海瑞丰食品有限公司'));
    const own = { name: '上海瑞丰食品有限公司', code: sampleUscc(2) };
    await publish(
      'food-drug',
      'FoodSampling',
      sampling('L-4', '', { producer: own }),
      sampling('L-5', own.name),
    );
    await arrived('food-drug/FoodSampling/L-5');
    await runLinks();
    expect(await samplingsOf(2)).toEqual(['L-4', 'L-5']);
    const merged = await mutate(
      'mutation ($input: MergeIdentitiesInput!) { mergeIdentities(input: $input) { id } }',
      { input: { from: sampleUscc(2), into: sampleUscc(1), reason: '改制前后同一企业' } },
    );
    expect(merged.errors).toBeUndefined();
    await expect.poll(() => samplingsOf(2), { timeout: 120_000 }).toEqual([]);
    await expect.poll(() => samplingsOf(1), { timeout: 120_000 }).toEqual(['L-1', 'L-3', 'L-4', 'L-5']);
    const [, id = ''] = /"id":"([^"]+)"/.exec(JSON.stringify(merged.data)) ?? [];
    await mutate('mutation ($id: ID!) { unmergeIdentities(id: $id, reason: "误并") { undoneBy } }', { id });
    await expect.poll(() => samplingsOf(2), { timeout: 120_000 }).toEqual(['L-4', 'L-5']);
    await expect.poll(() => samplingsOf(1), { timeout: 120_000 }).toEqual(['L-1', 'L-3']);
  }, 300_000);
});
