import hs2022 from './data/hs2022.json' with { type: 'json' };
import { type ParsedHsCode, parseHsCode } from './hs-code.js';

const DESCRIPTIONS: ReadonlyMap<string, string> = new Map(Object.entries(hs2022));

export interface HsEntry {
  readonly code: string;
  /** English, of the HS 2022. */
  readonly description: string;
}

/** Chapter, heading and subheading above and with a code of any length, as far as the HS 2022 has them. */
export function hsAncestors(code: string): readonly HsEntry[] {
  const entries: HsEntry[] = [];
  for (const length of [2, 4, 6]) {
    if (code.length < length) break;
    const prefix = code.slice(0, length);
    const description = DESCRIPTIONS.get(prefix);
    if (description !== undefined) entries.push({ code: prefix, description });
  }
  return entries;
}

/** English description of a code of 2, 4 or 6 digits, of a longer one by its first six; null when not known. */
export function hsDescription(code: string): string | null {
  return DESCRIPTIONS.get(code.slice(0, 6)) ?? null;
}

/**
 * Form and existence: CHECK_MISMATCH is a well-formed code whose international part the HS 2022 does not have.
 * It may be one of an earlier edition or of China's own chapters 98 and 99, so it is worth a warning and no
 * refusal.
 */
export function hsVerdict(text: string): ParsedHsCode {
  const parsed = parseHsCode(text);
  if (parsed.international === null || DESCRIPTIONS.has(parsed.international)) return parsed;
  return {
    ...parsed,
    validity: 'CHECK_MISMATCH',
    problem: `HS 2022 中没有 ${parsed.international};可能是旧版编码或我国自设章,请核对`,
  };
}
