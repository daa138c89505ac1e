/** `<home>/schema/`: the subgraphs that departments run themselves, every version of each, and the graph with them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import { replaceFile } from '../../platform/replace-file.js';
import type { Service } from '../compiler/published-sdls.js';

const Version = z.object({
  version: z.number().int().positive(),
  at: z.string(),
  url: z.string(),
  /** SHA-256 of the SDL. */
  sha256: z.string(),
  /** records.graphql came with it: sync follows the feed. */
  records: z.boolean(),
  /** Why it was published although something spoke against it. */
  reason: z.string().nullable(),
});
const Entry = z.object({
  name: z.string(),
  versions: z.array(Version).min(1),
  /** Absent while the subgraph is in the graph. */
  retired: z.object({ at: z.string(), reason: z.string().nullable() }).nullable(),
});
const Registry = z.object({ subgraphs: z.array(Entry) });
export type RegisteredVersion = z.infer<typeof Version>;
export type Registry = z.infer<typeof Registry>;

/** A subgraph that a department runs itself, in its latest version. */
export interface RegisteredSubgraph extends Service {
  readonly version: number;
  /** Text of its records.graphql; null where it gave none. */
  readonly records: string | null;
  readonly retired: boolean;
}

export const registryFolder = (home: string): string => join(home, 'schema');
const indexFile = (home: string): string => join(registryFolder(home), 'registry.json');
const versionFile = (home: string, name: string, version: number, file: 'schema' | 'records'): string =>
  join(registryFolder(home), 'subgraphs', name, String(version), `${file}.graphql`);

/** @throws HubError REGISTRY_UNREADABLE; a home without a registry has an empty one */
export function readRegistry(home: string): Registry {
  const file = indexFile(home);
  if (!existsSync(file)) return { subgraphs: [] };
  try {
    return Registry.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new HubError('REGISTRY_UNREADABLE', { file, reason }, { cause });
  }
}

/** The texts of a version; written before the index names it, and never again. */
export function writeVersion(
  home: string,
  name: string,
  version: number,
  texts: { readonly sdl: string; readonly records: string | null },
): void {
  replaceFile(versionFile(home, name, version, 'schema'), texts.sdl);
  if (texts.records !== null) replaceFile(versionFile(home, name, version, 'records'), texts.records);
}

export const writeRegistry = (home: string, registry: Registry): void =>
  replaceFile(indexFile(home), `${JSON.stringify(registry, null, 2)}\n`);

/** The latest version of each, by name, those that were retired too. @throws HubError REGISTRY_UNREADABLE */
export const latestSubgraphs = (home: string): RegisteredSubgraph[] =>
  readRegistry(home)
    .subgraphs.flatMap(({ name, versions, retired }) => {
      const latest = versions.at(-1);
      return latest === undefined ? [] : [{ ...read(home, name, latest), retired: retired !== null }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Those that are in the graph. @throws HubError REGISTRY_UNREADABLE */
export const activeSubgraphs = (home: string): RegisteredSubgraph[] =>
  latestSubgraphs(home).filter(({ retired }) => !retired);

function read(home: string, name: string, { version, url, records }: RegisteredVersion) {
  const text = (file: 'schema' | 'records'): string =>
    readFileSync(versionFile(home, name, version, file), 'utf8');
  return { name, url, version, sdl: text('schema'), records: records ? text('records') : null };
}
