/** One department down, slow or answering garbage, each in turn: over the real graph and the real subgraphs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../platform/root.js';
import { departmentCodes, loadDepartment } from '../../schema/compiler/load.js';
import { subgraphNames } from '../../subgraphs/names.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { type Fault, type FaultyProxy, startFaultyProxy } from '../testkit/faulty-proxy.js';
import { ndjson, sampleOrgCode, sampleRow } from '../testkit/sample-row.js';
import { startWholeHub, type WholeAnswer, type WholeHub } from '../testkit/whole-hub.js';

/** DESIGN 8: what one department may take. */
const TIMEOUT_MS = 3_000;
/** The rest of the answer and a loaded test machine. */
const MARGIN_MS = 5_000;
/** The profile is of enterprise 7: so many, and each department has a row of it. */
const ROWS = 10;

const departments = departmentCodes();
const PROFILE = readFileSync(
  join(projectRoot, 'schema/operations/generated/enterprise-profile.graphql'),
  'utf8',
);

type DepartmentFault = Exclude<Fault, 'mute'>;
const STATUS: Readonly<Record<DepartmentFault, string>> = {
  down: 'ERROR',
  slow: 'TIMEOUT',
  garbage: 'ERROR',
};
const CODES: Readonly<Record<DepartmentFault, string>> = {
  down: 'SUBGRAPH_UNAVAILABLE',
  slow: 'SUBGRAPH_TIMEOUT',
  garbage: 'SUBGRAPH_BAD_ANSWER',
};

const proxies = new Map<string, FaultyProxy>();
const databases = new Map<string, TestDatabase>();
let hub: WholeHub;
let healthy: WholeAnswer;

const profile = () => hub.ask(PROFILE, { code: sampleOrgCode(7), first: 10 });
const Profile = z.object({ enterprise: z.record(z.string(), z.unknown()) });
const enterpriseOf = ({ data }: WholeAnswer) => Profile.parse(data).enterprise;

/** What risk knew and when changes with the feeds, and risk says so itself (`degraded`). */
const withoutState = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each) => (key === 'degraded' || key === 'asOf' ? undefined : each)));

/** Fields of Enterprise that a department alone gives. */
const fieldsOf = (department: string): string[] => [
  ...loadDepartment(department)
    .records.filter(({ plural }) => plural in enterpriseOf(healthy))
    .map(({ plural }) => plural),
  ...(department === 'industry-commerce' ? ['name', 'uscc'] : []),
];

const proxyOf = (department: string): FaultyProxy => {
  const proxy = proxies.get(department);
  if (proxy === undefined) throw new Error(`no proxy for ${department}`);
  return proxy;
};

const ATTEMPTS = 20;

beforeAll(async () => {
  for (const name of subgraphNames()) {
    databases.set(name, await createDatabase(`subgraphs/${name}/prisma/migrations`));
  }
  hub = await startWholeHub({
    databaseUrl: (name) => databases.get(name)?.url ?? '',
    through: async (name, url) => {
      const proxy = await startFaultyProxy(url);
      proxies.set(name, proxy);
      return proxy.url;
    },
    // Everything as in production, but a department that is well again is asked sooner.
    fetch: { breakerHalfOpenAfterMs: 300, timeoutMs: TIMEOUT_MS },
  });
  for (const department of departments) {
    for (const record of loadDepartment(department).records) {
      const rows = Array.from({ length: ROWS }, (_, n) => sampleRow(record, n));
      const { status, body } = await hub.publish(department, record.name, ndjson(rows));
      expect({ status, body }).toMatchObject({ status: 200, body: { accepted: ROWS } });
    }
  }
  await hub.sync.ready;
  await hub.settled();
  // The first answer of ten departments that have just started may take longer than their time limit.
  for (let attempt = 0; attempt === 0 || (healthy.errors !== undefined && attempt < ATTEMPTS); attempt += 1)
    healthy = await profile();
  expect(healthy.errors).toBeUndefined();
}, 300_000);
afterAll(async () => {
  await hub?.stop();
  for (const proxy of proxies.values()) await proxy.stop();
  for (const database of databases.values()) await database.drop();
});

test('the profile has rows of every department, and says so', () => {
  const nodes = z.object({ nodes: z.array(z.unknown()).min(1) });
  for (const department of departments) {
    const lists = fieldsOf(department).map((field) => nodes.safeParse(enterpriseOf(healthy)[field]).success);
    expect(lists, department).toContain(true);
  }
  expect(healthy.extensions?.sources).toEqual(
    [...departments, 'risk'].sort().map((department) => ({
      department,
      status: 'OK',
      asOf: expect.any(String),
      stale: false,
    })),
  );
});

describe.each(departments)('%s', (department) => {
  afterEach(async () => {
    await proxyOf(department).fail(null);
    await expect
      .poll(async () => (await profile()).errors, { timeout: 15_000, interval: 100 })
      .toBeUndefined();
  }, 20_000);

  test.each<DepartmentFault>(['down', 'slow', 'garbage'])(
    '%s: the others answer in time, and it is named',
    async (fault) => {
      await proxyOf(department).fail(fault);
      const answer = await profile();
      expect(answer.status).toBe(200);
      expect(answer.ms).toBeLessThan(TIMEOUT_MS + MARGIN_MS);

      const own = fieldsOf(department);
      expect(own.length).toBeGreaterThan(0);
      const missing = Object.fromEntries(own.map((field) => [field, null]));
      expect(withoutState(enterpriseOf(answer))).toEqual(
        withoutState({ ...enterpriseOf(healthy), ...missing }),
      );

      expect(answer.errors?.map(({ path }) => path?.join('.')).sort()).toEqual(
        own.map((field) => `enterprise.${field}`).sort(),
      );
      for (const { message, extensions } of answer.errors ?? []) {
        expect(message).toContain(department);
        expect(extensions).toMatchObject({ department, code: CODES[fault], retryable: true });
      }
      for (const source of answer.extensions?.sources ?? []) {
        const isFaulty = source.department === department;
        expect(source, source.department).toMatchObject({
          status: isFaulty ? STATUS[fault] : 'OK',
          stale: isFaulty,
        });
      }
      expect(answer.extensions?.sources).toHaveLength(departments.length + 1);
    },
  );

  test('down: a run of a join says 降级 and never that there is no risk', async () => {
    await proxyOf(department).fail('down');
    const Feeds = z.object({ feeds: z.array(z.looseObject({ department: z.string(), state: z.string() })) });
    await expect
      .poll(
        async () =>
          Feeds.parse(await hub.atSync('GET', '/status')).feeds.find((feed) => feed.department === department)
            ?.state,
      )
      .toBe('UNREACHABLE');
    const Run = z.looseObject({ state: z.string(), summary: z.looseObject({ text: z.string() }) });
    const run = Run.parse(await hub.atSync('POST', '/jobs/j04-imported-on-sale/run', {}));
    expect(run).toMatchObject({ state: 'PARTIAL', degraded: [department] });
    expect(run.summary.text).toMatch(new RegExp(`^降级:${department} .*不等于没有风险`));
    expect(run.summary.text).not.toContain('无风险');
  });
});
