import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../platform/root.js';
import { createDerivedStore, type DerivedStore, type EventRow } from '../../test/testkit/derived-store.js';
import type { JobDefinition } from '../jobs/job.js';
import { parseJoinFile } from './join-file.js';
import { jobOfJoin, loadJoins } from './load.js';

const AS_OF = '2026-11-24T02:00:00Z'; // a Tuesday
const ORG = '12345678X';
const BRAND = `${ORG}|远洋`;

const jobs = loadJoins(join(projectRoot, 'sync/joins'));
const job = (id: string): JobDefinition => {
  const found = jobs.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no join ${id}`);
  return found;
};

let store: DerivedStore;
beforeAll(async () => {
  store = await createDerivedStore();
});
afterAll(() => store.close());
beforeEach(() => store.clear());

const HEAD = `-- ---
-- id: x1
-- title: 试验
-- cron: 0 1 * * *
-- timezone: Asia/Shanghai
-- window: 365 天
-- subject: brand
-- effect: notice
-- owner: risk
-- severity: 恒为 2
-- evaluate: keys
-- kinds: TRACE
-- ---
`;
const full = HEAD.replace('evaluate: keys', 'evaluate: full');

describe('join files', () => {
  it('says what is wrong and where', () => {
    const error = (text: string) => {
      try {
        parseJoinFile('x.sql', text);
      } catch (cause) {
        return cause;
      }
      return null;
    };
    const find = '-- @find\nselect 1 from touched';
    expect(error('select 1')).toMatchObject({ code: 'JOIN_INVALID' });
    expect(error(`${HEAD}${find}`)).toBeNull();
    expect(error(`${HEAD.replace('0 1 * * *', 'daily')}${find}`)).toMatchObject({
      message: expect.stringContaining('cron'),
    });
    expect(error(`${HEAD.replace('TRACE', 'SALE')}${find}`)).toMatchObject({
      message: expect.stringContaining('kinds'),
    });
    expect(error(`${HEAD}-- @find\nselect 1 -- touched`)).toMatchObject({
      message: expect.stringContaining('touched'),
    });
    expect(error(`${HEAD}-- @find\nselect 1 from touched; delete from derived.event`)).toMatchObject({
      message: expect.stringContaining('一条语句'),
    });
    expect(error(`${HEAD}-- @fnd\nselect 1`)).toMatchObject({ message: expect.stringContaining('@fnd') });
    expect(error(`${full}-- @find\nselect 1 from touched`)).toMatchObject({
      message: expect.stringContaining('keys'),
    });
  });

  it('lets a join of the team read, and nothing else', async () => {
    const select = (sql: string) => jobOfJoin(parseJoinFile('x.sql', `${full}-- @find\n${sql}`));
    const reads = select(
      "select 'brand' as subject_type, 'b' as subject_key, 2 as severity, 1.5::float8 as score, '试验' as summary, array['r'] as evidence",
    );
    expect((await store.evaluate(reads, { asOf: AS_OF })).findings).toMatchObject([
      { subjectKey: 'b', score: 1.5 },
    ]);
    const writes = select('with gone as (delete from derived.event returning 1) select * from gone');
    await expect(store.evaluate(writes, { asOf: AS_OF })).rejects.toThrow();
  });
});

const detention = (more: Partial<EventRow> = {}): EventRow => ({
  kind: 'IMPORT_DETENTION',
  role: 'IMPORTER',
  department: 'inspection-quarantine',
  record_type: 'ImportDetention',
  item_class: 'A',
  occurred_on: '2026-10-01',
  org_code: ORG,
  product_key: `${BRAND}|K1`,
  brand_key: BRAND,
  product_class: 'F01',
  batch_no: 'B1',
  ...more,
});
const sale = (more: Partial<EventRow> = {}): EventRow => ({
  kind: 'TRACE',
  department: 'commerce',
  record_type: 'TraceEvent',
  occurred_on: '2026-10-20',
  org_code: '876543210',
  product_key: `${BRAND}|K2`,
  brand_key: BRAND,
  district: '310101',
  ...more,
});

describe('J4 imported and on sale', () => {
  const run = async (rows: EventRow[], asOf = AS_OF) => {
    await store.insert(rows);
    return store.evaluate(job('j04-imported-on-sale'), { asOf });
  };

  it('needs both a detention for safety and a sale here', async () => {
    expect((await run([detention()])).findings).toEqual([]);
    await store.clear();
    expect((await run([sale()])).findings).toEqual([]);
    await store.clear();
    expect((await run([detention({ item_class: 'C' }), sale()])).findings).toEqual([]);
    await store.clear();
    expect((await run([detention({ brand_key: `${ORG}|别的` }), sale()])).findings).toEqual([]);
  });

  it('is graver for the same product, gravest for the same batch', async () => {
    expect((await run([detention(), sale()])).findings).toMatchObject([
      { subjectKey: BRAND, severity: 2, score: 1, orgCode: ORG, evidence: { length: 2 } },
    ]);
    await store.insert([sale({ product_key: `${BRAND}|K1` })]);
    expect((await run([])).findings).toMatchObject([{ severity: 3 }]);
    await store.insert([sale({ product_key: `${BRAND}|K1`, batch_no: 'B1' })]);
    expect((await run([])).findings).toMatchObject([{ severity: 4, detail: { warning: { base: 'RED' } } }]);
  });

  it('compares goods within a brand only, whichever brands are looked at together', async () => {
    // A barcode may stand under two brands: another importer sells the same product.
    const OTHER = `876543210|乙`;
    const product_key = 'gtin:06901234567892';
    const batch_no = 'B1';
    await store.insert([
      detention({ product_key, batch_no }),
      sale(),
      detention({ brand_key: OTHER, product_key: `${OTHER}|K3`, batch_no: 'B9' }),
      sale({ brand_key: OTHER, product_key, batch_no }),
    ]);
    const severities = async (keys: string[]) =>
      (await store.evaluate(job('j04-imported-on-sale'), { asOf: AS_OF, keys })).findings.map(
        ({ subjectKey, severity }) => [subjectKey, severity],
      );
    const together = await severities([BRAND, OTHER]);
    expect(together).toHaveLength(2);
    expect(together).toEqual(
      expect.arrayContaining([...(await severities([BRAND])), ...(await severities([OTHER]))]),
    );
    expect(together).toContainEqual([OTHER, 2]);
  });

  it('ends when the evidence leaves the window, on the day that it said', async () => {
    const { due } = await run([detention(), sale()]);
    expect(due).toEqual([{ key: BRAND, at: '2027-10-01T00:00:00+08:00' }]);
    expect((await run([], '2027-09-30T15:59:00Z')).findings).toHaveLength(1);
    expect((await run([], '2027-09-30T16:00:00Z')).findings).toEqual([]);
  });
});

describe('J5 complaint clusters', () => {
  const complaint = (occurred_on: string, more: Partial<EventRow> = {}): EventRow => ({
    kind: 'COMPLAINT',
    department: 'industry-commerce',
    record_type: 'Complaint',
    occurred_on,
    product_class: 'F01',
    district: '310101',
    ...more,
  });
  const times = (n: number, row: EventRow) => Array.from({ length: n }, () => row);
  const KEY = 'F01|310101|2026-W47';
  const j5 = job('j05-complaint-clusters');
  const run = async (asOf = AS_OF) => {
    const baseline = await store.freeze(j5, asOf);
    return { ...(await store.evaluate(j5, { asOf, baseline })), baseline };
  };

  it('raises a week far above the seven before, by the exact Poisson tail and the frozen threshold', async () => {
    await store.insert(times(7, complaint('2026-11-18')));
    const { findings, due, baseline } = await run();
    expect(findings).toMatchObject([
      { subjectKey: KEY, severity: 2, productClass: 'F01', district: '310101', evidence: { length: 7 } },
    ]);
    expect(findings[0]?.detail).toMatchObject({
      statistics: { observed: 7, expected: expect.closeTo(1 / 7, 10) },
    });
    // One class and district, five open weeks, one discovery.
    expect(baseline).toEqual({ threshold: 0.002 });
    expect(due).toEqual([{ key: KEY, at: '2026-12-21T00:00:00+08:00' }]);
  });

  it('is silent below three complaints, and where seven are the usual number', async () => {
    await store.insert([
      ...times(2, complaint('2026-11-18')),
      ...times(7, complaint('2026-11-18', { district: '310104' })),
    ]);
    for (const monday of ['09-28', '10-05', '10-12', '10-19', '10-26', '11-02', '11-09']) {
      await store.insert(times(7, complaint(`2026-${monday}`, { district: '310104' })));
    }
    expect((await run()).findings).toEqual([]);
  });

  it('keeps a cluster open for 28 days after its week', async () => {
    await store.insert(times(7, complaint('2026-11-18')));
    const { baseline } = await run();
    const at = async (asOf: string) => (await store.evaluate(j5, { asOf, baseline })).findings.length;
    expect(await at('2026-12-20T15:59:00Z')).toBe(1);
    expect(await at('2026-12-20T16:00:00Z')).toBe(0);
  });

  it('counts what is dated ahead when its day comes, and says when', async () => {
    const known = { valid_from: AS_OF };
    await store.insert([...times(2, complaint('2026-11-23')), ...times(5, complaint('2026-11-27', known))]);
    const [today, friday] = [await run(), await run('2026-11-27T02:00:00Z')];
    expect(today.findings).toEqual([]);
    expect(today.due).toEqual([{ key: 'F01|310101|2026-W48', at: '2026-11-27T00:00:00+08:00' }]);
    expect(friday.findings).toMatchObject([{ evidence: { length: 7 } }]);
  });

  it('counts a complaint once though it names several enterprises, and not when baseless', async () => {
    const record_id = 'industry-commerce/Complaint/1';
    await store.insert(times(6, complaint('2026-11-18', { record_id })));
    await store.insert(times(6, complaint('2026-11-18', { outcome: 'UNFOUNDED' })));
    expect((await run()).findings).toEqual([]);
  });

  it('looks again at later weeks when an older one changes', async () => {
    const { touched } = await store.evaluate(j5, { asOf: AS_OF, keys: ['F01|310101|2026-W44'] });
    expect(touched).toEqual([
      'F01|310101|2026-W44',
      'F01|310101|2026-W45',
      'F01|310101|2026-W46',
      KEY,
      'F01|310101|2026-W48',
    ]);
  });
});
