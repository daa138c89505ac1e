/** Reads what the credit of enterprises depends on, for the nightly job and for a question as of any day. */
import type pg from 'pg';
import { z } from 'zod';
import type { BlacklistSpan, CreditFile, CreditRecord } from '../../../domain/credit/credit-file.js';
import type { CreditWeights } from '../../../domain/credit/credit-weights.js';
import type { CalendarDate } from '../../../domain/dates.js';
import {
  BLACKLIST_SQL,
  creditRecordsSql,
  IN_RANGE,
  inspectedSql,
  MANY,
  ONE_BY_ONE,
} from './credit-statements.js';
import { placesOf } from './read-columns.js';
import { textArray } from './rows.js';

const texts = z.array(z.string());
const recordColumns = z.tuple([
  z.object({
    orgCode: texts,
    recordId: texts,
    department: z.array(z.string().nullable()),
    occurredOn: texts,
    label: z.array(z.string().nullable()),
    category: texts,
    severity: z.array(z.literal([1, 2, 3, 4, null])),
    good: z.array(z.literal(['QUALITY_AWARD', 'VOLUNTARY_RECALL', 'CERTIFICATION', null])),
    outcome: z.array(z.string().nullable()),
  }),
]);
type RecordColumns = z.infer<typeof recordColumns>[0];
const inspectedColumns = z.tuple([
  z.object({ orgCode: texts, last: z.array(z.string().nullable()), next: z.array(z.string().nullable()) }),
]);
const blacklistColumns = z.tuple([z.object({ orgCode: texts, from: texts, until: texts })]);
type BlacklistColumns = z.infer<typeof blacklistColumns>[0];

export interface CreditQuestion {
  /** What was known then. */
  readonly asOf: Date;
  /** The day that is rated, in Shanghai. */
  readonly today: CalendarDate;
  readonly weights: CreditWeights;
  /** With department and label of each record, which only an explanation shows. */
  readonly explained: boolean;
}

/** A file, and when it changes by itself. */
export interface StoredCreditFile extends CreditFile {
  /** The first inspection that is dated ahead of the day that is rated. */
  readonly nextInspectedOn: CalendarDate | null;
}

type Queryable = Pick<pg.ClientBase, 'query'>;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function recordAt(columns: RecordColumns, place: number): CreditRecord | null {
  const { recordId, department, occurredOn, label, severity, good, category, outcome } = columns;
  const grade = severity[place] ?? null;
  const kind = good[place] ?? null;
  const state = outcome[place];
  // Written out twice: a spread per record costs as much as all of the reading.
  if (grade === null)
    return kind === null
      ? null
      : {
          recordId: recordId[place] ?? '',
          department: department[place] ?? '',
          occurredOn: occurredOn[place] ?? '',
          label: label[place] ?? '',
          good: kind,
        };
  return {
    recordId: recordId[place] ?? '',
    department: department[place] ?? '',
    occurredOn: occurredOn[place] ?? '',
    label: label[place] ?? '',
    severity: grade,
    category: category[place] ?? '',
    overdue: state === 'OVERDUE',
    disputed: state === 'DISPUTED',
  };
}

const spansAt = ({ from, until }: BlacklistColumns, places: readonly number[]): BlacklistSpan[] =>
  places.map((place) => ({ from: from[place] ?? '', until: until[place] ?? null }));

const weight = (record: CreditRecord): number => ('good' in record ? 0 : record.severity);
const kindOf = (record: CreditRecord): string => ('good' in record ? record.good : record.category);

const byRecord = (a: CreditRecord, b: CreditRecord): number =>
  compare(a.recordId, b.recordId) ||
  weight(b) - weight(a) ||
  compare(kindOf(a), kindOf(b)) ||
  compare(b.occurredOn, a.occurredOn);

/** One entry per record, the heaviest where several events speak of it, in an order that does not change. */
function entriesAt(columns: RecordColumns, places: readonly number[]): CreditRecord[] {
  const entries = places.map((place) => recordAt(columns, place)).filter((record) => record !== null);
  if (entries.length < 2) return entries;
  return entries
    .sort(byRecord)
    .filter(({ recordId }, index, sorted) => recordId !== sorted[index - 1]?.recordId);
}

const rangeRows = z.tuple([z.object({ first: z.string(), last: z.string() })]);

interface Asked {
  readonly condition: string;
  readonly keys: unknown;
}

/** How the events of `codes` are asked for. The server says which is first and last in its own collation. */
async function keysOf(client: Queryable, codes: readonly string[]): Promise<Asked> {
  if (codes.length <= MANY) return { condition: ONE_BY_ONE, keys: textArray(codes) };
  const { rows } = await client.query('select min(k) as first, max(k) as last from unnest($1::text[]) as k', [
    textArray(codes),
  ]);
  const [{ first, last }] = rangeRows.parse(rows);
  return { condition: IN_RANGE, keys: [first, last] };
}

interface Inspected {
  readonly last: CalendarDate | null;
  readonly next: CalendarDate | null;
}

/** Nearly every enterprise is inspected once in so many months: of many, only the others are looked for further back. */
const RECENT_MONTHS = 6;

/** Last and next inspections. */
async function readInspected(
  client: Queryable,
  codes: readonly string[],
  { condition, keys }: Asked,
  { asOf, today, weights }: CreditQuestion,
): Promise<Map<string, Inspected>> {
  const found = new Map<string, Inspected>();
  const read = async (asked: Asked, months: number): Promise<void> => {
    const { rows } = await client.query(inspectedSql(asked.condition), [asked.keys, asOf, today, months]);
    const [{ orgCode, last, next }] = inspectedColumns.parse(rows);
    for (const [place, code] of orgCode.entries())
      found.set(code, { last: last[place] ?? null, next: next[place] ?? null });
  };
  if (condition !== ONE_BY_ONE) await read({ condition, keys }, RECENT_MONTHS);
  const others = codes.filter((code) => (found.get(code)?.last ?? null) === null);
  if (others.length > 0)
    await read({ condition: ONE_BY_ONE, keys: textArray(others) }, weights.inspectionMonths + 1);
  return found;
}

/** The files of enterprises, empty ones included, as known at `asOf`. A few statements, however many. */
export async function readCreditFiles(
  client: Queryable,
  codes: readonly string[],
  question: CreditQuestion,
): Promise<Map<string, StoredCreditFile>> {
  const asked = await keysOf(client, codes);
  const { condition, keys } = asked;
  const found = await client.query(creditRecordsSql(condition, question.explained), [keys, question.asOf]);
  const [records] = recordColumns.parse(found.rows);
  const placesOfRecords = placesOf(records.orgCode);
  const listed = await client.query(BLACKLIST_SQL, [textArray(codes)]);
  const [blacklist] = blacklistColumns.parse(listed.rows);
  const placesOfSpans = placesOf(blacklist.orgCode);
  const inspected = await readInspected(client, codes, asked, question);
  return new Map(
    codes.map((code) => [
      code,
      {
        records: entriesAt(records, placesOfRecords.get(code) ?? []),
        blacklist: spansAt(blacklist, placesOfSpans.get(code) ?? []),
        lastInspectedOn: inspected.get(code)?.last ?? null,
        nextInspectedOn: inspected.get(code)?.next ?? null,
      },
    ]),
  );
}
