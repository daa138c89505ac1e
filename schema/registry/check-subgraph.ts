/** Whether a subgraph that a department runs itself may stand in the graph beside all others. */
import { GraphQLError, parse } from 'graphql';
import { HubError } from '../../platform/errors.js';
import { findBreaking } from '../compiler/breaking.js';
import { DefinitionError } from '../compiler/definition-node.js';
import { type Composition, composeWithGuild } from '../compiler/guild-composer.js';
import { readDirectives, readShared } from '../compiler/load.js';
import type { Service } from '../compiler/published-sdls.js';
import { readDepartment } from '../compiler/read-department.js';
import { withIdentities } from '../compiler/record-identity.js';
import { checkUniqueNames } from '../compiler/unique-names.js';
import { affectedOperations, describeAffected, recentOperations } from './affected-operations.js';
import { contractProblems } from './contract-rules.js';
import { readOperations } from './operation-log.js';
import { activeSubgraphs } from './registry-file.js';
import { treeServices } from './served-graph.js';

export interface Candidate {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
  readonly records: string | null;
}

export interface CheckContext {
  readonly home: string;
  readonly now: Date;
  /** Operations that were sent within so many days count. */
  readonly days: number;
}

export interface CheckReport {
  /** Never to be overruled: the graph would not stand, or a rule of the contract is broken. */
  readonly faults: readonly string[];
  /** What clients would lose; `--force` with a reason overrules. */
  readonly losses: readonly string[];
  /** Null when it does not compose. */
  readonly composition: Composition | null;
  /** False where @apollo/composition is not installed. */
  readonly bothComposers: boolean;
  readonly operations: number;
}

/** @throws HubError SUBGRAPH_NAME_INVALID, SUBGRAPH_IN_TREE */
export function checkName(name: string): void {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(name)) throw new HubError('SUBGRAPH_NAME_INVALID', { name });
  if (treeServices().some((each) => each.name === name)) throw new HubError('SUBGRAPH_IN_TREE', { name });
}

/** Faults as lines; what is no fault of a definition is thrown on. */
function faultsOf(work: () => void): string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof DefinitionError) return error.message.split('\n');
    if (error instanceof GraphQLError) return [`第 ${error.locations?.[0]?.line ?? 1} 行:${error.message}`];
    throw error;
  }
}

const sourceOf = ({ name, url }: Service): string =>
  new URL(url).hostname.endsWith('.hub') ? `subgraphs/${name}` : url;

function definitionFaults({ name, url, sdl, records }: Candidate, others: readonly Service[]): string[] {
  const shared = readShared();
  const syntax = faultsOf(() => void parse(sdl));
  if (syntax.length > 0) return syntax;
  return [
    ...contractProblems(
      name,
      parse(sdl),
      shared,
      others.map((each) => parse(each.sdl)),
    ),
    ...faultsOf(() =>
      checkUniqueNames(
        [...others, { name, url, sdl }].map((each) => ({ ...each, source: sourceOf(each) })),
        shared,
      ),
    ),
    ...(records === null ? [] : faultsOf(() => void departmentOf({ name, records }))),
  ];
}

const departmentOf = ({ name, records }: { readonly name: string; readonly records: string }) =>
  readDepartment(name, records, { shared: readShared(), directives: readDirectives() });

/** Null where the judging composer is not installed; nothing that runs may depend on it (docs/decisions/0004). */
async function askApollo(services: readonly Service[]): Promise<string[] | null> {
  try {
    const { apolloProblems } = await import('../compiler/apollo-composer.js');
    return apolloProblems(services);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

const identified = (api: string, subgraphs: readonly Pick<Candidate, 'name' | 'records'>[]): string =>
  withIdentities(
    api,
    subgraphs.flatMap(({ name, records }) => (records === null ? [] : [departmentOf({ name, records })])),
  );

/** Checks `candidate` as it would replace or join what is registered. Writes nothing. */
export async function checkSubgraph(candidate: Candidate, context: CheckContext): Promise<CheckReport> {
  checkName(candidate.name);
  const tree = treeServices();
  const active = activeSubgraphs(context.home);
  const staying = active.filter(({ name }) => name !== candidate.name);
  const faults = definitionFaults(candidate, [...tree, ...staying]);
  const nothing = { losses: [], composition: null, bothComposers: true, operations: 0 };
  if (faults.length > 0) return { faults, ...nothing };
  const services = [...tree, ...staying, candidate];
  const composed = composeWithGuild(services);
  const apollo = await askApollo(services);
  const problems = [...(composed.ok ? [] : composed.problems), ...(apollo ?? [])];
  const bothComposers = apollo !== null;
  if (!composed.ok || problems.length > 0) return { faults: problems, ...nothing, bothComposers };
  const before = composeWithGuild([...tree, ...active]);
  if (!before.ok) return { faults: before.problems, ...nothing, bothComposers };
  const operations = recentOperations(readOperations(context.home), context.now, context.days);
  const api = identified(composed.value.api, [...staying, candidate]);
  const broken = await findBreaking(identified(before.value.api, active), api);
  const affected = affectedOperations(before.value.api, composed.value.api, operations);
  const losses = [
    ...broken.map(({ change, message }) => `破坏性变更 ${change}: ${message}。先增后删。`),
    ...affected.map(describeAffected),
  ];
  return { faults: [], losses, composition: composed.value, bothComposers, operations: operations.length };
}
