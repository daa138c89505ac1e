import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fixedClock } from '../../platform/clock.js';
import { allJobs } from '../../sync/jobs/registry.js';
import { createDerivedStore, type DerivedStore, type EventRow } from '../../test/testkit/derived-store.js';
import { testIdentity } from '../../test/testkit/identity.js';
import { type RiskSubgraph, startRiskSubgraph } from '../../test/testkit/risk-subgraph.js';
import { mergeFindings } from './store/findings.js';

const NOW = '2026-11-24T02:00:00.000Z';
const ORG = '123456788';
const USCC_BAD = '91310110666007217S';
const USCC = '91310110666007217T';
const PRODUCT = `${ORG}|海风|K1`;
const officer = testIdentity('risk-officer');

let store: DerivedStore;
let risk: RiskSubgraph;
const clock = fixedClock(NOW);
beforeAll(async () => {
  store = await createDerivedStore();
  risk = await startRiskSubgraph(store.url, clock);
});
afterAll(async () => {
  await risk.stop();
  await store.close();
});

const failure = (n: number, more: Partial<EventRow> = {}): EventRow => ({
  kind: 'INSPECTION',
  role: 'PRODUCER',
  record_type: 'ProductSampling',
  record_id: `quality-supervision/ProductSampling/${n}`,
  outcome: 'FAIL',
  item_class: 'A',
  hazard: '电气强度',
  testing_body: `${n} 所`,
  batch_no: `B${n}`,
  occurred_on: '2026-10-01',
  org_code: ORG,
  product_key: PRODUCT,
  brand_key: `${ORG}|海风`,
  product_class: 'P01',
  district: '310101',
  ...more,
});
const penalty = (severity: number, more: Partial<EventRow> = {}): EventRow => ({
  kind: 'PENALTY',
  role: 'RESPONDENT',
  record_type: 'QualitySupervisionPenalty',
  record_id: `quality-supervision/QualitySupervisionPenalty/${severity}`,
  outcome: 'FINAL',
  severity,
  org_code: ORG,
  occurred_on: '2026-11-24',
  ...more,
});

/** Findings as a run leaves them: through the store's own merge. */
async function raise(jobId: string): Promise<void> {
  const job = allJobs().find(({ id }) => id === jobId);
  if (job === undefined) throw new Error(jobId);
  const client = await store.pool.connect();
  try {
    await client.query('begin');
    const { findings } = await store.evaluateIn(client, job, { asOf: NOW });
    const merge = {
      job,
      asOf: new Date(NOW),
      baselineId: null,
      runId: null,
      degraded: ['fire'],
      reading: [],
    };
    await mergeFindings(client, merge, findings);
    await client.query('commit');
  } finally {
    client.release();
  }
}

beforeEach(async () => {
  await store.clear();
  await store.pool.query(
    'truncate derived.finding_change, derived.feed_cursor, derived.job, work.run, work.finding_assessment',
  );
});

const data = async (query: string, variables?: unknown, identity = officer) => {
  const answer = await risk.ask(query, variables, identity);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const code = async (query: string, variables?: unknown, identity = officer) =>
  (await risk.ask(query, variables, identity)).errors?.[0]?.extensions.code;

const idOf = (answer: unknown, field: string): string =>
  String(
    z.record(z.string(), z.looseObject({ id: z.union([z.string(), z.number()]) })).parse(answer)[field]?.id,
  );

const pageSchema = z.object({
  recallCandidates: z.object({
    nodes: z.array(z.object({ productKey: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
  }),
});

describe('enterprises and products', () => {
  it('takes any valid code, and says what is wrong with a bad one', async () => {
    expect(await data(`{ enterprise(code: "${USCC}") { orgCode label } }`)).toEqual({
      enterprise: { orgCode: '666007217', label: null },
    });
    expect(await code(`{ enterprise(code: "${USCC_BAD}") { orgCode } }`)).toBe('ENTERPRISE_CODE_INVALID');
    expect(await code('{ enterprise(code: "123") { orgCode } }')).toBe('ENTERPRISE_CODE_INVALID');
    await store.insert([failure(1)]);
    await store.pool.query("update derived.enterprise set reg_no = '110108000000016'");
    expect(await data('{ enterprise(code: "110108000000016") { orgCode label } }')).toEqual({
      enterprise: { orgCode: ORG, label: `企业${ORG}` },
    });
  });

  it('counts a list to its end, however long it is', async () => {
    await store.pool.query(`insert into derived.enterprise (org_code, label, named_on, named_by, named_version)
      select lpad(n::text, 9, '0'), '企业' || n, date '2026-06-01', 'industry-commerce/Registration/' || n, 1
      from generate_series(1, 100001) n`);
    expect(await data('{ enterprises(first: 1) { totalCount } }')).toEqual({
      enterprises: { totalCount: 100_001 },
    });
  });

  it('answers references with stubs, and twenty enterprises with one statement per field', async () => {
    await store.insert([failure(1), failure(2)]);
    await raise('j01-recall-candidates');
    const representations = ['000000000', ORG, ORG].map((orgCode) => ({ __typename: 'Enterprise', orgCode }));
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise {
      orgCode label credit { grade } blacklistEntry { id } products { nodes { productKey brand } }
      recallCandidates { totalCount nodes { productKey } } warnings { nodes { colour } } } } }`;
    const one = { credit: { grade: 'A' }, label: `企业${ORG}`, orgCode: ORG };
    expect(await data(query, { r: representations })).toMatchObject({
      _entities: [
        {
          orgCode: '000000000',
          label: null,
          credit: { grade: 'UNRATED' },
          recallCandidates: { totalCount: 0 },
        },
        { ...one, products: { nodes: [{ productKey: PRODUCT, brand: '海风' }] } },
        { ...one, recallCandidates: { totalCount: 1, nodes: [{ productKey: PRODUCT }] } },
      ],
    });
  });

  it('gives product, batch and record by their keys', async () => {
    await store.insert([failure(1)]);
    await store.pool.query('insert into derived.batch values ($1, $2, $3)', [`${PRODUCT}#B1`, PRODUCT, 'B1']);
    expect(
      await data(`{ product(key: "${PRODUCT}") { model producer { orgCode } batches { nodes { batchNo } } }
        batch(productKey: "${PRODUCT}", batchNo: "批号 b1") { batchNo records { nodes { id record { __typename id } } } }
        record(id: "quality-supervision/ProductSampling/1") { __typename id } none: product(gtin: "6901234567892") { name } }`),
    ).toEqual({
      product: { model: 'K1', producer: { orgCode: ORG }, batches: { nodes: [{ batchNo: 'B1' }] } },
      batch: {
        batchNo: 'B1',
        records: {
          nodes: [
            {
              id: 'quality-supervision/ProductSampling/1',
              record: { __typename: 'ProductSampling', id: 'quality-supervision/ProductSampling/1' },
            },
          ],
        },
      },
      record: { __typename: 'ProductSampling', id: 'quality-supervision/ProductSampling/1' },
      none: null,
    });
    expect(await code('{ product(gtin: "6901234567890") { name } }')).toBe('BAD_REQUEST');
  });
});

describe('what covers a batch', () => {
  const recall = (n: number, more: Partial<EventRow> = {}): EventRow => ({
    kind: 'RECALL',
    role: 'PRODUCER',
    record_type: 'ProductRecall',
    record_id: `quality-supervision/ProductRecall/${n}`,
    outcome: 'OPEN',
    occurred_on: '2026-10-15',
    product_key: PRODUCT,
    ...more,
  });
  const covering = (batchNo: string) =>
    data(
      `{ batch(productKey: "${PRODUCT}", batchNo: "${batchNo}") { coveredBy { id kind open batchNo match } } }`,
    );

  it('is every recall and withdrawal whose batches, days or numbers hold it', async () => {
    const days = recall(1, { batch_no: '20260901-20260910' });
    await store.insert([
      days,
      { ...days, batch_no: '20260905' },
      recall(2, { batch_no: '20260906起', kind: 'WITHDRAWAL', occurred_on: '2026-10-20' }),
      recall(3, { batch_no: 'B001-B010', outcome: 'CLOSED' }),
      recall(4, { occurred_on: '2026-11-25' }),
      recall(5, { valid_from: '2026-10-15T00:00:00Z', valid_to: '2026-10-16T00:00:00Z' }),
      recall(6, { batch_no: '20260910-20260901' }),
    ]);
    await store.pool.query(
      `insert into derived.batch select $1 || '#' || n, $1, n from unnest($2::text[]) n`,
      [PRODUCT, ['20260905', '20260907', 'B005', 'B011']],
    );
    const one = { id: 'quality-supervision/ProductRecall/1', kind: 'RECALL', open: true };
    expect(await covering('2026年9月5日')).toMatchObject({
      batch: { coveredBy: [{ ...one, match: 'PRODUCTION_DATE' }] },
    });
    expect(await covering('20260907')).toMatchObject({
      batch: {
        coveredBy: [
          { id: 'quality-supervision/ProductRecall/2', kind: 'WITHDRAWAL', match: 'PRODUCTION_DATE' },
          { ...one, batchNo: '20260901-20260910', match: 'PRODUCTION_DATE' },
        ],
      },
    });
    expect(await covering('b005')).toMatchObject({
      batch: { coveredBy: [{ id: 'quality-supervision/ProductRecall/3', open: false, match: 'BATCH_NO' }] },
    });
    expect(await covering('B011')).toEqual({ batch: { coveredBy: [] } });
    const product = await data(`{ product(key: "${PRODUCT}") { coveredBy { id batchNo match } } }`);
    expect(product).toMatchObject({ product: { coveredBy: { length: 5, 0: { match: null } } } });
  });
});

describe('recall candidates and warnings', () => {
  it('shows evidence per department, rules, scope, act, and who was missing', async () => {
    await store.insert([failure(1), failure(2)]);
    await store.pool.query(
      "insert into derived.feed_cursor (department, as_of, shape, reading) values ('commerce', '2026-11-24T00:00:00Z', 'x', false), ('fire', null, 'x', false)",
    );
    await raise('j01-recall-candidates');
    const answer = await data(`{ recallCandidates { asOf degraded totalCount nodes {
      id status priority severity score rules { id recordIds } departments act degraded district { name }
      scope { allBatches batches { batchNo evidence } } enterprise { orgCode } scoreParts { type counted }
      evidenceByDepartment { department evidence { id version label occurredOn type points record { __typename id } } } } }
      warnings { nodes { colour reason { base text } finding { evidence { id } history { change } } } } }`);
    expect(answer).toMatchObject({
      recallCandidates: {
        asOf: '2026-11-24T00:00:00.000Z',
        degraded: ['commerce', 'fire'],
        totalCount: 1,
        nodes: [
          {
            id: `j01-recall-candidates/${PRODUCT}`,
            status: 'CANDIDATE',
            priority: 'HIGH',
            rules: [{ id: 'R2', recordIds: { length: 2 } }],
            act: 'INVESTIGATE',
            degraded: ['fire'],
            district: { name: '黄浦区' },
            scope: { allBatches: false, batches: [{ batchNo: 'B1' }, { batchNo: 'B2' }] },
            evidenceByDepartment: [
              {
                department: 'quality-supervision',
                evidence: [
                  { type: 'FAILING_A', version: 1, record: { __typename: 'ProductSampling' } },
                  { id: 'quality-supervision/ProductSampling/2' },
                ],
              },
            ],
          },
        ],
      },
      warnings: {
        nodes: [{ colour: 'ORANGE', finding: { history: [{ change: 'NEW' }] } }],
      },
    });
  });

  it('pages by keyset without gaps, filters, and refuses bad pages and foreign cursors', async () => {
    const products = Array.from({ length: 7 }, (_, n) => `${ORG}|海风|P${n}`);
    await store.insert(
      products.flatMap((product_key, n) => [
        failure(2 * n, { product_key }),
        failure(2 * n + 1, { product_key, ...(n < 2 ? { district: '310104', severity: 4 } : {}) }),
      ]),
    );
    await raise('j01-recall-candidates');
    const seen: string[] = [];
    let after: unknown = null;
    for (let page = 0; page < 4; page++) {
      const answer = await data(
        'query ($after: String) { recallCandidates(first: 3, after: $after) { nodes { productKey } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      const { nodes, pageInfo } = pageSchema.parse(answer).recallCandidates;
      seen.push(...nodes.map(({ productKey }) => productKey));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen)).toEqual(new Set(products));
    const count = async (filter: string) =>
      data(`{ recallCandidates(filter: ${filter}) { totalCount } }`).then((d) => d?.['recallCandidates']);
    expect(await count('{ status: [LEAD] }')).toEqual({ totalCount: 0 });
    expect(await count('{ department: ["quality-supervision"], minScore: 5, priority: [HIGH] }')).toEqual({
      totalCount: 7,
    });
    expect(await count('{ department: ["food-drug"] }')).toEqual({ totalCount: 0 });
    for (const first of [0, -1, 1e9]) {
      expect(await code(`{ recallCandidates(first: ${first}) { totalCount } }`)).toBe('PAGE_SIZE_INVALID');
    }
    expect(await code(`{ findings(after: "${String(after)}") { totalCount } }`)).toBe('CURSOR_INVALID');
    expect(await code('{ findings(after: "x") { totalCount } }')).toBe('CURSOR_INVALID');
  });
});

describe('credit', () => {
  it('explains a score as of any day, from what was known then', async () => {
    await store.insert([
      penalty(4, { occurred_on: '2026-09-01', valid_from: '2026-09-05T00:00:00Z' }),
      failure(1, { outcome: 'PASS', occurred_on: '2026-06-01', item_class: null }),
    ]);
    const credit = async (asOf: string) =>
      (
        await data(`{ credit(code: "${ORG}", asOf: "${asOf}") { score grade supervisionClass nextTransition
        items { points severity reason record { __typename } } sensitivity { parameter factor grade } } }`)
      )?.['credit'];
    expect(await credit('2026-09-01')).toMatchObject({ score: 100, grade: 'AAA', items: [] });
    expect(await credit('2026-09-05')).toMatchObject({
      grade: 'C',
      supervisionClass: 'C',
      items: [{ severity: 'SERIOUS', record: { __typename: 'QualitySupervisionPenalty' } }],
      sensitivity: expect.arrayContaining([{ parameter: 'BASE', factor: 0.5, grade: 'A' }]),
    });
    expect(await credit('0001-01-01')).toMatchObject({ grade: 'UNRATED', items: [], nextTransition: null });
    expect(await credit('9999-12-31')).toMatchObject({ grade: 'UNRATED', items: [{ points: 0 }] });
  });

  it('lists the computed credits, worst first, with what they are made of', async () => {
    await store.insert([
      penalty(4),
      failure(1, { org_code: '87654321X', outcome: 'PASS', item_class: null }),
    ]);
    await raise('j08-credit');
    expect(await data('{ credits { nodes { orgCode grade asOf items { severity } } } }')).toEqual({
      credits: {
        nodes: [
          { orgCode: ORG, grade: 'UNRATED', asOf: '2026-11-24', items: [{ severity: 'SERIOUS' }] },
          { orgCode: '87654321X', grade: 'AAA', asOf: '2026-11-24', items: [] },
        ],
      },
    });
    expect(await data('{ enterprises(filter: { grade: [AAA] }) { nodes { orgCode } } }')).toEqual({
      enterprises: { nodes: [{ orgCode: '87654321X' }] },
    });
  });
});

describe('blacklist', () => {
  const LIST = `mutation ($code: ID!, $basis: [ID!]!, $on: Date) { listOnBlacklist(input: { code: $code, reason: "严重违法", basis: $basis, listedOn: $on }) {
    id state listedOn expiresOn removableFrom regime decidedBy enterprise { orgCode } basis { id } } }`;
  const basis = ['quality-supervision/QualitySupervisionPenalty/3'];

  it('asks for a heavier final penalty, a role, and lists once; the enterprise is D', async () => {
    await store.insert([penalty(3), penalty(2)]);
    expect(await code(LIST, { code: ORG, basis }, testIdentity('analyst'))).toBe('FORBIDDEN');
    const light = ['quality-supervision/QualitySupervisionPenalty/2'];
    expect(await code(LIST, { code: ORG, basis: light })).toBe('BLACKLIST_REFUSED');
    expect(await code(LIST, { code: ORG, basis: ['x/y/z'] })).toBe('NOT_FOUND');
    expect(await data(LIST, { code: ORG, basis })).toMatchObject({
      listOnBlacklist: {
        state: 'LISTED',
        listedOn: '2026-11-24',
        expiresOn: '2029-11-24',
        removableFrom: '2027-11-24',
        decidedBy: 'test-risk-officer',
        basis: [{ id: basis[0] }],
      },
    });
    expect(await code(LIST, { code: ORG, basis })).toBe('BLACKLIST_REFUSED');
    expect(
      await data(
        `{ enterprise(code: "${ORG}") { blacklistEntry { state } credit { grade } } blacklist { nodes { orgCode } } }`,
      ),
    ).toEqual({
      enterprise: { blacklistEntry: { state: 'LISTED' }, credit: { grade: 'D' } },
      blacklist: { nodes: [{ orgCode: ORG }] },
    });
    const { rows } = await store.pool.query("select key from derived.touched where job = 'j08-credit'");
    expect(rows).toEqual([{ key: ORG }]);
    await store.pool.query('truncate derived.touched');
  });

  it('lets an entry go early only when its rules allow it', async () => {
    await store.insert([penalty(3)]);
    const end = 'mutation ($id: ID!) { removeFromBlacklist(id: $id, reason: "已履行") { state endedOn } }';
    const listed = async (on: string) => {
      await store.pool.query('truncate work.blacklist');
      const answer = await data(LIST, { code: ORG, basis, on });
      return idOf(answer, 'listOnBlacklist');
    };
    expect(await code(end, { id: await listed('2025-11-25') })).toBe('BLACKLIST_REFUSED');
    expect(await data(end, { id: await listed('2025-11-24') })).toEqual({
      removeFromBlacklist: { state: 'REMOVED', endedOn: '2026-11-24' },
    });
    const { rows } = await store.pool.query('select regime, expires_on from work.blacklist');
    expect(rows[0]).toMatchObject({ expires_on: '2028-11-24' });
    // The regime of 2015: five years, no early removal.
    expect(await code(end, { id: await listed('2021-08-31') })).toBe('BLACKLIST_REFUSED');
    expect(await code(end, { id: 'nonsense' })).toBe('NOT_FOUND');
  });

  it('withdraws an entry only when its basis was revoked', async () => {
    await store.insert([penalty(3)]);
    const answer = await data(LIST, { code: ORG, basis });
    const id = idOf(answer, 'listOnBlacklist');
    const withdraw = 'mutation ($id: ID!) { withdrawBlacklisting(id: $id, reason: "处罚已撤销") { state } }';
    expect(await code(withdraw, { id })).toBe('BLACKLIST_REFUSED');
    await store.pool.query("update derived.record set status = 'REVOKED' where id = $1", basis);
    expect(await data(withdraw, { id })).toEqual({ withdrawBlacklisting: { state: 'WITHDRAWN' } });
  });

  it('takes a revoked licence for a heavier penalty, no other licence, and not once it was given back', async () => {
    const licence = 'quality-supervision/ProductLicence/XK1';
    const event = {
      kind: 'LICENCE',
      record_type: 'ProductLicence',
      record_id: licence,
      org_code: ORG,
    } as const;
    const state = (outcome: string) =>
      store.pool.query('update derived.event set outcome = $2 where record_id = $1', [licence, outcome]);
    await store.insert([{ ...event, role: 'HOLDER', outcome: 'VALID', severity: null }]);
    for (const outcome of ['VALID', 'CANCELLED', 'WITHDRAWN']) {
      await state(outcome);
      expect(await code(LIST, { code: ORG, basis: [licence] })).toBe('BLACKLIST_REFUSED');
    }
    await state('REVOKED');
    const id = idOf(await data(LIST, { code: ORG, basis: [licence] }), 'listOnBlacklist');
    const withdraw = 'mutation ($id: ID!) { withdrawBlacklisting(id: $id, reason: "吊销已撤回") { state } }';
    expect(await code(withdraw, { id })).toBe('BLACKLIST_REFUSED');
    await store.pool.query('update derived.event set valid_to = $2 where record_id = $1', [licence, NOW]);
    expect(await data(withdraw, { id })).toEqual({ withdrawBlacklisting: { state: 'WITHDRAWN' } });
  });

  it('tells entries whose basis was annulled on appeal from those that stand, and takes no annulled one', async () => {
    await store.insert([penalty(3)]);
    const id = idOf(await data(LIST, { code: ORG, basis }), 'listOnBlacklist');
    const entries = (revoked: boolean) =>
      data(`{ blacklist(filter: { basisRevoked: ${revoked} }) { nodes { id revokedBasis { id } } } }`);
    expect(await entries(true)).toEqual({ blacklist: { nodes: [] } });
    expect(await entries(false)).toEqual({ blacklist: { nodes: [{ id, revokedBasis: [] }] } });
    await store.pool.query("update derived.event set outcome = 'REVOKED' where record_id = $1", basis);
    expect(await entries(false)).toEqual({ blacklist: { nodes: [] } });
    expect(await entries(true)).toEqual({
      blacklist: { nodes: [{ id, revokedBasis: [{ id: basis[0] }] }] },
    });
    const withdraw = 'mutation ($id: ID!) { withdrawBlacklisting(id: $id, reason: "处罚已撤销") { state } }';
    expect(await data(withdraw, { id })).toEqual({ withdrawBlacklisting: { state: 'WITHDRAWN' } });
    expect(await code(LIST, { code: ORG, basis })).toBe('BLACKLIST_REFUSED');
  });
});

const register = (job: string) =>
  store.pool.query(
    `insert into derived.job (id, title, cron, subject, effect, owner, mode)
values ($1, '试验', '0 1 * * *', 'product', 'recall-candidate', 'risk', 'keys')`,
    [job],
  );

describe('findings and runs', () => {
  it('keeps what a person said of a finding, and says when it is out of date', async () => {
    await store.insert([failure(1), failure(2)]);
    await raise('j01-recall-candidates');
    const id = `j01-recall-candidates/${PRODUCT}`;
    const assess =
      'mutation ($id: ID!, $note: String!) { assessFinding(id: $id, decision: DISMISSED, note: $note) { assessment { decision by note outdated } } }';
    expect(await code(assess, { id, note: ' ' })).toBe('BAD_REQUEST');
    expect(await data(assess, { id, note: '已召回' })).toEqual({
      assessFinding: {
        assessment: { decision: 'DISMISSED', by: 'test-risk-officer', note: '已召回', outdated: false },
      },
    });
    await store.insert([failure(3)]);
    await raise('j01-recall-candidates');
    expect(
      await data(
        'query ($id: ID!) { finding(id: $id) { severity assessment { outdated } history { change } } }',
        { id },
      ),
    ).toEqual({
      finding: {
        severity: 3,
        assessment: { outdated: true },
        history: [{ change: 'CHANGED' }, { change: 'NEW' }],
      },
    });
  });

  it('shows the joins, and asks for a run that sync picks up', async () => {
    await register('j1');
    const answer = await data(
      'mutation { runJob(job: "j1", dryRun: true) { id job state trigger dryRun asOf degraded } }',
    );
    expect(answer).toMatchObject({
      runJob: { job: 'j1', state: 'PENDING', trigger: 'MANUAL', dryRun: true, asOf: NOW, degraded: [] },
    });
    expect(
      await data(
        '{ joins { id title subjectKind effect open lastRun { state } } runs(job: "j1") { totalCount nodes { window } } }',
      ),
    ).toMatchObject({
      joins: [
        {
          id: 'j1',
          subjectKind: 'PRODUCT',
          effect: 'RECALL_CANDIDATE',
          open: 0,
          // What holds does not rest on a dry run.
          lastRun: null,
        },
      ],
      runs: { totalCount: 1 },
    });
    expect(await code('mutation { runJob(job: "nothing") { id } }')).toBe('NOT_FOUND');
    const id = idOf(answer, 'runJob');
    const cancel = 'mutation ($id: ID!) { cancelRun(id: $id) { state } }';
    expect(await data(cancel, { id })).toEqual({ cancelRun: { state: 'CANCELLED' } });
    expect(await code(cancel, { id })).toBe('RUN_NOT_CANCELLABLE');
    expect(await code(cancel, { id: 'x' })).toBe('RUN_NOT_CANCELLABLE');
  });

  it('runs as of another day without touching what holds, and tells what a dry run would change', async () => {
    await register('j1');
    const asked = await data(
      'mutation { runJob(job: "j1", asOf: "2026-01-05T00:00:00Z") { id asOf dryRun } }',
    );
    expect(asked).toMatchObject({ runJob: { asOf: '2026-01-05T00:00:00.000Z', dryRun: true } });
    const id = idOf(asked, 'runJob');
    const change = { subjectKey: PRODUCT, change: 'NEW', severity: 3, score: 8 };
    await store.pool.query(
      "update work.run set state = 'PARTIAL', degraded = '{fire}', summary = $2 where id = $1",
      [id, JSON.stringify({ text: '降级:fire 的数据读不到或不全', keys: 1, changes: [change] })],
    );
    const run =
      'query ($id: ID!) { run(id: $id) { state degraded summary requestedBy changes { subjectKey change severity score } } }';
    expect(await data(run, { id })).toEqual({
      run: {
        state: 'PARTIAL',
        degraded: ['fire'],
        summary: '降级:fire 的数据读不到或不全',
        requestedBy: 'test-risk-officer',
        changes: [change],
      },
    });
    expect(await data(run, { id: 'none' })).toEqual({ run: null });
  });
});
