/** Rows parsed and checked, encoded for the stage, that will be merged in one transaction. */
import type { BatchSizeOptions } from '../../../platform/batch-size.js';
import type { KeepSource } from './kept-source.js';
import type { RowChecker } from './row-checker.js';
import { isRefused } from './row-checker.js';
import type { RowIssue } from './row-problem.js';
import { readUnreadable, type SourceRow, textOfRow } from './sources/row-source.js';

/**
 * Rows by the time that the last chunk's transaction took: whoever publishes a single row of the same type waits for the
 * one under way.
 */
export const CHUNK_ROWS: BatchSizeOptions = {
  first: 5_000,
  least: 1_000,
  most: 10_000,
  targetMs: 300,
  growth: 2,
};
/** Bytes for COPY: wide rows make smaller chunks, so that memory and the transaction stay small. */
export const MAX_BYTES = 16 * 1_048_576;
/** Problems that a chunk gathers; a file of another type has some for every row. */
const MAX_ISSUES = 20_000;
/** Characters that are encoded at once: text kept as strings would cost twice its bytes, and the collector's time. */
const PIECE = 65_536;
/** Versions of one key that a chunk takes in order; each costs a round of statements. */
const MAX_WAVES = 16;

export interface StagedRow {
  readonly row: number;
  readonly key: string;
  /** As it came, should it conflict; null for a row that cannot: one without a version. */
  readonly source: SourceRow | null;
}

/** A refused row for the reject file. */
export interface RejectedRow {
  readonly row: number;
  /** As it came; null where it must not be kept. */
  readonly source: SourceRow | null;
}

export class Chunk {
  /** Every row of the source, refused ones included. */
  received = 0;
  rejected = 0;
  warned = 0;
  waves = 0;
  readonly issues: RowIssue[] = [];
  readonly rejects: RejectedRow[] = [];
  /** By `ord`. */
  readonly staged: StagedRow[] = [];
  readonly #pieces: Buffer[] = [];
  #piece = '';
  readonly #seen = new Map<string, number>();
  #bytes = 0;

  /**
   * @param firstRow 1-based place of the chunk's first row in the batch
   * @param rows with so many it is full
   */
  constructor(
    readonly firstRow: number,
    private readonly check: RowChecker,
    readonly keep: KeepSource,
    private readonly rows: number,
  ) {}

  get isFull(): boolean {
    return (
      this.received >= this.rows ||
      this.#bytes >= MAX_BYTES ||
      this.issues.length >= MAX_ISSUES ||
      this.waves >= MAX_WAVES
    );
  }

  /** Lines for COPY, in pieces. */
  get copyText(): readonly Buffer[] {
    this.#encode();
    return this.#pieces;
  }

  add(source: SourceRow): void {
    const row = this.firstRow + this.received;
    this.received++;
    const text = textOfRow(source);
    const unread = readUnreadable(text);
    if (unread !== null) {
      const { key, code, message } = unread;
      this.#reject(row, source, key, [{ field: null, code, message }]);
      return;
    }
    const verdict = this.check(text);
    if (isRefused(verdict)) {
      this.#reject(row, source, verdict.key, verdict.problems);
      return;
    }
    const wave = this.#seen.get(verdict.key) ?? 0;
    this.#seen.set(verdict.key, wave + 1);
    this.waves = Math.max(this.waves, wave + 1);
    this.#piece += `${wave}\t${this.staged.length}\t${verdict.copy}\n`;
    if (this.#piece.length >= PIECE) this.#encode();
    this.staged.push({ row, key: verdict.key, source: verdict.version === null ? null : source });
    if (verdict.warnings.length > 0) {
      this.warned++;
      for (const problem of verdict.warnings) {
        this.issues.push({ ...problem, row, key: verdict.key, severity: 'WARNED' });
      }
    }
  }

  #encode(): void {
    const bytes = Buffer.from(this.#piece);
    this.#piece = '';
    this.#bytes += bytes.length;
    this.#pieces.push(bytes);
  }

  #reject(
    row: number,
    source: SourceRow,
    key: string | null,
    problems: readonly Omit<RowIssue, 'row' | 'key' | 'severity'>[],
  ): void {
    const kept = this.keep(source, problems);
    this.rejected++;
    this.rejects.push({ row, source: kept });
    // A file of another type is refused row by row: what is kept of it counts like what is staged.
    this.#bytes += textOfRow(source).length;
    // The key of a row that must not be kept may be the reason.
    const shownKey = kept === null ? null : key;
    for (const problem of problems) {
      this.issues.push({ ...problem, row, key: shownKey, severity: 'REJECTED' });
    }
  }
}
