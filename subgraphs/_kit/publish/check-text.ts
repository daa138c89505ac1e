import { type Report, shownName } from './row-problem.js';

/** What JSON can carry and PostgreSQL cannot: U+0000, and halves of surrogate pairs inside jsonb. */
const SUSPECT_SOURCE = /\\u0000|\\u[dD][89a-fA-F]|\0/;
const BAD_TEXT = /[\0\p{Cs}]/u;

/** Every text in `value`, however deep. @param path of `value` itself, empty for none */
export function reportBadText(value: unknown, path: string, report: Report): void {
  if (typeof value === 'string') {
    if (BAD_TEXT.test(value)) {
      const what = value.includes('\0') ? '空字符(U+0000)' : '不成对的代理字符';
      report(path || null, 'TEXT_INVALID', `文本中含有${what},请删除后重发`);
    }
  } else if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value);
    for (const [name, each] of Object.entries(value)) {
      // The name may have such a character too, and a field path is stored.
      const member = path === '' ? shownName(name) : `${path}.${shownName(name)}`;
      reportBadText(each, isList ? `${path}[${name}]` : member, report);
    }
  }
}

/** Looks into the row only when its source could hold such a character. */
export function checkText(source: string, row: unknown, report: Report): void {
  if (SUSPECT_SOURCE.test(source)) reportBadText(row, '', report);
}
