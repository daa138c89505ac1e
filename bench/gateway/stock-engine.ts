/** @apollo/gateway as it comes, with its own HTTP client: what the hub's engine is measured against. */
import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { withoutSecurity } from '../../gateway/engine/apollo.js';
import type { EngineLoader } from '../../gateway/engine/gateway-engine.js';
import { requestContextOf } from '../../gateway/request-context.js';
import type { Identity } from '../../platform/identity/identity.js';

const quietLog = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export interface StockOptions {
  readonly urlOf: (department: string) => string;
  readonly contextHeader: (identity: Identity) => Promise<string>;
  readonly now: () => Date;
}

export const stockEngine = async ({ urlOf, contextHeader, now }: StockOptions): Promise<EngineLoader> => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const { ApolloGateway, RemoteGraphQLDataSource } = await import('@apollo/gateway');
  class Subgraph extends RemoteGraphQLDataSource {
    constructor(readonly department: string) {
      super({ url: `${urlOf(department)}/graphql` });
    }

    override async willSendRequest({ request, context }: GraphQLDataSourceProcessOptions): Promise<void> {
      const { identity, requestId } = requestContextOf(context);
      request.http?.headers.set('x-hub-context', await contextHeader(identity));
      request.http?.headers.set('x-request-id', requestId);
    }

    override didReceiveResponse({
      response,
      context,
    }: Parameters<NonNullable<InstanceType<typeof RemoteGraphQLDataSource>['didReceiveResponse']>>[0]) {
      requestContextOf(context).sources.ok(this.department, now().toISOString(), false);
      return response;
    }
  }
  return async (supergraph) => {
    const gateway = new ApolloGateway({
      supergraphSdl: withoutSecurity(supergraph.document),
      logger: quietLog,
      buildService: ({ name }) => new Subgraph(name),
    });
    const { executor } = await gateway.load({ apollo: {} } as Parameters<typeof gateway.load>[0]);
    return {
      execute: async ({ document, operation, queryHash, original }) =>
        executor({ ...original, document, operation, queryHash }),
      stop: () => gateway.stop(),
    };
  };
};
