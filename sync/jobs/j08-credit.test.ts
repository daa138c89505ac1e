import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDerivedStore, type DerivedStore, type EventRow } from '../../test/testkit/derived-store.js';
import { creditJob } from './j08-credit.js';

const AS_OF = '2026-11-24T02:00:00Z';
const ORG = '12345678X';
const OTHER = '876543210';

const penalty = (severity: number, more: Partial<EventRow> = {}): EventRow => ({
  kind: 'PENALTY',
  role: 'RESPONDENT',
  record_type: 'Penalty',
  severity,
  org_code: ORG,
  occurred_on: '2026-11-24',
  ...more,
});
const inspection = (more: Partial<EventRow> = {}): EventRow => ({
  kind: 'INSPECTION',
  role: 'PRODUCER',
  outcome: 'PASS',
  org_code: ORG,
  occurred_on: '2026-06-01',
  ...more,
});

let store: DerivedStore;
beforeAll(async () => {
  store = await createDerivedStore();
});
afterAll(() => store.close());
beforeEach(() => store.clear());

const run = (asOf = AS_OF) => store.evaluate(creditJob, { asOf });
const table = async (asOf = AS_OF) => {
  const client = await store.pool.connect();
  try {
    await client.query('begin');
    await store.evaluateIn(client, creditJob, { asOf });
    const { rows } = await client.query('select * from derived.credit order by org_code');
    return rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
};
const list = (expiresOn: string, basis: string[]) =>
  store.pool.query(
    `insert into work.blacklist (org_code, label, reason, basis, listed_on, expires_on, regime, decided_by, decided_at)
     values ($1, '企业', '事由', $2, '2024-01-01', $3, '44', 'x', now())`,
    [ORG, basis, expiresOn],
  );

describe('J8 credit', () => {
  it('rates the clean, leaves the uninspected unrated, and scores the others', async () => {
    await store.insert([
      penalty(3),
      inspection(),
      inspection({ org_code: OTHER, occurred_on: '2025-01-31' }),
      { kind: 'TRACE', org_code: '000000000', occurred_on: '2026-06-01' },
    ]);
    expect(await table()).toMatchObject([
      { org_code: '000000000', grade: 'UNRATED', supervision_class: null, next_transition: null },
      { org_code: ORG, grade: 'A', score: '85.00' },
      { org_code: OTHER, grade: 'AAA', score: '100.00', next_transition: '2027-01-31' },
    ]);
    const { findings, due } = await run();
    expect(findings).toEqual([]);
    expect(due).toContainEqual({ key: OTHER, at: '2027-01-31T00:00:00+08:00' });
  });

  it('raises who fell to C or D, with the records that count, and says when that ends', async () => {
    await store.insert([penalty(4), inspection()]);
    const { findings, due } = await run();
    expect(findings).toMatchObject([
      { subjectKey: ORG, severity: 2, detail: { kinds: ['GRADE_C'] }, evidence: { length: 1 } },
    ]);
    expect(due).toHaveLength(1);
    await store.insert([penalty(3)]);
    expect((await run()).findings).toMatchObject([{ severity: 3, detail: { kinds: ['GRADE_D'] } }]);
    // C again on the day that the falling due announced, not a day earlier.
    const at = (await run()).due[0]?.at.slice(0, 10) ?? '';
    expect((await run(`${at}T00:00:00+08:00`)).findings).toMatchObject([{ detail: { kinds: ['GRADE_C'] } }]);
    const before = new Date(Date.parse(`${at}T00:00:00+08:00`) - 1000).toISOString();
    expect((await run(before)).findings).toMatchObject([{ detail: { kinds: ['GRADE_D'] } }]);
  });

  it('does not count what is disputed, passed, sold only, or revoked', async () => {
    await store.insert([
      inspection(),
      penalty(4, { outcome: 'DISPUTED' }),
      penalty(4, { outcome: 'REVOKED' }),
      inspection({ outcome: 'FAIL', item_class: 'A', role: 'SELLER' }),
      penalty(4, { valid_from: '2026-11-01T00:00:00Z', valid_to: '2026-11-02T00:00:00Z' }),
    ]);
    expect(await table()).toMatchObject([{ org_code: ORG, score: '100.00' }]);
  });

  it('reads the same of one enterprise as of all of them at once', async () => {
    await store.insert([
      penalty(4),
      penalty(3, { org_code: OTHER }),
      inspection(),
      inspection({ org_code: OTHER, outcome: 'FAIL', item_class: 'A' }),
    ]);
    const one = await store.evaluate(creditJob, { asOf: AS_OF, keys: [ORG] });
    const others = Array.from({ length: 6_000 }, (_, n) => String(100_000_000 + n));
    const all = await store.evaluate(creditJob, { asOf: AS_OF, keys: [...others, ORG, '999999999'] });
    expect(one.findings).toHaveLength(1);
    expect(all.findings).toEqual(one.findings);
    expect(all.due).toEqual(one.due);
  });

  it('counts a record once, by its heaviest event', async () => {
    const record_id = 'quality-supervision/ProductSampling/1';
    const failed = { record_id, outcome: 'FAIL', occurred_on: '2026-11-24' };
    await store.insert([
      inspection({ ...failed, item_class: 'B' }),
      inspection({ ...failed, item_class: 'A' }),
    ]);
    expect(await table()).toMatchObject([{ score: '94.00' }]);
  });

  it('rates an enterprise with records of absurd dates, and looks again when they are no longer ahead', async () => {
    const last = { occurred_on: '9999-12-31', valid_from: '2026-06-01T00:00:00Z' };
    await store.insert([
      inspection(),
      penalty(4, last),
      penalty(4, { occurred_on: '0001-01-01' }),
      inspection({ org_code: OTHER, ...last }),
      { kind: 'HONOUR', org_code: OTHER, ...last },
    ]);
    expect(await table()).toMatchObject([
      { org_code: ORG, grade: 'AAA', score: '100.00' },
      { org_code: OTHER, grade: 'UNRATED' },
    ]);
    const { due } = await run();
    expect([...due].sort((a, b) => (a.at < b.at ? -1 : 1))).toEqual([
      { key: ORG, at: '2028-06-01T00:00:00+08:00' },
      { key: OTHER, at: '9999-12-31T00:00:00+08:00' },
    ]);
  });

  it('announces a blacklist entry that ends within 30 days', async () => {
    await store.insert([penalty(3), inspection()]);
    await list('2026-12-25', ['quality-supervision/Penalty/1']);
    const early = await run();
    expect(early.findings).toMatchObject([{ detail: { kinds: ['GRADE_D'] } }]);
    expect(early.due).toEqual([{ key: ORG, at: '2026-11-25T00:00:00+08:00' }]);
    expect((await run('2026-11-25T02:00:00Z')).findings).toMatchObject([
      { detail: { kinds: ['GRADE_D', 'BLACKLIST_EXPIRING'] } },
    ]);
    expect((await run('2026-12-25T02:00:00Z')).findings).toEqual([]);
  });

  it('raises a blacklist entry whose basis was revoked', async () => {
    await store.insert([penalty(3, { record_id: 'd/Penalty/1' }), inspection()]);
    await list('2027-01-01', ['d/Penalty/1']);
    await store.pool.query(
      "update derived.record set status = 'REVOKED', published_at = '2026-11-20T00:00:00Z' where id = 'd/Penalty/1'",
    );
    expect((await run()).findings).toMatchObject([
      { severity: 4, detail: { kinds: ['BASIS_REVOKED', 'GRADE_D'], revokedAt: '2026-11-20T00:00:00.000Z' } },
    ]);
  });

  it('keeps no row of an enterprise that nobody names any more, unless it was listed', async () => {
    await store.insert([penalty(3), inspection({ org_code: OTHER })]);
    await store.pool.query(
      `insert into derived.credit (org_code, as_of, score, grade, computed_at)
select n, '2026-11-23', 100, 'UNRATED', now() from unnest($1::text[]) n`,
      [[ORG, OTHER, '000000000']],
    );
    await store.pool.query('truncate derived.event, derived.enterprise');
    expect(await table()).toEqual([]);
    await list('2027-01-01', ['food-drug/Penalty/1']);
    expect(await table()).toMatchObject([{ org_code: ORG }]);
    // Named again.
    await store.insert([inspection({ org_code: OTHER })]);
    expect(await table()).toMatchObject([{ org_code: ORG }, { org_code: OTHER, grade: 'AAA' }]);
  });
});
