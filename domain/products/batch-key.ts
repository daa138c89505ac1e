import { readBatchDay } from './batch-interval.js';

const LABEL = /(生产)?(批次?号?|批号|LOT(NO)?|BATCH(NO)?)[:.]?/g;

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
  const day = readBatchDay(flat);
  if (day !== null) return day.replaceAll('-', '');
  return /[\p{L}\p{N}]/u.test(flat) && !['无', '不详', 'N/A', 'NA'].includes(flat) ? flat : null;
}

/**
 * `<productKey>#<batch>`: a batch number means something only within one product of one enterprise. Null
 * when either is missing.
 */
export function batchKey(productKey: string | null, batchNo: string | null | undefined): string | null {
  const batch = batchNo ? normaliseBatchNo(batchNo) : null;
  return productKey === null || batch === null ? null : `${productKey}#${batch}`;
}
