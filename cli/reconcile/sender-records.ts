/** The sender's side of a reconciliation: its own file, read and checked by the code that publishing uses. */
import { createReadStream } from 'node:fs';
import type { RecordDescriptor } from '../../schema/compiler/descriptor.js';
import type { ReconciledRecord } from '../../subgraphs/_kit/publish/reconcile.js';
import { createRowChecker, isRefused } from '../../subgraphs/_kit/publish/row-checker.js';
import { openSource } from '../../subgraphs/_kit/publish/sources/open-source.js';
import { readUnreadable, textOfRow } from '../../subgraphs/_kit/publish/sources/row-source.js';
import type { TableReading } from '../../subgraphs/_kit/publish/sources/table-reading.js';
import { mediaTypeOf } from '../file-format.js';

export interface SenderRecord extends ReconciledRecord {
  readonly day: string;
}

export interface SenderRecords {
  /** By key: of several rows the one that publishing would leave standing. */
  readonly records: ReadonlyMap<string, SenderRecord>;
  /** Rows that the hub would refuse, in this file at least. */
  readonly refused: number;
  /** False where a row carries no version: versions then count on neither side. */
  readonly versions: boolean;
}

/** The same rule as publishing's: the larger version stands; without versions, the later row. */
const replaces = (row: SenderRecord, known: SenderRecord | undefined): boolean =>
  known === undefined || row.version === null || known.version === null || row.version >= known.version;

/** @throws HubError FILE_INVALID, ENCODING_INVALID, FILE_FORMAT_UNKNOWN, … */
export async function readSenderRecords(
  record: RecordDescriptor,
  file: string,
  reading: TableReading,
): Promise<SenderRecords> {
  const check = createRowChecker(record);
  const records = new Map<string, SenderRecord>();
  let refused = 0;
  let versions = true;
  const { rows } = openSource(record, mediaTypeOf(file), createReadStream(file), reading);
  for await (const block of rows) {
    for (const source of block) {
      const text = textOfRow(source);
      const verdict = readUnreadable(text) === null ? check(text) : null;
      if (verdict === null || isRefused(verdict)) {
        refused++;
        continue;
      }
      const { key, version, contentHash, occurredOn: day } = verdict;
      if (version === null) versions = false;
      const row = { key, version, contentHash, day };
      if (replaces(row, records.get(key))) records.set(key, row);
    }
  }
  return { records, refused, versions };
}
