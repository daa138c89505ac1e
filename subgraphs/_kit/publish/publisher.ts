/** The one path of all published rows: source → checked chunks → committed chunks → receipt. */
import { createHash, type Hash } from 'node:crypto';
import type pg from 'pg';
import { type BatchSize, createBatchSize } from '../../../platform/batch-size.js';
import type { Clock } from '../../../platform/clock.js';
import { asHubError } from '../../../platform/database/database-error.js';
import { HubError } from '../../../platform/errors.js';
import type { Logger } from '../../../platform/log.js';
import type { DepartmentDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import type { FeedSignal } from '../feed/feed-signal.js';
import { type Batch, type BatchHead, readBatch } from './batch.js';
import { CHUNK_ROWS, Chunk } from './chunk.js';
import { AtomicConflict, createChunkCommitter } from './commit-chunk.js';
import { type KeepSource, keepSourceOf } from './kept-source.js';
import { type Receipt, receiptOf } from './receipt.js';
import { createRowChecker, type RowChecker } from './row-checker.js';
import { createSlots } from './slots.js';
import { type Source, type SourceRow, textOfRow } from './sources/row-source.js';
import { UploadBroken } from './sources/upload-body.js';

export interface PublisherOptions {
  readonly department: DepartmentDescriptor;
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly log: Logger;
  readonly signal: FeedSignal;
}

export interface PublishCall {
  readonly record: RecordDescriptor;
  readonly source: Source;
  readonly batchId: string;
  readonly sender: string;
  /** One row refused refuses all; the rows must fit into one chunk. */
  readonly atomic?: boolean;
}

export interface Publisher {
  readonly pool: pg.Pool;
  /**
   * Publishes a batch, or goes on with one: rows that are committed already are skipped, after it was made sure
   * that they are the same.
   * @throws HubError UPLOAD_TRUNCATED with what is committed, BATCH_CHANGED, BATCH_TAKEN, BATCH_BUSY, …
   */
  publish(call: PublishCall): Promise<Receipt>;
  /** Wakes feed readers and counts as published what was written otherwise (revocations). */
  readonly signal: FeedSignal;
  readonly clock: Clock;
}

/** Transactions at once, of a pool of six (subgraphs/main.ts): the others are the readers'. */
const WRITERS = 2;

/** Characters that are hashed at once. */
const PIECE = 65_536;

interface Type {
  readonly check: RowChecker;
  readonly keep: KeepSource;
  readonly commit: ReturnType<typeof createChunkCommitter>;
  readonly rows: BatchSize;
}

export function createPublisher({ department, pool, clock, log, signal }: PublisherOptions): Publisher {
  const writers = createSlots(WRITERS);
  const types = new Map<RecordDescriptor, Type>(
    department.records.map((record) => [
      record,
      {
        check: createRowChecker(record),
        keep: keepSourceOf(record),
        commit: createChunkCommitter(record, pool, writers),
        rows: createBatchSize(CHUNK_ROWS),
      },
    ]),
  );
  return {
    pool,
    signal,
    clock,
    publish: async (call) => {
      const type = types.get(call.record);
      if (type === undefined) throw new HubError('NOT_FOUND', { what: call.record.name });
      const begun = performance.now();
      try {
        const known = await readBatch(pool, call.batchId);
        const run = new BatchRun(call, type, known, clock, signal);
        await run.consume();
        const batch = await readBatch(pool, call.batchId);
        if (batch === null) throw new HubError('NOT_FOUND', { what: `批次 ${call.batchId}` });
        const receipt = await receiptOf(pool, call.record, batch, call.source.notes());
        log.info({
          event: 'publish.committed',
          ...logged(receipt),
          ms: Math.round(performance.now() - begun),
        });
        return receipt;
      } catch (error) {
        throw asHubError(error);
      }
    },
  };
}

/** Counts only: what is wrong with a row may be personal. */
const logged = ({ batchId, recordType, received, accepted, rejected, warned }: Receipt) => ({
  batchId,
  recordType,
  received,
  accepted,
  rejected,
  warned,
});

/** One request's way through a batch. */
class BatchRun {
  readonly #head: BatchHead;
  readonly #hash: Hash = createHash('sha256');
  #unhashed = '';
  /** Rows committed by earlier requests that are still to come by. */
  #toSkip: number;
  #committed: number;
  #chunk: Chunk;
  #merging: Promise<void> = Promise.resolve();

  constructor(
    private readonly call: PublishCall,
    private readonly type: Type,
    private readonly known: Batch | null,
    private readonly clock: Clock,
    private readonly signal: FeedSignal,
  ) {
    const { batchId: id, sender, record, source } = call;
    if (known !== null && (known.recordType !== record.name || known.sender !== sender)) {
      throw new HubError('BATCH_TAKEN', { batchId: id, recordType: known.recordType, sender: known.sender });
    }
    this.#head = { id, recordType: record.name, sender, form: source.form };
    this.#toSkip = known?.committedRows ?? 0;
    this.#committed = this.#toSkip;
    this.#chunk = new Chunk(this.#committed + 1, type.check, type.keep, type.rows.limit);
  }

  async consume(): Promise<void> {
    try {
      for await (const block of this.call.source.rows) {
        for (const source of block) {
          this.#take(source);
          if (this.#chunk.isFull && this.call.atomic !== true) await this.#pass();
        }
      }
    } catch (error) {
      await this.#merging.catch(() => undefined);
      throw this.#shown(error);
    }
    if (this.#toSkip > 0) throw this.#changed();
    await this.#merging;
    const isNew =
      this.#chunk.received > 0 ||
      this.known?.state !== 'COMMITTED' ||
      this.#committed !== this.known.committedRows;
    if (isNew) await this.#finish();
  }

  #take(source: SourceRow): void {
    this.#unhashed += `${textOfRow(source)}\n`;
    if (this.#unhashed.length >= PIECE) this.#updateHash();
    if (this.#toSkip > 0) {
      this.#toSkip--;
      if (this.#toSkip === 0 && this.#prefixHash() !== this.known?.prefixHash) throw this.#changed();
      return;
    }
    this.#chunk.add(source);
  }

  /** The next chunk is parsed while this one is merged; there is never more than one of each. */
  async #pass(): Promise<void> {
    await this.#merging;
    this.#merging = this.#commit(this.#next(), false);
    this.#merging.catch(() => undefined);
  }

  #updateHash(): void {
    this.#hash.update(this.#unhashed);
    this.#unhashed = '';
  }

  /** Of all rows so far. */
  #prefixHash(): string {
    this.#updateHash();
    return this.#hash.copy().digest('hex');
  }

  /** Takes the chunk out, to be committed; a new one collects. */
  #next(): Chunk {
    const chunk = this.#chunk;
    this.#chunk = new Chunk(
      chunk.firstRow + chunk.received,
      this.type.check,
      this.type.keep,
      this.type.rows.limit,
    );
    return chunk;
  }

  async #commit(chunk: Chunk, complete: boolean): Promise<void> {
    const step = {
      from: this.#committed,
      prefixHash: this.#prefixHash(),
      complete,
      atomic: this.call.atomic === true,
    };
    const ms = await this.type.commit(chunk, this.#head, step, this.clock.now().toISOString());
    this.type.rows.record(chunk.received, ms);
    this.#committed += chunk.received;
    if (chunk.staged.length > 0) this.signal.wake();
  }

  async #finish(): Promise<void> {
    const chunk = this.#next();
    if (this.call.atomic !== true) return this.#commit(chunk, true);
    if (chunk.rejected > 0) return this.#commit(refuseAll(chunk, this.type), true);
    try {
      await this.#commit(chunk, true);
    } catch (error) {
      if (!(error instanceof AtomicConflict)) throw error;
      await this.#commit(refuseAll(chunk, this.type, error), true);
    }
  }

  #changed(): HubError {
    return new HubError('BATCH_CHANGED', {
      batchId: this.#head.id,
      committedRows: this.known?.committedRows ?? 0,
    });
  }

  /** A sender that broke off is told what is committed, should it still listen. */
  #shown(error: unknown): unknown {
    if (!(error instanceof UploadBroken)) return error;
    return new HubError(
      'UPLOAD_TRUNCATED',
      { batchId: this.#head.id, committedRows: this.#committed },
      { cause: error },
    );
  }
}

/** The receipt of an atomic batch that failed: every row refused, the reasons kept. */
function refuseAll(chunk: Chunk, { check, keep }: Type, conflict?: AtomicConflict): Chunk {
  const refused = new Chunk(chunk.firstRow, check, keep, chunk.received);
  refused.received = chunk.received;
  refused.rejected = chunk.received;
  refused.issues.push(...chunk.issues, ...(conflict?.issues ?? []));
  refused.rejects.push(...chunk.rejects, ...(conflict?.rejects ?? []));
  return refused;
}
