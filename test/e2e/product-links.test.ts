/** One product under several keys: what the risk store and the graph say of it, and what people decide about it. */
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fixedClock } from '../../platform/clock.js';
import { createPool } from '../../platform/database/pool.js';
import { createLogger } from '../../platform/log.js';
import { projectRoot } from '../../platform/root.js';
import { applyPage, type FeedTarget } from '../../subgraphs/risk/store/apply-page.js';
import { departmentStores } from '../../subgraphs/risk/store/department-store.js';
import { ensureStore } from '../../subgraphs/risk/store/ensure-store.js';
import { primeJob, registerJobs } from '../../subgraphs/risk/store/registered-jobs.js';
import { createEvaluator } from '../../sync/evaluator.js';
import { recallCandidates } from '../../sync/jobs/j01-recall-candidates.js';
import { identityLinks } from '../../sync/jobs/j12-identity-links.js';
import { loadJoins } from '../../sync/joins/load.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { testIdentity } from '../testkit/identity.js';
import { type Goods, type ProductLine, sampling } from '../testkit/product-lines.js';
import { type RiskSubgraph, startRiskSubgraph } from '../testkit/risk-subgraph.js';
import { sampleOrgCode } from '../testkit/sample-row.js';
import { storeContents, storeDifferences } from '../testkit/store-contents.js';

const clock = fixedClock('2026-06-20T04:00:00Z');
const NOW = clock.now();
const departments = departmentStores().filter(({ code }) => code === 'food-drug');
const importedOnSale = loadJoins(join(projectRoot, 'sync/joins')).filter(
  ({ id }) => id === 'j04-imported-on-sale',
);
const jobs = [identityLinks(() => departments), recallCandidates, ...importedOnSale];
const officer = testIdentity('risk-officer');

const [ORG, OTHER] = [sampleOrgCode(1), sampleOrgCode(2)];
const GTIN = 'gtin:06901234567892';
const SECOND = 'gtin:04006381333931';
const MILK: Goods = { brand: '光明', model: '500ml' };
const milk = `${ORG}|光明|500ML`;

let database: TestDatabase;
let target: FeedTarget;
let risk: RiskSubgraph;
beforeAll(async () => {
  database = await createDatabase('subgraphs/risk/prisma/migrations');
  const pool = createPool(database.url, { max: 4, name: 'test' });
  target = { pool, departments: new Map(departments.map((each) => [each.code, each])), rules: jobs };
  await ensureStore(pool, departments);
  risk = await startRiskSubgraph(database.url, clock);
}, 300_000);
afterAll(async () => {
  await risk.stop();
  await target.pool.end();
  await database.drop();
});

const names = z.array(z.object({ name: z.string() }));
let place = 0;
let cursor: string | null = null;

/** Schema `derived` empty, as after a rebuild's beginning; what people decided stays. */
async function clear(): Promise<void> {
  const { rows } = await target.pool.query(
    `select c.oid::regclass::text as name from pg_class c where c.relnamespace = 'derived'::regnamespace
and c.relkind in ('r', 'p') and not c.relispartition and c.relname not in ('store_version', 'feed_cursor')`,
  );
  await target.pool.query(
    `truncate ${names
      .parse(rows)
      .map(({ name }) => name)
      .join(', ')}`,
  );
  await target.pool.query('update derived.feed_cursor set cursor = null, reading = false');
  cursor = null;
  const client = await target.pool.connect();
  await registerJobs(client, jobs).finally(() => client.release());
  for (const { id } of jobs) await primeJob(target.pool, id);
}
beforeEach(async () => {
  await clear();
  await target.pool.query('truncate work.product_decision');
}, 300_000);

/** The jobs look at what is touched until nothing is. */
async function settle(): Promise<void> {
  const evaluator = createEvaluator({ pool: target.pool, jobs, clock, log: createLogger('test') });
  try {
    await evaluator.idle();
    expect(evaluator.failures()).toEqual(new Map());
  } finally {
    await evaluator.stop();
  }
}

async function apply(...lines: readonly ProductLine[]): Promise<void> {
  const [department] = departments;
  if (department === undefined) throw new Error('no food-drug');
  const read = lines.map((each) => ({ ...each, cursor: String(++place) }));
  const page = { from: cursor, lines: read, cursor: String(place), asOf: NOW.toISOString(), more: false };
  expect(await applyPage(target, department, page, NOW)).toMatchObject({ applied: true });
  cursor = page.cursor;
}

async function hear(...lines: readonly ProductLine[]): Promise<void> {
  await apply(...lines);
  await settle();
}

const column = async (sql: string): Promise<unknown[]> =>
  (await target.pool.query<{ value: unknown }>(sql)).rows.map(({ value }) => value);
const products = () => column('select p.product_key as value from derived.product p order by 1');
const eventKeys = () =>
  column('select distinct e.product_key as value from derived.event e where e.valid_to is null order by 1');
const candidates = () =>
  column(`select f.subject_key as value from derived.finding f where f.state = 'OPEN'`);

async function graph(query: string, variables: Record<string, unknown> = {}) {
  const answer = await risk.ask(query, variables, officer);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}
const decision = z.object({ decided: z.object({ id: z.string() }) });

async function decide(
  verb: 'mergeProducts' | 'separateProducts',
  from: string,
  into: string,
): Promise<string> {
  const input = { from, into, reason: '核对了标签' };
  const answer = await graph(
    `mutation ($input: MergeProductsInput!) { decided: ${verb}(input: $input) { id } }`,
    { input },
  );
  await settle();
  return decision.parse(answer).decided.id;
}

async function revoke(id: string): Promise<void> {
  await graph('mutation ($id: ID!) { revokeProductDecision(id: $id, reason: "看错了") { id } }', { id });
  await settle();
}

describe('one product under several keys', () => {
  const failing = [
    sampling('A', { ...MILK, batchNo: 'B1', failed: '菌落总数', testingBody: '一所' }),
    sampling('B', { ...MILK, gtin: '6901234567892', batchNo: 'B2', failed: '菌落总数', testingBody: '二所' }),
  ];

  it('is one for events, batches, J1 and the graph, whichever key is asked for', async () => {
    await hear(...failing);
    expect(await products()).toEqual([GTIN]);
    expect(await eventKeys()).toEqual([GTIN]);
    expect(await column('select b.batch_key as value from derived.batch b order by 1')).toEqual([
      `${GTIN}#B1`,
      `${GTIN}#B2`,
    ]);
    expect(await candidates()).toEqual([GTIN]);
    const fields = `productKey gtin brand model producer { orgCode } records { nodes { id } }
      aliases { nodes { key state rule matchedBy } } recallCandidates { totalCount }`;
    const one = {
      gtin: '06901234567892',
      brand: '光明',
      model: '500ml',
      producer: { orgCode: ORG },
      records: { nodes: [{ id: 'food-drug/FoodSampling/A' }, { id: 'food-drug/FoodSampling/B' }] },
      aliases: { nodes: [{ key: milk, state: 'LINKED', rule: 'GTIN_WITH_MODEL', matchedBy: 'sync' }] },
      recallCandidates: { totalCount: 1 },
    };
    expect(await graph(`{ product(key: "${milk}") { ${fields} } }`)).toEqual({
      product: { productKey: GTIN, ...one },
    });
    const entity = await graph(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Product { ${fields} } } }`,
      { r: [{ __typename: 'Product', productKey: milk }] },
    );
    expect(entity).toEqual({ _entities: [{ productKey: milk, ...one }] });
    expect(await graph(`{ batch(productKey: "${milk}", batchNo: "b1") { productKey batchNo } }`)).toEqual({
      batch: { productKey: GTIN, batchNo: 'B1' },
    });
  });

  it('is one for J4: what is on sale under an alias is the product that was detained', async () => {
    const detained = sampling('D', { brand: '光明', gtin: '6901234567892', failed: '菌落总数' });
    const events = detained.events.map(
      (event) => ({ ...event, kind: 'IMPORT_DETENTION', role: 'IMPORTER', itemClass: 'A' }) as const,
    );
    const found = () =>
      column(`select f.subject_key || ' ' || f.severity as value from derived.finding f
where f.state = 'OPEN' and f.join_id = 'j04-imported-on-sale'`);
    await hear({ ...detained, events }, sampling('A', MILK));
    expect(await eventKeys()).toEqual([milk, GTIN].sort());
    expect(await found()).toEqual([`${ORG}|光明 2`]);
    await hear(sampling('C', { ...MILK, gtin: '6901234567892' }));
    expect(await eventKeys()).toEqual([GTIN]);
    expect(await found()).toEqual([`${ORG}|光明 3`]);
  });

  it('keeps what an officer said of its finding when its key becomes another one, and gives it back', async () => {
    const assessed = async (key: string) =>
      (
        await graph('query ($id: ID!) { finding(id: $id) { state assessment { decision note outdated } } }', {
          id: `j01-recall-candidates/${key}`,
        })
      )?.['finding'];
    await hear(
      sampling('A', { ...MILK, batchNo: 'B1', failed: '菌落总数', testingBody: '一所' }),
      sampling('B', { ...MILK, batchNo: 'B2', failed: '菌落总数', testingBody: '二所' }),
    );
    await graph(
      'mutation ($id: ID!) { assessFinding(id: $id, decision: DISMISSED, note: "已召回") { id } }',
      { id: `j01-recall-candidates/${milk}` },
    );
    const said = { decision: 'DISMISSED', note: '已召回' };
    await hear(sampling('C', { ...MILK, gtin: '6901234567892' }));
    expect(await assessed(GTIN)).toMatchObject({ state: 'OPEN', assessment: said });
    await graph('mutation ($id: ID!) { assessFinding(id: $id, decision: CONFIRMED, note: "又有") { id } }', {
      id: `j01-recall-candidates/${GTIN}`,
    });
    expect(await assessed(GTIN)).toMatchObject({ assessment: { decision: 'CONFIRMED', note: '又有' } });
    await hear(sampling('C', { ...MILK, version: 2 }));
    expect(await assessed(milk)).toMatchObject({ state: 'OPEN', assessment: said });
  });

  it('is told from the first record on, and forgotten with the last that says so', async () => {
    await hear(sampling('A', MILK));
    expect(await products()).toEqual([milk]);
    await hear(sampling('B', { ...MILK, gtin: '6901234567892' }));
    expect(await products()).toEqual([GTIN]);
    await hear(sampling('C', { ...MILK, batchNo: 'B3' }));
    expect(await eventKeys()).toEqual([GTIN]);
    await hear(sampling('B', { ...MILK, version: 2 }));
    expect([await products(), await eventKeys()]).toEqual([[milk], [milk]]);
    expect(await column('select b.batch_key as value from derived.batch b')).toEqual([`${milk}#B3`]);
  });

  it('costs nothing more for another record of a product that is known', async () => {
    const waiting = () =>
      column(`select t.key as value from derived.touched t
where t.job = 'j12-identity-links' and t.key ~ '^(spelling|gtin|product):' order by 1`);
    await apply(...failing);
    expect(await waiting()).toEqual(['gtin:06901234567892', `spelling:${milk}`]);
    await settle();
    await apply(sampling('C', MILK), sampling('D', { ...MILK, gtin: '06901234567892', batchNo: 'B9' }));
    expect(await waiting()).toEqual([]);
    expect(await eventKeys()).toEqual([GTIN]);
    await settle();
  });

  it('is not made of two records that only share a shop number', async () => {
    await hear(
      sampling('A', { ...MILK, gtin: '2001234567893' }),
      sampling('B', { ...MILK, producer: 2, gtin: '2001234567893' }),
    );
    expect(await products()).toEqual([milk, `${OTHER}|光明|500ML`].sort());
  });

  it('becomes one when its producer is linked later', async () => {
    await hear(sampling('A', { ...MILK, gtin: '6901234567892' }), sampling('B', { ...MILK, producer: null }));
    expect(await eventKeys()).toEqual([GTIN, null]);
    await hear(sampling('B', MILK));
    expect(await eventKeys()).toEqual([GTIN]);
  });
});

describe('what people decide', () => {
  const claimed = [
    sampling('A', { ...MILK, gtin: '6901234567892' }),
    sampling('B', { ...MILK, producer: 2, gtin: '6901234567892' }),
    sampling('C', MILK),
  ];
  const other = `${OTHER}|光明|500ML`;
  const queue = () =>
    graph('{ productLinks { totalCount nodes { key state rule candidates product { productKey } } } }');

  it('begins with a queue: a GTIN of two producers makes no alias until one is taken away', async () => {
    await hear(...claimed);
    expect(await products()).toEqual([GTIN, milk].sort());
    expect(await queue()).toEqual({
      productLinks: {
        totalCount: 1,
        nodes: [
          {
            key: GTIN,
            state: 'CONFLICT',
            rule: 'GTIN_TWO_PRODUCERS',
            candidates: [milk, other].sort(),
            product: { productKey: GTIN },
          },
        ],
      },
    });
    await decide('separateProducts', other, GTIN);
    expect(await products()).toEqual([GTIN]);
    expect(await queue()).toMatchObject({ productLinks: { totalCount: 0 } });
  });

  it('can be taken back, and is audited', async () => {
    await hear(sampling('A', { ...MILK, batchNo: 'B1' }), sampling('B', { gtin: '4006381333931' }));
    const before = await storeContents(target.pool);
    const id = await decide('mergeProducts', milk, SECOND);
    expect([await products(), await eventKeys()]).toEqual([[SECOND], [SECOND]]);
    expect(
      await column('select t.product_key as value from derived.food_drug__food_sampling t order by 1'),
    ).toEqual([milk, SECOND].sort());
    await revoke(id);
    expect(storeDifferences(await storeContents(target.pool), before)).toEqual([]);
    expect(
      await graph(
        '{ productDecisions { nodes { verdict fromKey intoKey decidedBy revokedBy revokeReason } } }',
      ),
    ).toEqual({
      productDecisions: {
        nodes: [
          {
            verdict: 'SAME',
            fromKey: milk,
            intoKey: SECOND,
            decidedBy: officer.subject,
            revokedBy: officer.subject,
            revokeReason: '看错了',
          },
        ],
      },
    });
  });

  it('closes no circle, and takes a key away from one product before it goes to another', async () => {
    await hear(sampling('A', MILK), sampling('B', { gtin: '4006381333931' }));
    await decide('mergeProducts', milk, SECOND);
    const refused = async (from: string, into: string) => {
      const input = { from, into, reason: '试' };
      const query = 'mutation ($input: MergeProductsInput!) { mergeProducts(input: $input) { id } }';
      return (await risk.ask(query, { input }, officer)).errors?.[0]?.extensions.code;
    };
    expect(await refused(SECOND, milk)).toBe('PRODUCT_REFUSED');
    expect(await refused(milk, GTIN)).toBe('PRODUCT_REFUSED');
    expect(await refused('无', GTIN)).toBe('BAD_REQUEST');
  });

  it('outlives a rebuild of what departments say', async () => {
    await hear(...claimed);
    await decide('separateProducts', other, GTIN);
    await decide('mergeProducts', other, SECOND);
    const before = await storeContents(target.pool);
    await clear();
    await hear(...claimed);
    expect(storeDifferences(await storeContents(target.pool), before)).toEqual([]);
    expect(
      await column(
        `select a.product_key as value from derived.product_alias a where a.alias_key = '${other}'`,
      ),
    ).toEqual([SECOND]);
  });
});

describe('aliases, products, batches and findings', () => {
  const history = [
    sampling('A', { ...MILK, gtin: '6901234567892', batchNo: '20260501', failed: '铅', testingBody: '一所' }),
    sampling('B', {
      brand: '光明牌',
      model: '500毫升',
      batchNo: '20260502',
      failed: '铅',
      testingBody: '二所',
    }),
    sampling('C', { ...MILK, producer: 2, gtin: '06901234567892' }),
    sampling('C', { ...MILK, producer: 2, version: 2 }),
    sampling('D', { brand: '海爾', model: 'GM-100' }),
    sampling('E', { brand: '海尔', model: 'gm 100', gtin: '4006381333931' }),
    sampling('E', { brand: '海尔', model: 'gm 100', version: 2, status: 'REVOKED' }),
    sampling('F', { brand: '海尔', model: 'GM-1OO' }),
    sampling('G', { brand: '海尔', model: 'GM-100', gtin: '2001234567893' }),
  ];

  it('are the same for any order of arrival, in any pages', async () => {
    await clear();
    await hear(...history);
    const expected = await storeContents(target.pool);
    expect(expected['product_alias']).toHaveLength(5);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(history, { minLength: history.length }),
        fc.integer({ min: 1, max: 5 }),
        async (order, pageSize) => {
          await clear();
          for (let at = 0; at < order.length; at += pageSize) await hear(...order.slice(at, at + pageSize));
          expect(storeDifferences(await storeContents(target.pool), expected)).toEqual([]);
        },
      ),
      { numRuns: 4 },
    );
  }, 300_000);
});
