/** How a department tells what its records mean: a pure, versioned function, record → quality events. */
import { normaliseBatchNo } from '../../../domain/products/batch-key.js';
import type { QualityEvent, QualityEventDraft } from '../../../domain/quality-event.js';
import type { EventRecord } from '../../../schema/feed.js';

/** Drafts of one version of a record; empty when it says nothing. Never throws, never looks at a clock. */
export type EventsOf<R> = (record: R) => readonly QualityEventDraft[];

export interface DepartmentEvents {
  /** Raised with every change of what the functions give: the feed then sends everything once more. */
  readonly version: number;
  readonly of: Readonly<Record<string, EventsOf<never>>>;
}

export const NO_EVENTS: DepartmentEvents = { version: 0, of: {} };

/**
 * @example
 * export const events = defineEvents({
 *   version: 1,
 *   of: { FoodSampling: (r: FoodSampling) => [{ kind: 'INSPECTION', role: 'PRODUCER', label: '…', orgCode: r.producer.orgCode }] },
 * });
 */
export const defineEvents = (events: DepartmentEvents): DepartmentEvents => events;

/** What the kit knows of every record beside its own fields. */
export interface EventSystem {
  readonly department: string;
  readonly recordType: string;
  readonly record: EventRecord;
  /** Text of the batch field, as published. */
  readonly batchNo: string | null;
}

/** `orgCode|brand|model` → `orgCode|brand`; a GTIN names no brand. */
const brandKeyOf = (productKey: string | null): string | null => {
  if (productKey === null || productKey.startsWith('gtin:')) return null;
  return productKey.slice(0, productKey.lastIndexOf('|'));
};

const orNull = <T>(value: T | undefined, otherwise: T): T => (value === undefined ? otherwise : value);

/** Fills a draft from the record's system columns. `n` tells apart two events of one role. */
function complete(draft: QualityEventDraft, system: EventSystem, n: number): QualityEvent {
  const { record, department, recordType } = system;
  const batchNo = system.batchNo === null ? null : normaliseBatchNo(system.batchNo);
  const productKey = orNull(draft.productKey, record.productKey);
  return {
    id: `${record.id}#${draft.role ?? ''}${n === 0 ? '' : `#${n}`}`,
    department,
    recordType,
    recordId: record.id,
    version: record.version,
    kind: draft.kind,
    role: draft.role,
    outcome: draft.outcome ?? null,
    severity: draft.severity ?? null,
    itemClass: draft.itemClass ?? null,
    samplingType: draft.samplingType ?? null,
    testingBody: draft.testingBody ?? null,
    channel: draft.channel ?? null,
    injury: draft.injury ?? false,
    status: record.status,
    occurredOn: draft.occurredOn ?? record.occurredOn,
    reportedAt: record.publishedAt,
    district: orNull(draft.district, record.districtCode),
    orgCode: draft.orgCode ?? null,
    productKey,
    brandKey: orNull(draft.brandKey, brandKeyOf(productKey)),
    batchNo: orNull(draft.batchNo, batchNo),
    productClass: draft.productClass ?? null,
    hazard: draft.hazard ?? null,
    quantity: draft.quantity ?? null,
    label: draft.label,
  };
}

/** Events of one version, complete; none for a revoked one. */
export function eventsOf(department: DepartmentEvents, system: EventSystem): readonly QualityEvent[] {
  const of = department.of[system.recordType];
  if (of === undefined || system.record.status === 'REVOKED') return [];
  const seen = new Map<string | null, number>();
  // The compiler wrote both the record's interface and the columns it is read from, so the record is what `of` takes.
  return of(system.record as never).map((draft) => {
    const n = seen.get(draft.role) ?? 0;
    seen.set(draft.role, n + 1);
    return complete(draft, system, n);
  });
}
