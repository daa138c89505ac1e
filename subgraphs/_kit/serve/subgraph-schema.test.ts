import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, lexicographicSortSchema, printType } from 'graphql';
import { expect, test } from 'vitest';
import { subgraphNames } from '../../names.js';
import { publishedSdl } from './published-sdl.js';
import { subgraphSchema } from './subgraph-schema.js';

/** Without the types of directives, which no request can ask for. */
const typesOf = (schema: GraphQLSchema): Record<string, string> =>
  Object.fromEntries(
    Object.values(lexicographicSortSchema(schema).getTypeMap())
      .filter(({ name }) => !/^(__|link__|federation__)/.test(name))
      .map((type) => [type.name, printType(type)]),
  );

test.each(subgraphNames())(
  '%s serves the schema that @apollo/subgraph would make of it',
  { timeout: 60_000 },
  (name) => {
    const typeDefs = publishedSdl(name);
    const served = typesOf(subgraphSchema({ typeDefs, resolvers: {} }));
    expect(served).toEqual(typesOf(buildSubgraphSchema({ typeDefs })));
    expect(served).toHaveProperty('_Entity');
  },
);
