/** Shapes of the sample. */
import type { CalendarDate } from '../../domain/dates.js';
import type { Severity } from '../../domain/quality-event.js';

export interface SampleParameters {
  readonly seed: number;
  /** Day of the questions; the data end on the day before. */
  readonly until: CalendarDate;
  /** 1 is 20,000 enterprises and about 400,000 records. */
  readonly scale: number;
}

/** A row as departments publish it: the record's input fields and system members. */
export type Row = Readonly<Record<string, unknown>>;

export interface SampleChunk {
  readonly department: string;
  readonly recordType: string;
  readonly rows: readonly Row[];
}

/** What a join must find. */
export interface PlantedCase {
  readonly join: string;
  readonly rule: string;
  readonly subjectType: 'product' | 'brand' | 'series' | 'enterprise';
  readonly subjectKey: string;
  readonly severity: Severity;
  readonly why: string;
}

/** What looks like a case and is none. */
export interface Decoy {
  readonly join: string;
  readonly subjectKey: string;
  readonly why: string;
}

/** What comes close to an answer and is none. */
export interface NearMiss {
  readonly key: string;
  readonly why: string;
}

/** A registered question of the analysts, asked so that what was planted answers it; keys as answer-keys.ts reads them. */
export interface PlantedQuestion {
  /** Name of the registered document. */
  readonly document: string;
  readonly variables: Row;
  readonly answer: readonly string[];
  readonly nearMisses: readonly NearMiss[];
}

/** An entry for the risk subgraph's `listOnBlacklist`, once the basis has reached the risk store. */
export interface BlacklistStep {
  readonly code: string;
  readonly reason: string;
  /** Record ids. */
  readonly basis: readonly string[];
  readonly listedOn: CalendarDate;
}

/** Records that their department revokes after the blacklisting. */
export interface RevocationStep {
  readonly department: string;
  readonly recordType: string;
  readonly keys: readonly string[];
  readonly reason: string;
}

/**
 * A notice that went on paper, entered by a signer of the sender through `backfillNotice`. The sender's document number is
 * its own, so entering it again finds it.
 */
export interface NoticeStep {
  /** Folder name of the sending department. */
  readonly sender: string;
  /** `NoticeContentInput`. */
  readonly content: Row;
  /** `NoticeBackfillInput`. */
  readonly backfill: Row;
  /** What the sender does in the hub about the notice (WITHDRAW) or the reply to it (REWORK). */
  readonly sequel: 'WITHDRAW' | 'REWORK' | null;
}

export interface RejectedRow {
  readonly department: string;
  readonly recordType: string;
  /** Null where the refusal must not repeat it. */
  readonly key: string | null;
  readonly code: string;
}

/** Written to `planted.json`. */
export interface Planted extends SampleParameters {
  readonly cases: readonly PlantedCase[];
  readonly decoys: readonly Decoy[];
  readonly questions: readonly PlantedQuestion[];
  /** Rows that the hub must refuse. */
  readonly rejected: readonly RejectedRow[];
  /** To be done after publishing, in this order. */
  readonly afterwards: {
    readonly blacklist: readonly BlacklistStep[];
    readonly revocations: readonly RevocationStep[];
    readonly notices: readonly NoticeStep[];
  };
}

export interface Sample {
  /** In publishable order; read once, chunk by chunk, with constant memory. */
  readonly chunks: Iterable<SampleChunk>;
  readonly planted: () => Planted;
}
