/** What each entry of the catalogue says of an expected failure. */
export type Params = Readonly<Record<string, unknown>>;

export interface Entry {
  /** HTTP status of the answer. */
  readonly status: number;
  /** True: the same request may succeed later without anyone changing anything. */
  readonly retryable: boolean;
  /** Chinese, for the operator: what is wrong, with the value given, and what to do. */
  readonly message: (params: Params) => string;
}

/** Entries by code; codes are stable, for machines, and unique over all groups. */
export type Catalogue = Readonly<Record<string, Entry>>;
