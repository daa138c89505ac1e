import { automaticLink, parseEnterpriseCode } from '../../../../domain/identifiers/enterprise-code.js';

/** What a subject's own code says of who it is (tiers 1–3 of DOMAIN 5.6). */
export interface SubjectCode {
  /** The code alone decides: a valid USCC or organisation code. */
  readonly decides: { readonly tier: 1 | 2; readonly orgCode: string } | null;
  /** Organisation part of a USCC whose check character is wrong: only under an agreeing name. */
  readonly underName: string | null;
  /** A valid 15-digit registration number. */
  readonly regNo: string | null;
  /** Its check character is wrong: kept from linking by name too. */
  readonly suspect: boolean;
  /** Under which it is found again. */
  readonly key: string | null;
}

const NO_CODE: SubjectCode = { decides: null, underName: null, regNo: null, suspect: false, key: null };

export function readSubjectCode(code: string | null): SubjectCode {
  if (code === null) return NO_CODE;
  const parsed = parseEnterpriseCode(code);
  const suspect = parsed.validity === 'CHECK_MISMATCH';
  if (parsed.kind === 'REG_NO' && !suspect)
    return { ...NO_CODE, regNo: parsed.normalised, key: parsed.normalised };
  const link = automaticLink(parsed);
  if (link === null) return { ...NO_CODE, suspect };
  const { tier, orgCode, nameMustAgree } = link;
  return nameMustAgree
    ? { ...NO_CODE, underName: orgCode, suspect, key: orgCode }
    : { ...NO_CODE, decides: { tier, orgCode }, key: orgCode };
}
