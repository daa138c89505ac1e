/**
 * 对账: whether a sender's rows and ours are the same, day by day. A day is counted and hashed over (key, version,
 * contentHash) of its records in whatever order: each gives two numbers of 60 bits, the first digits of its SHA-256,
 * which are added up. Sums, not exclusive or: a record that stands twice must show. Sender and hub use this code.
 */
import { hash } from 'node:crypto';
import type { RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { identifier } from '../records/columns.js';

export const BUSINESS_DAYS = ['occurredOn', 'receivedAt'] as const;
export type BusinessDay = (typeof BUSINESS_DAYS)[number];

export interface ReconciledRecord {
  readonly key: string;
  /** Null where the sender's rows carry none: versions then count on neither side. */
  readonly version: number | null;
  readonly contentHash: string;
}

export interface DayTally {
  readonly day: string;
  readonly count: number;
  readonly hash: string;
}

const DIGITS = 15;
const MODULUS = 1n << 60n;

const digestOf = ({ key, version, contentHash }: ReconciledRecord): string =>
  hash('sha256', `${key}\n${version ?? ''}\n${contentHash}`);

const shownHash = (high: bigint, low: bigint): string =>
  [high, low].map((sum) => (sum % MODULUS).toString(16).padStart(DIGITS, '0')).join('');

/** Adds up records by day. */
export class Tally {
  readonly #days = new Map<string, { count: number; high: bigint; low: bigint }>();

  add(day: string, record: ReconciledRecord): void {
    const sums = this.#days.get(day) ?? { count: 0, high: 0n, low: 0n };
    const digest = digestOf(record);
    sums.count++;
    sums.high += BigInt(`0x${digest.slice(0, DIGITS)}`);
    sums.low += BigInt(`0x${digest.slice(DIGITS, 2 * DIGITS)}`);
    this.#days.set(day, sums);
  }

  get days(): readonly DayTally[] {
    return [...this.#days]
      .map(([day, { count, high, low }]) => ({ day, count, hash: shownHash(high, low) }))
      .sort((a, b) => (a.day < b.day ? -1 : 1));
  }
}

const DAY_SQL: Readonly<Record<BusinessDay, string>> = {
  occurredOn: 'occurred_on',
  receivedAt: `(received_at at time zone 'Asia/Shanghai')::date`,
};

export interface TallyRow {
  readonly day: string;
  readonly count: number;
  readonly high: string;
  readonly low: string;
}

export const dayOfRow = ({ day, count, high, low }: TallyRow): DayTally => ({
  day,
  count,
  hash: shownHash(BigInt(high), BigInt(low)),
});

/** What stands: a revoked record is nobody's row any more. `$1`, `$2`: first and last day, or null. */
export function reconcileStatements(record: RecordDescriptor, by: BusinessDay, versions: boolean) {
  const day = DAY_SQL[by];
  const version = versions ? 'version::text' : `''`;
  const table = identifier(record.table);
  const digest = `encode(sha256(convert_to(key || E'\\n' || ${version} || E'\\n' || content_hash, 'UTF8')), 'hex')`;
  const part = (from: number): string =>
    `sum(('x' || lpad(substr(digest, ${from}, ${DIGITS}), 16, '0'))::bit(64)::bigint::numeric)::text`;
  const standing = `from ${table} where status <> 'REVOKED'`;
  return {
    days: `select day::text, count(*)::int as count, ${part(1)} as high, ${part(DIGITS + 1)} as low
      from (select ${day} as day, ${digest} as digest ${standing}
        and ($1::date is null or ${day} >= $1) and ($2::date is null or ${day} <= $2)) r
      group by day order by day`,
    /** `$1`: the day; `$2`: the key read last. */
    records: `select key, ${versions ? 'version' : 'null'} as version, content_hash as "contentHash" ${standing}
      and ${day} = $1::date and key > $2 order by key limit $3`,
  };
}
