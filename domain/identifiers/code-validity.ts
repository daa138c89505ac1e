/**
 * How far a code can be trusted (DOMAIN 5.1): MALFORMED → the row is refused; CHECK_MISMATCH → the row is
 * accepted with a warning, and the code never links by itself (real pilot-area codes exist whose check
 * character is wrong); VALID → it may link.
 */
export type CodeValidity = 'VALID' | 'CHECK_MISMATCH' | 'MALFORMED';

export interface ParsedCode {
  readonly validity: CodeValidity;
  /** Cleaned text; for a malformed code as far as cleaning went, cut to 40 characters. */
  readonly normalised: string;
  /** What is wrong, in Chinese, for the receipt; null when VALID. */
  readonly problem: string | null;
}

const SEPARATORS = /[\s\p{Pd}\p{Cf}\u2212]/gu;

/**
 * Input cleaning of DOMAIN 5.1: full-width to half-width (NFKC), upper case, no spaces, hyphens or invisible
 * characters. Only ASCII letters are raised: toUpperCase would turn foreign letters (ı) into ASCII ones.
 */
export function cleanCode(text: string): string {
  // Most codes come clean, and publishing parses several for each row.
  if (/^[0-9A-Z]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(SEPARATORS, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

export function malformed(cleaned: string, problem: string): ParsedCode {
  return { validity: 'MALFORMED', normalised: printable(cleaned.slice(0, 40)), problem: printable(problem) };
}

/** PostgreSQL refuses U+0000 in text, and receipts quote what was sent. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd');
}

/** VALID or CHECK_MISMATCH by comparing the last character with the one that the rest asks for. */
export function judgeByCheck(cleaned: string, expected: string): ParsedCode {
  const found = cleaned.slice(-1);
  if (found === expected) return { validity: 'VALID', normalised: cleaned, problem: null };
  return {
    validity: 'CHECK_MISMATCH',
    normalised: cleaned,
    problem: `校验位应为 ${expected},实为 ${found};请核对原件`,
  };
}
