import type { CodeValidity } from '../../domain/identifiers/code-validity.js';

/** What `hub check` prints as one line of JSON with the kind; other facts than `validity` are the kind's own. */
export interface Verdict {
  readonly validity: CodeValidity;
  readonly [fact: string]: unknown;
}

/** The values of one command → its verdicts: one per value, or one of them all for a kind that compares. */
export type Judge = (values: readonly string[]) => readonly Verdict[];

/** A kind that judges each value by itself. */
export const eachValue =
  (judge: (text: string) => Verdict): Judge =>
  (values) =>
    values.map((value) => ({ value, ...judge(value) }));
