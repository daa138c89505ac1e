import type { FieldRule } from './field-rules.js';
import type { PageArgument } from './page-arguments.js';

/** One field of an operation as the estimate sees it. */
export interface CostNode {
  /** Of one value of this field, without its children. */
  readonly weight: number;
  /** How many values come, per value of the parent. */
  readonly sizeFor: (variables: Readonly<Record<string, unknown>>) => number;
  /** The number of rows that its `sizedFields` will have. */
  readonly pageSizeFor: ((variables: Readonly<Record<string, unknown>>) => number) | null;
  readonly sizedFields: readonly string[];
  readonly children: CostNode[];
}

/** A list that nobody bounded: attachments, test items, history. */
const DEFAULT_LIST_SIZE = 5;

interface CostInput {
  readonly name: string;
  readonly rule: FieldRule | undefined;
  readonly pages: readonly PageArgument[];
  readonly isList: boolean;
  readonly isComposite: boolean;
  readonly parent: CostNode | null;
}

/**
 * The cost of a field after the GraphQL cost specification: one per object, none per scalar, @cost instead of either,
 * times the size of its list.
 * @see https://ibm.github.io/graphql-specs/cost-spec.html
 */
export function listCost({ name, rule, pages, isList, isComposite, parent }: CostInput): CostNode {
  const weight = rule?.weight ?? (isComposite ? 1 : 0);
  const listSize = rule?.listSize ?? null;
  const assumed = listSize?.assumedSize ?? DEFAULT_LIST_SIZE;
  const paged = (variables: Readonly<Record<string, unknown>>): number => {
    const sizes = pages.map((page) => page.sizeFor(variables)).filter((size) => size !== null);
    return sizes.length > 0 ? Math.max(...sizes) : assumed;
  };
  const isSized = parent !== null && parent.pageSizeFor !== null && parent.sizedFields.includes(name);
  return {
    weight,
    sizeFor: isSized
      ? parent.pageSizeFor
      : isList
        ? listSize || pages.length > 0
          ? paged
          : () => assumed
        : () => 1,
    pageSizeFor: listSize !== null && listSize.sizedFields.length > 0 ? paged : null,
    sizedFields: listSize?.sizedFields ?? [],
    children: [],
  };
}

/** Estimated cost of an operation with its variables. */
export function estimateCost(
  nodes: readonly CostNode[],
  variables: Readonly<Record<string, unknown>>,
): number {
  let total = 0;
  for (const node of nodes) {
    const size = node.sizeFor(variables);
    total += size * (node.weight + (node.children.length > 0 ? estimateCost(node.children, variables) : 0));
  }
  return total;
}
