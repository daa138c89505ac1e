import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFieldResolver, GraphQLScalarType, type GraphQLSchema, print } from 'graphql';
import type { Resolver, Row, Subgraph, TypeResolvers } from '../subgraph.js';
import { entitiesResolver } from './entities.js';

type ApolloResolver = GraphQLFieldResolver<Row, unknown>;

/** Apollo knows nothing of our context's type: every run is given a RequestContext (graphql-endpoint.ts). */
const fields = (resolvers: TypeResolvers): Record<string, ApolloResolver> =>
  Object.fromEntries(
    Object.entries(resolvers)
      .filter(([name]) => name !== 'resolveReference')
      .map(([name, resolve]) => [name, resolve as ApolloResolver]),
  );

const references = (resolvers: Subgraph['resolvers']): ReadonlyMap<string, Resolver> =>
  new Map(
    Object.entries(resolvers).flatMap(([type, of]) =>
      of instanceof GraphQLScalarType || of['resolveReference'] === undefined
        ? []
        : [[type, of['resolveReference']]],
    ),
  );

/** The executable schema of a subgraph, `_service` and `_entities` included. */
export function subgraphSchema({
  typeDefs,
  resolvers,
}: Pick<Subgraph, 'typeDefs' | 'resolvers'>): GraphQLSchema {
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: Object.fromEntries(
      Object.entries(resolvers).map(([type, of]) => [
        type,
        of instanceof GraphQLScalarType ? of : fields(of),
      ]),
    ),
  });
  const { _entities: entities, _service: service } = schema.getQueryType()?.getFields() ?? {};
  // Apollo prints the executable schema; what the gateway composed is the published text.
  const sdl = print(typeDefs);
  if (service !== undefined) service.resolve = () => ({ sdl });
  if (entities !== undefined) entities.resolve = entitiesResolver(references(resolvers));
  return schema;
}
