/**
 * Published SDLs → supergraph. Both composers must accept them, because they differ in what they refuse and
 * either engine may run the result; the supergraph that is committed is the MIT one's (ENGINEERING 1).
 */
import { apolloProblems } from './apollo-composer.js';
import { DefinitionError } from './definition-node.js';
import { type Composition, composeWithGuild } from './guild-composer.js';
import { symbolicUrl } from './published-sdls.js';
import type { PublishedSubgraph } from './unique-names.js';

/** @throws DefinitionError with every error of the composers that refuse, by name. */
export function compose(subgraphs: readonly PublishedSubgraph[]): Composition {
  const services = subgraphs.map(({ name, sdl }) => ({ name, url: symbolicUrl(name), sdl }));
  const composed = composeWithGuild(services);
  const problems = [...(composed.ok ? [] : composed.problems), ...apolloProblems(services)];
  if (!composed.ok || problems.length > 0) {
    throw new DefinitionError(`子图不能组合成一张图:\n${problems.join('\n')}`);
  }
  return composed.value;
}
