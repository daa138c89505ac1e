import { extname } from 'node:path';
import { HubError } from '../platform/errors.js';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.ndjson': 'application/x-ndjson',
  '.jsonl': 'application/x-ndjson',
  '.csv': 'text/csv',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The media type of a file of records by its ending. @throws HubError FILE_FORMAT_UNKNOWN */
export function mediaTypeOf(file: string): string {
  const mediaType = MEDIA_TYPES[extname(file).toLowerCase()];
  if (mediaType !== undefined) return mediaType;
  throw new HubError('FILE_FORMAT_UNKNOWN', { file, known: Object.keys(MEDIA_TYPES).join('、') });
}
