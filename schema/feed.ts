/**
 * The wire format of `GET /changes?after=&limit=&wait=` (NDJSON). One FeedLine per accepted version, link
 * change or withdrawal from sharing, in feed order; then exactly one FeedEnd. A stream without a FeedEnd was
 * cut off: keep the cursor of the last whole line.
 */
import type { QualityEvent } from '../domain/quality-event.js';

/** A subject as the feed shows it; `orgCode` is the effective link (automatic tiers 1–2, or the link table). */
export interface FeedSubject {
  readonly name: string;
  readonly code: string | null;
  readonly orgCode: string | null;
}

export type FeedValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | readonly Record<string, unknown>[]
  | FeedSubject;

/** System columns by GraphQL-like names plus the record's own fields, personal ones left out. */
export interface FeedRecord {
  readonly status: 'VALID' | 'CORRECTED' | 'REVOKED';
  readonly supersededBy: string | null;
  readonly occurredOn: string;
  readonly publishedAt: string;
  readonly receivedAt: string;
  readonly districtCode: string | null;
  readonly shareAttribute: string;
  readonly publicity: string;
  readonly contentHash: string;
  readonly productKey: string | null;
  readonly batchKey: string | null;
  readonly fields: Readonly<Record<string, FeedValue>>;
}

/** A record as events.ts sees it: these, and beside them its own fields by name, personal ones left out. */
export interface EventRecord extends Omit<FeedRecord, 'fields'> {
  /** `<department>/<type>/<key>` */
  readonly id: string;
  readonly key: string;
  readonly version: number;
}

export interface FeedLine {
  readonly cursor: string;
  readonly type: string;
  /** `<department>/<type>/<key>` */
  readonly id: string;
  readonly key: string;
  readonly version: number;
  /** Null: this version is not shared (不予共享); forget the record's versions up to it. */
  readonly record: FeedRecord | null;
  /** Chinese one-line label of the record, for evidence that must show while the department is down. */
  readonly label: string;
  readonly events: readonly QualityEvent[];
}

export interface FeedEnd {
  readonly end: true;
  readonly cursor: string;
  /** True when the page was full and more can be read at once. */
  readonly more: boolean;
  /**
   * True when rows are committed that a transaction still open keeps back: they come with a later answer, and until
   * then the feed is not read to its end. Absent: nothing is known of such rows.
   */
  readonly held?: boolean | undefined;
  /** Instant up to which the feed is complete, unless rows are held back. */
  readonly asOf: string;
}

/** Under a subgraph's base address: the feed in order. */
export const FEED_PATH = '/changes';
/**
 * The feed ahead of its turn: what short transactions have committed since, also where the feed in order is behind or
 * stands still. `after` is a cursor of the feed in order, or the cursor of the answer before. Everything comes again in
 * order, so that a subgraph may leave lines out, or do without this path (404).
 */
export const FEED_AHEAD_PATH = '/changes/ahead';

/** HTTP 410 with this code: the cursor is of another epoch; read again from the start (`after=`). */
export const FEED_RESYNC = 'FEED_RESYNC';
