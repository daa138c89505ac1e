import type { FetchNode, PlanNode, QueryPlan, RequiresSelection } from '@graphql-hive/router-query-planner';

/** A fetch with what it needs to know of entities. */
export type EntityFetchNode = FetchNode & { readonly requires: RequiresSelection[] };

/** True for plans without rewrites, deferral and subscriptions: nearly all; our executor runs these. */
export function isPlainPlan({ node }: QueryPlan): boolean {
  return isThere(node) && isPlain(node);
}

/** A subscription whose events need nothing but plain fetches. */
export interface PlainSubscription {
  /** What its department is asked for. */
  readonly primary: FetchNode;
  /** What is done for each event. */
  readonly rest: readonly PlanNode[];
}

/** Null for what is no subscription, or for one that our executor does not run. */
export function plainSubscription({ node }: QueryPlan): PlainSubscription | null {
  if (!isThere(node)) return null;
  const [first, ...rest] = node.kind === 'Sequence' ? node.nodes : [node];
  if (first?.kind !== 'Subscription') return null;
  const { primary } = first;
  return isPlainFetch(primary) && rest.every(isPlain) ? { primary, rest } : null;
}

/** The planner writes null where its types say that a member may be absent. */
const isThere = <Value>(value: Value | null | undefined): value is Value =>
  value !== undefined && value !== null;

export const isEntityFetch = (node: PlanNode): node is EntityFetchNode =>
  node.kind === 'Fetch' && isThere(node.requires) && node.requires.length > 0;

function isPlain(node: PlanNode): boolean {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.every(isPlain);
    case 'Flatten':
      return isEntityFetch(node.node) && isPlainFetch(node.node);
    case 'Fetch':
      return !isEntityFetch(node) && isPlainFetch(node);
    case 'BatchFetch':
      return node.entityBatch.aliases.every(
        (alias) => !hasRewrites(alias) && alias.requires.every(isUnconditional) && alias.requires.length > 0,
      );
    case 'Condition':
      return [node.ifClause, node.elseClause].every((clause) => !isThere(clause) || isPlain(clause));
    default:
      return false;
  }
}

const isPlainFetch = (node: FetchNode): boolean =>
  !hasRewrites(node) && (node.requires ?? []).every(isUnconditional);

const hasRewrites = (node: { inputRewrites?: unknown[]; outputRewrites?: unknown[] }): boolean =>
  (node.inputRewrites?.length ?? 0) > 0 || (node.outputRewrites?.length ?? 0) > 0;

function isUnconditional(selection: RequiresSelection): boolean {
  if (selection.kind === 'FragmentSpread') return false;
  if (selection.kind === 'Field') return (selection.selections ?? []).every(isUnconditional);
  return (
    !isThere(selection.skipIf) && !isThere(selection.includeIf) && selection.selections.every(isUnconditional)
  );
}
