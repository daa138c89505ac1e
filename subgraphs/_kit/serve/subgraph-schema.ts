/**
 * The executable schema of a subgraph. @apollo/subgraph builds one by checking, printing and parsing the definition
 * again, which was a third of the time in which thirteen subgraphs start; that the published text is a good one is
 * known since it was generated and composed. A test compares both.
 */
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
  isUnionType,
  Kind,
  parse,
  print,
} from 'graphql';
import type { Resolver, Row, Subgraph } from '../subgraph.js';
import { entitiesResolver } from './entities.js';

type FieldResolver = GraphQLFieldResolver<Row, unknown>;

const references = (resolvers: Subgraph['resolvers']): ReadonlyMap<string, Resolver> =>
  new Map(
    Object.entries(resolvers).flatMap(([type, of]) =>
      of instanceof GraphQLScalarType || of['resolveReference'] === undefined
        ? []
        : [[type, of['resolveReference']]],
    ),
  );

/** What a gateway asks every subgraph for, by the Apollo Federation subgraph specification. */
function federationPart(typeDefs: DocumentNode): DocumentNode {
  const entities = typeDefs.definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.directives?.some(({ name }) => name.value === 'key')
      ? [node.name.value]
      : [],
  );
  const service = 'type _Service { sdl: String } extend type Query { _service: _Service! }';
  if (entities.length === 0) return parse(service, { noLocation: true });
  return parse(
    `${service} scalar _Any union _Entity = ${entities.join(' | ')}
     extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`,
    { noLocation: true },
  );
}

/** What the definition lacks is not served: a resolver of a field that is not there is left out. */
function attach(type: GraphQLNamedType | undefined, of: Subgraph['resolvers'][string]): void {
  if (of instanceof GraphQLScalarType) {
    if (!isScalarType(type)) return;
    const { serialize, parseValue, parseLiteral } = of;
    Object.assign(type, { serialize, parseValue, parseLiteral });
    return;
  }
  if (!isObjectType(type)) return;
  const fields = type.getFields();
  for (const [name, resolve] of Object.entries(of)) {
    const field = fields[name];
    // graphql knows nothing of our context's type: every run is given a RequestContext (graphql-endpoint.ts).
    if (field !== undefined) field.resolve = resolve as FieldResolver;
  }
}

/** The executable schema of a subgraph, `_service` and `_entities` included. */
export function subgraphSchema({
  typeDefs,
  resolvers,
}: Pick<Subgraph, 'typeDefs' | 'resolvers'>): GraphQLSchema {
  const schema = buildASTSchema(concatAST([typeDefs, federationPart(typeDefs)]), { assumeValid: true });
  for (const [name, of] of Object.entries(resolvers)) attach(schema.getType(name), of);
  const { _entities: entities, _service: service } = schema.getQueryType()?.getFields() ?? {};
  // What the gateway composed is the published text.
  if (service !== undefined) service.resolve = () => ({ sdl: print(typeDefs) });
  if (entities !== undefined) entities.resolve = entitiesResolver(references(resolvers));
  const entity = schema.getType('_Entity');
  if (isUnionType(entity)) entity.resolveType = ({ __typename }: { __typename?: string }) => __typename;
  return schema;
}
