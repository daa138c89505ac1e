/** What a scheduled job is: a definition with a set-based evaluation over touched keys (DESIGN 7). */
import type pg from 'pg';
import type { ZodType } from 'zod';
import type { EventKind } from '../../domain/quality-event.js';

export type SubjectKind = 'enterprise' | 'product' | 'brand' | 'batch' | 'series';
export type JobEffect = 'recall-candidate' | 'warning' | 'notice' | 'exit-candidate' | 'credit';

export interface RunContext {
  readonly client: pg.ClientBase;
  readonly asOf: Date;
  /** The day of `asOf` in Asia/Shanghai. */
  readonly today: string;
  readonly baseline: { readonly id: number; readonly value: unknown } | null;
  /** The effective-dated configuration in force at `asOf`. */
  readonly config: <T>(name: string, schema: ZodType<T>, fallback: T) => Promise<T>;
  readonly degraded: readonly string[];
}

/** One open finding of a job: at most one per key. */
export interface FindingDraft {
  readonly subjectKey: string;
  /** 1 lowest … 4 highest. */
  readonly severity: 1 | 2 | 3 | 4;
  readonly score: number;
  readonly summary: string;
  /** Record ids, most telling first. */
  readonly evidence: readonly string[];
  readonly detail: unknown;
  readonly orgCode: string | null;
  readonly productKey: string | null;
  readonly brandKey: string | null;
  readonly productClass: string | null;
  readonly district: string | null;
}

export interface Evaluation {
  readonly findings: readonly FindingDraft[];
  /** When the answer for a key next changes by itself. */
  readonly due: readonly { readonly key: string; readonly at: string }[];
}

export interface JobDefinition {
  readonly id: string;
  readonly title: string;
  readonly cron: string;
  readonly subject: SubjectKind;
  readonly effect: JobEffect;
  readonly owner: string;
  readonly mode: 'keys' | 'full';
  /** Kinds of events that touch it. */
  readonly kinds: readonly EventKind[];
  readonly baseline?: (run: RunContext) => Promise<unknown>;
  /** Evaluates the keys in the temporary relation `touched(key)`, which it may widen first. */
  readonly evaluate: (run: RunContext) => Promise<Evaluation>;
  readonly allKeys: string;
}
