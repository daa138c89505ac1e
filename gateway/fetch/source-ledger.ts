/** How a department took part in one answer. */
export type SourceStatus = 'OK' | 'ERROR' | 'TIMEOUT' | 'OPEN';

/** One line of `extensions.sources`. */
export interface Source {
  readonly department: string;
  readonly status: SourceStatus;
  /** ISO 8601: until when the department's data stands; of its last good answer when it failed now. */
  readonly asOf: string | null;
  readonly stale: boolean;
}

/** Why a department gave nothing. */
export interface SourceFailure {
  readonly status: Exclude<SourceStatus, 'OK'>;
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
}

/** Collects per request which departments were asked and how they answered. The worst status of a department stands. */
export class SourceLedger {
  readonly #sources = new Map<string, Source>();
  readonly #failures = new Map<string, SourceFailure>();

  ok(department: string, asOf: string, stale: boolean): void {
    if (!this.#failures.has(department))
      this.#sources.set(department, { department, status: 'OK', asOf, stale });
  }

  failed(department: string, failure: SourceFailure, lastGood: string | null): void {
    if (this.#failures.has(department)) return;
    this.#failures.set(department, failure);
    this.#sources.set(department, { department, status: failure.status, asOf: lastGood, stale: true });
  }

  get failures(): ReadonlyMap<string, SourceFailure> {
    return this.#failures;
  }

  /** In order of department, so that the same question gives the same text. */
  list(): Source[] {
    return [...this.#sources.values()].sort((a, b) => (a.department < b.department ? -1 : 1));
  }
}
