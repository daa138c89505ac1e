import { cleanCode, judgeByCheck, malformed, type ParsedCode } from './code-validity.js';

export interface ParsedGtin extends ParsedCode {
  /** Left-padded to 14 digits; null unless VALID. */
  readonly gtin14: string | null;
  /** A number that a shop gives to its own goods: says nothing outside that shop. */
  readonly inStore: boolean;
}

/**
 * Check digit of a GTIN-8/12/13/14 (GS1 General Specifications): weights 3,1,3,1… from the right.
 *
 * @throws RangeError when `body` is not 7, 11, 12 or 13 digits.
 */
export function gtinCheck(body: string): string {
  if (!/^(\d{7}|\d{11,13})$/.test(body)) throw new RangeError(`GTIN body must be 7 or 11-13 digits: ${body}`);
  const sum = [...body]
    .reverse()
    .reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

/** Restricted circulation: 20–29, 02, 04 of a GTIN-13; GTIN-8 that begin with 0 or 2 (GS1 prefixes). */
function isInStore(gtin14: string): boolean {
  if (gtin14.startsWith('000000')) return /^0{6}[02]/.test(gtin14);
  return /^\d(2\d|02|04)/.test(gtin14);
}

/** Parses a product bar code; 8, 12, 13 and 14 digits of one item give the same `gtin14`. */
export function parseGtin(text: string): ParsedGtin {
  const cleaned = cleanCode(text);
  if (!/^(\d{8}|\d{12,14})$/.test(cleaned)) {
    return { ...malformed(cleaned, '商品条码应为 8、12、13 或 14 位数字'), gtin14: null, inStore: false };
  }
  const parsed = judgeByCheck(cleaned, gtinCheck(cleaned.slice(0, -1)));
  const padded = cleaned.padStart(14, '0');
  return { ...parsed, gtin14: parsed.validity === 'VALID' ? padded : null, inStore: isInStore(padded) };
}
