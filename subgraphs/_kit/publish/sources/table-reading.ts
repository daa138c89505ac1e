/** How a sender's table is to be read: from its profile, and from what the upload says. */
import type { DateOrder } from './table-date.js';

export const DELIMITER_NAMES = ['comma', 'semicolon', 'tab'] as const;
export type DelimiterName = (typeof DELIMITER_NAMES)[number];
export const DELIMITERS: Readonly<Record<DelimiterName, string>> = { comma: ',', semicolon: ';', tab: '\t' };
export const EXTRA = ['ignore', 'refuse'] as const;
export type Extra = (typeof EXTRA)[number];

export interface TableReading {
  /** Absent: told by the bytes. */
  readonly charset?: string | undefined;
  /** Absent: the one that the first lines use most. */
  readonly delimiter?: DelimiterName | undefined;
  /** 1-based line of the header, the upper one of two; absent: looked for. */
  readonly headerRow?: number | undefined;
  /** What becomes of columns that the record does not have. */
  readonly extra: Extra;
  readonly dateOrder: DateOrder;
  /** The sender's header → a header that the hub knows; null: a column to pass over. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** By column: the sender's value → ours. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const PLAIN_READING: TableReading = { extra: 'refuse', dateOrder: 'YMD', columns: {}, values: {} };
