import { soundsOf } from './sounds.js';
import type { CompanyNameParts } from './split-company-name.js';

/** Longer names are told apart by their beginning; a bound on the keys of one name. */
const LONGEST = 12;

/**
 * Names that may be compared share a key: their sound, or 字号 + 行业 whole or without one character. So one
 * character too many, too few, another or two exchanged are met, without comparing all pairs.
 */
export function blockingKeys({ core, trade }: CompanyNameParts): string[] {
  const rest = [...(core + trade)].slice(0, LONGEST);
  if (rest.length < 2) return [];
  const whole = rest.join('');
  const shortened =
    rest.length < 3 ? [] : rest.map((_, place) => rest.filter((_c, i) => i !== place).join(''));
  return [...new Set([whole, ...shortened, `~${soundsOf(whole)}`])];
}
