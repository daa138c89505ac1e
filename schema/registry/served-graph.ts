/** What the gateway serves: the graph of the tree, with the subgraphs that departments run themselves composed in. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HubError } from '../../platform/errors.js';
import { replaceFile } from '../../platform/replace-file.js';
import { projectRoot } from '../../platform/root.js';
import { publishedSdls, type Service } from '../compiler/published-sdls.js';
import { activeSubgraphs, type RegisteredSubgraph, registryFolder } from './registry-file.js';

const treeFolder = join(projectRoot, 'schema');
export const treeSupergraph = join(treeFolder, 'supergraph.graphql');

/** Where the gateway looks for it beside the tree's. */
export const servedFile = (home: string): string => join(registryFolder(home), 'supergraph.graphql');

export const treeServices = (): Service[] => publishedSdls(treeFolder);

/** Those in the graph; one that has come into the tree since is the tree's. */
function ownSubgraphs(home: string): RegisteredSubgraph[] {
  const active = activeSubgraphs(home);
  if (active.length === 0) return [];
  const ofTree = new Set(treeServices().map(({ name }) => name));
  return active.filter(({ name }) => !ofTree.has(name));
}

/**
 * First line of the file: what it was composed of. Another tree (an upgrade) or another registry (a crash between its
 * two writes) is seen by it.
 */
function stampOf(base: string, active: readonly Service[]): string {
  const hash = createHash('sha256').update(base);
  for (const { name, url, sdl } of active) hash.update(JSON.stringify([name, url, sdl]));
  return `# 由 hub schema 合成,勿手改;依据 ${hash.digest('hex')}\n`;
}

/** Puts a graph where gateways watch. `supergraph` is composed of the tree and of what the registry names by now. */
export const writeServed = (home: string, supergraph: string): void =>
  replaceFile(
    servedFile(home),
    `${stampOf(readFileSync(treeSupergraph, 'utf8'), ownSubgraphs(home))}${supergraph}`,
  );

/**
 * The graph to serve by now; composed anew where the file is of another tree or registry.
 * @param base path of the tree's supergraph
 * @returns with `refused`, the tree's alone: departments of their own that no longer compose cost nobody else.
 */
export async function servedSupergraph(
  home: string,
  base: string,
): Promise<{ readonly sdl: string; readonly refused: HubError | null }> {
  const tree = readFileSync(base, 'utf8');
  const active = ownSubgraphs(home);
  if (active.length === 0) return { sdl: tree, refused: null };
  const stamp = stampOf(tree, active);
  const file = servedFile(home);
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (known.startsWith(stamp)) return { sdl: known, refused: null };
  // Loaded when it is needed: a gateway without such departments composes nothing.
  const { composeWithGuild } = await import('../compiler/guild-composer.js');
  const composed = composeWithGuild([...treeServices(), ...active]);
  if (!composed.ok) {
    const reason = composed.problems.join(';');
    return { sdl: tree, refused: new HubError('SUPERGRAPH_INVALID', { reason }) };
  }
  const sdl = `${stamp}${composed.value.supergraph}`;
  replaceFile(file, sdl);
  return { sdl, refused: null };
}
