import { jaroWinkler } from './jaro-winkler.js';
import { soundsOf } from './sounds.js';
import { type CompanyNameParts, splitCompanyName } from './split-company-name.js';

export type NameVerdict = 'SAME' | 'CANDIDATE' | 'DIFFERENT';

export type NameRule =
  | 'NORMALISED_EQUAL'
  | 'NO_NAME'
  | 'BRANCH'
  | 'LEGAL_FORM'
  | 'PLACE'
  | 'MOVED_PARTS'
  | 'PART_MISSING'
  | 'HOMOPHONE'
  | 'ONE_CHARACTER'
  | 'JARO_WINKLER'
  | 'DISSIMILAR';

export interface NameComparison {
  /** SAME may confirm a code or link; CANDIDATE is for a person to decide; DIFFERENT says that they are two. */
  readonly verdict: NameVerdict;
  /** What decided. */
  readonly rule: NameRule;
  /** Similarity of 字号 + 行业, 0 … 1; 1 for equal names. */
  readonly score: number;
}

/** From here on 字号 + 行业 are alike enough to ask a person. */
const ALIKE = 0.92;

/** At most one character is another one, in two texts of one length. */
function differInOne(a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]];
  return left.length === right.length && left.filter((character, i) => character !== right[i]).length === 1;
}

/** 上海 and 上海浦东 may be one place told more and less exactly. */
const placesMeet = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

const formsDiffer = (a: CompanyNameParts, b: CompanyNameParts): boolean =>
  a.form !== 'NONE' &&
  b.form !== 'NONE' &&
  (a.form !== b.form || (a.form === 'UNIT' && a.formText !== b.formText));

function likeness(a: CompanyNameParts, b: CompanyNameParts): NameComparison {
  const [left, right] = [a.core + a.trade, b.core + b.trade];
  const score = jaroWinkler(left, right);
  if (left === right) {
    const whole = a.place === b.place && a.form === b.form;
    return { verdict: 'CANDIDATE', rule: whole ? 'MOVED_PARTS' : 'PART_MISSING', score };
  }
  if (soundsOf(left) === soundsOf(right)) return { verdict: 'CANDIDATE', rule: 'HOMOPHONE', score };
  if (a.trade === b.trade && differInOne(a.core, b.core))
    return { verdict: 'CANDIDATE', rule: 'ONE_CHARACTER', score };
  if (score >= ALIKE) return { verdict: 'CANDIDATE', rule: 'JARO_WINKLER', score };
  return { verdict: 'DIFFERENT', rule: 'DISSIMILAR', score };
}

/** The same for names that are split already, for many comparisons with one of them. */
export function compareNameParts(a: CompanyNameParts, b: CompanyNameParts): NameComparison {
  if (a.normalised === '' || b.normalised === '') return { verdict: 'DIFFERENT', rule: 'NO_NAME', score: 0 };
  if (a.normalised === b.normalised) return { verdict: 'SAME', rule: 'NORMALISED_EQUAL', score: 1 };
  const score = jaroWinkler(a.core + a.trade, b.core + b.trade);
  if (a.branch !== b.branch) return { verdict: 'DIFFERENT', rule: 'BRANCH', score };
  if (formsDiffer(a, b)) return { verdict: 'DIFFERENT', rule: 'LEGAL_FORM', score };
  if (!placesMeet(a.place, b.place)) return { verdict: 'DIFFERENT', rule: 'PLACE', score };
  return likeness(a, b);
}

/**
 * What two company names say of one another (DOMAIN 5.6). Only equal normalised names are SAME: moved brackets,
 * homophones and one-character look-alikes, which are often copy-cats, are never more than CANDIDATE; another legal
 * form, a branch against its parent and another place are DIFFERENT however alike the rest is.
 */
export const compareCompanyNames = (a: string, b: string): NameComparison =>
  compareNameParts(splitCompanyName(a), splitCompanyName(b));
