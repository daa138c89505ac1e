/** Conditions of a statement, from what a filter gives: null where it does not narrow. */
import { z } from 'zod';
import type { Bind } from './list-statement.js';

export const binder = (): { readonly bind: Bind; readonly values: readonly unknown[] } => {
  const values: unknown[] = [];
  return { values, bind: (value) => `$${values.push(value)}` };
};

/** A list of values in a filter. */
export const strings = z.array(z.string()).nullish();

type Given<T> = T | null | undefined;

export const anyOf = (
  column: string,
  values: Given<readonly unknown[]>,
  bind: Bind,
  type = 'text',
): string | null =>
  values === null || values === undefined ? null : `${column} = any(${bind(values)}::${type}[])`;

/** None of the values; what has no value is not one of them. */
export const noneOf = (column: string, values: Given<readonly string[]>, bind: Bind): string | null =>
  values === null || values === undefined ? null : `coalesce(${column}, '') <> all(${bind(values)}::text[])`;

/** `column` against one value. */
export const compared = (
  column: string,
  operator: '=' | '>=' | '<=',
  value: Given<string | number>,
  bind: Bind,
  type: 'text' | 'date' | 'int8' | 'float8' = 'text',
): string | null =>
  value === null || value === undefined ? null : `${column} ${operator} ${bind(value)}::${type}`;

/** Where the condition narrows: a row of `from` must hold it. */
export const existing = (from: string, condition: string | null): string | null =>
  condition === null ? null : `exists (select from ${from} and ${condition})`;

/** What holds where all of them hold. */
export const conjunction = (conditions: readonly (string | null)[]): string => {
  const present = conditions.filter((condition) => condition !== null);
  return present.length === 0 ? 'true' : present.map((condition) => `(${condition})`).join(' and ');
};
