/** "Incremental = rebuild" (DESIGN 7): ticks over random histories leave the same open findings as one full run. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, isoWeek } from '../../domain/dates.js';
import type { DueDraft } from '../../subgraphs/risk/store/due.js';
import { createDerivedStore, type DerivedStore, type EventRow } from '../../test/testkit/derived-store.js';
import type { FindingDraft, JobDefinition } from './job.js';
import { allJobs } from './registry.js';

const START = '2026-09-01';
const ORGS = ['12345678X', '876543210'];
const runs = Number(process.env['HUB_PROPERTY_RUNS'] ?? 6);

const event: fc.Arbitrary<EventRow> = fc
  .record({
    kind: fc.constantFrom<EventRow['kind']>(
      'INSPECTION',
      'COMPLAINT',
      'COMPLAINT',
      'COMPLAINT',
      'INJURY',
      'FIRE',
      'IMPORT_DETENTION',
      'FOREIGN_NOTICE',
      'PENALTY',
      'RECALL',
      'TRACE',
      'HONOUR',
    ),
    record: fc.integer({ min: 1, max: 60 }),
    department: fc.constantFrom('food-drug', 'industry-commerce', 'quality-supervision'),
    outcome: fc.constantFrom('FAIL', 'PASS', 'OPEN', 'CLOSED', 'DISPUTED', null),
    severity: fc.constantFrom(1, 2, 3, 4, null),
    item_class: fc.constantFrom('A', 'B', 'C', null),
    testing_body: fc.constantFrom('一所', '二所', null),
    channel: fc.constantFrom('MARKET', 'ONLINE', 'PRODUCTION', null),
    injury: fc.boolean(),
    org_code: fc.constantFrom(...ORGS),
    brand: fc.constantFrom('甲', '乙'),
    model: fc.constantFrom('K1', 'K2'),
    batch_no: fc.constantFrom('B1', 'B2', null),
    hazard: fc.constantFrom('铅', '防触电'),
    district: fc.constantFrom('310101', '310104'),
    day: fc.integer({ min: -400, max: 80 }),
  })
  .map(({ record, brand, model, day, ...rest }) => ({
    ...rest,
    record_id: `${rest.department}/R/${record}`,
    role: 'PRODUCER',
    brand_key: `${rest.org_code}|${brand}`,
    product_key: `${rest.org_code}|${brand}|${model}`,
    product_class: brand === '甲' ? 'F01' : 'F02',
    occurred_on: addDays(START, day),
  }));

const keyOf = (row: EventRow, subject: JobDefinition['subject']): string | null => {
  if (subject === 'enterprise') return row.org_code ?? null;
  if (subject === 'product') return row.product_key ?? null;
  if (subject === 'brand') return row.brand_key ?? null;
  return `${row.product_class}|${row.district}|${isoWeek(row.occurred_on ?? START)}`;
};

const identity = (findings: readonly FindingDraft[]) =>
  findings
    .map(({ subjectKey, severity, score, evidence }) => ({ subjectKey, severity, score, evidence }))
    .sort((a, b) => (a.subjectKey < b.subjectKey ? -1 : 1));

const moments = (due: readonly DueDraft[]) => due.map(({ key, at }) => `${key} ${at}`).sort();

let store: DerivedStore;
beforeAll(async () => {
  store = await createDerivedStore();
});
afterAll(() => store.close());

/** A newer version of a record ends the older ones, as the feed applier does it. */
async function publish(rows: readonly EventRow[], at: string): Promise<EventRow[]> {
  const ids = rows.map(({ record_id }) => record_id);
  const ended = await store.pool.query<EventRow>(
    'update derived.event set valid_to = $2 where record_id = any($1) and valid_to is null returning *',
    [ids, at],
  );
  await store.insert(rows.map((row) => ({ ...row, valid_from: at })));
  return [...ended.rows, ...rows];
}

async function history(job: JobDefinition, pages: readonly (readonly EventRow[])[]): Promise<void> {
  await store.clear();
  const open = new Map<string, FindingDraft>();
  const due = new Map<string, string>();
  let baseline: unknown = null;
  for (const [index, page] of pages.entries()) {
    const asOf = `${addDays(START, index * 17)}T02:00:00Z`;
    // One version per record and page.
    const rows = [...new Map(page.map((row) => [row.record_id, row])).values()];
    const changed = await publish(rows, asOf);
    if (index === 0) baseline = await store.freeze(job, asOf);
    const keys = new Set(
      changed
        .filter(({ kind }) => job.kinds.includes(kind))
        .map((row) => keyOf(row, job.subject))
        .filter((key) => key !== null),
    );
    for (const [key, at] of due) if (Date.parse(at) <= Date.parse(asOf)) keys.add(key);
    const tick = await store.evaluate(job, { asOf, baseline, keys: [...keys] });
    for (const key of tick.touched) {
      open.delete(key);
      due.delete(key);
    }
    for (const finding of tick.findings) open.set(finding.subjectKey, finding);
    for (const { key, at } of tick.due) due.set(key, at);
    const rebuilt = await store.evaluate(job, { asOf, baseline });
    expect(identity([...open.values()])).toEqual(identity(rebuilt.findings));
    // A full run looks at nothing else, and misses nothing.
    const run = await store.evaluate(job, { asOf, baseline, keys: 'candidates' });
    expect(identity(run.findings)).toEqual(identity(rebuilt.findings));
    expect(moments(run.due)).toEqual(moments(rebuilt.due));
  }
}

/** Those that events touch; J12 looks at the records themselves (sync/links/any-order.test.ts). */
const eventJobs = allJobs().filter(({ kinds }) => kinds.length > 0);

describe.each(eventJobs.map((job) => [job.id, job] as const))('%s', (_id, job) => {
  it('gives the same open findings by ticks as by a full run', { timeout: 120_000 }, async () => {
    const pages = fc.array(fc.array(event, { maxLength: 25 }), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(pages, (history_) => history(job, history_)),
      { numRuns: runs },
    );
  });
});
