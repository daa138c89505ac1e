/** Publishing a subgraph of a department of its own, and taking one out. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { HubError } from '../../platform/errors.js';
import { withFileLock } from '../../platform/file-lock.js';
import { composeWithGuild } from '../compiler/guild-composer.js';
import { affectedOperations, describeAffected, recentOperations } from './affected-operations.js';
import { type Candidate, type CheckContext, type CheckReport, checkSubgraph } from './check-subgraph.js';
import { readOperations } from './operation-log.js';
import {
  activeSubgraphs,
  latestSubgraphs,
  type RegisteredVersion,
  type Registry,
  readRegistry,
  registryFolder,
  writeRegistry,
  writeVersion,
} from './registry-file.js';
import { treeServices, writeServed } from './served-graph.js';

export interface ChangeContext extends CheckContext {
  /** Why losses of clients are accepted; null: they are not. */
  readonly force: string | null;
}

const LOCK_WAIT_MS = 5_000;

async function alone<T>(home: string, work: () => Promise<T>): Promise<T> {
  const folder = registryFolder(home);
  const done = await withFileLock(join(folder, 'registry.lock'), LOCK_WAIT_MS, work);
  if (done === null) throw new HubError('REGISTRY_BUSY', { folder });
  return done.value;
}

/** @throws HubError SUBGRAPH_URL_INVALID */
export function checkUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const isBase = parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.search + parsed.hash === '';
  // Credentials in an address would stand in the graph and in logs; `.hub` names are the tree's.
  if (!isBase || parsed.username !== '' || parsed.hostname.endsWith('.hub')) {
    throw new HubError('SUBGRAPH_URL_INVALID', { url });
  }
  return url.replace(/\/+$/, '');
}

export interface Published {
  readonly version: RegisteredVersion;
  /** False: this very version stands already. */
  readonly changed: boolean;
  readonly report: CheckReport;
}

/**
 * Checks, keeps the version, and puts the new graph where gateways watch.
 * @throws HubError SUBGRAPH_REFUSED with every reason; nothing is changed then
 */
export function publishSubgraph(given: Candidate, context: ChangeContext): Promise<Published> {
  const { name, sdl } = given;
  const url = checkUrl(given.url);
  const { home, now, force } = context;
  return alone(home, async () => {
    const before = latestSubgraphs(home).find((each) => each.name === name);
    // Records that are not given again are those of the version before.
    const records = given.records ?? before?.records ?? null;
    const candidate = { name, url, sdl, records };
    const report = await checkSubgraph(candidate, context);
    const { faults, losses, composition } = report;
    const against = force === null ? [...faults, ...losses] : faults;
    if (against.length > 0 || composition === null) {
      throw new HubError('SUBGRAPH_REFUSED', { name, problems: against.join('\n') });
    }
    const registry = readRegistry(home);
    const known = registry.subgraphs.find((each) => each.name === name);
    const latest = known?.versions.at(-1);
    const isSame = before?.url === url && before.sdl === sdl && before.records === records;
    if (latest && isSame && before.retired === false) {
      writeServed(home, composition.supergraph);
      return { version: latest, changed: false, report };
    }
    const version: RegisteredVersion = {
      version: (latest?.version ?? 0) + 1,
      at: now.toISOString(),
      url,
      sha256: createHash('sha256').update(sdl).digest('hex'),
      records: records !== null,
      reason: force,
    };
    writeVersion(home, name, version.version, { sdl, records });
    const entry = { name, versions: [...(known?.versions ?? []), version], retired: null };
    writeRegistry(home, withEntry(registry, entry));
    writeServed(home, composition.supergraph);
    return { version, changed: true, report };
  });
}

const withEntry = ({ subgraphs }: Registry, entry: Registry['subgraphs'][number]): Registry => ({
  subgraphs: [...subgraphs.filter(({ name }) => name !== entry.name), entry].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  ),
});

/**
 * Takes a subgraph out of the graph; its versions stay.
 * @throws HubError SUBGRAPH_UNKNOWN, SUBGRAPH_IN_USE, SUBGRAPH_REFUSED when the rest does not compose without it
 */
export function retireSubgraph(name: string, { home, now, days, force }: ChangeContext): Promise<void> {
  return alone(home, async () => {
    const active = activeSubgraphs(home);
    const registry = readRegistry(home);
    const entry = registry.subgraphs.find((each) => each.name === name);
    const staying = active.filter((each) => each.name !== name);
    if (entry === undefined || staying.length === active.length) {
      throw new HubError('SUBGRAPH_UNKNOWN', { name, known: active.map((each) => each.name).join('、') });
    }
    const before = composeWithGuild([...treeServices(), ...active]);
    const after = composeWithGuild([...treeServices(), ...staying]);
    if (!after.ok) throw new HubError('SUBGRAPH_REFUSED', { name, problems: after.problems.join('\n') });
    const operations = recentOperations(readOperations(home), now, days);
    const affected = before.ok ? affectedOperations(before.value.api, after.value.api, operations) : [];
    if (affected.length > 0 && force === null) {
      const problems = affected.map(describeAffected).join('\n');
      throw new HubError('SUBGRAPH_IN_USE', { name, days, problems });
    }
    writeRegistry(home, withEntry(registry, { ...entry, retired: { at: now.toISOString(), reason: force } }));
    writeServed(home, after.value.supergraph);
  });
}
