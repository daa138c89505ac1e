/**
 * The same answers as one would write them with Apollo Server, @apollo/subgraph, DataLoader and Prisma: one `in`
 * query per batch, ten rows kept of each enterprise.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { PrismaPg } from '@prisma/adapter-pg';
import DataLoader from 'dataloader';
import { parse } from 'graphql';
import { reportTo } from '../measured-process.js';
import { type FoodSampling, PrismaClient } from './generated/client/client.js';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { ready: Boolean }
  scalar Date
  enum SubjectRole { PRODUCER SELLER }
  enum Verdict { PASS FAIL LABEL_FAIL }
  enum ItemClass { A B C }
  type Subject { name: String! code: String }
  type TestItem { name: String! itemClass: ItemClass! measured: String }
  type FoodSampling @key(fields: "id") {
    id: ID! samplingNo: String! occurredOn: Date! productName: String! batchNo: String testingBody: String
    verdict: Verdict! producer: Subject failedItems: [TestItem!]
  }
  type FoodSamplingConnection { nodes: [FoodSampling!]! }
  type Enterprise @key(fields: "orgCode") {
    orgCode: ID!
    foodSamplings(role: [SubjectRole!], first: Int = 10): FoodSamplingConnection
  }
`);

type Samplings = DataLoader<string, FoodSampling[]>;

const prisma = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env['BENCH_DATABASE_URL'] ?? '' }),
});

const createSamplings = (): Samplings =>
  new DataLoader(async (codes) => {
    const rows = await prisma.foodSampling.findMany({
      where: {
        producerOrgCode: { in: [...codes] },
        status: { in: ['VALID', 'CORRECTED'] },
        shareAttribute: { not: 'NONE' },
      },
      orderBy: [{ occurredOn: 'desc' }, { key: 'desc' }],
    });
    const byCode = new Map<string | null, FoodSampling[]>(codes.map((code) => [code, []]));
    for (const row of rows) byCode.get(row.producerOrgCode)?.push(row);
    return codes.map((code) => byCode.get(code) ?? []);
  });

/** One loader per request. */
const loaders = new WeakMap<object, Samplings>();
const samplingsOf = (context: unknown): Samplings => {
  const key = Object(context);
  const samplings = loaders.get(key) ?? createSamplings();
  loaders.set(key, samplings);
  return samplings;
};

const server = new ApolloServer({
  schema: buildSubgraphSchema({
    typeDefs,
    resolvers: {
      Enterprise: {
        __resolveReference: (reference: { orgCode: string }) => reference,
        foodSamplings: async (
          { orgCode }: { orgCode: string },
          { first }: { first: number },
          context: unknown,
        ) => ({
          nodes: (await samplingsOf(context).load(orgCode)).slice(0, first),
        }),
      },
      FoodSampling: {
        id: ({ key }: FoodSampling) => `food-drug/FoodSampling/${key}`,
        occurredOn: ({ occurredOn }: FoodSampling) => occurredOn.toISOString().slice(0, 10),
        producer: ({ producerName, producerCode }: FoodSampling) =>
          producerName === null ? null : { name: producerName, code: producerCode },
      },
    },
  }),
  csrfPrevention: false,
});
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
});
reportTo(process, url.replace(/\/$/, ''), async () => {
  await server.stop();
  await prisma.$disconnect();
});
