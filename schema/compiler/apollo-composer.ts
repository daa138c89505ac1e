/** The other composer: it only judges. Elastic License 2.0 (docs/decisions/0004), so nothing may depend on its being there. */
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { Service } from './published-sdls.js';

export function apolloProblems(services: readonly Service[]): string[] {
  const { errors } = composeServices(
    services.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  return (errors ?? []).map((e) => `@apollo/composition: ${e.message}`);
}
