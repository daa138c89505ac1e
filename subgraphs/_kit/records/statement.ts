/** The SQL of lists: of all records, or of the records of n enterprises or products in one statement. */
import { subjectColumns } from '../../../schema/compiler/descriptor.js';
import { identifier, literal, selectList, subjectsOf } from './columns.js';
import { conditions } from './filter.js';
import { after, orderBy } from './order.js';
import type { Page } from './page.js';
import { Parameters } from './parameters.js';

/** Whose records: everybody's, or those of the keys in a batch. */
export type ListOwner = 'root' | 'enterprise' | 'product';

export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

const POSITION = '"position"';

/** Where each branch of a list takes its rows from; the branches together are the list. */
function branches(page: Page, owner: ListOwner): string[] {
  const { record } = page;
  const table = identifier(record.table);
  if (owner === 'root') return [`${table} r where true`];
  if (owner === 'product') return [`${table} r where r.product_key = k.code`];
  const type = literal(record.name);
  return subjectsOf(record)
    .filter((field) => page.roles === null || page.roles.includes(field.role ?? ''))
    .flatMap((field) => [
      `${table} r where r.${identifier(subjectColumns(field).orgCode)} = k.code and not exists (
         select from link l where l.record_type = ${type} and l.key = r.key and l.field = ${literal(field.name)})`,
      `link l join ${table} r on r.key = l.key
       where l.record_type = ${type} and l.field = ${literal(field.name)} and l.org_code = k.code`,
    ]);
}

function where(page: Page, parameters: Parameters, withCursor: boolean): string {
  const all = conditions(page.record, page.filter, 'r', parameters);
  if (!page.unshared) all.push(`r.share_attribute <> 'NONE'`);
  if (withCursor && page.after !== null) {
    const { value, key } = page.after;
    const [at, tie] = [value === null ? '' : parameters.add(value), parameters.add(key)];
    all.push(after(page.order, 'r', value === null, at, tie));
  }
  return all.map((condition) => ` and ${condition}`).join('');
}

/** Keys and order values of one list, at most `limit` of them. A record found by two roles counts once. */
function positions(page: Page, owner: ListOwner, parameters: Parameters, limit: string): string {
  const rules = where(page, parameters, true);
  const sorted = orderBy(page.order, POSITION, 'key');
  const each = branches(page, owner).map(
    (branch) =>
      `(select r.key, r.${identifier(page.order.column)} as ${POSITION} from ${branch}${rules} order by ${orderBy(
        page.order,
        `r.${identifier(page.order.column)}`,
        'r.key',
      )} limit ${limit})`,
  );
  const [only] = each;
  if (only === undefined) return `select ''::text as key, null::text as ${POSITION} where false`;
  if (each.length === 1) return only;
  return `select distinct on (${POSITION}, key) key, ${POSITION} from (${each.join(' union all ')}) b
    order by ${sorted} limit ${limit}`;
}

/**
 * The keys of a batch as `k(code, ord)`. Behind a subquery their number is hidden from the planner: otherwise it finds
 * the plan for one key cheaper than the one for all and plans each time, which takes five times as long as running.
 */
const keysRelation = (parameters: Parameters, keys: readonly string[]): string =>
  `unnest((select ${parameters.add(keys)}::text[])) with ordinality k(code, ord), `;

/**
 * First rows of each key's list, one more than asked for: the extra one tells whether there is a next page.
 * Columns: `ord` (1-based place of the key; 1 for the root), `position`, and the record's that `fields` read.
 */
export function pageStatement(
  page: Page,
  owner: ListOwner,
  keys: readonly string[],
  fields: ReadonlySet<string>,
): Statement {
  const parameters = new Parameters();
  const from = owner === 'root' ? '' : keysRelation(parameters, keys);
  const limit = parameters.add(page.first + 1);
  const list = positions(page, owner, parameters, limit);
  const ord = owner === 'root' ? '1' : 'k.ord';
  const text = `select ${ord} as ord, u.${POSITION}, ${selectList(page.record, 'r', fields)}
    from ${from}lateral (${list}) u join ${identifier(page.record.table)} r on r.key = u.key
    order by ${owner === 'root' ? '' : 'k.ord, '}${orderBy(page.order, `u.${POSITION}`, 'u.key')}`;
  return { text, values: parameters.values };
}

/** Length of each key's list, cursor and `first` left aside. Columns: `ord`, `total`. */
export function countStatement(page: Page, owner: ListOwner, keys: readonly string[]): Statement {
  const parameters = new Parameters();
  const from = owner === 'root' ? '' : keysRelation(parameters, keys);
  const rules = where(page, parameters, false);
  const each = branches(page, owner).map((branch) => `select r.key from ${branch}${rules}`);
  const list = each.length === 0 ? `select ''::text as key where false` : each.join(' union ');
  const text = `select ${owner === 'root' ? '1' : 'k.ord'} as ord, c.total
    from ${from}lateral (select count(*) as total from (${list}) d) c`;
  return { text, values: parameters.values };
}
