/** One chunk, whole or not at all: rows, history, counts and issues in one short transaction. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { transaction } from '../../../platform/database/pool.js';
import type { RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { advanceBatch, type BatchHead } from './batch.js';
import type { Chunk, RejectedRow } from './chunk.js';
import { createMerge, type Merge, type MergeCounts } from './merge.js';
import type { RowIssue } from './row-problem.js';
import { createSlots, type Slots } from './slots.js';

export interface ChunkStep {
  /** Rows of the batch committed before this chunk. */
  readonly from: number;
  readonly prefixHash: string;
  readonly complete: boolean;
  /** True: a conflict takes back the whole chunk. */
  readonly atomic: boolean;
}

/** Thrown inside the transaction of an atomic chunk, to take it back. */
export class AtomicConflict extends Error {
  constructor(
    readonly issues: readonly RowIssue[],
    readonly rejects: readonly RejectedRow[],
  ) {
    super('conflict in an atomic batch');
  }
}

/** Rows are looked up one by one: the planner would read the whole table for a stage that it has no statistics of. */
const BY_KEY = 'set local enable_hashjoin = off; set local enable_mergejoin = off';

const conflictIssues = (chunk: Chunk, { conflicts }: MergeCounts): RowIssue[] =>
  conflicts.flatMap(({ ord, version }) => {
    const staged = chunk.staged[ord];
    if (staged === undefined) return [];
    return {
      row: staged.row,
      key: staged.key,
      field: 'version',
      severity: 'REJECTED' as const,
      code: 'VERSION_CONFLICT' as const,
      message: `版本 ${version} 已存在而内容不同;更正请用更大的版本号`,
    };
  });

const conflictRows = (chunk: Chunk, { conflicts }: MergeCounts): RejectedRow[] =>
  conflicts.flatMap(({ ord }) => {
    const { row = 0, source = null } = chunk.staged[ord] ?? {};
    return source === null ? [] : { row, source: chunk.keep(source, []) };
  });

async function stageAndMerge(
  client: pg.ClientBase,
  merge: Merge,
  chunk: Chunk,
  now: string,
): Promise<MergeCounts> {
  const counts: MergeCounts = { accepted: 0, unchanged: 0, stale: 0, conflicts: [] };
  if (chunk.staged.length === 0) return counts;
  await client.query(merge.stage);
  await pipeline(Readable.from(chunk.copyText), client.query(copyFrom(merge.copy)));
  await client.query(BY_KEY);
  for (let wave = 0; wave < chunk.waves; wave++) await merge.wave(client, wave, now, counts);
  return counts;
}

/**
 * Gives a function that commits a chunk and says how many milliseconds its transaction took.
 *
 * @param writers bounds the connections that publishing takes: readers must find one, however many uploads run.
 * @throws HubError BATCH_BUSY, DATABASE_UNAVAILABLE; AtomicConflict. Nothing of the chunk is there then.
 */
export function createChunkCommitter(record: RecordDescriptor, pool: pg.Pool, writers: Slots) {
  const merge = createMerge(record);
  // The lock below would make them wait too, each on a connection of its own.
  const own = createSlots(1);
  const commit = async (chunk: Chunk, head: BatchHead, step: ChunkStep, now: string): Promise<number> => {
    const begun = performance.now();
    await transaction(pool, async (client) => {
      // One writer per record type: what a row meets cannot change between looking and writing.
      await client.query('select pg_advisory_xact_lock(hashtext($1))', [`publish ${record.name}`]);
      const counts = await stageAndMerge(client, merge, chunk, now);
      const conflicts = conflictIssues(chunk, counts);
      if (step.atomic && conflicts.length > 0)
        throw new AtomicConflict(conflicts, conflictRows(chunk, counts));
      await advanceBatch(
        client,
        head,
        {
          from: step.from,
          received: chunk.received,
          accepted: counts.accepted,
          unchanged: counts.unchanged,
          stale: counts.stale,
          rejected: chunk.rejected + conflicts.length,
          warned: chunk.warned,
          prefixHash: step.prefixHash,
          issues: [...chunk.issues, ...conflicts],
          rejects: [...chunk.rejects, ...conflictRows(chunk, counts)],
          complete: step.complete,
        },
        now,
      );
    });
    return performance.now() - begun;
  };
  return (...given: Parameters<typeof commit>): Promise<number> =>
    own.run(() => writers.run(() => commit(...given)));
}
