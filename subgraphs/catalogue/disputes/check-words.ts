/** What people write about a record stays words: never a personal value, which only the record may hold. */
import { type Refused, refused } from './refused.js';

/** Resident identity numbers (GB 11643): 18 characters with a date of birth in the middle. */
const IDENTITY_NUMBER =
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/;
const MOBILE_NUMBER = /(?<!\d)1[3-9]\d{9}(?!\d)/;
const LANDLINE_NUMBER = /(?<!\d)0\d{2,3}[-—]\d{7,8}(?!\d)/;

/** As written, and with the blanks and dashes that people put between digits taken out. */
const isPersonal = (text: string): boolean =>
  [text, text.replaceAll(/(?<=\d)[\s-]+(?=\d)/g, '')].some((form) =>
    [IDENTITY_NUMBER, MOBILE_NUMBER, LANDLINE_NUMBER].some((pattern) => pattern.test(form)),
  );

/** Null where `text` may stand; `what` is its Chinese name in the message. */
export function checkWords(
  text: string | null,
  what: string,
  most: number,
  isRequired: boolean,
): Refused | null {
  const trimmed = text?.trim() ?? '';
  if (isRequired && trimmed === '') return refused('TEXT_INVALID', `${what}不能为空`);
  if ([...trimmed].length > most) return refused('TEXT_INVALID', `${what}至多 ${most} 字`);
  return isPersonal(trimmed.normalize('NFKC')) ? refused('PERSONAL_TEXT') : null;
}
