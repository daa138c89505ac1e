/** How well entity resolution does on the labelled sample: pairs of record and enterprise, right and wrong. */
import type { Resolution } from '../../sync/links/resolution.js';
import { resolveSubject } from '../../sync/links/resolve-subject.js';
import type { LabelledSample, LabelledSubject } from './labelled-sample.js';
import { memoryEvidence } from './memory-evidence.js';

export interface Tally {
  readonly title: string;
  readonly subjects: number;
  /** Whose enterprise is registered. */
  readonly known: number;
  readonly automatic: number;
  readonly right: number;
  /** In the queue with the right enterprise among the candidates. */
  readonly queued: number;
  /** Right among automatic links; null: there are none. */
  readonly precision: number | null;
  /** Right links and those waiting in the queue, among the known; null: none is known. */
  readonly recall: number | null;
}

export interface LinkScore {
  readonly total: Tally;
  readonly tiers: readonly Tally[];
  readonly departments: readonly Tally[];
  readonly cases: readonly Tally[];
}

interface Judged {
  readonly labelled: LabelledSubject;
  readonly resolution: Resolution;
}

const isRight = ({ labelled, resolution }: Judged): boolean =>
  resolution.orgCode !== null && resolution.orgCode === labelled.truth;

const isQueued = ({ labelled, resolution }: Judged): boolean =>
  resolution.orgCode === null && resolution.candidates.some(({ orgCode }) => orgCode === labelled.truth);

function tally(title: string, judged: readonly Judged[]): Tally {
  const known = judged.filter(({ labelled }) => labelled.truth !== null).length;
  const automatic = judged.filter(({ resolution }) => resolution.orgCode !== null).length;
  const right = judged.filter(isRight).length;
  const queued = judged.filter(isQueued).length;
  return {
    title,
    subjects: judged.length,
    known,
    automatic,
    right,
    queued,
    precision: automatic === 0 ? null : right / automatic,
    recall: known === 0 ? null : (right + queued) / known,
  };
}

function tallies(judged: readonly Judged[], titleOf: (each: Judged) => string): Tally[] {
  const groups = new Map<string, Judged[]>();
  for (const each of judged) groups.set(titleOf(each), [...(groups.get(titleOf(each)) ?? []), each]);
  return [...groups].map(([title, group]) => tally(title, group));
}

const byTitle = (a: Tally, b: Tally): number => (a.title < b.title ? -1 : 1);
const tierOf = ({ resolution: { tier, state } }: Judged): string => (tier === null ? state : `${tier}`);

export function scoreLinks({ registrations, holders, subjects }: LabelledSample): LinkScore {
  const evidenceOf = memoryEvidence(registrations, holders);
  const judged = subjects.map((labelled): Judged => {
    return { labelled, resolution: resolveSubject(labelled.subject, evidenceOf(labelled.subject)) };
  });
  return {
    total: tally('全部', judged),
    tiers: tallies(judged, tierOf).sort(byTitle),
    departments: tallies(judged, ({ labelled }) => labelled.department).sort(byTitle),
    cases: tallies(judged, ({ labelled }) => labelled.title),
  };
}
