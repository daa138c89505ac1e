import { addDays, addMonths, type CalendarDate, isCalendarDate } from '../dates.js';

const LABEL = /(生产)?(批次?号?|批号|LOT(NO)?|BATCH(NO)?)[:.]?/g;
const DAY = /^(\d{4})[-./年]?(\d{2}|\d(?=[-./月]))[-./月]?(\d{1,2})日?$/;

/**
 * One spelling of a batch number (DOMAIN 5.5): NFKC, upper case, without spaces, `LOT`, `批号`, `#`. A date,
 * however written, becomes YYYYMMDD. Null when nothing remains or the sheet says that there is none.
 */
export function normaliseBatchNo(text: string): string | null {
  const flat = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s#\p{C}]/gu, '')
    .replace(LABEL, '')
    .replace(/\p{Pd}/gu, '-');
  const day = readDay(flat);
  if (day !== null) return day.replaceAll('-', '');
  return /[\p{L}\p{N}]/u.test(flat) && !['无', '不详', 'N/A', 'NA'].includes(flat) ? flat : null;
}

function readDay(text: string): CalendarDate | null {
  const match = DAY.exec(text);
  if (match === null) return null;
  const day = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  return isCalendarDate(day) ? day : null;
}

/**
 * `<productKey>#<batch>`: a batch number means something only within one product of one enterprise. Null
 * when either is missing.
 */
export function batchKey(productKey: string | null, batchNo: string | null | undefined): string | null {
  const batch = batchNo ? normaliseBatchNo(batchNo) : null;
  return productKey === null || batch === null ? null : `${productKey}#${batch}`;
}

export interface BatchInterval {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * The production days that a batch text names: `20260301–20260315`, `2026年3月批次`, or one day. Null for a
 * plain batch number. A match by date is of lower grade than one by batch number (DOMAIN 5.5).
 */
export function batchInterval(text: string): BatchInterval | null {
  const flat = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/批次?$|生产$/g, '');
  const month = /^(\d{4})年(\d{1,2})月$/.exec(flat);
  if (month !== null) {
    const from = `${month[1]}-${month[2]?.padStart(2, '0')}-01`;
    return isCalendarDate(from) ? { from, to: addDays(addMonths(from, 1), -1) } : null;
  }
  const [first = '', last = first, ...rest] = flat.split(/[~至到—–]|(?<=^\d{8})-(?=\d{8}$)/);
  const [from, to] = [readDay(first), readDay(last)];
  if (rest.length > 0 || from === null || to === null || from > to) return null;
  return { from, to };
}
