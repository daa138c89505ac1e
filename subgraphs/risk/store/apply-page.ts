/** Applies a page of a department's feed: rows, touched keys and cursor in one transaction, so each counts once. */
import type pg from 'pg';
import type { QualityEvent } from '../../../domain/quality-event.js';
import { transaction } from '../../../platform/database/pool.js';
import type { FeedLine } from '../../../schema/feed.js';
import type { DepartmentStore, RecordStore } from './department-store.js';
import { endReading, type FeedState, mendLines, readFeedState, recordProgress } from './feed-state.js';
import { bindEvents } from './links/product-aliases.js';
import { touchLinks } from './links/touch-links.js';
import { idsWithSeveralVersions, type PageLines, type RefusedLine, reducePage } from './page-lines.js';
import { ensurePartitions } from './partitions.js';
import { readPrimedJobs } from './registered-jobs.js';
import {
  EVERY_VERSION,
  readEventsAhead,
  readStored,
  readStoredEvents,
  removeVersions,
} from './stored-records.js';
import { validFrom } from './table-statements.js';
import { tellRecords } from './tell-records.js';
import {
  collectTouches,
  type Priority,
  releaseHeld,
  type Touches,
  type TouchingEvent,
  type TouchRule,
  writeTouches,
} from './touched.js';
import { holdSubjects, readStoredNames, renameDisowned, writeSubjects } from './write-subjects.js';
import { clearVersions, writeCatalogue, writeEvents, writeTyped, writeValidity } from './write-versions.js';

/** The store as appliers see it. */
export interface FeedTarget {
  readonly pool: pg.Pool;
  readonly departments: ReadonlyMap<string, DepartmentStore>;
  readonly rules: readonly TouchRule[];
}

/** Consecutive lines of a feed. */
export interface FeedBatch {
  /** Cursor after which they were read; null at the start of the feed. */
  readonly from: string | null;
  readonly lines: readonly FeedLine[];
  /** Cursor of the last line, or of the page's end. */
  readonly cursor: string;
  /** Known at a page's end only. */
  readonly asOf: string | null;
  /** More can be read at once: the keys of this batch are not urgent. */
  readonly more: boolean;
}

export interface Applied {
  /** False: the store is not where the batch was read from (another process, a resync); nothing was done. */
  readonly applied: boolean;
  readonly touched: number;
  /** The department is being read from the start: at the feed's end comes `finishReading`. */
  readonly reading: boolean;
  /** Which reading from the start this was. */
  readonly generation: number;
  readonly refused: readonly RefusedLine[];
}

interface Page extends PageLines {
  readonly client: pg.ClientBase;
  readonly department: DepartmentStore;
  readonly target: FeedTarget;
  readonly state: FeedState;
  readonly touches: Touches;
}

interface Before {
  /** Events that the page's records had before. */
  readonly events: readonly TouchingEvent[];
  /** Records that the store knew. */
  readonly known: ReadonlySet<string>;
  /** Their current versions then. */
  readonly versions: ReadonlyMap<string, number>;
  /** What a new event touches. */
  readonly touching: (event: QualityEvent) => TouchingEvent;
}

/** Versions, events, catalogue, and the subjects that they name. */
async function writeRecords(page: Page): Promise<Before> {
  const { client, department, target, state, byType, lines, withdrawn, touches } = page;
  const ids = [...new Set([...withdrawn.keys(), ...lines.map(({ id }) => id)])];
  const { known, versions, outdated } = await readStored(client, ids, state.generation);
  const records = [...department.records.values()];
  const named = await readStoredNames(client, records, [...known]);
  const before = await readStoredEvents(client, known);
  const removed = new Map([...withdrawn].filter(([id]) => known.has(id)));
  for (const id of outdated) removed.set(id, EVERY_VERSION);
  await removeVersions(client, department, removed);
  const kept = new Set([...known].filter((id) => !outdated.has(id)));
  await clearVersions(client, byType, kept);
  for (const [record, own] of byType) await writeTyped(client, record, own);
  await writeEvents(client, lines);
  const several = idsWithSeveralVersions(lines);
  for (const [record, own] of byType) {
    const changed = own.filter(({ id }) => kept.has(id) || several.has(id));
    await writeValidity(client, record, [...new Set(changed.map(({ key }) => key))]);
  }
  await mendLines(client, department.code, ids);
  if (lines.length > 0) await writeCatalogue(client, department.code, state.generation, lines);
  await holdSubjects(client);
  const touching = await bindEvents(client, lines);
  for (const [record, own] of byType) await writeSubjects(client, record, own, touches);
  await renameDisowned(client, records, allRecords(target), [...known], named, touches);
  await touchLinks(client, allRecords(target), { lines, ids, named: named.enterprise }, touches);
  return { events: before, known, versions, touching };
}

const allRecords = ({ departments }: FeedTarget): RecordStore[] =>
  [...departments.values()].flatMap(({ records }) => [...records.values()]);

/** Where a version is published ahead of the hub's clock, the keys of what it begins and ends fall to that instant. */
async function touchLater(
  { client, lines }: Page,
  known: ReadonlySet<string>,
  rules: readonly TouchRule[],
  now: Date,
): Promise<void> {
  const ahead = lines.filter(({ record }) => Date.parse(validFrom(record)) > now.getTime());
  const ids = new Set([...known, ...ahead.map(({ id }) => id)]);
  const byInstant = new Map<string, Touches>();
  for (const { at, ...event } of await readEventsAhead(client, ids, now)) {
    const later = byInstant.get(at) ?? collectTouches(rules);
    later.event(event);
    byInstant.set(at, later);
  }
  for (const [at, later] of byInstant) await writeTouches(client, later, { priority: 1, heldBy: null, at });
}

interface Lines {
  readonly lines: readonly FeedLine[];
  readonly priority: Priority;
  readonly now: Date;
}

/** Rows and touched keys of some lines, wherever in the feed they stand. */
async function applyLines(
  client: pg.ClientBase,
  target: FeedTarget,
  department: DepartmentStore,
  state: FeedState,
  { lines, priority, now }: Lines,
): Promise<Pick<Applied, 'touched' | 'refused'>> {
  const reduced = reducePage(lines, department.records);
  const primed = await readPrimedJobs(client);
  const rules = target.rules.filter(({ id }) => primed.has(id));
  const touches = collectTouches(rules);
  const page: Page = { ...reduced, client, department, target, state, touches };
  if (reduced.lines.length > 0 || reduced.withdrawn.size > 0) {
    const before = await writeRecords(page);
    for (const event of before.events) touches.event(event);
    for (const event of reduced.lines.flatMap(({ events }) => events)) touches.event(before.touching(event));
    await writeTouches(client, touches, { priority, heldBy: state.reading ? department.code : null });
    await touchLater(page, before.known, rules, now);
    // What is read from the start was published long ago.
    const told = state.reading
      ? []
      : reduced.lines.filter(({ id, version }) => version > (before.versions.get(id) ?? 0));
    await tellRecords(client, department.code, told);
  }
  return { touched: touches.size, refused: reduced.refused };
}

async function applyIn(
  client: pg.ClientBase,
  target: FeedTarget,
  department: DepartmentStore,
  batch: FeedBatch,
  now: Date,
): Promise<Applied> {
  const state = await readFeedState(client, department.code, true);
  const { reading, generation } = state;
  if (state.cursor !== batch.from) return { applied: false, touched: 0, reading, generation, refused: [] };
  const priority = reading ? 2 : batch.more ? 1 : 0;
  const { lines, cursor, asOf } = batch;
  const applied = await applyLines(client, target, department, state, { lines, priority, now });
  await recordProgress(client, department.code, cursor, asOf);
  return { applied: true, reading, generation, ...applied };
}

const daysOf = (lines: readonly FeedLine[]): Set<string> =>
  new Set(lines.flatMap(({ events }) => events.map(({ occurredOn }) => occurredOn)));

/** @param now the hub's clock, to tell versions that are published ahead of it. */
export async function applyPage(
  target: FeedTarget,
  department: DepartmentStore,
  batch: FeedBatch,
  now: Date,
): Promise<Applied> {
  await ensurePartitions(target.pool, daysOf(batch.lines));
  return transaction(target.pool, (client) => applyIn(client, target, department, batch, now));
}

/**
 * Applies lines ahead of their turn, as urgent ones. The cursor stays: they come again in order, and count once then.
 *
 * @returns false while the department is read from the start, when nothing is news; nothing was done
 */
export async function applyAhead(
  target: FeedTarget,
  department: DepartmentStore,
  lines: readonly FeedLine[],
  now: Date,
): Promise<boolean> {
  await ensurePartitions(target.pool, daysOf(lines));
  return transaction(target.pool, async (client) => {
    const state = await readFeedState(client, department.code, true);
    if (state.reading) return false;
    await applyLines(client, target, department, state, { lines, priority: 0, now });
    return true;
  });
}

const SWEEP_CHUNK = 1_000;

/**
 * The feed has come to its end for the first time since it was read from the start: what it no longer has is
 * forgotten, and the keys that it touched may be evaluated. Cut short, it is done again at the next end.
 *
 * @param generation the reading that has ended. Another process may have begun the next one meanwhile: then every
 * record looks as if the feed no longer had it, and nothing is forgotten.
 */
export async function finishReading(
  target: FeedTarget,
  department: DepartmentStore,
  generation: number,
): Promise<number> {
  const { pool } = target;
  let swept = 0;
  for (;;) {
    const count = await transaction(pool, (client) => sweepChunk(client, target, department, generation));
    swept += count;
    if (count < SWEEP_CHUNK) break;
  }
  await endReading(pool, department.code, generation);
  await releaseHeld(pool, department.code);
  return swept;
}

async function sweepChunk(
  client: pg.ClientBase,
  target: FeedTarget,
  department: DepartmentStore,
  generation: number,
): Promise<number> {
  const state = await readFeedState(client, department.code, true);
  if (state.generation !== generation) return 0;
  const { rows } = await client.query<{ id: string }>(
    `select r.id from derived.record r where r.department = $1 and r.generation < $2 order by r.generation, r.id limit $3`,
    [department.code, generation, SWEEP_CHUNK],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  const primed = await readPrimedJobs(client);
  const touches = collectTouches(target.rules.filter(({ id }) => primed.has(id)));
  const records = [...department.records.values()];
  const named = await readStoredNames(client, records, ids);
  for (const event of await readStoredEvents(client, ids)) touches.event(event);
  await removeVersions(client, department, new Map(ids.map((id) => [id, EVERY_VERSION])));
  await holdSubjects(client);
  await renameDisowned(client, records, allRecords(target), ids, named, touches);
  await touchLinks(client, allRecords(target), { lines: [], ids, named: named.enterprise }, touches);
  await writeTouches(client, touches, { priority: 2, heldBy: department.code });
  return ids.length;
}
