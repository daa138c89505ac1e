import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import { decodeCursor, encodeCursor } from '../../_kit/records/cursor.js';
import { MAX_PAGE } from '../../_kit/records/page.js';
import type { Resolvers, Row } from '../../_kit/subgraph.js';
import type { DatasetEntry } from '../datasets/dataset-entry.js';
import { matches } from '../datasets/search.js';

const CURSOR = ['Dataset', 'ID'] as const;

const filterSchema = z
  .object({
    department: z.array(z.string()).nullish(),
    text: z.string().nullish(),
    personal: z.boolean().nullish(),
  })
  .nullish()
  .transform((filter) => filter ?? {});

const hasPersonal = ({ fields }: DatasetEntry): boolean => fields.some(({ personal }) => personal);

function found(entries: readonly DatasetEntry[], args: Row): readonly DatasetEntry[] {
  const { department, text, personal } = filterSchema.parse(args['filter']);
  return entries.filter(
    (entry) =>
      (department == null || department.includes(entry.owner.code)) &&
      (text == null || matches(entry, text)) &&
      (personal == null || hasPersonal(entry) === personal),
  );
}

const cursorOf = ({ id }: DatasetEntry): string => encodeCursor(...CURSOR, { value: null, key: id });

/** @throws HubError PAGE_SIZE_INVALID, CURSOR_INVALID */
function connection(entries: readonly DatasetEntry[], args: Row): Row {
  const { first, after } = args;
  if (typeof first !== 'number' || !Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    throw new HubError('PAGE_SIZE_INVALID', { argument: 'first', allowed: MAX_PAGE, actual: first });
  }
  const position = typeof after === 'string' ? decodeCursor(...CURSOR, after).key : '';
  const rest = entries.filter(({ id }) => id > position);
  const nodes = rest.slice(0, first);
  const [head, tail] = [nodes[0], nodes.at(-1)];
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: cursorOf(node) })),
    totalCount: entries.length,
    pageInfo: {
      hasNextPage: rest.length > nodes.length,
      hasPreviousPage: position !== '',
      startCursor: head === undefined ? null : cursorOf(head),
      endCursor: tail === undefined ? null : cursorOf(tail),
    },
  };
}

export function datasetResolvers(entries: readonly DatasetEntry[]): Resolvers {
  const byId = new Map<unknown, DatasetEntry>(entries.map((entry) => [entry.id, entry]));
  const types = [...new Set(entries.map(({ __typename }) => __typename))];
  const reference = { resolveReference: ({ id }: Row) => byId.get(id) ?? null };
  return {
    Query: {
      datasets: (_root, args) => connection(found(entries, args), args),
      dataset: (_root, { id }) => byId.get(id) ?? null,
    },
    ...Object.fromEntries(types.map((type) => [type, reference])),
  };
}
