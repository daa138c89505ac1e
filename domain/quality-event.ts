/**
 * A quality event: the one shape in which joins see what departments know. A record gives one event per
 * subject and role (DESIGN 6). Values are plain strings so that events survive JSON and SQL unchanged.
 */

export const EVENT_KINDS = [
  'INSPECTION',
  'COMPLAINT',
  'INJURY',
  'FIRE',
  'ACCIDENT',
  'IMPORT_DETENTION',
  'FOREIGN_NOTICE',
  'PENALTY',
  'LICENCE',
  'RECALL',
  'WITHDRAWAL',
  'TRACE',
  'ACCEPTANCE',
  'EVALUATION',
  'QUALIFICATION',
  'HONOUR',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export type ItemClass = 'A' | 'B' | 'C';
/** 1 first aid … 4 fatal (RAPEX guidelines 2019/417); for penalties 1 轻微, 2 一般, 3 较重, 4 严重. */
export type Severity = 1 | 2 | 3 | 4;

export interface QualityEvent {
  /** `<recordId>#<role>` or `<recordId>#<role>#<n>`. */
  readonly id: string;
  readonly department: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly version: number;
  readonly kind: EventKind;
  /** SubjectRole of the subject; null when no subject takes part. */
  readonly role: string | null;
  /** What came of it, by kind: PASS | FAIL | LABEL_FAIL, OPEN | CLOSED, REVOKED, … */
  readonly outcome: string | null;
  readonly severity: Severity | null;
  /** Worst class among the failed items. */
  readonly itemClass: ItemClass | null;
  /** SamplingType; targeted types (SPECIAL, RISK_MONITORING) are never mixed with routine ones. */
  readonly samplingType: string | null;
  readonly testingBody: string | null;
  /** Sales channel or sampling stage. */
  readonly channel: string | null;
  /** Someone was hurt. */
  readonly injury: boolean;
  /** RecordStatus of the version. */
  readonly status: string;
  /** Business date, YYYY-MM-DD. */
  readonly occurredOn: string;
  /** Sender's publication instant, ISO 8601. */
  readonly reportedAt: string;
  /** GB/T 2260 code. */
  readonly district: string | null;
  readonly orgCode: string | null;
  readonly productKey: string | null;
  /** `orgCode|brand`, the product key without the model; null without a brand. */
  readonly brandKey: string | null;
  readonly batchNo: string | null;
  readonly productClass: string | null;
  readonly hazard: string | null;
  readonly quantity: number | null;
  /** Short Chinese label for evidence lists. */
  readonly label: string;
}

/** What an events.ts gives; the kit fills in the rest from the record's system columns. */
export type QualityEventDraft = Partial<
  Omit<
    QualityEvent,
    'id' | 'department' | 'recordType' | 'recordId' | 'version' | 'status' | 'reportedAt' | 'role'
  >
> & {
  readonly kind: EventKind;
  readonly role: string | null;
  readonly label: string;
};
