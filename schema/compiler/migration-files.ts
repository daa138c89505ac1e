/** Migrations that follow from a changed schema.prisma, as a map from path to text. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffMigration } from '../../platform/prisma/prisma.js';
import type { ShadowServer } from '../../platform/prisma/shadow-server.js';

export const FIRST_MIGRATION = '00000000000000_init';
const LOCK = 'provider = "postgresql"\n';

export interface MigrationInput {
  /** Folder name of the subgraph. */
  readonly subgraph: string;
  /** Text of its schema.prisma as it is to be. */
  readonly schema: string;
  /** Adds what Prisma cannot say. */
  readonly complete: (sql: string, first: boolean) => string;
  /** Until the first release a generated migration is made anew; afterwards each change is a further one. */
  readonly released: boolean;
  /** `YYYYMMDDHHMMSS_<name>` of a further migration. */
  readonly next: string;
  /** The tree whose subgraphs are meant. */
  readonly root: string;
  /** Where the migrations so far are replayed, to find a further one. */
  readonly server: ShadowServer;
}

/** Comments do not change tables. */
const shapeOf = (schema: string): string =>
  createHash('sha256')
    .update(schema.replaceAll(/^\s*\/\/.*\n/gm, ''))
    .digest('hex');

const SHAPE = '-- shape: ';
const shapeLine = (schema: string): string => `${SHAPE}${shapeOf(schema)}\n`;

/** Names of the migrations in a folder, in the order in which they run. */
function migrationNames(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => existsSync(join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort();
}

/** @returns the files that a subgraph's migrations folder should have and may lack; at most one migration. */
export async function migrationFiles(input: MigrationInput): Promise<ReadonlyMap<string, string>> {
  const folder = `subgraphs/${input.subgraph}/prisma/migrations`;
  const directory = join(input.root, folder);
  const files = new Map([[`${folder}/migration_lock.toml`, LOCK]]);
  const names = migrationNames(directory);
  const last = names.at(-1);
  const text = last === undefined ? '' : readFileSync(join(directory, last, 'migration.sql'), 'utf8');
  // A migration that a person wrote has no shape line: it stays as it is.
  const first = last === undefined || (!input.released && names.length === 1 && text.startsWith(SHAPE));
  if (!first && text.startsWith(shapeLine(input.schema))) return files;
  const sql = await diffMigration({
    toSchema: input.schema,
    ...(first ? {} : { from: { migrationsDir: directory, server: input.server } }),
  });
  if (sql.trim() === '') return files;
  const name = first ? (last ?? FIRST_MIGRATION) : input.next;
  files.set(`${folder}/${name}/migration.sql`, shapeLine(input.schema) + input.complete(sql, first));
  return files;
}
