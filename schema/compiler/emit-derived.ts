/** DDL of the risk store's typed tables → subgraphs/<department>/generated/derived.sql. */
import { createHash } from 'node:crypto';
import { type DerivedColumn, type DerivedTable, derivedTables } from './derived-tables.js';
import type { DepartmentDescriptor } from './descriptor.js';

const columnDdl = ({ name, type, required }: DerivedColumn): string =>
  `  ${quoted(name)} ${type}${required ? ' not null' : ''}`;

/** Names follow GraphQL's, so some are SQL's own words (`limit`, `user`). */
const quoted = (name: string): string => `"${name}"`;

const list = (columns: readonly string[]): string => columns.map(quoted).join(', ');

/** An index name within PostgreSQL's 63 bytes; cut names keep a digest, so that they stay distinct. */
function indexName(table: string, columns: readonly string[]): string {
  const name = `${table.slice(table.indexOf('.') + 1)}__${columns.join('_')}_idx`;
  if (name.length <= 63) return name;
  return `${name.slice(0, 54)}_${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

function tableDdl(table: DerivedTable): string {
  const ddl = `create table if not exists ${table.name} (
${table.columns.map(columnDdl).join(',\n')},
  primary key (${list(table.primaryKey)})
);
`;
  const indexes = table.indexes.map(
    (columns) =>
      `create index if not exists ${indexName(table.name, columns)} on ${table.name} (${list(columns)});\n`,
  );
  return ddl + indexes.join('');
}

/**
 * The file's text. Its first line names the shape: where the store has another, its tables are dropped, made
 * anew and read again from the feed.
 */
export function emitDerived(department: DepartmentDescriptor): string {
  const ddl = derivedTables(department).map(tableDdl).join('\n');
  const shape = createHash('sha256').update(ddl).digest('hex');
  return `-- shape: ${shape}
-- Generated from subgraphs/${department.code}/records.graphql; run \`npm run generate\` after changing it.

${ddl}`;
}
