/** How an upload is to be read: its profile, and what its address says beside it. */
import type pg from 'pg';
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import type { DepartmentDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { readingOf, readProfile } from './profile.js';
import { findProfile } from './profile-store.js';
import { DELIMITER_NAMES, EXTRA, PLAIN_READING, type TableReading } from './sources/table-reading.js';

const Parameters = z.object({
  charset: z.string().optional(),
  delimiter: z.enum(DELIMITER_NAMES).optional(),
  headerRow: z.coerce.number().int().min(1).max(1_000).optional(),
  extra: z.enum(EXTRA).optional(),
  dateOrder: z.enum(['YMD', 'DMY', 'MDY']).optional(),
});

async function profileReading(
  pool: pg.Pool,
  department: DepartmentDescriptor,
  record: RecordDescriptor,
  name: string,
): Promise<TableReading> {
  const saved = await findProfile(pool, name);
  if (saved === null) throw new HubError('NOT_FOUND', { what: `表格映射 ${name}(hub profile list 可列出)` });
  if (saved.recordType !== record.name) {
    const reason = `${name} 是 ${saved.recordType} 的映射,不能用于 ${record.name}`;
    throw new HubError('PROFILE_INVALID', { reason });
  }
  // Checked again: the record may have changed since it was saved.
  return readingOf(readProfile(department, saved.profile));
}

/** @throws HubError BAD_REQUEST, NOT_FOUND, PROFILE_INVALID */
export async function readingOfRequest(
  pool: pg.Pool,
  department: DepartmentDescriptor,
  record: RecordDescriptor,
  query: URLSearchParams,
): Promise<TableReading> {
  const parsed = Parameters.safeParse(Object.fromEntries(query));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new HubError('BAD_REQUEST', { reason: `参数 ${issue?.path.join('.')}:${issue?.message}` });
  }
  const profile = query.get('profile');
  const base = profile === null ? PLAIN_READING : await profileReading(pool, department, record, profile);
  const { charset, delimiter, headerRow, extra, dateOrder } = parsed.data;
  return {
    ...base,
    charset: charset ?? base.charset,
    delimiter: delimiter ?? base.delimiter,
    headerRow: headerRow ?? base.headerRow,
    extra: extra ?? base.extra,
    dateOrder: dateOrder ?? base.dateOrder,
  };
}
