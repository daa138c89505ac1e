/** What a scheduled job is: a definition with a set-based evaluation over touched keys (DESIGN 7). */
import type pg from 'pg';
import type { ZodType } from 'zod';
import type { EventKind } from '../../domain/quality-event.js';
import type { DueDraft } from '../../subgraphs/risk/store/due.js';
import type { FindingDraft } from '../../subgraphs/risk/store/findings.js';
import type { RunResult } from '../../subgraphs/risk/store/runs.js';
import type { SubjectKind } from '../../subgraphs/risk/store/touched.js';
import type { AskExchange } from '../notices/ask-exchange.js';

export type { FindingDraft, SubjectKind };

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
  /** All keys that can matter are evaluated, in this batch or in another: none need be added. */
  readonly full: boolean;
}

/** SQL that gives keys as column `key`. */
export interface KeyQuery {
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface Evaluation {
  readonly findings: readonly FindingDraft[];
  /** When the answer for a key next changes by itself. */
  readonly due: readonly DueDraft[];
}

export interface ErrandContext {
  readonly ask: AskExchange;
  readonly signal: AbortSignal;
  readonly dryRun: boolean;
}
/** What a job has another service do. Done twice it must be as done once. */
export type Errand = (context: ErrandContext) => Promise<RunResult>;

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
  /** So many keys cost it hardly more than few: a full run begins with them, and takes fewer if that takes too long. */
  readonly fullRunKeys?: number;
  /** Evaluates the keys in the temporary relation `touched(key)`, which it may widen first. */
  readonly evaluate: (run: RunContext) => Promise<Evaluation>;
  readonly allKeys: string;
  /** Runs in the place of an evaluation: the job is no join over the risk store. */
  readonly errand?: Errand;
  /**
   * Of all keys those that can raise a finding or fall due as of the run's instant: a full run evaluates them and the
   * keys that are open or due, and no others. Without it, it evaluates all.
   */
  readonly candidates?: (run: RunContext) => Promise<KeyQuery>;
}
