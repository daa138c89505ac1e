import type pg from 'pg';
import type { Profile } from './profile.js';

export interface SavedProfile {
  readonly name: string;
  readonly recordType: string;
  readonly profile: unknown;
  readonly savedBy: string;
  readonly savedAt: string;
}

const COLUMNS = `name, record_type as "recordType", profile, saved_by as "savedBy", saved_at as "savedAt"`;

export async function listProfiles(pool: pg.Pool): Promise<readonly SavedProfile[]> {
  const { rows } = await pool.query<SavedProfile>(`select ${COLUMNS} from publish_profile order by name`);
  return rows;
}

export async function findProfile(pool: pg.Pool, name: string): Promise<SavedProfile | null> {
  const { rows } = await pool.query<SavedProfile>(`select ${COLUMNS} from publish_profile where name = $1`, [
    name,
  ]);
  return rows[0] ?? null;
}

export async function saveProfile(
  pool: pg.Pool,
  name: string,
  profile: Profile,
  by: string,
  now: string,
): Promise<void> {
  await pool.query(
    `insert into publish_profile (name, record_type, profile, saved_by, saved_at) values ($1, $2, $3, $4, $5)
     on conflict (name) do update set record_type = excluded.record_type, profile = excluded.profile,
       saved_by = excluded.saved_by, saved_at = excluded.saved_at`,
    [name, profile.recordType, JSON.stringify(profile), by, now],
  );
}

/** False where there was none. */
export async function removeProfile(pool: pg.Pool, name: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from publish_profile where name = $1', [name]);
  return rowCount === 1;
}
