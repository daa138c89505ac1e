/** What the catalogue says of a dataset's life: counted by its owner, whose database nobody else reads. */
import { z } from 'zod';
import { addDays, shanghaiDate } from '../../../domain/dates.js';
import { type RecordDescriptor, subjectColumns } from '../../../schema/compiler/descriptor.js';
import type { Statements } from '../loaders/prepared.js';
import { identifier, literal, subjectsOf } from '../records/columns.js';
import type { Row } from '../subgraph.js';

/** Start of a Shanghai day. */
const FROM = `($1::date)::timestamp at time zone 'Asia/Shanghai'`;

const totals = ({ table }: RecordDescriptor): string => `
select r.share_attribute as "shareAttribute", count(*) filter (where r.status <> 'REVOKED') as records,
  max(r.received_at) as "lastReceivedAt", max(r.published_at) as "lastPublishedAt",
  max(r.received_at) + $1::interval < $2::timestamptz as overdue
from ${identifier(table)} r group by 1 order by 1`;

/** Late is what was published after the end of its business day plus the promised cycle; corrections are not asked. */
const late = ({ table }: RecordDescriptor): string => `
select count(*)::int as rows from ${identifier(table)} r
where r.received_at >= ${FROM}
  and r.published_at > (r.occurred_on + 1)::timestamp at time zone 'Asia/Shanghai' + $2::interval
  and not exists (select from ${identifier(`${table}_history`)} h where h.key = r.key)`;

/**
 * Subjects that are named and of which neither a link nor their own code says which enterprise they are. Null: the
 * record type names none.
 */
function unresolved(record: RecordDescriptor): string | null {
  const fields = subjectsOf(record).map((field) => {
    const columns = subjectColumns(field);
    const link = `select from link l where l.record_type = ${literal(record.name)} and l.key = r.key and l.field = ${literal(field.name)}`;
    const own = `r.${identifier(columns.orgCode)} is null and not exists (${link} and l.org_code is not null)`;
    return `count(*) filter (where r.${identifier(columns.name)} is not null and (${own} or exists (${link} and l.org_code is null)))`;
  });
  if (fields.length === 0) return null;
  return `select (${fields.join(' + ')})::int as rows
from ${identifier(record.table)} r where r.received_at >= ${FROM} and r.status <> 'REVOKED'`;
}

const BATCHES = `
select (b.created_at at time zone 'Asia/Shanghai')::date::text as date, sum(b.accepted)::int as accepted,
  sum(b.received)::int as received, sum(b.rejected)::int as rejected, sum(b.warned)::int as warned
from publish_batch b where b.created_at >= ${FROM} and b.record_type = $2 group by 1`;

const totalsSchema = z.array(
  z.looseObject({
    shareAttribute: z.string(),
    records: z.number(),
    lastReceivedAt: z.string(),
    lastPublishedAt: z.string(),
    overdue: z.boolean(),
  }),
);
const countSchema = z.array(z.object({ rows: z.number() })).length(1);
const batchesSchema = z.array(
  z.object({
    date: z.string(),
    accepted: z.number(),
    received: z.number(),
    rejected: z.number(),
    warned: z.number(),
  }),
);

const latest = (instants: readonly string[]): string | null =>
  instants.reduce<string | null>((last, each) => (last === null || each > last ? each : last), null);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** A dataset whose figures are wanted, over how many days up to when. */
export interface Wanted {
  readonly record: RecordDescriptor;
  /** Promised freshness, ISO 8601 duration: PostgreSQL reads it as an interval. */
  readonly freshness: string;
  readonly days: number;
  readonly now: Date;
}

/** First day of the period. */
const startOf = ({ days, now }: Wanted): string => addDays(shanghaiDate(now), 1 - days);

/** The GraphQL type DatasetObservation without volume and quality: one pass over the table. */
export async function readTotals(statements: Statements, { record, freshness, now }: Wanted): Promise<Row> {
  const asOf = now.toISOString();
  const shares = totalsSchema.parse(await statements.query(totals(record), [freshness, asOf]));
  return {
    asOf,
    records: sum(shares.map(({ records }) => records)),
    shares: shares.map(({ shareAttribute, records }) => ({ shareAttribute, records })),
    lastReceivedAt: latest(shares.map(({ lastReceivedAt }) => lastReceivedAt)),
    lastPublishedAt: latest(shares.map(({ lastPublishedAt }) => lastPublishedAt)),
    stale: shares.every(({ overdue }) => overdue),
  };
}

const readBatches = async (statements: Statements, wanted: Wanted) =>
  batchesSchema.parse(await statements.query(BATCHES, [startOf(wanted), wanted.record.name]));

export async function readVolume(statements: Statements, wanted: Wanted): Promise<readonly Row[]> {
  const batches = await readBatches(statements, wanted);
  const accepted = new Map(batches.map((batch) => [batch.date, batch.accepted]));
  return Array.from({ length: wanted.days }, (_, day) => addDays(startOf(wanted), day)).map((date) => ({
    date,
    accepted: accepted.get(date) ?? 0,
  }));
}

export async function readQuality(statements: Statements, wanted: Wanted): Promise<Row> {
  const { record, freshness } = wanted;
  const from = startOf(wanted);
  const batches = await readBatches(statements, wanted);
  const [lateRows] = countSchema.parse(await statements.query(late(record), [from, freshness]));
  const text = unresolved(record);
  const subjects = text === null ? null : countSchema.parse(await statements.query(text, [from]))[0];
  return {
    received: sum(batches.map(({ received }) => received)),
    rejected: sum(batches.map(({ rejected }) => rejected)),
    warned: sum(batches.map(({ warned }) => warned)),
    unresolvedSubjects: subjects?.rows ?? 0,
    lateRows: lateRows?.rows ?? 0,
  };
}
