/** The distinct operations that clients send, so that a schema change can be held against what is really asked. */
import { createHash } from 'node:crypto';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Clock } from '../../platform/clock.js';
import type { Logger } from '../../platform/log.js';
import { addOperations, MOST_OPERATIONS, type SentOperation } from '../../schema/registry/operation-log.js';
import { normaliseOperation } from './normalise-operation.js';

export interface OperationRegisterOptions {
  readonly home: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly flushEveryMs: number;
}

/** A trusted document may be long; of anything longer the text would cost more than it tells. */
const MOST_CHARACTERS = 64 * 1_024;
const MOST_DEPARTMENTS = 20;

interface Known {
  readonly id: string;
  readonly text: string;
  readonly name: string | null;
}

/** What was seen since the last flush. */
interface Seen extends Known {
  readonly firstSeen: string;
  lastSeen: string;
  count: number;
  readonly departments: Set<string>;
}

/**
 * Counts in memory and adds to the home's log now and then; a crash costs the last seconds of counting, and a home that
 * cannot be written costs the log, never a request.
 */
export class OperationRegister {
  readonly #known = new WeakMap<OperationDefinitionNode, Known | null>();
  #seen = new Map<string, Seen>();
  #flushing: Promise<void> = Promise.resolve();
  readonly #timer: NodeJS.Timeout;

  constructor(private readonly options: OperationRegisterOptions) {
    this.#timer = setInterval(() => void this.flush(), options.flushEveryMs);
    this.#timer.unref();
  }

  note(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    department: string | null,
  ): void {
    const known = this.#knownOf(schema, document, operation);
    if (known === null) return;
    const now = this.options.clock.now().toISOString();
    const seen = this.#seen.get(known.id) ?? this.#add(known, now);
    if (seen === null) return;
    seen.count += 1;
    seen.lastSeen = now;
    if (department !== null && seen.departments.size < MOST_DEPARTMENTS) seen.departments.add(department);
  }

  /** Adds what was seen to the log. Never rejects. */
  flush(): Promise<void> {
    this.#flushing = this.#flushing.then(() => this.#write());
    return this.#flushing;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  #knownOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Known | null {
    const known = this.#known.get(operation);
    if (known !== undefined) return known;
    const text = normaliseOperation(schema, document, operation);
    const id = createHash('sha256').update(text).digest('hex').slice(0, 16);
    const name = /^(?:query|mutation|subscription) (\w+)/.exec(text)?.[1] ?? null;
    const made = text.length > MOST_CHARACTERS ? null : { id, text, name };
    this.#known.set(operation, made);
    return made;
  }

  /** Null while as many are waiting as the log holds: the disk is full, say. */
  #add(known: Known, now: string): Seen | null {
    if (this.#seen.size >= MOST_OPERATIONS) return null;
    const seen: Seen = { ...known, firstSeen: now, lastSeen: now, count: 0, departments: new Set() };
    this.#seen.set(known.id, seen);
    return seen;
  }

  async #write(): Promise<void> {
    if (this.#seen.size === 0) return;
    const batch = this.#seen;
    this.#seen = new Map();
    const operations = [...batch.values()].map(
      (each): SentOperation => ({ ...each, departments: [...each.departments].sort() }),
    );
    try {
      if (await addOperations(this.options.home, operations)) return;
    } catch (error) {
      this.options.log.warn({ event: 'operations.unwritten', err: error }, 'operations could not be logged');
    }
    this.#keep(batch);
  }

  /** What could not be written waits for the next flush. */
  #keep(batch: ReadonlyMap<string, Seen>): void {
    for (const [id, each] of batch) {
      const since = this.#seen.get(id);
      if (since === undefined && this.#seen.size >= MOST_OPERATIONS) continue;
      const departments = new Set([...each.departments, ...(since?.departments ?? [])]);
      const count = each.count + (since?.count ?? 0);
      this.#seen.set(id, { ...each, count, lastSeen: since?.lastSeen ?? each.lastSeen, departments });
    }
  }
}
