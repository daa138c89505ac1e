/** A row of a department → what of it leaves the department. Personal fields and 不予共享 never do. */
import type { FieldDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import type { EventRecord, FeedLine, FeedRecord, FeedValue } from '../../../schema/feed.js';
import { type DepartmentEvents, eventsOf } from '../events/define-events.js';
import { recordId } from '../records/record-resolvers.js';
import { subjectOf } from '../records/subject.js';
import type { Row } from '../subgraph.js';
import type { FeedEntry } from './feed-entries.js';

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const isFeedValue = (value: unknown): value is FeedValue => value !== undefined;

function fieldValue(row: Row, field: FieldDescriptor): FeedValue {
  if (field.kind === 'subject') {
    const subject = subjectOf(row, field);
    if (subject === null) return null;
    return {
      name: String(subject['name']),
      code: textOrNull(subject['code']),
      orgCode: textOrNull(subject['orgCode']),
    };
  }
  const raw = row[field.name];
  const value: unknown = field.kind === 'items' && typeof raw === 'string' ? JSON.parse(raw) : raw;
  return isFeedValue(value) ? value : null;
}

const STATUSES = ['VALID', 'CORRECTED', 'REVOKED'] as const;

export function feedRecord(record: RecordDescriptor, row: Row): FeedRecord {
  const fields = record.fields.filter((field) => field.personal === undefined);
  return {
    status: STATUSES.find((status) => status === row['status']) ?? 'VALID',
    supersededBy: textOrNull(row['supersededBy']),
    occurredOn: String(row['occurredOn']),
    publishedAt: String(row['publishedAt']),
    receivedAt: String(row['receivedAt']),
    districtCode: textOrNull(row['districtCode']),
    shareAttribute: String(row['shareAttribute']),
    publicity: String(row['publicity']),
    contentHash: String(row['contentHash']),
    productKey: textOrNull(row['productKey']),
    batchKey: textOrNull(row['batchKey']),
    fields: Object.fromEntries(fields.map((field) => [field.name, fieldValue(row, field)])),
  };
}

function events(record: RecordDescriptor, shown: FeedRecord, row: Row, department: DepartmentEvents) {
  const key = String(row['key']);
  const { fields, ...system } = shown;
  const seen: EventRecord = {
    ...fields,
    ...system,
    id: recordId(record, key),
    key,
    version: Number(row['version']),
  };
  const batch = record.product?.batch;
  return eventsOf(department, {
    department: record.department,
    recordType: record.name,
    record: seen,
    batchNo: batch === undefined ? null : textOrNull(row[batch]),
  });
}

/**
 * Null where nothing is to be told: a version before one that was 不予共享, which took it back. A version that is
 * 不予共享 is told as `record: null`, and so is every version of a record that is not shared now.
 */
export function feedLine(entry: FeedEntry, department: DepartmentEvents, cursor: string): FeedLine | null {
  const { record, row, current } = entry;
  const key = String(row['key']);
  const head = { cursor, type: record.name, id: recordId(record, key), key, version: Number(row['version']) };
  const silent = { record: null, label: '', events: [] };
  if (current['shareAttribute'] === 'NONE')
    return { ...head, version: Number(current['version']), ...silent };
  if (row['shareAttribute'] === 'NONE') return { ...head, ...silent };
  if (entry.takenBack) return null;
  const shown = feedRecord(record, row);
  return {
    ...head,
    record: shown,
    label: `${record.title} ${key} ${shown.occurredOn}`,
    events: events(record, shown, row, department),
  };
}
