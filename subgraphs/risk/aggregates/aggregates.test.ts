/** Figures over many records: per enterprise, by group, and against recent days. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/dates.js';
import { fixedClock } from '../../../platform/clock.js';
import { createDerivedStore, type DerivedStore, type EventRow } from '../../../test/testkit/derived-store.js';
import { testIdentity } from '../../../test/testkit/identity.js';
import { type RiskSubgraph, startRiskSubgraph } from '../../../test/testkit/risk-subgraph.js';

/** A Wednesday. */
const TODAY = '2026-11-25';
const analyst = testIdentity('analyst');

let store: DerivedStore;
let risk: RiskSubgraph;
beforeAll(async () => {
  store = await createDerivedStore();
  risk = await startRiskSubgraph(store.url, fixedClock(`${TODAY}T02:00:00.000Z`));
});
afterAll(async () => {
  await risk.stop();
  await store.close();
});
beforeEach(() => store.clear());

const data = async (query: string): Promise<unknown> => {
  const answer = await risk.ask(query, {}, analyst);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const reason = async (query: string) => (await risk.ask(query, {}, analyst)).errors?.[0]?.message;

const org = (n: number): string => String(100_000_000 + n);
let record = 0;
const event = (kind: EventRow['kind'], org_code: string, more: Partial<EventRow> = {}): EventRow => ({
  kind,
  org_code,
  role: 'PRODUCER',
  record_id: `r/${++record}`,
  occurred_on: '2026-10-01',
  district: '310101',
  product_class: 'F01',
  sampling_type: 'CITY',
  ...more,
});
const each = (count: number, make: (n: number) => EventRow): EventRow[] =>
  Array.from({ length: count }, (_, n) => make(n));

describe('the counts of an enterprise', () => {
  it('count each record once, within the period, and tell the last day', async () => {
    await store.insert([
      event('INSPECTION', org(1), { outcome: 'FAIL', record_id: 'a' }),
      event('INSPECTION', org(1), { outcome: 'FAIL', record_id: 'a', role: 'SELLER' }),
      event('INSPECTION', org(1), { outcome: 'PASS', occurred_on: '2026-11-01' }),
      event('INSPECTION', org(1), { outcome: 'FAIL', occurred_on: '2024-11-01' }),
      event('COMPLAINT', org(1), { outcome: 'UNFOUNDED' }),
      event('COMPLAINT', org(2), { outcome: 'OPEN' }),
    ]);
    const fields = 'samples failingSamples lastFailingOn complaints lastComplaintOn penalties';
    const list = (period: string) =>
      data(`{ enterprises { nodes { orgCode quality${period} { ${fields} } } } }`);
    expect(await list('(from: "2026-01-01")')).toMatchObject({
      enterprises: {
        nodes: [
          {
            orgCode: org(1),
            quality: { samples: 2, failingSamples: 1, lastFailingOn: '2026-10-01', complaints: 0 },
          },
          { orgCode: org(2), quality: { samples: 0, lastFailingOn: null, complaints: 1, penalties: 0 } },
        ],
      },
    });
    expect(await list('')).toMatchObject({
      enterprises: { nodes: [{ quality: { samples: 3, failingSamples: 2 } }, {}] },
    });
  });
});

describe('a table of counts', () => {
  const table = (by: string, more = '', measure = 'SAMPLES') =>
    `{ qualityTable(measure: ${measure}, by: [${by}], from: "2026-01-01", to: "2026-12-31"${more}) { suppressed threshold
       rows { district { code name } productClass month samplingType records failing subjects suppressed } } }`;

  it('groups by district and month, with the failing ones', async () => {
    await store.insert([
      ...each(6, (n) => event('INSPECTION', org(n), { outcome: n < 2 ? 'FAIL' : 'PASS' })),
      ...each(5, (n) => event('INSPECTION', org(n), { outcome: 'PASS', occurred_on: '2026-11-02' })),
      ...each(7, (n) => event('INSPECTION', org(n), { outcome: 'LABEL_FAIL', district: '310104' })),
    ]);
    expect(await data(table('DISTRICT, MONTH'))).toMatchObject({
      qualityTable: {
        suppressed: 0,
        rows: [
          {
            district: { code: '310101', name: '黄浦区' },
            month: '2026-10',
            records: 6,
            failing: 2,
            subjects: 6,
          },
          { month: '2026-11', records: 5, failing: 0 },
          { district: { code: '310104' }, month: '2026-10', records: 7, failing: 7, productClass: null },
        ],
      },
    });
  });

  it('hides groups of fewer than five, and the smallest other, so that no total gives them away', async () => {
    await store.insert([
      ...each(4, (n) => event('COMPLAINT', org(n), { outcome: 'OPEN' })),
      ...each(6, (n) => event('COMPLAINT', org(n), { outcome: 'OPEN', district: '310104' })),
      ...each(9, (n) => event('COMPLAINT', org(n), { outcome: 'OPEN', district: '310105' })),
    ]);
    expect(await data(table('DISTRICT', '', 'COMPLAINTS'))).toMatchObject({
      qualityTable: {
        suppressed: 2,
        threshold: 5,
        rows: [
          { records: null, subjects: null, suppressed: true },
          { records: null, suppressed: true },
          { records: 9, failing: null, subjects: 9, suppressed: false },
        ],
      },
    });
  });

  it('never adds up targeted and routine samples', async () => {
    await store.insert([
      ...each(5, (n) => event('INSPECTION', org(n), { outcome: 'PASS' })),
      ...each(8, (n) => event('INSPECTION', org(n), { outcome: 'FAIL', sampling_type: 'SPECIAL' })),
    ]);
    expect(await data(table('PRODUCT_CLASS'))).toMatchObject({
      qualityTable: { rows: [{ records: 5, failing: 0 }] },
    });
    expect(await data(table('PRODUCT_CLASS', ', samplingType: [SPECIAL]'))).toMatchObject({
      qualityTable: { rows: [{ records: 8, failing: 8 }] },
    });
    expect(await data(table('SAMPLING_TYPE'))).toMatchObject({
      qualityTable: {
        rows: [
          { samplingType: 'CITY', records: 5 },
          { samplingType: 'SPECIAL', records: 8 },
        ],
      },
    });
    expect(await reason(table('DISTRICT', ', samplingType: [SPECIAL, CITY]'))).toContain('不与常规抽查合计');
  });

  it('refuses no dimension and a period that ends before it begins', async () => {
    expect(await reason(table(''))).toContain('至少给出一个维度');
    expect(
      await reason(
        '{ qualityTable(measure: SAMPLES, by: [MONTH], from: "2026-02-01", to: "2026-01-01") { threshold } }',
      ),
    ).toContain('from 不得晚于 to');
  });
});

describe('alarms of product classes', () => {
  const complaints = (day: string, count: number, product_class = 'F0100'): EventRow[] =>
    each(count, (n) => event('COMPLAINT', org(n), { outcome: 'OPEN', occurred_on: day, product_class }));
  /** Two a day until the week begins. */
  const quiet = (product_class: string): EventRow[] =>
    Array.from({ length: 14 }, (_, n) => complaints(addDays(TODAY, -3 - n), 2, product_class)).flat();
  const ALARMS = `{ productClassAlarms { productClass name alarmDays methods observed expected samples enterprises } }`;

  it('show the classes above their own recent days, with denominators', async () => {
    await store.insert([
      ...quiet('F0100'),
      ...complaints('2026-11-24', 9),
      ...quiet('F02'),
      ...complaints('2026-11-24', 2, 'F02'),
      ...each(3, (n) =>
        event('INSPECTION', org(50 + n), {
          outcome: 'PASS',
          occurred_on: '2026-11-23',
          product_class: 'F0100',
        }),
      ),
    ]);
    expect(await data(ALARMS)).toEqual({
      productClassAlarms: [
        {
          productClass: 'F0100',
          name: expect.any(String),
          alarmDays: 2,
          methods: ['C1', 'C2', 'C3'],
          observed: 9,
          expected: 6,
          samples: 3,
          enterprises: 12,
        },
      ],
    });
  });

  it('are none where there is nothing', async () => {
    expect(await data(ALARMS)).toEqual({ productClassAlarms: [] });
  });
});
