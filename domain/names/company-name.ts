/** One spelling of a company name (DOMAIN 5.6), step by step; each step is a function of its own. */
import { toSimplified } from './to-simplified.js';

const BRACKETS = /[[{<〈《〔【「『]/g;
const CLOSING_BRACKETS = /[\]}>〉》〕】」』]/g;
const NOISE = /[\s\p{C}\p{Pd}_·•・‧.,、。，"'“”‘’`]/gu;
/** 上海市… and 上海… are one place, but 上海市政… is 上海 + 市政. */
const CITY = /^\(?上海市(?![市政场容民区内郊北南东西中])/;

/** NFKC, so that full-width letters, digits and brackets are plain ones; upper case. */
export const foldWidth = (text: string): string => text.normalize('NFKC').toUpperCase();

/** Every kind of bracket as `(` and `)`. */
export const plainBrackets = (text: string): string =>
  text.replace(BRACKETS, '(').replace(CLOSING_BRACKETS, ')');

/** Without spaces, points, dashes and quotes. */
export const dropNoise = (text: string): string => text.replace(NOISE, '');

/** 上海市 → 上海, where the name begins with it or has it in brackets. */
export const shortCity = (text: string): string =>
  text.replace(CITY, (place) => place.slice(0, -1)).replaceAll('(上海市)', '(上海)');

/**
 * Legal forms with two spellings: 有限责任公司 = 有限公司, 股份公司 = 股份有限公司. 股份有限公司 and 有限公司 stay
 * apart: a restructured firm keeps its organisation code, and its history tells.
 */
export const oneLegalForm = (text: string): string =>
  text.replaceAll('有限责任公司', '有限公司').replaceAll('股份公司', '股份有限公司');

const STEPS = [foldWidth, plainBrackets, dropNoise, toSimplified, shortCity, oneLegalForm];

/** All steps. A branch (分公司) and its parent, and names whose brackets moved, stay apart. */
export const normaliseCompanyName = (text: string): string => STEPS.reduce((name, step) => step(name), text);

/** Same company by name, for tier 2. Empty names agree with nothing. */
export function namesAgree(a: string, b: string): boolean {
  const name = normaliseCompanyName(a);
  return name !== '' && name === normaliseCompanyName(b);
}
