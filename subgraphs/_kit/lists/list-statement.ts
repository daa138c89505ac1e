/** Keyset pages over tables of a subgraph of the hub's own: one statement for a whole batch of parents. */

import { binder, conjunction } from './conditions.js';

/** Puts a value among the parameters and gives its place. */
export type Bind = (value: unknown) => string;

export interface OrderColumn {
  /** SQL of the value; never null. */
  readonly sql: string;
  readonly type: 'text' | 'float8' | 'int8' | 'date' | 'timestamptz' | 'uuid';
  readonly descending?: boolean;
}

/** A list: what to select, under which conditions, in which order. The order must end in a unique column. */
export interface ListSpec {
  /** Stands in the cursor: a cursor of another list is refused. */
  readonly name: string;
  readonly columns: string;
  readonly from: string | ((bind: Bind) => string);
  readonly order: readonly OrderColumn[];
  /** The column that holds the parent's key, for lists below an entity. */
  readonly owner?: string;
  readonly where: (bind: Bind) => readonly (string | null)[];
}

export type CursorValue = string | number;

export interface PageRequest {
  readonly first: number;
  readonly after: readonly CursorValue[] | null;
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Rows after the cursor: (a, b, c) compared column by column, each in its own direction; as rows where all go the same way,
 * because PostgreSQL then begins in the index where the last page ended.
 */
function afterCondition(spec: ListSpec, after: readonly CursorValue[], bind: Bind): string {
  const places = spec.order.map(({ type }, index) => `${bind(after[index])}::${type}`);
  const [first, ...rest] = spec.order.map(({ descending }) => descending === true);
  if (rest.every((descending) => descending === first)) {
    return `(${spec.order.map(({ sql }) => sql).join(', ')}) ${first ? '<' : '>'} (${places.join(', ')})`;
  }
  const alternatives = spec.order.map(({ sql, descending }, index) => {
    const equal = spec.order.slice(0, index).map((column, i) => `${column.sql} = ${places[i]}`);
    return [...equal, `${sql} ${descending ? '<' : '>'} ${places[index]}`].join(' and ');
  });
  return alternatives.map((alternative) => `(${alternative})`).join(' or ');
}

const fromOf = ({ from }: ListSpec, bind: Bind): string => (typeof from === 'string' ? from : from(bind));

/** The owners of a batch, numbered, and the rows of each: `owner` is the number, from 1. */
export function pageStatement(spec: ListSpec, request: PageRequest, owners: readonly string[]): Statement {
  const { bind, values } = binder();
  const keys = `unnest(${bind(owners)}::text[]) with ordinality as o(key, number)`;
  const conditions = conjunction([
    spec.owner === undefined ? null : `${spec.owner} = o.key`,
    ...spec.where(bind),
    request.after === null ? null : afterCondition(spec, request.after, bind),
  ]);
  const positions = spec.order.map(({ sql, type }, index) => {
    const value = type === 'date' || type === 'timestamptz' ? `(${sql})::text` : sql;
    return `${value} as "cursor${index}"`;
  });
  const order = spec.order.map(({ sql, descending }) => `${sql} ${descending ? 'desc' : 'asc'}`);
  const text = `select o.number::int as owner, page.* from ${keys} cross join lateral (
  select ${spec.columns}, ${positions.join(', ')}, row_number() over (order by ${order.join(', ')}) as place
  from ${fromOf(spec, bind)} where ${conditions} order by ${order.join(', ')} limit ${bind(request.first + 1)}::int
) page order by o.number, page.place`;
  return { text, values };
}

/** How many rows each owner of a batch has. */
export function countStatement(spec: ListSpec, owners: readonly string[]): Statement {
  const { bind, values } = binder();
  const keys = `unnest(${bind(owners)}::text[]) with ordinality as o(key, number)`;
  const conditions = conjunction([
    spec.owner === undefined ? null : `${spec.owner} = o.key`,
    ...spec.where(bind),
  ]);
  const text = `select o.number::int as owner, page.total from ${keys} cross join lateral (
  select count(*) as total from ${fromOf(spec, bind)} where ${conditions}
) page order by o.number`;
  return { text, values };
}
