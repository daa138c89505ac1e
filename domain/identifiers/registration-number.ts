import { cleanCode, judgeByCheck, malformed, type ParsedCode } from './code-validity.js';
import { mod1110 } from './mod-11-10.js';

/**
 * Check digit of a 15-digit 工商注册号 (GS 15-2006): ISO 7064 MOD 11,10 over the first 14 digits.
 *
 * @throws RangeError when `body` is not 14 digits.
 */
export function registrationNumberCheck(body: string): string {
  if (!/^\d{14}$/.test(body)) throw new RangeError(`registration number body must be 14 digits: ${body}`);
  return mod1110(body);
}

/**
 * Parses a 15-digit 工商注册号. Older numbers (13 digits, 企独沪总字第…) have no check and are not judged
 * here: parseEnterpriseCode keeps them as opaque aliases.
 */
export function parseRegistrationNumber(text: string): ParsedCode {
  const cleaned = cleanCode(text);
  if (!/^\d{15}$/.test(cleaned)) return malformed(cleaned, '工商注册号应为 15 位数字');
  return judgeByCheck(cleaned, registrationNumberCheck(cleaned.slice(0, 14)));
}

/** A number from before GS 15-2006: well-formed, but nothing can be checked, so it never links by itself. */
export function isLegacyRegistrationNumber(cleaned: string): boolean {
  return /^\d{13}$/.test(cleaned) || /^企[\p{Script=Han}]{1,8}字第?\d{1,10}号?$/u.test(cleaned);
}
