import { HubError } from '../../../../platform/errors.js';
import type { RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import { csvSource } from './csv.js';
import { ndjsonRows } from './ndjson.js';
import { NDJSON_FORM, type Source } from './row-source.js';
import type { TableReading } from './table-reading.js';
import { xlsxSource } from './xlsx.js';

type Open = (record: RecordDescriptor, body: AsyncIterable<Buffer>, reading: TableReading) => Source;

const ndjson: Open = (_record, body) => ({
  rows: ndjsonRows(body),
  form: () => NDJSON_FORM,
  notes: () => [],
});

/** By media type (RFC 9110 8.3). */
const SOURCES: ReadonlyMap<string, Open> = new Map([
  ['application/x-ndjson', ndjson],
  ['application/ndjson', ndjson],
  ['application/jsonl', ndjson],
  ['text/csv', csvSource],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', xlsxSource],
]);

const CHARSET = /;\s*charset="?([\w-]+)"?/i;

/**
 * The rows of a body by its content type, whose charset wins over the reading's.
 * @throws HubError MEDIA_TYPE_UNSUPPORTED
 */
export function openSource(
  record: RecordDescriptor,
  contentType: string,
  body: AsyncIterable<Buffer>,
  reading: TableReading,
): Source {
  const given = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const open = SOURCES.get(given);
  if (open === undefined) {
    throw new HubError('MEDIA_TYPE_UNSUPPORTED', {
      given: given || '(无)',
      known: [...SOURCES.keys()].join('、'),
    });
  }
  const charset = CHARSET.exec(contentType)?.[1];
  return open(record, body, charset === undefined ? reading : { ...reading, charset });
}
