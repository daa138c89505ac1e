/** The orders of a record's lists, and what stands after a cursor in each. */
import type { FieldDescriptor, FieldKind, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { constantOf } from '../../../schema/compiler/naming.js';
import { identifier } from './columns.js';

export interface Order {
  /** Value of the OrderBy enum. */
  readonly name: string;
  readonly column: string;
  /** Cast of a cursor's value. */
  readonly type: string;
  readonly descending: boolean;
  readonly nullable: boolean;
  /** Absent for system columns. */
  readonly field?: FieldDescriptor;
}

const SQL_TYPES: Readonly<Partial<Record<FieldKind, string>>> = {
  int: 'integer',
  long: 'bigint',
  float: 'double precision',
  decimal: 'numeric',
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamptz',
};

const both = (constant: string, order: Omit<Order, 'name' | 'descending'>): Order[] => [
  { ...order, name: `${constant}_ASC`, descending: false },
  { ...order, name: `${constant}_DESC`, descending: true },
];

export const DEFAULT_ORDER = 'OCCURRED_ON_DESC';

export const ordersOf = (record: RecordDescriptor): ReadonlyMap<string, Order> =>
  new Map(
    [
      ...record.fields
        .filter((field) => field.sort)
        .flatMap((field) =>
          both(constantOf(field.name), {
            column: field.column,
            type: SQL_TYPES[field.kind] ?? 'text',
            nullable: !field.required,
            field,
          }),
        ),
      // Last: the default order keeps its name whatever the fields are called.
      ...both('OCCURRED_ON', { column: 'occurred_on', type: 'date', nullable: false }),
    ].map((order) => [order.name, order]),
  );

/** `order by` of `value` and `key`; nulls stand as in the index: last when ascending, first when descending. */
export const orderBy = (order: Order, value: string, key: string): string => {
  const direction = order.descending ? 'desc' : 'asc';
  return `${value} ${direction}, ${key} ${direction}`;
};

/** Condition for rows of `alias` after the position (value, key), whose parameters are $value and $key. */
export const after = (order: Order, alias: string, isNull: boolean, value: string, key: string): string => {
  const column = `${alias}.${identifier(order.column)}`;
  const sign = order.descending ? '<' : '>';
  const ties = `(${column} is null and ${alias}.key ${sign} ${key})`;
  if (isNull) return order.descending ? `(${column} is not null or ${ties})` : ties;
  const following = `(${column}, ${alias}.key) ${sign} (${value}::${order.type}, ${key})`;
  return order.nullable && !order.descending ? `(${following} or ${column} is null)` : following;
};
