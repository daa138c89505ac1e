/** The MIT composer: what it makes is served (ENGINEERING 1). Needed while the hub runs, too. */
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { Service } from './published-sdls.js';

export interface Composition {
  /** schema/supergraph.graphql: addresses of the tree's subgraphs are symbolic and mapped at run time. */
  readonly supergraph: string;
  /** What clients see. */
  readonly api: string;
}

export type Composed =
  | { readonly ok: true; readonly value: Composition }
  | { readonly ok: false; readonly problems: readonly string[] };

export function composeWithGuild(services: readonly Service[]): Composed {
  const { errors, supergraphSdl, publicSdl } = composeServices(
    services.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  const problems = (errors ?? []).map((e) => `@theguild/federation-composition: ${e.message}`);
  if (problems.length > 0 || !supergraphSdl) return { ok: false, problems };
  return { ok: true, value: { supergraph: `${supergraphSdl.trim()}\n`, api: `${publicSdl.trim()}\n` } };
}
