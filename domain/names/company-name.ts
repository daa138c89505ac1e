/**
 * Company names as far as tiers 1 and 2 of DOMAIN 5.6 need them: to confirm that a name agrees with a code
 * that is already at hand, not to find an enterprise by its name.
 */

const BRACKETS = /[[{<〈《〔【「『]/g;
const CLOSING_BRACKETS = /[\]}>〉》〕】」』]/g;
const NOISE = /[\s\p{C}\p{Pd}_·•・‧.,、。，"'“”‘’`]/gu;
/** 上海市… and 上海… are one place, but 上海市政… is 上海 + 市政. */
const CITY = /^\(?上海市(?![市政场容民区内郊北南东西中])/;

/**
 * One spelling of a company name: NFKC, brackets to `()`, spaces, points and quotes dropped, 上海市 → 上海,
 * and the two legal forms that have two spellings (有限责任公司 = 有限公司, 股份公司 = 股份有限公司).
 * 股份有限公司 and 有限公司 stay apart, and so do a branch (分公司) and its parent. Characters are not
 * converted between traditional and simplified.
 */
export function normaliseCompanyName(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(BRACKETS, '(')
    .replace(CLOSING_BRACKETS, ')')
    .replace(NOISE, '')
    .replace(CITY, (place) => place.slice(0, -1))
    .replaceAll('(上海市)', '(上海)')
    .replaceAll('有限责任公司', '有限公司')
    .replaceAll('股份公司', '股份有限公司');
}

/** Same company by name, for tier 2. Empty names agree with nothing. */
export function namesAgree(a: string, b: string): boolean {
  const name = normaliseCompanyName(a);
  return name !== '' && name === normaliseCompanyName(b);
}
