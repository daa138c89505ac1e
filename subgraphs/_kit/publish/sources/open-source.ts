import type { IncomingMessage } from 'node:http';
import { HubError } from '../../../../platform/errors.js';
import type { RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import { ndjsonRows } from './ndjson.js';
import type { RowSource } from './row-source.js';

const NDJSON = ['application/x-ndjson', 'application/jsonl', 'application/ndjson'];

/** The rows of an upload by its content type. @throws HubError MEDIA_TYPE_UNSUPPORTED */
export function rowSource(_record: RecordDescriptor, request: IncomingMessage): RowSource {
  const given = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (NDJSON.includes(given)) return ndjsonRows(request);
  throw new HubError('MEDIA_TYPE_UNSUPPORTED', { given: given || '(无)', known: NDJSON.join('、') });
}
