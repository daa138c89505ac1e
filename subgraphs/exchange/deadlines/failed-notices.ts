import type { Logger } from '../../../platform/log.js';

export interface Failed {
  readonly notice: string;
  readonly reason: string;
}

/** Notices that could not be looked at; each costs the others nothing, and is told. */
export class FailedNotices {
  readonly all: Failed[] = [];
  readonly #log: Logger;
  readonly #before: readonly string[];

  /** @param before those that failed when the caller asked before: they are not tried again. */
  constructor(log: Logger, before: readonly string[]) {
    this.#log = log;
    this.#before = before;
  }

  get ids(): readonly string[] {
    return [...this.#before, ...this.all.map(({ notice }) => notice)];
  }

  add(notice: string, error: unknown): void {
    this.#log.error({ event: 'deadlines.notice.failed', notice, err: error });
    this.all.push({ notice, reason: error instanceof Error ? error.message : String(error) });
  }
}
