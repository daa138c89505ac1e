import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Identity } from '../platform/identity/identity.js';
import type { ProtectedField } from './document/operation-facts.js';
import type { SourceLedger } from './fetch/source-ledger.js';
import type { Policy } from './policy.js';
import { visibilityOf } from './visibility.js';

/** Fields that the caller may not see: the document that is executed instead, and what is nulled after it. */
export interface Redaction {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Distinguishes the redacted document in caches keyed by the hash of the query text. */
  readonly hashSuffix: string;
  /** Response paths that become null. */
  readonly paths: readonly (readonly string[])[];
  readonly hidden: readonly ProtectedField[];
}

/**
 * What one GraphQL request carries through Apollo Server, the engine and the subgraph transport.
 * A class, because Apollo Server clones the context value keeping its prototype: `instanceof` recognises it.
 */
export class RequestContext {
  redaction: Redaction | null = null;
  /** The document is registered: reviewed when it was, so that only its variables can still make it too much. */
  trusted = false;
  /** Estimated cost, for the log. */
  cost = 0;
  /** The document selects something that is another thing to each person. */
  bySubject = false;
  constructor(
    readonly requestId: string,
    readonly identity: Identity,
    readonly policy: Policy,
    /** Purpose of use (用途) that the caller stated, decoded; recorded with sensitive queries. */
    readonly purpose: string | null,
    readonly sources: SourceLedger,
    /** Milliseconds of a monotonic clock at arrival. */
    readonly arrivedAt: number,
  ) {}

  /** Everything that decides what an answer may contain; answers are shared within one visibility only. */
  get visibility(): string {
    const common = visibilityOf(this.identity);
    return this.bySubject ? `${common}\n${this.identity.subject}` : common;
  }

  /** Milliseconds that this request may still take, all departments together. */
  get timeLeftMs(): number {
    return this.arrivedAt + this.policy.timeLimitMs - performance.now();
  }
}

/** Narrows the engine's untyped context back to ours. */
export function requestContextOf(value: unknown): RequestContext {
  if (value instanceof RequestContext) return value;
  throw new TypeError('the engine was called without a RequestContext');
}
