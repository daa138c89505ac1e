import { randomUUID } from 'node:crypto';
import { HubError } from '../../../platform/errors.js';
import type { Identity } from '../../../platform/identity/identity.js';
import type { DepartmentDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { capitalise } from '../../../schema/compiler/naming.js';
import type { Resolver, TypeResolvers } from '../subgraph.js';
import type { Publisher } from './publisher.js';
import { revoke } from './revoke.js';
import { NDJSON_FORM, type Source } from './sources/row-source.js';

export const MAX_MUTATION_ROWS = 1_000;
const BATCH_ID = /^[\w.:-]{1,100}$/;

/** @throws HubError FORBIDDEN: a department's data is published by that department. */
export function requirePublisher(department: string, identity: Identity): void {
  if (!identity.scopes.includes(`publish:${department}`)) {
    throw new HubError('FORBIDDEN', { needed: `权限 publish:${department}` });
  }
}

/** @throws HubError BAD_REQUEST for an id that does not fit into a URL as it is. */
export function readBatchId(given: unknown): string {
  if (given === undefined || given === null) return randomUUID();
  if (typeof given === 'string' && BATCH_ID.test(given)) return given;
  throw new HubError('BAD_REQUEST', { reason: '批次号应为 1–100 个字母、数字或 _ . : -' });
}

const sourceOf = (rows: readonly unknown[]): Source => ({
  rows: (async function* () {
    yield rows.map((row) => JSON.stringify(row));
  })(),
  form: () => NDJSON_FORM,
  notes: () => [],
});

function checkCount(rows: readonly unknown[], record: RecordDescriptor): void {
  if (rows.length <= MAX_MUTATION_ROWS) return;
  throw new HubError('TOO_MANY_ROWS', {
    allowed: MAX_MUTATION_ROWS,
    actual: rows.length,
    instead: `POST /publish/${record.department}/${record.name}`,
  });
}

const publishRows =
  (record: RecordDescriptor, publisher: Publisher): Resolver =>
  (_root, { rows, batchId, atomic }, { identity }) => {
    requirePublisher(record.department, identity);
    const given: readonly unknown[] = Array.isArray(rows) ? rows : [];
    checkCount(given, record);
    return publisher.publish({
      record,
      source: sourceOf(given),
      batchId: readBatchId(batchId),
      sender: identity.subject,
      atomic: atomic === true,
    });
  };

const revokeRows =
  (record: RecordDescriptor, publisher: Publisher): Resolver =>
  (_root, { keys, reason }, { identity }) => {
    requirePublisher(record.department, identity);
    const given = Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
    checkCount(given, record);
    return revoke(publisher, {
      record,
      keys: given,
      reason: String(reason),
      batchId: randomUUID(),
      sender: identity.subject,
    });
  };

/** `publish<Plural>` and `revoke<Plural>` of every record type. */
export const publishMutations = (department: DepartmentDescriptor, publisher: Publisher): TypeResolvers =>
  Object.fromEntries(
    department.records.flatMap((record) => [
      [`publish${capitalise(record.plural)}`, publishRows(record, publisher)],
      [`revoke${capitalise(record.plural)}`, revokeRows(record, publisher)],
    ]),
  );
