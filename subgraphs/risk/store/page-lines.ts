import type { FeedLine } from '../../../schema/feed.js';
import type { RecordStore } from './department-store.js';
import type { SharedLine } from './table-statements.js';

/** A page reduced to what it leaves behind: each version once, in its last form; withdrawn records by id. */
export interface PageLines {
  /** Records that stopped being shared somewhere in the page: what the store has of them up to this version goes. */
  readonly withdrawn: ReadonlyMap<string, number>;
  /** Versions to be stored, by record type. */
  readonly byType: ReadonlyMap<RecordStore, readonly SharedLine[]>;
  readonly lines: readonly SharedLine[];
  readonly refused: readonly RefusedLine[];
}

/** What a feed must not tell, or what this hub cannot know: not applied, and the reading goes on behind it. */
export interface RefusedLine {
  readonly line: FeedLine;
  readonly reason: string;
}

/**
 * Null, or why a line is not taken. A department runs its own subgraph, and is believed about its own records only: a line
 * with another's id would take that one's rows away, an event in another's name would be its evidence.
 */
function refusalOf(line: FeedLine, store: RecordStore | undefined): string | null {
  const { type, id, key, version } = line;
  if (store === undefined) return `未知的记录类型 ${type}`;
  if (id !== store.prefix + key) return `标识 ${id} 不是 ${store.prefix}${key}`;
  for (const event of line.events) {
    const isOwn =
      event.department === store.record.department &&
      event.recordType === type &&
      event.recordId === id &&
      event.version === version &&
      event.id.startsWith(`${id}#`);
    if (!isOwn) return `事件 ${event.id} 不属于 ${id} 第 ${version} 版`;
  }
  return null;
}

const isShared = (line: FeedLine): line is SharedLine => line.record !== null;

export function reducePage(lines: readonly FeedLine[], records: ReadonlyMap<string, RecordStore>): PageLines {
  const withdrawn = new Map<string, number>();
  const kept = new Map<string, Map<number, SharedLine>>();
  const refused: RefusedLine[] = [];
  for (const line of lines) {
    const reason = refusalOf(line, records.get(line.type));
    if (reason !== null) refused.push({ line, reason });
    else if (isShared(line)) {
      const versions = kept.get(line.id) ?? new Map<number, SharedLine>();
      kept.set(line.id, versions.set(line.version, line));
    } else {
      withdrawn.set(line.id, Math.max(line.version, withdrawn.get(line.id) ?? 0));
      const versions = kept.get(line.id);
      for (const version of versions?.keys() ?? []) if (version <= line.version) versions?.delete(version);
    }
  }
  const all = [...kept.values()].flatMap((versions) => [...versions.values()]);
  const byType = new Map<RecordStore, SharedLine[]>();
  for (const line of all) {
    const store = records.get(line.type);
    if (store === undefined) continue;
    const list = byType.get(store);
    if (list === undefined) byType.set(store, [line]);
    else list.push(line);
  }
  return { withdrawn, byType, lines: all, refused };
}

/** Ids of records with more than one version in the page. */
export function idsWithSeveralVersions(lines: readonly SharedLine[]): Set<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const { id } of lines) {
    if (seen.has(id)) several.add(id);
    else seen.add(id);
  }
  return several;
}
