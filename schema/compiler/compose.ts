/**
 * Published SDLs → supergraph. Both composers must accept them, because they differ in what they refuse and
 * either engine may run the result; the supergraph that is committed is the MIT one's (ENGINEERING 1).
 */
import { composeServices as composeWithApollo } from '@apollo/composition';
import { composeServices as composeWithGuild } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { DefinitionError } from './definition-node.js';
import type { PublishedSubgraph } from './unique-names.js';

export interface Composition {
  /** schema/supergraph.graphql: subgraph URLs are symbolic and mapped at run time. */
  readonly supergraph: string;
  /** What clients see. */
  readonly api: string;
}

/** `http://food-drug.hub/`: no host of that name exists; the gateway maps it. */
export const symbolicUrl = (subgraph: string): string => `http://${subgraph}.hub/`;

/** @throws DefinitionError with every error of the composers that refuse, by name. */
export function compose(subgraphs: readonly PublishedSubgraph[]): Composition {
  const services = subgraphs.map(({ name, sdl }) => ({ name, url: symbolicUrl(name), typeDefs: parse(sdl) }));
  const guild = composeWithGuild(services);
  const apollo = composeWithApollo(services);
  const problems = [
    ...(guild.errors ?? []).map((e) => `@theguild/federation-composition: ${e.message}`),
    ...(apollo.errors ?? []).map((e) => `@apollo/composition: ${e.message}`),
  ];
  if (problems.length > 0 || !guild.supergraphSdl) {
    throw new DefinitionError(`子图不能组合成一张图:\n${problems.join('\n')}`);
  }
  return { supergraph: `${guild.supergraphSdl.trim()}\n`, api: `${guild.publicSdl.trim()}\n` };
}
