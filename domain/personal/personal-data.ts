/**
 * Does a text carry what identifies a person? For departments that publish de-identified rows only. It leans to
 * refusing prose and to sparing codes: a person can write the sentence again, a batch number is what it is.
 */
import type { CalendarDate } from '../dates.js';
import { hasIdentityNumber } from './identity-number.js';
import { hasPersonName } from './person-name.js';
import { hasPhoneNumber } from './phone-number.js';

export type PersonalKind = 'NAME' | 'ID_NUMBER' | 'PHONE';

/**
 * What the text is, since the same characters mean other things elsewhere: prose (names of goods and of enterprises
 * too), a brand (李宁 is one), an enterprise's code, or a serial number (business key, batch, model, bar code).
 */
export type TextPlace = 'PROSE' | 'BRAND' | 'ENTERPRISE_CODE' | 'SERIAL';

const CHINESE_DIGITS = '〇一二三四五六七八九';
const SPELT_OUT = /[〇零一二三四五六七八九幺]{11,}/g;

const digitOf = (character: string): string => {
  if (character === '零') return '0';
  return character === '幺' ? '1' : String(CHINESE_DIGITS.indexOf(character));
};

/** One spelling of full-width digits, invisible characters and numbers in words. */
const flatten = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(SPELT_OUT, (digits) => [...digits].map(digitOf).join(''));

/** @param on business day of the row: nobody is born after it. */
export function personalDataIn(text: string, place: TextPlace, on: CalendarDate): PersonalKind | null {
  const flat = flatten(text);
  if (/\d/.test(flat)) {
    if (hasIdentityNumber(flat, place, on)) return 'ID_NUMBER';
    if (hasPhoneNumber(flat, place, on)) return 'PHONE';
  }
  return hasPersonName(flat, place) ? 'NAME' : null;
}
