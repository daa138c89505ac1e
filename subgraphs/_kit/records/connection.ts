/** Relay connections over the loaders: lists of all, of an enterprise, of a product. */
import type { RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import type { ListRequest, RecordLoaders } from '../loaders/record-loaders.js';
import type { RequestContext, Resolver, Row, TypeResolvers } from '../subgraph.js';
import { encodeCursor } from './cursor.js';
import { readPage } from './page.js';
import type { ListOwner } from './statement.js';

/** Key of an owner's parent object. */
const OWNER_KEYS: Readonly<Record<ListOwner, string | null>> = {
  root: null,
  enterprise: 'orgCode',
  product: 'productKey',
};

const cursorOf = (request: ListRequest, row: Row): string => {
  const { record, order } = request.page;
  const position = row['position'];
  const value =
    typeof position === 'string' || typeof position === 'number' || typeof position === 'boolean'
      ? position
      : null;
  return encodeCursor(record.name, order.name, { value, key: String(row['key']) });
};

async function load(list: ListRequest, loaders: RecordLoaders, request: RequestContext): Promise<Row> {
  const rows = await loaders.page(request).load(list);
  const nodes = rows.length > list.page.first ? rows.slice(0, list.page.first) : rows;
  return { list, nodes, hasNextPage: rows.length > list.page.first };
}

/** The field `<plural>` of Query, Enterprise or Product. */
export function connectionField(
  record: RecordDescriptor,
  owner: ListOwner,
  loaders: RecordLoaders,
): Resolver {
  const parentKey = OWNER_KEYS[owner];
  return (parent, args, request) => {
    const page = readPage(record, args, request.identity);
    const key = parentKey === null ? '' : String(parent[parentKey]);
    return load({ owner, key, shape: JSON.stringify(args), page }, loaders, request);
  };
}

const isList = (value: unknown): value is ListRequest =>
  typeof value === 'object' && value !== null && 'owner' in value && 'page' in value;

function listOf(connection: Row): ListRequest {
  const { list } = connection;
  if (!isList(list)) throw new TypeError('not the parent of a connection field');
  return list;
}

const rowsOf = (connection: Row): readonly Row[] =>
  Array.isArray(connection['nodes']) ? connection['nodes'] : [];

/** Resolvers of `<Record>Connection`; cursors and the total are made only when asked for. */
export const connectionResolvers = (loaders: RecordLoaders): TypeResolvers => ({
  edges: (connection: Row) => {
    const list = listOf(connection);
    return rowsOf(connection).map((node) => ({ node, cursor: cursorOf(list, node) }));
  },
  pageInfo: (connection: Row) => {
    const list = listOf(connection);
    const rows = rowsOf(connection);
    const [head, tail] = [rows[0], rows.at(-1)];
    return {
      hasNextPage: connection['hasNextPage'],
      hasPreviousPage: list.page.after !== null,
      startCursor: head === undefined ? null : cursorOf(list, head),
      endCursor: tail === undefined ? null : cursorOf(list, tail),
    };
  },
  totalCount: (connection, _args, request) => loaders.count(request).load(listOf(connection)),
});
