/** What a department's events.ts says of a record, for tests: fields that a test does not name are null. */
import type { QualityEvent } from '../../domain/quality-event.js';
import { loadDepartment } from '../../schema/compiler/load.js';
import type { EventRecord, FeedValue } from '../../schema/feed.js';
import { type DepartmentEvents, eventsOf } from '../../subgraphs/_kit/events/define-events.js';

/** Beside a record's own fields a test may name system columns. */
export type EventFields = Readonly<Record<string, FeedValue>> & Partial<EventRecord>;

/** System columns of a record as events.ts sees them. */
export const TEST_SYSTEM: Omit<EventRecord, 'id'> = {
  key: 'K1',
  version: 3,
  status: 'VALID',
  supersededBy: null,
  occurredOn: '2026-05-04',
  publishedAt: '2026-05-10T01:00:00.000Z',
  receivedAt: '2026-05-10T01:00:01.000Z',
  districtCode: '310104',
  shareAttribute: 'UNCONDITIONAL',
  publicity: 'ON_REQUEST',
  contentHash: 'hash',
  productKey: null,
  batchKey: null,
};

export const TEST_MAKER = { name: '甲厂', code: null, orgCode: '111111111' } as const;
export const TEST_SELLER = { name: '乙店', code: null, orgCode: '222222222' } as const;

/** Events of one record of the department, as its feed would send them. */
export const eventsOfDepartment =
  (code: string, events: DepartmentEvents) =>
  (recordType: string, fields: EventFields): readonly QualityEvent[] => {
    const record = loadDepartment(code).records.find(({ name }) => name === recordType);
    if (record === undefined) throw new Error(`${code} has no ${recordType}`);
    const own = Object.fromEntries(record.fields.map(({ name }) => [name, null]));
    const batch = fields[record.product?.batch ?? ''];
    return eventsOf(events, {
      department: code,
      recordType,
      record: { ...TEST_SYSTEM, id: `${code}/${recordType}/K1`, ...own, ...fields },
      batchNo: typeof batch === 'string' ? batch : null,
    });
  };
