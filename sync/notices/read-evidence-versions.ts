/** Record ids → the versions and hashes that the store holds of them: what a notice refers to. */
import type pg from 'pg';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import type { DepartmentStore, RecordStore } from '../../subgraphs/risk/store/department-store.js';

export interface EvidenceVersion {
  readonly recordId: string;
  readonly version: number;
  readonly contentHash: string;
}

const rowsSchema = z.array(z.object({ recordId: z.string(), version: z.number(), contentHash: z.string() }));
const readingSchema = z.array(z.object({ department: z.string() }));

async function readType(
  pool: pg.Pool,
  { prefix, table }: RecordStore,
  ids: readonly string[],
): Promise<EvidenceVersion[]> {
  const { rows } = await pool.query(
    `select r.id as "recordId", t.version, t.content_hash as "contentHash"
from derived.record r join ${table.name} t on t.key = r.key and t.version = r.version
where r.id = any($1::text[])`,
    [ids.filter((id) => id.startsWith(prefix))],
  );
  return rowsSchema.parse(rows);
}

/**
 * In the order given. A record that is no longer shared is left out, as its department wants it.
 * @throws HubError NOTICE_UNDELIVERED while a department is being read from the start: later there is more
 */
export async function readEvidenceVersions(
  pool: pg.Pool,
  departments: ReadonlyMap<string, DepartmentStore>,
  ids: readonly string[],
): Promise<EvidenceVersion[]> {
  const found = new Map<string, EvidenceVersion>();
  for (const code of new Set(ids.map((id) => id.split('/', 1)[0] ?? ''))) {
    for (const store of departments.get(code)?.records.values() ?? []) {
      if (!ids.some((id) => id.startsWith(store.prefix))) continue;
      for (const version of await readType(pool, store, ids)) found.set(version.recordId, version);
    }
  }
  const missing = ids.filter((id) => !found.has(id)).map((id) => id.split('/', 1)[0] ?? '');
  const { rows } = await pool.query(
    'select c.department from derived.feed_cursor c where c.reading and c.department = any($1::text[])',
    [missing],
  );
  const [reading] = readingSchema.parse(rows);
  if (reading !== undefined) {
    throw new HubError('NOTICE_UNDELIVERED', { reason: `${reading.department} 的数据正在重新读取` });
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}
