import { compareCompanyNames } from '../../../domain/names/compare-names.js';
import { splitCompanyName } from '../../../domain/names/split-company-name.js';
import type { Judge, Verdict } from '../verdict.js';

/** Each further name against the first: SAME, CANDIDATE or DIFFERENT, and why. One name alone is taken apart. */
export const judge: Judge = (values) => {
  const [first = '', ...others] = values;
  if (others.length === 0) return [{ value: first, ...partsOf(first) }];
  return others.map((other) => {
    const { verdict, rule, score } = compareCompanyNames(first, other);
    return { validity: rule === 'NO_NAME' ? 'MALFORMED' : 'VALID', a: first, b: other, verdict, rule, score };
  });
};

function partsOf(name: string): Verdict {
  const { normalised, place, core, trade, form, branch } = splitCompanyName(name);
  return {
    validity: normalised === '' ? 'MALFORMED' : 'VALID',
    normalised,
    place,
    core,
    trade,
    form,
    branch,
  };
}
