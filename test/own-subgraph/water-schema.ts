import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { InspectionBook, Stored } from './inspection-book.js';

export const DEPARTMENT = 'water-affairs';
export const idOf = (key: string): string => `${DEPARTMENT}/WaterInspection/${key}`;

const record = (stored: Stored) => ({
  ...stored,
  __typename: 'WaterInspection',
  id: idOf(stored.inspectionNo),
  key: stored.inspectionNo,
  status: 'VALID',
  supersededBy: null,
  occurredOn: stored.inspectedOn,
  publishedAt: stored.at,
  receivedAt: stored.at,
  district: { code: '310101', name: '黄浦区' },
  shareAttribute: 'UNCONDITIONAL',
  publicity: 'PUBLIC',
  attachments: [],
  manager: {
    name: stored.managerName,
    code: stored.managerCode,
    orgCode: stored.orgCode,
    enterprise: stored.orgCode === null ? null : { __typename: 'Enterprise', orgCode: stored.orgCode },
    linkState: stored.orgCode === null ? 'UNLINKED' : 'LINKED',
  },
});

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

function connection(all: readonly Stored[], { first, after }: Page) {
  if (first < 1 || first > 200) {
    throw new GraphQLError('first 应为 1 到 200', { extensions: { code: 'PAGE_SIZE_INVALID' } });
  }
  const start = after ? all.findIndex(({ inspectionNo }) => inspectionNo === after) + 1 : 0;
  const nodes = all.slice(start, start + first);
  return {
    nodes: nodes.map(record),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: start + first < all.length,
      hasPreviousPage: start > 0,
      startCursor: nodes[0]?.inspectionNo ?? null,
      endCursor: nodes.at(-1)?.inspectionNo ?? null,
    },
  };
}

const found = (stored: Stored | null) => (stored === null ? null : record(stored));

export const createWaterSchema = (sdl: string, book: InspectionBook): GraphQLSchema =>
  buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: {
      Query: {
        waterInspection: (_root: unknown, { key }: { readonly key: string }) => found(book.find(key)),
        waterInspections: (_root: unknown, page: Page) => connection(book.list(), page),
      },
      Enterprise: {
        __resolveReference: ({ orgCode }: { readonly orgCode: string }) => ({ orgCode }),
        waterInspections: ({ orgCode }: { readonly orgCode: string }, page: Page) =>
          connection(book.list(orgCode), page),
      },
      WaterInspection: {
        __resolveReference: ({ id }: { readonly id: string }) => found(book.find(id.split('/')[2] ?? '')),
      },
    },
  });
