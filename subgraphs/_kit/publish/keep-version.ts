import { type RecordDescriptor, subjectColumns } from '../../../schema/compiler/descriptor.js';
import { identifier, literal, subjectsOf } from '../records/columns.js';
import { stagedColumns } from './staged-columns.js';

/**
 * Statement that keeps the current versions of the keys in $1 before newer ones take their place. A link speaks of
 * the current version only, so what it says of this one is kept with it, and passes the feed once more: a reader who
 * did not see the link in time then knows this version as everybody does.
 */
export function keepStatement(record: RecordDescriptor): string {
  const columns = [...stagedColumns(record), 'received_at'];
  const links = subjectsOf(record).map((field, index) => ({
    alias: `l${index}`,
    field: field.name,
    column: subjectColumns(field).orgCode,
  }));
  const kept = columns.map((column) => {
    const link = links.find((each) => each.column === column);
    const own = `r.${identifier(column)}`;
    return link === undefined
      ? own
      : `case when ${link.alias}.key is null then ${own} else ${link.alias}.org_code end`;
  });
  const unlinked = ['true', ...links.map(({ alias }) => `${alias}.key is null`)].join(' and ');
  const joins = links.map(
    ({ alias, field }) => `left join link ${alias}
      on ${alias}.record_type = ${literal(record.name)} and ${alias}.key = r.key and ${alias}.field = ${literal(field)}`,
  );
  return `insert into ${identifier(`${record.table}_history`)} (${columns.map(identifier).join(', ')}, xid, seq)
    select ${kept.join(', ')}, case when ${unlinked} then r.xid else pg_current_xact_id() end,
      case when ${unlinked} then r.seq else nextval('feed_seq') end
    from ${identifier(record.table)} r ${joins.join(' ')} where r.key = any($1::text[])`;
}
