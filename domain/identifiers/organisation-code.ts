import { cleanCode, judgeByCheck, malformed, type ParsedCode } from './code-validity.js';

const BODY = /^[0-9A-Z]{8}$/;
const WELL_FORMED = /^[0-9A-Z]{8}[0-9X]$/;
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/**
 * Check character of an organisation code (GB 11714-1997): 11 − Σ value·weight mod 11, 10 as `X`, 11 as `0`.
 *
 * @throws RangeError when `body` is not eight of 0-9 A-Z.
 */
export function organisationCodeCheck(body: string): string {
  if (!BODY.test(body)) throw new RangeError(`organisation code body must be 8 of 0-9A-Z: ${body}`);
  return weigh(body);
}

/** Of a body known to be well-formed; a plain loop, since publishing checks several codes for each row. */
function weigh(body: string): string {
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const code = body.charCodeAt(i);
    // '0' is 48 and counts 0, 'A' is 65 and counts 10.
    sum += (WEIGHTS[i] ?? 0) * (code < 65 ? code - 48 : code - 55);
  }
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** Exactly nine characters as stored, no hyphen: what `Enterprise.orgCode` may hold. The check is not tested. */
export function isOrganisationCode(text: string): boolean {
  return WELL_FORMED.test(text);
}

/** Parses `D2143569-X`, `d2143569x` and full-width forms to nine characters (GB 11714-1997). */
export function parseOrganisationCode(text: string): ParsedCode {
  const cleaned = cleanCode(text);
  if (cleaned.length !== 9) return malformed(cleaned, `组织机构代码应为 9 位,实为 ${cleaned.length} 位`);
  if (!WELL_FORMED.test(cleaned)) {
    return malformed(cleaned, '组织机构代码前 8 位应为数字或大写字母,第 9 位应为数字或 X');
  }
  return judgeByCheck(cleaned, weigh(cleaned));
}

/** As printed on certificates: `XXXXXXXX-X`. */
export function printOrganisationCode(orgCode: string): string {
  return `${orgCode.slice(0, 8)}-${orgCode.slice(8)}`;
}
