import type pg from 'pg';
import { appendEvents } from '../../_kit/live/append-events.js';
import type { SharedLine } from './table-statements.js';

/** Topic of the events, and what they tell. */
export const RECORD_TOPIC = 'record';

function orgCodesOf({ record, events }: SharedLine): string[] {
  const named = Object.values(record.fields).map((value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && 'orgCode' in value
      ? value.orgCode
      : null,
  );
  const codes = [...named, ...events.map(({ orgCode }) => orgCode)];
  return [...new Set(codes.filter((code) => typeof code === 'string'))];
}

function classesOf({ record, events }: SharedLine): string[] {
  const classes = [record.fields['productClass'], ...events.map(({ productClass }) => productClass)];
  return [...new Set(classes.filter((each) => typeof each === 'string'))];
}

/** Tells of versions that were published; those that come again (a link was set, events.ts changed) are none. */
export const tellRecords = (
  client: pg.ClientBase,
  department: string,
  lines: readonly SharedLine[],
): Promise<void> =>
  appendEvents(
    client,
    RECORD_TOPIC,
    lines.map((line) => ({
      id: line.id,
      department,
      recordType: line.type,
      key: line.key,
      version: line.version,
      status: line.record.status,
      label: line.label,
      occurredOn: line.record.occurredOn,
      publishedAt: line.record.publishedAt,
      district: line.record.districtCode,
      orgCodes: orgCodesOf(line),
      productKey: line.record.productKey,
      productClasses: classesOf(line),
    })),
  );
