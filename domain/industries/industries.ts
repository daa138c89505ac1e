import { cleanCode, malformed, type ParsedCode } from '../identifiers/code-validity.js';
import table from './data/gbt4754-2017.json' with { type: 'json' };

/** 门类, 大类, 中类, 小类 of GB/T 4754-2017. */
export type IndustryLevel = 'SECTION' | 'DIVISION' | 'GROUP' | 'CLASS';

export interface Industry {
  /** One letter, or 2, 3 or 4 digits: `C`, `13`, `131`, `1311`. */
  readonly code: string;
  readonly name: string;
  readonly level: IndustryLevel;
  readonly parent: string | null;
}

const INDUSTRIES: ReadonlyMap<string, Industry> = new Map(
  [
    ...table.sections.map(({ code, name }) => ({ code, name, level: 'SECTION' as const, parent: null })),
    ...table.divisions.map((each) => ({ ...pick(each), level: 'DIVISION' as const, parent: each.section })),
    ...table.groups.map((each) => ({ ...pick(each), level: 'GROUP' as const, parent: each.division })),
    ...table.classes.map((each) => ({ ...pick(each), level: 'CLASS' as const, parent: each.group })),
  ].map((industry) => [industry.code, industry]),
);

function pick({ code, name }: { readonly code: string; readonly name: string }) {
  return { code, name };
}

const FORM = /^(?:([A-T])|([A-T])?(\d{2,4}))$/;

/**
 * Parses an industry code; `C1311` and `1311` are one. CHECK_MISMATCH: well-formed, but not in the table, or
 * under the letter of another section.
 */
export function parseIndustryCode(text: string): ParsedCode {
  const cleaned = cleanCode(text);
  const [, section, letter, digits] = FORM.exec(cleaned) ?? [];
  const code = section ?? digits;
  if (code === undefined)
    return malformed(cleaned, '行业代码应为门类字母,或 2–4 位数字(前面可带门类字母),如 C1311');
  const known = industryAncestors(code)[0];
  if (known === undefined)
    return { validity: 'CHECK_MISMATCH', normalised: code, problem: `GB/T 4754-2017 中没有行业代码 ${code}` };
  if (letter !== undefined && letter !== known.code)
    return {
      validity: 'CHECK_MISMATCH',
      normalised: code,
      problem: `${code} 属于门类 ${known.code},不属于 ${letter};请核对原件`,
    };
  return { validity: 'VALID', normalised: code, problem: null };
}

/** By its code without the section's letter; null when the table does not have it. */
export function industryOf(code: string): Industry | null {
  return INDUSTRIES.get(code) ?? null;
}

/** From the section down to the industry itself: C, 13, 131, 1311. Empty for a code that is not known. */
export function industryAncestors(code: string): readonly Industry[] {
  const line: Industry[] = [];
  for (let each = INDUSTRIES.get(code); each !== undefined; each = INDUSTRIES.get(each.parent ?? ''))
    line.unshift(each);
  return line;
}

/** Is it this industry or one within it? `isWithinIndustry('1311', 'C')`. */
export function isWithinIndustry(code: string, ancestor: string): boolean {
  return industryAncestors(code).some((each) => each.code === ancestor);
}
