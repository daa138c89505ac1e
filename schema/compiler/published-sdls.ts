import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of schema/ that are not published SDLs. */
export const NOT_PUBLISHED: ReadonlySet<string> = new Set([
  'shared.graphql',
  'supergraph.graphql',
  'released.graphql',
]);

export interface Service {
  readonly name: string;
  /** Symbolic for a subgraph of the tree, else its base address. */
  readonly url: string;
  readonly sdl: string;
}

/** `http://food-drug.hub/`: no host of that name exists; the gateway maps it. */
export const symbolicUrl = (subgraph: string): string => `http://${subgraph}.hub/`;

/** The subgraphs of the tree as published, by name. */
export function publishedSdls(schemaFolder: string): Service[] {
  return readdirSync(schemaFolder)
    .filter((file) => file.endsWith('.graphql') && !NOT_PUBLISHED.has(file))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.graphql'.length);
      return { name, url: symbolicUrl(name), sdl: readFileSync(join(schemaFolder, file), 'utf8') };
    });
}
