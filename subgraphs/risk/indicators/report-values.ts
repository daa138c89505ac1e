/** Values that people enter: each a version of its own, with who, when and the document that says so. */
import type pg from 'pg';
import { z } from 'zod';
import { transaction } from '../../../platform/database/pool.js';
import type { Row } from '../../_kit/subgraph.js';
import { checkEntry, type Entry, type Reporter } from './check-entry.js';

/** One import at a time: versions are counted. */
const REPORT_LOCK = 5_201_030;
export const MOST_ENTRIES = 1_000;

/** Same value, same document: sent again, it is no new version. */
const INSERT = `insert into work.indicator_value as v
  (code, year, district, version, value, numerator, denominator, source_document, note, department, reported_by, reported_at)
select $1, $2, $3, coalesce(l.version, 0) + 1, $4::numeric, $5::numeric, $6::numeric, $7, $8, $9, $10, $11
from (select 1) as one left join lateral (
  select w.version, w.value, w.numerator, w.denominator, w.source_document from work.indicator_value w
  where w.code = $1 and w.year = $2 and w.district = $3 order by w.version desc limit 1) l on true
where l.version is null or (l.value, l.numerator, l.denominator, l.source_document)
  is distinct from ($4::numeric, $5::numeric, $6::numeric, $7)
returning v.version`;

export interface Reporting extends Reporter {
  readonly by: string;
  readonly at: Date;
}

const inserted = z.array(z.object({ version: z.number() }));

async function insert(
  client: pg.ClientBase,
  entry: Entry,
  { by, at, department }: Reporting,
): Promise<boolean> {
  const { code, year, district, value, numerator, denominator, sourceDocument, note } = entry;
  const values = [
    code,
    year,
    district ?? '',
    value,
    numerator,
    denominator,
    sourceDocument,
    note,
    department,
    by,
    at,
  ];
  return inserted.parse((await client.query(INSERT, values)).rows).length === 1;
}

/** IndicatorReceipt of the graph: the entries that are right are kept, the others are named. */
export async function reportValues(
  pool: pg.Pool,
  entries: readonly Entry[],
  reporting: Reporting,
): Promise<Row> {
  const checked = entries.map((entry, place) => ({
    entry,
    row: place + 1,
    problem: checkEntry(entry, reporting),
  }));
  const right = checked.filter(({ problem }) => problem === null);
  const accepted = await transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [REPORT_LOCK]);
    let count = 0;
    for (const { entry } of right) if (await insert(client, entry, reporting)) count += 1;
    return count;
  });
  return {
    received: entries.length,
    accepted,
    unchanged: right.length - accepted,
    rejected: entries.length - right.length,
    issues: checked.flatMap(({ row, problem }) => (problem === null ? [] : [{ row, ...problem }])),
  };
}
