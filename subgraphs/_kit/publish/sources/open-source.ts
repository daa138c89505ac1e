import type { IncomingMessage } from 'node:http';
import { HubError } from '../../../../platform/errors.js';
import type { RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import { csvRows } from './csv.js';
import { ndjsonRows } from './ndjson.js';
import type { RowSource } from './row-source.js';
import { uploadBody } from './upload-body.js';
import { xlsxRows } from './xlsx.js';

type Open = (record: RecordDescriptor, body: AsyncIterable<Buffer>, charset: string) => RowSource;

const ndjson: Open = (_record, body) => ndjsonRows(body);

/** By media type (RFC 9110 8.3). */
const SOURCES: ReadonlyMap<string, Open> = new Map([
  ['application/x-ndjson', ndjson],
  ['application/ndjson', ndjson],
  ['application/jsonl', ndjson],
  ['text/csv', csvRows],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', xlsxRows],
]);

const CHARSET = /;\s*charset="?([\w-]+)"?/i;

/** The rows of an upload by its content type. @throws HubError MEDIA_TYPE_UNSUPPORTED */
export function rowSource(record: RecordDescriptor, request: IncomingMessage): RowSource {
  const header = request.headers['content-type'] ?? '';
  const given = header.split(';')[0]?.trim().toLowerCase() ?? '';
  const open = SOURCES.get(given);
  if (open === undefined) {
    request.resume();
    throw new HubError('MEDIA_TYPE_UNSUPPORTED', {
      given: given || '(无)',
      known: [...SOURCES.keys()].join('、'),
    });
  }
  return open(record, uploadBody(request), CHARSET.exec(header)?.[1] ?? 'utf-8');
}
