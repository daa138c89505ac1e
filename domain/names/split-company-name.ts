import { normaliseCompanyName } from './company-name.js';
import { BRACKETED_PLACE, LEADING_PLACE, normalisePlace } from './place-names.js';
import { tradeOf } from './trade-words.js';

/** Classes of 组织形式; names of two classes are two enterprises. NONE: the name tells none, as a short name does. */
export type LegalForm = 'JOINT_STOCK' | 'GROUP' | 'LIMITED' | 'COMPANY' | 'UNIT' | 'NONE';

export interface CompanyNameParts {
  readonly normalised: string;
  /** 行政区划, without 省, 市; empty when the name has none. */
  readonly place: string;
  /** 字号. */
  readonly core: string;
  /** 行业; empty where no word of it is known. */
  readonly trade: string;
  readonly form: LegalForm;
  /** The words of the form, for UNIT: 厂 and 店 are two things. */
  readonly formText: string;
  /** What follows the parent's whole name: 浦东分公司, 第三门店. Empty: no branch. */
  readonly branch: string;
}

const BRANCH =
  /^(.*(?:公司|集团|厂|中心|合作社|超市|银行))(.*?(?:分公司|分厂|分店|分行|支行|门店|营业部|办事处|经营部|项目部))$/u;

const FORMS: readonly (readonly [LegalForm, RegExp])[] = [
  ['JOINT_STOCK', /股份有限公司$/u],
  ['GROUP', /\(?集团\)?有限公司$/u],
  ['LIMITED', /有限公司$/u],
  ['COMPANY', /(?:总公司|公司)$/u],
  [
    'UNIT',
    /(?:合作社|合作联社|事务所|研究院|研究所|总厂|厂|商店|店|商行|行|中心|经营部|部|社|院|所|馆|坊|铺|站|场|个体户)$/u,
  ],
];

function formOf(text: string): { readonly form: LegalForm; readonly formText: string } {
  for (const [form, pattern] of FORMS) {
    const formText = pattern.exec(text)?.[0];
    if (formText !== undefined) return { form, formText };
  }
  return { form: 'NONE', formText: '' };
}

/** Takes the place out, wherever it stands; gives it and the rest without brackets. */
function placeOf(text: string): { readonly place: string; readonly rest: string } {
  const leading = LEADING_PLACE.exec(text)?.[0] ?? '';
  const within = text.slice(leading.length);
  const bracketed = leading === '' ? BRACKETED_PLACE.exec(within) : null;
  const place = bracketed?.[1] ?? leading;
  const rest = bracketed === null ? within : within.replace(bracketed[0], '');
  return { place: normalisePlace(place), rest: rest.replace(/[()]/g, '') };
}

/** 行政区划 + 字号 + 行业 + 组织形式 of a company name; `name` may be normalised already. */
export function splitCompanyName(name: string): CompanyNameParts {
  const normalised = normaliseCompanyName(name);
  const [, parent = normalised, branch = ''] = BRANCH.exec(normalised) ?? [];
  const { form, formText } = formOf(parent);
  const { place, rest } = placeOf(parent.slice(0, parent.length - formText.length));
  const trade = tradeOf(rest);
  return {
    normalised,
    place,
    core: rest.slice(0, rest.length - trade.length),
    trade,
    form,
    formText,
    branch,
  };
}
