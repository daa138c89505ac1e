import { automaticLink, parseEnterpriseCode } from '../../../domain/identifiers/enterprise-code.js';
import { isInput } from './coerce.js';
import { copyText, NULL } from './copy-text.js';
import type { Report, RowProblemCode } from './row-problem.js';

export interface CheckedSubject {
  /** Three columns for COPY: name, code, organisation code. */
  readonly copy: string;
  readonly orgCode: string | null;
}

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
  const parsed = parseEnterpriseCode(code);
  if (parsed.validity === 'MALFORMED') {
    report(`${field}.code`, 'CODE_MALFORMED', parsed.problem ?? '代码格式有误');
    return ABSENT;
  }
  if (parsed.validity === 'CHECK_MISMATCH') {
    warn(`${field}.code`, 'CODE_CHECK_MISMATCH', `${parsed.problem ?? '校验位不符'};已收,但不自动关联企业`);
  }
  const link = automaticLink(parsed);
  const orgCode = link === null || link.nameMustAgree ? null : link.orgCode;
  return { copy: `${nameText}\t${copyText(code)}\t${orgCode ?? NULL}`, orgCode };
}
