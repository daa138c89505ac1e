/** All reading resolvers of a department, from its descriptor. */
import { isOrganisationCode } from '../../../domain/identifiers/organisation-code.js';
import { isProductKey } from '../../../domain/products/product-key.js';
import type { DepartmentDescriptor } from '../../../schema/compiler/descriptor.js';
import type { Statements } from '../loaders/prepared.js';
import { createRecordLoaders, type RecordLoaders } from '../loaders/record-loaders.js';
import { SCALARS } from '../serve/scalars.js';
import type { Resolver, Resolvers, TypeResolvers } from '../subgraph.js';
import { subjectsOf } from './columns.js';
import { connectionField, connectionResolvers } from './connection.js';
import { recordResolvers, SUBJECT_RESOLVERS } from './record-resolvers.js';

type Fields = Record<string, Resolver>;

/** A stub for every well-formed key: whether the enterprise exists is the risk subgraph's to say (DESIGN 4). */
const enterprise = (fields: Fields): TypeResolvers => ({
  ...fields,
  resolveReference: ({ orgCode }) =>
    typeof orgCode === 'string' && isOrganisationCode(orgCode) ? { __typename: 'Enterprise', orgCode } : null,
});

const product = (fields: Fields): TypeResolvers => ({
  ...fields,
  resolveReference: ({ productKey }) =>
    typeof productKey === 'string' && isProductKey(productKey) ? { __typename: 'Product', productKey } : null,
});

const byKey =
  (loaders: RecordLoaders): Resolver =>
  (_root, { key }, request) =>
    loaders.byKey(request).load(String(key));

export function departmentResolvers(department: DepartmentDescriptor, statements: Statements): Resolvers {
  const query: Fields = {};
  const onEnterprise: Fields = {};
  const onProduct: Fields = {};
  const types: Record<string, TypeResolvers> = {};
  const all = department.records.map((record) => ({
    record,
    loaders: createRecordLoaders(record, statements),
  }));
  const loadersOf = (type: string): RecordLoaders | undefined =>
    all.find(({ record }) => record.name === type)?.loaders;
  for (const { record, loaders } of all) {
    query[record.plural] = connectionField(record, 'root', loaders);
    query[record.singular] = byKey(loaders);
    types[record.name] = recordResolvers(record, loaders, loadersOf);
    types[`${record.name}Connection`] = connectionResolvers(loaders);
    if (subjectsOf(record).length > 0) {
      onEnterprise[record.plural] = connectionField(record, 'enterprise', loaders);
    }
    if (record.product !== undefined) onProduct[record.plural] = connectionField(record, 'product', loaders);
  }
  const hasSubjects = Object.keys(onEnterprise).length > 0;
  return {
    Query: query,
    ...types,
    ...(hasSubjects ? { Enterprise: enterprise(onEnterprise), ...SUBJECT_RESOLVERS } : {}),
    ...(Object.keys(onProduct).length > 0 ? { Product: product(onProduct) } : {}),
    ...SCALARS,
  };
}
