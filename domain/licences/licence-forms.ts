import { isDistrictCode } from '../districts/districts.js';

/** What kinds of licence a number can be of; XK and CCC stand on products, the others on premises. */
export type LicenceKind =
  | 'FOOD_PRODUCTION'
  | 'FOOD_PRODUCTION_QS'
  | 'FOOD_OPERATION'
  | 'PREPACKAGED_FOOD_FILING'
  | 'INDUSTRIAL_PRODUCTION'
  | 'CCC';

export interface LicenceForm {
  readonly kind: LicenceKind;
  /** Chinese name. */
  readonly title: string;
  /** How a number of the kind begins; tells what a bad number was meant to be. */
  readonly begins: RegExp;
  /** The whole number after cleaning (no spaces, no hyphens). */
  readonly form: RegExp;
  /** The form in words, for the operator. */
  readonly words: string;
  /** Where the GB/T 2260 code of the licensing authority stands, as [start, end). */
  readonly district?: readonly [number, number];
  /** The last digit is a check digit over the digits before it (ISO 7064 MOD 11,10). */
  readonly checked?: true;
  /** As printed, when not as stored. */
  readonly print?: (cleaned: string) => string;
}

/**
 * Forms of licence numbers. SC: 食品生产许可管理办法 (3 food class + 6 district + 4 serial + 1 check); JY:
 * 食品经营许可管理办法 (1 kind of business + 6 district + 6 serial + 1 check). No text at hand says how that check
 * is computed: MOD 11,10 was found from numbers printed on packages and pages (see the test), where most keep
 * it and some do not; it warns and never refuses. YB, QS, XK and CCC: the common form only, no check.
 */
export const LICENCE_FORMS: readonly LicenceForm[] = [
  {
    kind: 'FOOD_PRODUCTION',
    title: '食品生产许可证',
    begins: /^SC/,
    form: /^SC[12]\d{13}$/,
    words: 'SC 加 14 位数字(类别 3、区划 6、顺序 4、校验 1)',
    district: [5, 11],
    checked: true,
  },
  {
    kind: 'FOOD_PRODUCTION_QS',
    title: '食品生产许可证(旧 QS)',
    begins: /^QS/,
    form: /^QS\d{12}$/,
    words: 'QS 加 12 位数字',
  },
  {
    kind: 'FOOD_OPERATION',
    title: '食品经营许可证',
    begins: /^JY/,
    form: /^JY[123]\d{13}$/,
    words: 'JY 加 14 位数字(业态 1、区划 6、顺序 6、校验 1)',
    district: [3, 9],
    checked: true,
  },
  {
    kind: 'PREPACKAGED_FOOD_FILING',
    title: '仅销售预包装食品备案',
    begins: /^YB/,
    form: /^YB[123]\d{13}$/,
    words: 'YB 加 14 位数字(业态 1、区划 6、顺序 6、校验 1)',
    district: [3, 9],
  },
  {
    kind: 'INDUSTRIAL_PRODUCTION',
    title: '工业产品生产许可证',
    begins: /^XK/,
    form: /^XK\d{10}$/,
    words: 'XK 加 2、3、5 位数字,如 XK06-001-00123',
    print: (cleaned) => `${cleaned.slice(0, 4)}-${cleaned.slice(4, 7)}-${cleaned.slice(7)}`,
  },
  {
    kind: 'CCC',
    title: '强制性产品认证证书',
    begins: /^\d/,
    form: /^20\d{14}$/,
    words: '16 位数字,前 4 位为年份',
  },
];

/** Is the authority's district well-formed, where a number of the form carries one? */
export function hasDistrict({ district }: LicenceForm, cleaned: string): boolean {
  return district === undefined || isDistrictCode(cleaned.slice(...district));
}
