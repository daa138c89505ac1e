import { type CodeValidity, cleanCode, judgeByCheck, malformed, type ParsedCode } from './code-validity.js';
import { parseOrganisationCode } from './organisation-code.js';

/** GB 32100-2015, value of a character = its index; no I, O, S, V, Z. */
export const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const BODY = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{8}[0-9X]$/;
/** 3^(i-1) mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

const WELL_FORMED = new RegExp(`${BODY.source.slice(0, -1)}[0-9A-Z]$`);
/** Character code → value. */
const VALUES: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  USCC_ALPHABET.indexOf(String.fromCharCode(code)),
);

export interface ParsedUscc extends ParsedCode {
  /** Characters 9–17, null when malformed. */
  readonly orgCode: string | null;
  /** Validity of that part by its own check character (GB 11714), independent of the whole code's. */
  readonly orgCodeValidity: CodeValidity;
}

/**
 * Check character of a 统一社会信用代码 (GB 32100-2015): alphabet[(31 − Σ Ci·Wi mod 31) mod 31].
 *
 * @throws RangeError when `body` is not the well-formed first 17 characters.
 */
export function usccCheck(body: string): string {
  if (!BODY.test(body)) throw new RangeError(`USCC body must be 17 well-formed characters: ${body}`);
  return weigh(body);
}

/** Of a body known to be well-formed; a plain loop, since publishing checks several codes for each row. */
function weigh(body: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (WEIGHTS[i] ?? 0) * (VALUES[body.charCodeAt(i)] ?? 0);
  return USCC_ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * Whole code from its parts; the organisation code is used as given, so that one subject may be issued
 * codes by several authorities.
 *
 * @param prefix registering department and kind of body, e.g. `91` (市场监管, 企业).
 * @param authority GB/T 2260 code of the registering authority; not where the enterprise is.
 */
export function composeUscc(prefix: string, authority: string, orgCode: string): string {
  const body = `${prefix}${authority}${orgCode}`;
  return body + usccCheck(body);
}

/**
 * Parses a 统一社会信用代码. Registering departments and kinds of body are not held against a list (it is
 * amended by notices): only the alphabet and the place of digits make a code MALFORMED. In the last place any
 * letter counts as a wrong check character, not as a wrong form: the subject part before it is still readable.
 */
export function parseUscc(text: string): ParsedUscc {
  const cleaned = cleanCode(text);
  if (!WELL_FORMED.test(cleaned)) {
    return { ...malformed(cleaned, explain(cleaned)), orgCode: null, orgCodeValidity: 'MALFORMED' };
  }
  const orgCode = cleaned.slice(8, 17);
  return {
    ...judgeByCheck(cleaned, weigh(cleaned)),
    orgCode,
    orgCodeValidity: parseOrganisationCode(orgCode).validity,
  };
}

function explain(cleaned: string): string {
  if (cleaned.length !== 18) return `统一社会信用代码应为 18 位,实为 ${cleaned.length} 位`;
  const foreign = [...cleaned.slice(0, 17)].find((character) => !USCC_ALPHABET.includes(character));
  if (foreign === undefined)
    return '统一社会信用代码第 3–8 位应为数字,第 17 位应为数字或 X,第 18 位应为数字或字母';
  const repair = suggestUscc(cleaned);
  const hint = repair === null ? '(不使用字母 I、O、S、V、Z)' : `,是否应为 ${repair}`;
  return `统一社会信用代码含不允许的字符“${foreign}”${hint}`;
}

/**
 * The code with O read as 0 and I as 1, if it then checks; else null. A suggestion for a person: it is
 * never applied silently (DOMAIN 5.1).
 */
export function suggestUscc(text: string): string | null {
  const cleaned = cleanCode(text);
  const repaired = cleaned.replaceAll('O', '0').replaceAll('I', '1');
  if (repaired === cleaned || !BODY.test(repaired.slice(0, 17)) || repaired.length !== 18) return null;
  return usccCheck(repaired.slice(0, 17)) === repaired.charAt(17) ? repaired : null;
}
