import { cleanCode, malformed, type ParsedCode } from '../identifiers/code-validity.js';

/**
 * A Harmonized System code: 2 (chapter), 4 (heading) or 6 digits (subheading) are international; China adds 8
 * and 10 (商品编号) and, declared since 2018, 13 (with 检验检疫附加编号). A string: leading zeros count.
 */
export interface ParsedHsCode extends ParsedCode {
  /** The international part, at most six digits; null when malformed. */
  readonly international: string | null;
}

const WELL_FORMED = /^(\d{2}|\d{4}|\d{6}|\d{8}|\d{10}|\d{13})$/;
/** Chapters of the HS run from 01 to 97; 98 and 99 are left to each country. */
const CHAPTER = /^(0[1-9]|[1-9]\d)/;

/** Parses the form only: `0401.20-00 00` is `0401200000`. Whether the code exists, `hsVerdict` says. */
export function parseHsCode(text: string): ParsedHsCode {
  const cleaned = cleanCode(text).replaceAll('.', '');
  if (!WELL_FORMED.test(cleaned) || !CHAPTER.test(cleaned))
    return {
      ...malformed(cleaned, 'HS 编码应为 2、4、6、8、10 或 13 位数字,前两位为章号(01–99)'),
      international: null,
    };
  return { validity: 'VALID', normalised: cleaned, problem: null, international: cleaned.slice(0, 6) };
}

/**
 * Do two codes speak of the same goods, as far as the shorter one tells? 040120 covers 0401200000. Null codes
 * and malformed ones cover nothing.
 */
export function hsCodesAgree(a: string, b: string): boolean {
  const [left, right] = [parseHsCode(a), parseHsCode(b)];
  if (left.international === null || right.international === null) return false;
  return left.normalised.startsWith(right.normalised) || right.normalised.startsWith(left.normalised);
}
