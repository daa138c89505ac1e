import { type DocumentNode, Kind, print, visit } from 'graphql';
import { requestContextOf } from '../request-context.js';
import type { EngineLoader } from './gateway-engine.js';

/** @apollo/gateway refuses a supergraph that names these features; our own plugins enforce them. */
const SECURITY_FEATURES = ['authenticated', 'requiresScopes', 'policy'];

/** A supergraph's SDL without the security directives and their links. */
export function withoutSecurity(supergraph: DocumentNode): string {
  const isSecurity = (name: string): boolean => SECURITY_FEATURES.includes(name.split('__')[0] ?? name);
  const isSecurityLink = (url: string): boolean =>
    SECURITY_FEATURES.some((feature) => url.includes(`specs.apollo.dev/${feature}/`));
  return print(
    visit(supergraph, {
      Directive: (node) => {
        if (isSecurity(node.name.value)) return null;
        const url = node.arguments?.find((argument) => argument.name.value === 'url')?.value;
        return node.name.value === 'link' && url?.kind === Kind.STRING && isSecurityLink(url.value)
          ? null
          : undefined;
      },
      DirectiveDefinition: (node) => (isSecurity(node.name.value) ? null : undefined),
      ScalarTypeDefinition: (node) => (isSecurity(node.name.value) ? null : undefined),
    }),
  );
}

/** The gateway talks at info level about loading; only what needs someone goes on. */
const quietLog = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** @apollo/gateway (Elastic License 2.0) over the same fetches, for machines without a build of the Rust planner. */
export const loadApollo: EngineLoader = async (supergraph, fetch) => {
  // Read once when the module loads, and it starts exporting at once: so it must stand before the import.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const { ApolloGateway } = await import('@apollo/gateway');
  const gateway = new ApolloGateway({
    supergraphSdl: withoutSecurity(supergraph.document),
    logger: quietLog,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => ({
      process: async ({ request, context }) => {
        const { query = '', variables } = request;
        const read = await fetch(name, { query, variables }, requestContextOf(context));
        return read();
      },
    }),
  });
  const { executor } = await gateway.load({ apollo: {} } as Parameters<typeof gateway.load>[0]);
  return {
    execute: async ({ document, operation, queryHash, original }) =>
      executor({ ...original, document, operation, queryHash }),
    stop: () => gateway.stop(),
  };
};
