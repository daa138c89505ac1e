/**
 * Resolver types of the hand-written subgraphs, for `npx graphql-codegen`; `npm run generate` does the same
 * with the same settings, from the definitions instead of the published files.
 */
import type { CodegenConfig } from '@graphql-codegen/cli';
import { RESOLVER_CONFIG, RESOLVER_PLUGINS } from './schema/compiler/emit-resolvers.js';
import { ownSubgraphCodes } from './schema/compiler/load.js';

const config: CodegenConfig = {
  generates: Object.fromEntries(
    ownSubgraphCodes().map((name) => [
      `subgraphs/${name}/generated/resolvers.ts`,
      { schema: `schema/${name}.graphql`, plugins: [...RESOLVER_PLUGINS], config: RESOLVER_CONFIG },
    ]),
  ),
};

export default config;
