import { addDays, type CalendarDate, isCalendarDate } from '../dates.js';
import { parseRegistrationNumber } from '../identifiers/registration-number.js';
import { parseUscc } from '../identifiers/uscc.js';
import type { TextPlace } from './personal-data.js';

const GAP = '[\\s.\\-–—_]?';
const NEW_FORM = new RegExp(
  `(?<!\\d)[1-9]\\d{5}${GAP}(?:18|19|20)\\d{2}${GAP}\\d{2}${GAP}\\d{2}${GAP}\\d{3}${GAP}[\\dXx](?!\\d)`,
  'g',
);
const OLD_FORM = new RegExp(`(?<!\\d)[1-9]\\d{5}${GAP}\\d{6}${GAP}\\d{3}(?![\\dXx])`, 'g');
/** `身份证号 3101…`: whatever stands there is meant as one, unless it is masked. */
const LABELLED = /身份证(?:件)?(?:号码?)?\s*[::为是]?\s*[\dXx]{8,}(?![\dXx]*\*)/;

/** Provinces of GB/T 2260, and 9 for residence permits of foreigners. */
const PROVINCES = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 ' +
    '91 92 93'
  ).split(' '),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';
/** A serial number is often district, day and number; whose day lies so shortly before is no date of birth. */
const SERIAL_DAYS = 366;

const hasRightCheck = (number: string): boolean => {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number.charAt(i)), 0);
  return CHECKS.charAt(sum % 11) === number.charAt(17).toUpperCase();
};

const dayOf = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;

/** GB 11643: a wrong check character is a slip, the number is meant all the same. */
function isNewForm(number: string, place: TextPlace, on: CalendarDate): boolean {
  const born = dayOf(number.slice(6, 14));
  if (!PROVINCES.has(number.slice(0, 2)) || !isCalendarDate(born) || born > on) return false;
  const checks = hasRightCheck(number);
  // 18 characters with the check of GB 32100 are an enterprise's, where the place or the other check says so.
  if (parseUscc(number).validity === 'VALID' && (place === 'ENTERPRISE_CODE' || !checks)) return false;
  if (number.startsWith('9') && !checks) return false;
  return place !== 'SERIAL' || born < addDays(on, -SERIAL_DAYS);
}

/** 15 digits as issued until 1999, without a check character: the rest must fit all the better. */
function isOldForm(number: string, place: TextPlace): boolean {
  if (place === 'SERIAL' || number.startsWith('9') || !PROVINCES.has(number.slice(0, 2))) return false;
  if (!isCalendarDate(dayOf(`19${number.slice(6, 12)}`))) return false;
  return place !== 'ENTERPRISE_CODE' || parseRegistrationNumber(number).validity !== 'VALID';
}

const bare = (match: string): string => match.replace(/[^\dXx]/g, '');

/** An identity number of 18 or 15 places, with or without gaps. */
export function hasIdentityNumber(text: string, place: TextPlace, on: CalendarDate): boolean {
  if (LABELLED.test(text)) return true;
  if ((text.match(NEW_FORM) ?? []).some((match) => isNewForm(bare(match), place, on))) return true;
  return (text.match(OLD_FORM) ?? []).some((match) => isOldForm(bare(match), place));
}
