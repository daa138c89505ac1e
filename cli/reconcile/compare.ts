/** What differs between a sender's records and the hub's: by day, then by key. */
import type { DayTally, ReconciledRecord } from '../../subgraphs/_kit/publish/reconcile.js';

export interface DayDifference {
  readonly day: string;
  /** Null: no record of that day there. */
  readonly sender: DayTally | null;
  readonly hub: DayTally | null;
}

/** Days on which count or hash differ, in order. */
export function differingDays(
  sender: readonly DayTally[],
  hub: readonly DayTally[],
): readonly DayDifference[] {
  const ours = new Map(hub.map((tally) => [tally.day, tally]));
  const theirs = new Map(sender.map((tally) => [tally.day, tally]));
  return [...new Set([...theirs.keys(), ...ours.keys()])]
    .sort()
    .map((day) => ({ day, sender: theirs.get(day) ?? null, hub: ours.get(day) ?? null }))
    .filter(({ sender: a, hub: b }) => a?.count !== b?.count || a?.hash !== b?.hash);
}

export type KeyProblem = 'MISSING_IN_HUB' | 'MISSING_IN_FILE' | 'VERSION_DIFFERS' | 'CONTENT_DIFFERS';

export interface KeyDifference {
  readonly day: string;
  readonly key: string;
  readonly problem: KeyProblem;
}

function problemOf(
  sender: ReconciledRecord | undefined,
  hub: ReconciledRecord | undefined,
): KeyProblem | null {
  if (sender === undefined) return hub === undefined ? null : 'MISSING_IN_FILE';
  if (hub === undefined) return 'MISSING_IN_HUB';
  if (sender.contentHash !== hub.contentHash) return 'CONTENT_DIFFERS';
  return sender.version !== hub.version ? 'VERSION_DIFFERS' : null;
}

/** The keys of one day that differ, in order. */
export function differingKeys(
  day: string,
  sender: ReadonlyMap<string, ReconciledRecord>,
  hub: ReadonlyMap<string, ReconciledRecord>,
): readonly KeyDifference[] {
  return [...new Set([...sender.keys(), ...hub.keys()])].sort().flatMap((key) => {
    const problem = problemOf(sender.get(key), hub.get(key));
    return problem === null ? [] : { day, key, problem };
  });
}
