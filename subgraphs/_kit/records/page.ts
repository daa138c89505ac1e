/** The arguments of a connection, checked: what to read, from where, how much. */

import { HubError } from '../../../platform/errors.js';
import type { Identity } from '../../../platform/identity/identity.js';
import type { RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { decodeCursor, type Position } from './cursor.js';
import { personalFieldsOf } from './filter.js';
import { DEFAULT_ORDER, type Order, ordersOf } from './order.js';

export const MAX_PAGE = 200;

export interface Page {
  readonly record: RecordDescriptor;
  readonly first: number;
  readonly order: Order;
  readonly after: Position | null;
  readonly filter: Readonly<Record<string, unknown>>;
  /** Roles of the enterprise in the record; null for all. */
  readonly roles: readonly string[] | null;
  /** False: rows that are 不予共享 are left out. */
  readonly unshared: boolean;
}

const orders = new WeakMap<RecordDescriptor, ReadonlyMap<string, Order>>();

function orderOf(record: RecordDescriptor, name: unknown): Order {
  const known = orders.get(record) ?? ordersOf(record);
  orders.set(record, known);
  const order = known.get(typeof name === 'string' ? name : DEFAULT_ORDER);
  if (order === undefined) throw new HubError('BAD_REQUEST', { reason: `没有排序 ${String(name)}` });
  return order;
}

/** Own department's readers alone see what is not shared; services are no readers of it. */
export const seesUnshared = (record: RecordDescriptor, identity: Identity): boolean =>
  identity.department === record.department && !identity.service;

/**
 * @param args the coerced arguments of a connection field.
 * @throws HubError PAGE_SIZE_INVALID, CURSOR_INVALID, PERSONAL_FIELD
 */
export function readPage(
  record: RecordDescriptor,
  args: Readonly<Record<string, unknown>>,
  identity: Identity,
): Page {
  const { first, after, filter } = args;
  if (typeof first !== 'number' || !Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    throw new HubError('PAGE_SIZE_INVALID', { argument: 'first', allowed: MAX_PAGE, actual: first });
  }
  const order = orderOf(record, args['orderBy']);
  const conditions = typeof filter === 'object' && filter !== null ? { ...filter } : {};
  if (!identity.scopes.includes('personal')) {
    const [personal] = [
      ...personalFieldsOf(record, conditions),
      ...(order.field?.personal === undefined ? [] : [order.field]),
    ];
    if (personal !== undefined) throw new HubError('PERSONAL_FIELD', { field: personal.label });
  }
  return {
    record,
    first,
    order,
    after: typeof after === 'string' ? decodeCursor(record.name, order.name, after) : null,
    filter: conditions,
    roles: Array.isArray(args['role']) ? args['role'].filter((role) => typeof role === 'string') : null,
    unshared: seesUnshared(record, identity),
  };
}
