/**
 * What Prisma cannot say, as SQL around the statements it writes. The feed's sequence must exist before the
 * tables whose default takes from it; checks and the epoch row come after them.
 */
import type { DepartmentDescriptor } from './descriptor.js';

// No semicolon in comments: Prisma's engine cuts statements at each one when it replays migrations.
const HEADER = `-- Generated. Never changed once it is released: a later shape is a later migration.\n\n`;

/** Before Prisma's statements of the first migration. */
const PRELUDE = `-- One sequence per database: (xid, seq) orders the feed across record types.
create sequence feed_seq;

`;

/**
 * The epoch of the feed. A cursor names it; another cluster (system identifier) or a database set back in time
 * (highest xid) makes a new epoch, and readers start again.
 */
const EPOCH = `
-- The first epoch of this database's feed.
insert into feed_epoch (id, system_identifier, highest_xid)
select gen_random_uuid(), control.system_identifier::text, pg_current_xact_id()
from pg_control_system() as control;
`;

/** The own sequence that Prisma gives each `seq`, and the shared one that the feed needs. */
const OWN_SEQUENCE = '"seq" BIGSERIAL NOT NULL';
const SHARED_SEQUENCE = `"seq" BIGINT NOT NULL DEFAULT nextval('feed_seq')`;

const check = (table: string): string => `alter table ${table}
  add constraint ${table}_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint ${table}_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint ${table}_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint ${table}_version_check check (version > 0);
`;

/** A migration of a hand-written schema.prisma: Prisma's statements and the note. */
export const noteGenerated = (sql: string): string => `${HEADER}${sql.trim()}\n`;

/**
 * Completes a migration of a department database.
 *
 * @param sql what Prisma wrote for the change of schema.prisma.
 * @param first whether no migration stands before it.
 * @returns the text of migration.sql; tables that `sql` creates get their checks.
 */
export function completeMigration(department: DepartmentDescriptor, sql: string, first: boolean): string {
  const created = department.records
    .flatMap(({ table }) => [table, `${table}_history`])
    .filter((table) => sql.includes(`CREATE TABLE "${table}" (`));
  const checks =
    created.length === 0 ? '' : `\n-- What a row may say of itself.\n${created.map(check).join('')}`;
  return `${HEADER}${first ? PRELUDE : ''}${sql.trim().replaceAll(OWN_SEQUENCE, SHARED_SEQUENCE)}\n${checks}${first ? EPOCH : ''}`;
}
