import { type CodeValidity, cleanCode, malformed, type ParsedCode } from './code-validity.js';
import { parseOrganisationCode } from './organisation-code.js';
import { isLegacyRegistrationNumber, parseRegistrationNumber } from './registration-number.js';
import { parseUscc } from './uscc.js';

/** UNKNOWN: no form of code that an enterprise has; always MALFORMED. */
export type EnterpriseCodeKind = 'USCC' | 'ORG_CODE' | 'REG_NO' | 'LEGACY_REG_NO' | 'UNKNOWN';

export interface EnterpriseCode {
  readonly kind: EnterpriseCodeKind;
  readonly validity: CodeValidity;
  readonly normalised: string;
  /**
   * The organisation code that the text gives: of a valid USCC, of a valid organisation code, or of a USCC
   * with a wrong check character whose organisation part checks. To look an enterprise up this is enough;
   * **to link a record use {@link automaticLink}**, which also says when the name must agree.
   */
  readonly orgCode: string | null;
  /** What is wrong, in Chinese; null when VALID. */
  readonly problem: string | null;
}

/**
 * What a `Subject.code` or the root field `enterprise(code:)` accepts. The kind follows from the length, so
 * that a bad code is named for what it was meant to be. MALFORMED → refuse the row; CHECK_MISMATCH → warn.
 * REG_NO and LEGACY_REG_NO carry no organisation code: only the registry can tell (tier 3).
 */
export function parseEnterpriseCode(text: string): EnterpriseCode {
  const cleaned = cleanCode(text);
  switch (cleaned.length) {
    case 18: {
      const parsed = parseUscc(cleaned);
      const trusted = parsed.validity === 'VALID' || parsed.orgCodeValidity === 'VALID';
      return describe('USCC', parsed, trusted ? parsed.orgCode : null);
    }
    case 9: {
      const parsed = parseOrganisationCode(cleaned);
      return describe('ORG_CODE', parsed, parsed.validity === 'VALID' ? parsed.normalised : null);
    }
    case 15:
      if (/^\d+$/.test(cleaned)) return describe('REG_NO', parseRegistrationNumber(cleaned), null);
      break;
  }
  if (isLegacyRegistrationNumber(cleaned)) {
    return { kind: 'LEGACY_REG_NO', validity: 'VALID', normalised: cleaned, orgCode: null, problem: null };
  }
  const expected = '代码应为 18 位统一社会信用代码、9 位组织机构代码或 15 位工商注册号';
  return describe('UNKNOWN', malformed(cleaned, `${expected},实为 ${cleaned.length} 位`), null);
}

function describe(kind: EnterpriseCodeKind, parsed: ParsedCode, orgCode: string | null): EnterpriseCode {
  const { validity, normalised, problem } = parsed;
  return { kind, validity, normalised, orgCode, problem };
}

export interface AutomaticLink {
  readonly tier: 1 | 2;
  readonly orgCode: string;
  /** True: link only if the enterprise is known under an agreeing name (`namesAgree`). */
  readonly nameMustAgree: boolean;
}

/**
 * Tiers 1 and 2 of DOMAIN 5.6, the only ones that link at publish: 1 valid USCC; 2 valid organisation code,
 * or the checking organisation part of a bad USCC, then only if the name agrees. Null: leave it to sync.
 */
export function automaticLink(code: EnterpriseCode): AutomaticLink | null {
  if (code.orgCode === null) return null;
  if (code.kind === 'USCC') {
    const valid = code.validity === 'VALID';
    return { tier: valid ? 1 : 2, orgCode: code.orgCode, nameMustAgree: !valid };
  }
  return { tier: 2, orgCode: code.orgCode, nameMustAgree: false };
}
