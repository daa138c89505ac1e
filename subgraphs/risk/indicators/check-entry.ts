/** May this person enter this value, and can it be right? */
import { isCityDistrict } from '../../../domain/districts/districts.js';
import { hasParts, PLAN_INDICATORS, type PlanIndicator } from '../../../domain/indicators/plan-indicators.js';
import type { Role } from '../../../platform/identity/roles.js';
import { FIRST_YEAR } from './figure.js';
import { FORMULAS } from './formulas.js';

/** IndicatorValueInput of the graph; decimal numbers are texts. */
export interface Entry {
  readonly code: string;
  readonly year: number;
  /** Null: the whole city. */
  readonly district: string | null;
  /** Null: what was entered is withdrawn, and the note says why. */
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly sourceDocument: string;
  readonly note: string | null;
}

export interface Reporter {
  readonly roles: readonly Role[];
  readonly department: string | null;
  readonly thisYear: number;
}

export interface EntryProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** A share is printed with a decimal or two: so far it may be from its own numerator and denominator. */
const PRINTED = 0.05;

const wrong = (field: string, message: string, code = 'BAD_REQUEST'): EntryProblem => ({
  field,
  code,
  message,
});

const answersFor = ({ roles, department }: Reporter, indicator: PlanIndicator): boolean =>
  roles.some((role) => role === 'leading-office' || role === 'admin') ||
  (department !== null && indicator.departments.includes(department));

function checkIndicator(code: string, reporter: Reporter): EntryProblem | null {
  const indicator = PLAN_INDICATORS.get(code);
  if (indicator === undefined) return wrong('code', `没有指标 ${code};代码如 T02,见 hub indicators list`);
  if (FORMULAS.has(code))
    return wrong('code', `指标 ${code} 由部门记录算出,不能填报;有误请由部门更正其记录`, 'INDICATOR_COMPUTED');
  if (hasParts(indicator)) return wrong('code', `指标 ${code} 由几项组成,规划没有给出合计,不能填报一个值`);
  if (answersFor(reporter, indicator)) return null;
  const owners = [...indicator.departments, '领导小组办公室', '平台管理员'].join('、');
  return wrong('code', `指标 ${code} 只能由 ${owners} 填报`, 'FORBIDDEN');
}

function checkNumbers({ code, value, numerator, denominator, note }: Entry): EntryProblem | null {
  if (value === null) return note === null ? wrong('note', '撤回一个值须在 note 中说明理由') : null;
  if ((numerator === null) !== (denominator === null)) return wrong('denominator', '分子与分母须同时给出');
  if (numerator === null || denominator === null) return null;
  if (Number(denominator) === 0) return wrong('denominator', '分母不能为 0');
  if (PLAN_INDICATORS.get(code)?.unit !== '%') return null;
  const share = (100 * Number(numerator)) / Number(denominator);
  if (Math.abs(share - Number(value)) <= PRINTED) return null;
  return wrong(
    'value',
    `值 ${value}% 与分子 ${numerator}、分母 ${denominator} 不符(应约为 ${share.toFixed(2)}%)`,
  );
}

/** Null when it may be kept. */
export function checkEntry(entry: Entry, reporter: Reporter): EntryProblem | null {
  const { year, district, sourceDocument } = entry;
  if (sourceDocument === '') return wrong('sourceDocument', '来源文件不能为空,如 沪统字〔2016〕12号');
  if (year < FIRST_YEAR || year > reporter.thisYear)
    return wrong('year', `年度应在 ${FIRST_YEAR} 与 ${reporter.thisYear} 之间,收到 ${year}`);
  if (district !== null && !isCityDistrict(district))
    return wrong('district', `${district} 不是本市现行的区划代码;全市留空`);
  return checkIndicator(entry.code, reporter) ?? checkNumbers(entry);
}
