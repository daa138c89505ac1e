import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createDerivedStore, type DerivedStore, type EventRow } from '../../test/testkit/derived-store.js';
import { recallCandidates } from './j01-recall-candidates.js';
import { allJobs } from './registry.js';

const AS_OF = '2026-11-24T02:00:00Z';
const ORG = '12345678X';
const PRODUCT = `${ORG}|海风|K1`;

const sampling = (more: Partial<EventRow> = {}): EventRow => ({
  kind: 'INSPECTION',
  role: 'PRODUCER',
  outcome: 'FAIL',
  item_class: 'A',
  hazard: '电气强度',
  testing_body: '一所',
  batch_no: 'B1',
  occurred_on: '2026-10-01',
  org_code: ORG,
  product_key: PRODUCT,
  brand_key: `${ORG}|海风`,
  product_class: 'P01',
  district: '310101',
  ...more,
});
const of = (kind: EventRow['kind'], more: Partial<EventRow> = {}): EventRow => ({
  kind,
  org_code: ORG,
  product_key: PRODUCT,
  brand_key: `${ORG}|海风`,
  product_class: 'P01',
  district: '310104',
  occurred_on: '2026-11-01',
  ...more,
});

let store: DerivedStore;
beforeAll(async () => {
  store = await createDerivedStore();
});
afterAll(() => store.close());
beforeEach(() => store.clear());

const run = (asOf = AS_OF, keys?: string[]) =>
  store.evaluate(recallCandidates, { asOf, ...(keys === undefined ? {} : { keys }) });

function j04() {
  const job = allJobs().find(({ id }) => id === 'j04-imported-on-sale');
  if (job === undefined) throw new Error('no J4');
  return store.evaluate(job, { asOf: AS_OF });
}

async function only(rows: readonly EventRow[], asOf = AS_OF) {
  await store.insert(rows);
  const { findings } = await run(asOf);
  return findings.find(({ subjectKey }) => subjectKey === PRODUCT) ?? null;
}

describe('J1 recall candidates: rules', () => {
  it('does not take a single failing sample for a defect', async () => {
    expect(await only([sampling()])).toBeNull();
  });

  it('raises R2 for the same safety item in two laboratories', async () => {
    const finding = await only([sampling(), sampling({ testing_body: '二所' })]);
    expect(finding).toMatchObject({
      severity: 3,
      productKey: PRODUCT,
      orgCode: ORG,
      detail: { status: 'CANDIDATE', priority: 'HIGH', rules: [{ id: 'R2' }], act: 'INVESTIGATE' },
    });
    expect(finding?.evidence).toHaveLength(2);
  });

  it('raises R2 for two batches, not for two samples of one batch in one laboratory', async () => {
    expect(await only([sampling(), sampling({ batch_no: 'B2' })])).toMatchObject({
      detail: {
        rules: [{ id: 'R2' }],
        scope: { allBatches: false, batches: [{ batchNo: 'B1' }, { batchNo: 'B2' }] },
      },
    });
    await store.clear();
    const same = await only([sampling(), sampling()]);
    expect(same).toMatchObject({ detail: { status: 'LEAD', rules: [] } });
  });

  it('does not add up different safety items, or one record with two events', async () => {
    const other = await only([sampling(), sampling({ testing_body: '二所', hazard: '铅' })]);
    expect(other).toMatchObject({ detail: { status: 'LEAD', rules: [] } });
    await store.clear();
    const record_id = 'quality-supervision/ProductSampling/X';
    expect(
      await only([sampling({ record_id }), sampling({ record_id, role: 'SELLER', batch_no: 'B2' })]),
    ).toBeNull();
  });

  it('raises R1 for a death and colours it red', async () => {
    const finding = await only([of('INJURY', { severity: 4, department: 'health', district: '310101' })]);
    expect(finding).toMatchObject({
      severity: 4,
      detail: { rules: [{ id: 'R1' }], warning: { base: 'RED' } },
    });
  });

  it('raises R3 for a foreign notice and R5 for two fires, not for one', async () => {
    expect(await only([of('FOREIGN_NOTICE')])).toMatchObject({ detail: { rules: [{ id: 'R3' }] } });
    await store.clear();
    expect(await only([of('FIRE')])).toBeNull();
    await store.insert([of('FIRE')]);
    expect((await run()).findings).toMatchObject([{ detail: { rules: [{ id: 'R5' }] } }]);
  });

  it('raises R4 only while the brand is on sale here, also when a sale of a sister product is what changed', async () => {
    expect(await only([of('IMPORT_DETENTION', { role: 'IMPORTER', item_class: 'A' })])).toBeNull();
    const sister = `${ORG}|海风|K2`;
    await store.insert([of('TRACE', { product_key: sister, department: 'commerce' })]);
    const tick = await run(AS_OF, [sister]);
    expect(tick.touched).toContain(PRODUCT);
    expect(tick.findings).toMatchObject([
      { subjectKey: PRODUCT, detail: { rules: [{ id: 'R4' }], act: 'INTERVIEW' } },
    ]);
    expect(tick.findings[0]?.evidence).toHaveLength(2);
  });

  it.each(['UNFOUNDED', 'WITHDRAWN'])(
    'does not take a complaint that ended %s for a sale, any more than J4 does',
    async (outcome) => {
      const detention = of('IMPORT_DETENTION', { role: 'IMPORTER', item_class: 'A' });
      const complaint = (more: Partial<EventRow>) =>
        of('COMPLAINT', { product_key: `${ORG}|海风|K2`, department: 'industry-commerce', ...more });
      const raised = async () => [
        ...(await run()).findings.map(({ subjectKey }) => subjectKey),
        ...(await j04()).findings.map(({ subjectKey }) => subjectKey),
      ];
      await store.insert([detention, complaint({ outcome })]);
      expect(await raised()).toEqual([]);
      await store.insert([complaint({ outcome: 'OPEN' })]);
      expect(await raised()).toEqual([PRODUCT, `${ORG}|海风`]);
    },
  );

  it('tells the sales of a product of several brands in the order of its brands', async () => {
    const brands = Array.from({ length: 12 }, (_, n) => `${ORG}|牌${String(n).padStart(2, '0')}`);
    await store.insert(
      [...brands].reverse().flatMap((brand_key) => [
        of('IMPORT_DETENTION', { role: 'IMPORTER', item_class: 'A', brand_key }),
        of('TRACE', {
          brand_key,
          product_key: `${brand_key}|K9`,
          record_id: `commerce/TraceEvent/${brand_key}`,
        }),
      ]),
    );
    const client = await store.pool.connect();
    await client.query('begin');
    // As for many products: brands are told apart by their hashes, in whose order they come.
    await client.query('set local enable_sort = off');
    const { findings } = await store.evaluateIn(client, recallCandidates, { asOf: AS_OF });
    await client.query('rollback');
    client.release();
    const finding = findings.find(({ subjectKey }) => subjectKey === PRODUCT);
    const { rules } = z
      .object({ rules: z.array(z.object({ id: z.string(), recordIds: z.array(z.string()) })) })
      .parse(finding?.detail);
    const told = rules.find(({ id }) => id === 'R4')?.recordIds.filter((id) => id.startsWith('commerce/'));
    expect(told).toEqual(brands.map((brand) => `commerce/TraceEvent/${brand}`));
  });
});

describe('J1 recall candidates: score', () => {
  it('takes complaints and one failing sample of two departments as a lead, then as a candidate', async () => {
    const complaints = Array.from({ length: 4 }, () =>
      of('COMPLAINT', { department: 'industry-commerce', injury: true, occurred_on: '2026-11-24' }),
    );
    const finding = await only([
      sampling({ occurred_on: '2026-11-24', item_class: 'B' }),
      ...complaints.slice(0, 1),
    ]);
    expect(finding).toMatchObject({
      score: 3.5,
      severity: 1,
      detail: { status: 'LEAD', departments: { length: 2 } },
    });
    await store.insert(complaints.slice(1));
    expect((await run()).findings).toMatchObject([
      { score: 9.5, detail: { status: 'CANDIDATE', priority: 'NORMAL' } },
    ]);
  });

  it('caps complaints at five and halves the score in 180 days', async () => {
    const many = Array.from({ length: 40 }, () => of('COMPLAINT', { occurred_on: '2026-05-28' }));
    await store.insert([...many, sampling({ severity: 4, occurred_on: '2026-05-28' })]);
    const { findings } = await run();
    expect(findings).toMatchObject([{ score: 9.25, detail: { status: 'LEAD' } }]);
  });

  it('shows which weights decide', async () => {
    const finding = await only([
      of('COMPLAINT', { department: 'industry-commerce', injury: true, occurred_on: '2026-11-24' }),
      sampling({ occurred_on: '2026-11-24' }),
    ]);
    expect(finding).toMatchObject({
      score: 6,
      detail: {
        sensitivity: expect.arrayContaining([{ type: 'FAILING_A', factor: 0.5, score: 4, status: 'LEAD' }]),
      },
    });
  });
});

describe('J1 recall candidates: recalls and time', () => {
  const failures = [sampling(), sampling({ batch_no: 'B2' })];
  const recall = (more: Partial<EventRow> = {}) =>
    of('RECALL', { outcome: 'OPEN', occurred_on: '2026-10-15', ...more });

  it('is silent while an open recall covers the product, and speaks when evidence lies outside its batches', async () => {
    expect(await only([...failures, recall()])).toBeNull();
    await store.clear();
    expect(await only([...failures, recall({ batch_no: 'B1' }), recall({ batch_no: 'B2' })])).toBeNull();
    await store.insert([sampling({ batch_no: 'B3' }), sampling({ batch_no: 'B4' })]);
    expect((await run()).findings).toMatchObject([
      { detail: { coveredByRecall: 2, scope: { batches: [{ batchNo: 'B3' }, { batchNo: 'B4' }] } } },
    ]);
  });

  it('takes a range of production days for the batches made within it, and for no others', async () => {
    const made = (batch_no: string) => sampling({ batch_no });
    const ranged = recall({ batch_no: '20260901-20260910' });
    expect(await only([made('20260901'), made('20260910'), ranged])).toBeNull();
    await store.insert([made('20260911'), made('20260905-02'), made('20260912')]);
    expect((await run()).findings).toMatchObject([
      {
        detail: {
          coveredByRecall: 3,
          scope: { batches: [{ batchNo: '20260911' }, { batchNo: '20260912' }] },
        },
      },
    ]);
  });

  it('is not silenced by a range that ends before it begins', async () => {
    const backwards = recall({ batch_no: '20260910-20260901' });
    const finding = await only([
      sampling({ batch_no: '20260903' }),
      sampling({ batch_no: '20260904' }),
      backwards,
    ]);
    expect(finding).toMatchObject({ detail: { status: 'CANDIDATE', coveredByRecall: 0 } });
  });

  it('counts again what fails after a completed recall', async () => {
    expect(await only([...failures, recall({ outcome: 'CLOSED' })])).toBeNull();
    await store.insert([
      of('FIRE', { occurred_on: '2026-11-01' }),
      of('FIRE', { occurred_on: '2026-11-02' }),
    ]);
    expect((await run()).findings).toMatchObject([{ detail: { rules: [{ id: 'R5' }] } }]);
  });

  it('sees what was known at the instant asked for', async () => {
    await store.insert([
      sampling({ valid_from: '2026-10-02T00:00:00Z' }),
      sampling({ batch_no: 'B2', valid_from: '2026-11-10T00:00:00Z', valid_to: '2026-11-20T00:00:00Z' }),
    ]);
    expect((await run('2026-11-09T00:00:00Z')).findings).toEqual([]);
    expect((await run('2026-11-15T00:00:00Z')).findings).toHaveLength(1);
    expect((await run('2026-11-20T00:00:00Z')).findings).toEqual([]);
  });

  it('falls due at the next midnight in Shanghai, and ends with the window', async () => {
    await store.insert(failures);
    expect((await run()).due).toEqual([{ key: PRODUCT, at: '2026-11-25T00:00:00+08:00' }]);
    expect((await run('2027-09-30T15:59:00Z')).findings).toHaveLength(1);
    expect((await run('2027-09-30T16:00:00Z')).findings).toEqual([]);
  });

  it('falls due when an event dated ahead arrives at its day', async () => {
    await store.insert([sampling({ occurred_on: '2026-12-01', valid_from: '2026-11-01T00:00:00Z' })]);
    expect((await run()).due).toEqual([{ key: PRODUCT, at: '2026-12-01T00:00:00+08:00' }]);
  });

  it('adds the Poisson figure of the frozen base rate', async () => {
    const others = Array.from({ length: 30 }, (_, n) =>
      sampling({ outcome: 'PASS', product_key: `${ORG}|海风|Z${n}` }),
    );
    await store.insert([...failures, ...others]);
    const baseline = await store.freeze(recallCandidates, AS_OF);
    const { findings } = await store.evaluate(recallCandidates, { asOf: AS_OF, baseline });
    expect(findings).toMatchObject([
      { detail: { statistics: { observed: 2, expected: expect.closeTo(2 / 31, 10), significant: false } } },
    ]);
  });
});
