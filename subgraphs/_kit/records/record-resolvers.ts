/** Resolvers of one record type's own fields; the parent is a row of `selectList`. */
import { districtName } from '../../../domain/districts/districts.js';
import { isProductKey } from '../../../domain/products/product-key.js';
import type { FieldDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import type { RecordLoaders } from '../loaders/record-loaders.js';
import type { Resolver, Resolvers, Row, TypeResolvers } from '../subgraph.js';
import { mask } from './mask.js';
import { linkState, subjectOf } from './subject.js';

export const recordId = (record: RecordDescriptor, key: string): string =>
  `${record.department}/${record.name}/${key}`;

/** The key of an id of this record type, or null for anything else. */
export function keyOfId(record: RecordDescriptor, id: unknown): string | null {
  const prefix = recordId(record, '');
  return typeof id === 'string' && id.startsWith(prefix) && !id.includes('\0')
    ? id.slice(prefix.length)
    : null;
}

const parseJson =
  (name: string): Resolver =>
  (row) => {
    const text = row[name];
    return typeof text === 'string' ? JSON.parse(text) : null;
  };

/** A personal value whole for readers with the scope, else masked; lists and items become nothing. */
const personal =
  (field: FieldDescriptor, read: Resolver): Resolver =>
  (row, args, request) => {
    const value = read(row, args, request);
    if (request.identity.scopes.includes('personal')) return value;
    return field.personal !== undefined && typeof value === 'string' && field.type === 'String'
      ? mask(field.personal, value)
      : null;
  };

/** Null where reading the property does. */
function fieldResolver(field: FieldDescriptor): Resolver | null {
  const read: Resolver | null =
    field.kind === 'subject'
      ? (row) => subjectOf(row, field)
      : field.kind === 'items'
        ? parseJson(field.name)
        : null;
  if (field.personal === undefined) return read;
  return personal(field, read ?? ((row) => row[field.name]));
}

const district: Resolver = (row) => {
  const code = row['districtCode'];
  return typeof code === 'string' ? { code, name: districtName(code) } : null;
};

const product: Resolver = ({ productKey }) =>
  typeof productKey === 'string' && isProductKey(productKey) ? { __typename: 'Product', productKey } : null;

/** By field: the record whose business key another field of the row holds. */
function referenceResolvers(record: RecordDescriptor, loadersOf: LoadersOf): TypeResolvers {
  return Object.fromEntries(
    record.fields.flatMap(({ name, refers }): [string, Resolver][] => {
      const loaders = refers === undefined ? undefined : loadersOf(refers.to);
      if (refers === undefined || loaders === undefined) return [];
      return [
        [
          refers.as,
          (row, _args, request) => {
            const key = row[name];
            return typeof key === 'string' ? loaders.byKey(request).load(key) : null;
          },
        ],
      ];
    }),
  );
}

/** The loaders of a record type of this department. */
export type LoadersOf = (recordType: string) => RecordLoaders | undefined;

/** Other subgraphs name a record by its id, and an entity by its business key too. */
const keyOfReference = (record: RecordDescriptor, reference: Row): string | null => {
  const key = reference[record.keyField];
  if (record.entity && typeof key === 'string' && !key.includes('\0')) return key;
  return keyOfId(record, reference['id']);
};

export function recordResolvers(
  record: RecordDescriptor,
  loaders: RecordLoaders,
  loadersOf: LoadersOf,
): TypeResolvers {
  const own = record.fields.flatMap((field) => {
    const resolver = fieldResolver(field);
    return resolver === null ? [] : [[field.name, resolver] as const];
  });
  return {
    id: (row: Row) => recordId(record, String(row['key'])),
    district,
    attachments: parseJson('attachments'),
    history: (row, _args, request) => loaders.history(request).load(String(row['key'])),
    ...(record.product === undefined ? {} : { product }),
    ...Object.fromEntries(own),
    ...referenceResolvers(record, loadersOf),
    resolveReference: (reference, _args, request) => {
      const key = keyOfReference(record, reference);
      return key === null ? null : loaders.byKey(request).load(key);
    },
  };
}

/** Resolvers of the shared type Subject. */
export const SUBJECT_RESOLVERS: Resolvers = {
  Subject: {
    enterprise: ({ orgCode }) => (typeof orgCode === 'string' ? { __typename: 'Enterprise', orgCode } : null),
    linkState: (subject) => linkState(subject),
  },
};
