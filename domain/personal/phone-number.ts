import { type CalendarDate, isCalendarDate } from '../dates.js';
import type { TextPlace } from './personal-data.js';

const GAP = '[\\s.\\-–—_]{1,2}';
const COUNTRY = '(?:(?:\\+|00)?86[\\s\\-]?)?';
/** As people group eleven digits: not at all, 3-4-4, 3-8, 7-4, 3-3-5, 4-3-4, one by one. */
const GROUPED = [
  '\\d\\d{8}',
  `\\d${GAP}\\d{4}${GAP}\\d{4}`,
  `\\d${GAP}\\d{8}`,
  `\\d{5}${GAP}\\d{4}`,
  `\\d${GAP}\\d{3}${GAP}\\d{5}`,
  `\\d{2}${GAP}\\d{3}${GAP}\\d{4}`,
];
const MOBILE = new RegExp(`(?<!\\d)${COUNTRY}1[3-9](?:${GROUPED.join('|')})(?!\\d)`);
const ONE_BY_ONE = /(?<!\d)1[\s\-.][3-9](?:[\s\-.]\d){9}(?!\d)/;
/** An area code in brackets, with a dash, or written together with its number. */
const LANDLINE = /(?<!\d)\(?0[1-9]\d{1,2}\)?[\s\-–—]{0,2}[2-9]\d{6,7}(?!\d)/;
const LABELLED =
  /(?:电话|手机号码?|联系方式|微信号?|QQ号?|Tel|Phone)(?:号码)?\s*[::为是]?\s*[+(]?\d[\d\s()-]{5,}\d/i;

/** `YYMMDD` and five digits more is how batches are numbered; few telephone numbers read so. */
const DATED_SERIAL = /^\D*(\d{2})(\d{2})(\d{2})\d{5}\D*$/;
const SERIAL_MOBILE = /(?<!\d)1[3-9](?:\d{9}|\d[\s-]\d{4}[\s-]\d{4})(?!\d)/;

function isDated(text: string, on: CalendarDate): boolean {
  const [, year, month, day] = DATED_SERIAL.exec(text) ?? [];
  const made = `20${year}-${month}-${day}`;
  return isCalendarDate(made) && made <= on;
}

/** A mobile or a landline number of a person; 400 and 800 numbers belong to firms. */
export function hasPhoneNumber(text: string, place: TextPlace, on: CalendarDate): boolean {
  if (place === 'SERIAL') return SERIAL_MOBILE.test(text) && !isDated(text, on);
  if (MOBILE.test(text) || ONE_BY_ONE.test(text)) return true;
  return place !== 'ENTERPRISE_CODE' && (LANDLINE.test(text) || LABELLED.test(text));
}
