import type { CalendarDate } from '../dates.js';

export type CreditSeverity = 1 | 2 | 3 | 4;
export type GoodKind = 'QUALITY_AWARD' | 'VOLUNTARY_RECALL' | 'CERTIFICATION';
export type CreditGrade = 'AAA' | 'AA' | 'A' | 'B' | 'C' | 'D' | 'UNRATED';
export type SupervisionClass = 'AA' | 'A' | 'B' | 'C';

interface CreditRecordBase {
  readonly recordId: string;
  readonly department: string;
  readonly occurredOn: CalendarDate;
  readonly label: string;
}

export interface BadRecord extends CreditRecordBase {
  readonly severity: CreditSeverity;
  /** What makes a repeat: two records of one category. */
  readonly category: string;
  /** 逾期未整改. */
  readonly overdue: boolean;
  /** Under 复议 or 诉讼: shown, not counted. */
  readonly disputed: boolean;
}

export interface GoodRecord extends CreditRecordBase {
  readonly good: GoodKind;
}

export type CreditRecord = BadRecord | GoodRecord;

export interface BlacklistSpan {
  readonly from: CalendarDate;
  /** First day on which it no longer holds; null: not known to end. */
  readonly until: CalendarDate | null;
}

/** Everything that the credit of one enterprise depends on. */
export interface CreditFile {
  readonly records: readonly CreditRecord[];
  readonly lastInspectedOn: CalendarDate | null;
  readonly blacklist: readonly BlacklistSpan[];
}

export interface CreditItem {
  readonly recordId: string;
  readonly department: string;
  readonly label: string;
  readonly occurredOn: CalendarDate;
  /** Null for a good record. */
  readonly severity: CreditSeverity | null;
  readonly base: number;
  readonly ageDays: number;
  /** Decay × repeat × overdue; 1 for good records. */
  readonly factor: number;
  /** Points taken off; 0 for good records and for what does not count. */
  readonly deduction: number;
  /** Points added before the cap. */
  readonly bonus: number;
  /** Shown, but does not count. */
  readonly excluded: boolean;
  /** Chinese: how the points come about. */
  readonly reason: string;
}

/** What an enterprise is worth on a day, without the items that explain it. */
export interface CreditRating {
  readonly asOf: CalendarDate;
  /** 0–100, two decimals. */
  readonly score: number;
  readonly grade: CreditGrade;
  /** Null while unrated. */
  readonly supervisionClass: SupervisionClass | null;
  readonly rated: boolean;
  /** The next day on which grade or class changes by itself; null: never, within thirty years. */
  readonly nextTransition: CalendarDate | null;
}

export interface Credit extends CreditRating {
  /** Largest effect first. */
  readonly items: readonly CreditItem[];
}
