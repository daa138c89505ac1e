import { automaticLink, parseEnterpriseCode } from '../../../domain/identifiers/enterprise-code.js';
import { isInput } from './coerce.js';
import { copyText, NULL } from './copy-text.js';
import { remember } from './remember.js';
import type { Report, RowProblemCode } from './row-problem.js';

export interface CheckedSubject {
  /** Three columns for COPY: name, code, organisation code. */
  readonly copy: string;
  readonly orgCode: string | null;
}

interface JudgedCode {
  readonly malformed: string | null;
  readonly mismatch: string | null;
  /** Null where the code alone does not decide. */
  readonly orgCode: string | null;
}

const judge = remember((code): JudgedCode => {
  const parsed = parseEnterpriseCode(code);
  const { validity, problem } = parsed;
  const link = automaticLink(parsed);
  return {
    malformed: validity === 'MALFORMED' ? (problem ?? '代码格式有误') : null,
    mismatch: validity === 'CHECK_MISMATCH' ? (problem ?? '校验位不符') : null,
    orgCode: link === null || link.nameMustAgree ? null : link.orgCode,
  };
});

const ABSENT: CheckedSubject = { copy: `${NULL}\t${NULL}\t${NULL}`, orgCode: null };

/**
 * Links by tiers 1–2 of DOMAIN 5.6 where the code alone decides. A USCC whose check character is wrong links
 * only under an agreeing name, which a department cannot look up: sync does.
 */
export function checkSubject(
  value: unknown,
  field: string,
  report: Report,
  warn: (field: string, code: RowProblemCode, message: string) => void,
): CheckedSubject {
  if (!isInput(value)) return ABSENT;
  const { name, code } = value;
  const shownName = typeof name === 'string' ? name.trim() : '';
  if (shownName === '') report(`${field}.name`, 'REQUIRED_MISSING', '主体名称不能为空');
  const nameText = copyText(String(name));
  if (typeof code !== 'string' || code.trim() === '') {
    return { copy: `${nameText}\t${NULL}\t${NULL}`, orgCode: null };
  }
  const { malformed, mismatch, orgCode } = judge(code);
  if (malformed !== null) {
    report(`${field}.code`, 'CODE_MALFORMED', malformed);
    return ABSENT;
  }
  if (mismatch !== null) warn(`${field}.code`, 'CODE_CHECK_MISMATCH', `${mismatch};已收,但不自动关联企业`);
  return { copy: `${nameText}\t${copyText(code)}\t${orgCode ?? NULL}`, orgCode };
}
