import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { composeServices } from '@theguild/federation-composition';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { decodeJwt } from 'jose';

/** How a toy subgraph behaves; tests change it while it runs. */
export type Mood = 'well' | 'slow' | 'garbage' | 'huge' | 'error-503' | 'endless' | 'refusing';

export interface ToySubgraph {
  readonly name: string;
  readonly url: string;
  /** Bodies and headers of the GraphQL requests that came, newest last. */
  readonly received: {
    body: { query: string; variables: Record<string, unknown> };
    headers: NodeJS.Dict<string | string[]>;
  }[];
  mood: Mood;
  /** Holds answers back until the returned function is called. */
  hold(): () => void;
  stop(): Promise<void>;
  /** Listens again, on the same port. */
  restart(): Promise<void>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requiresScopes", "@authenticated", "@cost", "@listSize", "@tag", "@inaccessible"])\n`;

const RISK = `${LINK}
  type Query { enterprise(code: ID!): Enterprise @tag(name: "public")  enterprises(first: Int = 20): [Enterprise!]  @listSize(slicingArguments: ["first"]) }
  extend type Query { evidence: [QualityRecord!]  warnings: [Warning!]  strict: Strict }
  type Mutation { dismiss(id: ID!): Boolean }
  interface QualityRecord { id: ID! }
  type FoodSampling implements QualityRecord @key(fields: "id", resolvable: false) { id: ID! }
  type Withdrawal implements QualityRecord @key(fields: "id", resolvable: false) { id: ID! }
  type Warning { id: ID!  colour: Colour }
  enum Colour { RED  BLACK @inaccessible }
  type Strict { enterprise: Enterprise! }
  type Enterprise @key(fields: "orgCode") { orgCode: ID!  label: String @tag(name: "public")  hidden: String @inaccessible  legalPerson: String @requiresScopes(scopes: [["personal"]])  asker: String @tag(name: "by-subject") }
`;
const FOOD = `${LINK}
  type Query { foodSampling(key: ID!): FoodSampling }
  type Mutation { publishFoodSamplings(rows: [FoodSamplingInput!]!): Int @requiresScopes(scopes: [["publish:food-drug"]]) }
  input FoodSamplingInput { samplingNo: String! }
  type Enterprise @key(fields: "orgCode") {
    orgCode: ID!
    strictCount: Int!
    foodSamplings(first: Int = 10, after: String): FoodSamplingConnection @listSize(slicingArguments: ["first"], sizedFields: ["nodes"]) @tag(name: "public")
  }
  interface QualityRecord { id: ID!  verdict: String! }
  type FoodSamplingConnection @tag(name: "public") { nodes: [FoodSampling!]! }
  type Withdrawal implements QualityRecord @key(fields: "id") { id: ID!  verdict: String!  reason: String }
  type FoodSampling implements QualityRecord @key(fields: "id") { id: ID! @tag(name: "public")  verdict: String!  producer: Enterprise  broken: String }
`;

const enterprise = (orgCode: string) => ({ __typename: 'Enterprise', orgCode });
const sampling = (id: string) => ({
  __typename: 'FoodSampling',
  id,
  verdict: 'FAIL',
  producer: enterprise('111111111'),
});

const riskResolvers: GraphQLResolverMap<unknown> = {
  Query: {
    evidence: () => [
      { __typename: 'FoodSampling', id: 'a' },
      { __typename: 'Withdrawal', id: 'w' },
      { __typename: 'FoodSampling', id: 'a' },
    ],
    warnings: () => [
      { id: 'r', colour: 'RED' },
      { id: 'b', colour: 'BLACK' },
    ],
    strict: () => ({ enterprise: enterprise('5') }),
    enterprise: (_: unknown, { code }: Record<string, unknown>) => enterprise(String(code)),
    enterprises: (_: unknown, { first }: Record<string, unknown>) =>
      Array.from({ length: Number(first) }, (_unused, index) => enterprise(String(100000000 + index))),
  },
  Mutation: { dismiss: () => true },
  QualityRecord: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  Enterprise: {
    __resolveReference: (reference: { orgCode: string }) => enterprise(reference.orgCode),
    label: ({ orgCode }: { orgCode: string }) => `企业${orgCode}`,
    legalPerson: () => '张三',
    asker: (_: unknown, _arguments: unknown, asker: unknown) => String(asker),
  },
};
const foodResolvers: GraphQLResolverMap<unknown> = {
  Query: {
    foodSampling: (_: unknown, { key }: Record<string, unknown>) => sampling(`food-drug/FoodSampling/${key}`),
  },
  Mutation: {
    publishFoodSamplings: (_: unknown, { rows }: Record<string, unknown>) =>
      Array.isArray(rows) ? rows.length : 0,
  },
  Enterprise: {
    __resolveReference: (reference: { orgCode: string }) => enterprise(reference.orgCode),
    strictCount: () => 7,
    foodSamplings: ({ orgCode }: { orgCode: string }, { first }: Record<string, unknown>) => ({
      nodes: Array.from({ length: Math.min(2, Number(first)) }, (_unused, index) =>
        sampling(`${orgCode}-${index}`),
      ),
    }),
  },
  Withdrawal: {
    __resolveReference: ({ id }: { id: string }) => ({
      __typename: 'Withdrawal',
      id,
      verdict: 'FAIL',
      reason: '变质',
    }),
  },
  FoodSampling: {
    __resolveReference: ({ id }: { id: string }) => sampling(id),
    broken: () => {
      throw new Error('select * from secret at http://10.0.0.7:5432');
    },
  },
};

const DEFINITIONS = [
  { name: 'risk', sdl: RISK, resolvers: riskResolvers },
  { name: 'food-drug', sdl: FOOD, resolvers: foodResolvers },
];

/** The supergraph of the toy subgraphs, or of altered SDLs by name. */
export function composeToys(altered: Record<string, string> = {}): string {
  const services = DEFINITIONS.map(({ name, sdl }) => ({
    name,
    url: `http://${name}.hub/`,
    typeDefs: parse(`${sdl}\n${altered[name] ?? ''}`),
  }));
  const composed = composeServices(services);
  if (composed.supergraphSdl === undefined)
    throw new Error(composed.errors?.map((error) => error.message).join('\n'));
  return composed.supergraphSdl;
}

/** Starts both toys, each on a port of its own. */
export async function startToys(): Promise<ToySubgraph[]> {
  return Promise.all(
    DEFINITIONS.map(({ name, sdl, resolvers }) =>
      startToy(name, buildSubgraphSchema({ typeDefs: parse(sdl), resolvers })),
    ),
  );
}

async function startToy(name: string, schema: GraphQLSchema): Promise<ToySubgraph> {
  let gate = Promise.resolve();
  const server = createServer(async (request, response) => {
    if (request.url === `/${name}/healthz`) {
      response.end('ok');
      return;
    }
    let text = '';
    for await (const chunk of request) text += chunk;
    const body = JSON.parse(text);
    toy.received.push({ body, headers: request.headers });
    await gate;
    response.setHeader('content-type', 'application/json');
    if (toy.mood !== 'well') misbehave(toy.mood, response);
    else
      response.end(
        JSON.stringify(
          await graphql({
            schema,
            source: body.query,
            variableValues: body.variables,
            // Who asks, as the gateway says it.
            contextValue: decodeJwt(String(request.headers['x-hub-context'])).sub,
          }),
        ),
      );
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const toy: ToySubgraph = {
    name,
    url: `http://127.0.0.1:${port}/${name}`,
    received: [],
    mood: 'well',
    hold: () => {
      let open = () => {};
      gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      return () => open();
    },
    stop: () => closed(server),
    restart: () => listen(port),
  };
  return toy;
}

function misbehave(mood: Exclude<Mood, 'well'>, response: ServerResponse): void {
  switch (mood) {
    case 'slow':
      return;
    case 'garbage':
      response.end('<html>502 Bad Gateway</html>');
      return;
    case 'huge':
      response.end(JSON.stringify({ data: { filler: 'x'.repeat(3_000_000) } }));
      return;
    case 'error-503':
      response.writeHead(503).end('{"errors":[]}');
      return;
    case 'refusing':
      response.writeHead(400).end(
        JSON.stringify({
          error: { code: 'BAD_REQUEST', message: '不行', retryable: false, details: { reason: 'x' } },
        }),
      );
      return;
    case 'endless': {
      const drip = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(drip));
    }
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
