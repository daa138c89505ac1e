import { cleanCode, judgeByCheck, malformed, type ParsedCode } from '../identifiers/code-validity.js';
import { mod1110 } from '../identifiers/mod-11-10.js';
import { hasDistrict, LICENCE_FORMS, type LicenceForm, type LicenceKind } from './licence-forms.js';

export interface ParsedLicenceNumber extends ParsedCode {
  /** What the number is, or from its beginning was meant to be; null when nothing tells. */
  readonly kind: LicenceKind | null;
  /** Chinese name of the kind. */
  readonly title: string | null;
  /** GB/T 2260 code of the authority in the number; null where the form has none or the number is malformed. */
  readonly district: string | null;
  /** First three digits of an SC number: the food class (domain/product-classes, scheme SC); null for others. */
  readonly foodClass: string | null;
}

/** What stands before the number: its name, and for XK the province, as in (沪)XK16-114-00102. */
const LABEL = /^((食品)?(生产|经营)?许可证?(编号|号)?:?)?(\(\p{Script=Han}\))?/u;

/**
 * Parses a licence number as written on packages and in registers: `SC 108 131-0111839`, `XK06-001-00123`.
 * `normalised` has no separators but an XK number's own. A number says nothing about whether the licence was
 * ever granted: that is in the departments' records.
 */
export function parseLicenceNumber(text: string): ParsedLicenceNumber {
  const cleaned = cleanCode(text).replace(LABEL, '').replace(/号$/, '');
  const form = LICENCE_FORMS.find(({ begins }) => begins.test(cleaned));
  if (form === undefined)
    return { ...malformed(cleaned, knownForms()), kind: null, title: null, ...NO_PARTS };
  const { kind, title } = form;
  if (!form.form.test(cleaned))
    return { ...malformed(cleaned, `${title}编号应为 ${form.words}`), kind, title, ...NO_PARTS };
  if (!hasDistrict(form, cleaned))
    return {
      ...malformed(cleaned, `${title}编号中的区划代码 ${partOf(form, cleaned)} 不存在`),
      kind,
      title,
      ...NO_PARTS,
    };
  return {
    ...judge(form, cleaned),
    kind,
    title,
    district: partOf(form, cleaned),
    foodClass: kind === 'FOOD_PRODUCTION' ? cleaned.slice(2, 5) : null,
  };
}

const NO_PARTS = { district: null, foodClass: null } as const;

const partOf = ({ district }: LicenceForm, cleaned: string): string | null =>
  district === undefined ? null : cleaned.slice(...district);

function judge(form: LicenceForm, cleaned: string): ParsedCode {
  if (form.checked) return judgeByCheck(cleaned, mod1110(cleaned.slice(2, -1)));
  return { validity: 'VALID', normalised: form.print?.(cleaned) ?? cleaned, problem: null };
}

const knownForms = (): string =>
  `不认识的许可证编号。可识别:${LICENCE_FORMS.map(({ title, words }) => `${title}(${words})`).join(';')}`;
