/** Holds what the joins found against what was planted. Pure. */
import type { Decoy, NearMiss, Planted, PlantedCase, PlantedQuestion } from './sample.js';

export interface OpenFinding {
  readonly join: string;
  readonly subjectKey: string;
  readonly severity: number;
  readonly summary: string;
}

export interface MissingCase extends PlantedCase {
  /** The severity it was found with; null when it was not found. */
  readonly foundSeverity: number | null;
}

export interface Verification {
  /** Cases planted, cases found with the right severity, findings raised in all. */
  readonly planted: number;
  readonly found: number;
  readonly findings: number;
  readonly missing: readonly MissingCase[];
  /** Findings of things that were not planted. */
  readonly unexpected: readonly OpenFinding[];
  readonly decoys: number;
  readonly decoysHit: readonly Decoy[];
  /** 0 … 1; 1 where there is nothing to find or nothing was found. */
  readonly recall: number;
  readonly precision: number;
}

/** What a registered question answered, against what was planted. */
export interface VerifiedQuestion extends Pick<PlantedQuestion, 'document' | 'variables'> {
  readonly expected: number;
  readonly missing: readonly string[];
  /** Near misses that it named all the same. */
  readonly wrong: readonly NearMiss[];
  /** Keys that were not planted: what the background has of the kind. */
  readonly others: readonly string[];
}

/** A near miss stands for every key that says the same of it. */
export function verifyQuestion(planted: PlantedQuestion, answered: readonly string[]): VerifiedQuestion {
  const { document, variables, answer, nearMisses } = planted;
  const [given, expected] = [new Set(answered), new Set(answer)];
  return {
    document,
    variables,
    expected: expected.size,
    missing: answer.filter((key) => !given.has(key)),
    wrong: nearMisses.filter(({ key }) => answered.some((each) => each === key || each.endsWith(` ${key}`))),
    others: [...given].filter((key) => !expected.has(key)).sort(),
  };
}

const keyOf = ({ join, subjectKey }: { readonly join: string; readonly subjectKey: string }): string =>
  `${join} ${subjectKey}`;
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function verifyPlanted(
  planted: Pick<Planted, 'cases' | 'decoys'>,
  findings: readonly OpenFinding[],
): Verification {
  const raised = new Map(findings.map((finding) => [keyOf(finding), finding]));
  const expected = new Set(planted.cases.map(keyOf));
  const missing = planted.cases.flatMap((each) => {
    const foundSeverity = raised.get(keyOf(each))?.severity ?? null;
    const right = each.severity === foundSeverity;
    return right ? [] : [{ ...each, foundSeverity }];
  });
  const unexpected = findings.filter((finding) => !expected.has(keyOf(finding)));
  const found = planted.cases.length - missing.length;
  return {
    planted: planted.cases.length,
    found,
    findings: findings.length,
    missing,
    unexpected,
    decoys: planted.decoys.length,
    decoysHit: planted.decoys.filter((decoy) => raised.has(keyOf(decoy))),
    recall: ratio(found, planted.cases.length),
    precision: ratio(findings.length - unexpected.length, findings.length),
  };
}
