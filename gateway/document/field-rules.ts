import {
  type ConstDirectiveNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
import { BY_SUBJECT } from '../visibility.js';

const PUBLIC = 'public';

/** What a caller must have to see a field; all parts must hold. */
export interface Requirement {
  readonly authenticated: boolean;
  /** Any one of the groups is enough; within a group, every scope. */
  readonly scopes: readonly (readonly string[])[];
  /** As `scopes`; a policy's name is a role. */
  readonly policies: readonly (readonly string[])[];
}

/** @listSize, https://ibm.github.io/graphql-specs/cost-spec.html#sec-The-List-Size-Directive */
export interface ListSize {
  readonly assumedSize: number | null;
  readonly slicingArguments: readonly string[];
  readonly sizedFields: readonly string[];
}

/** What the supergraph's directives say about one field. */
export interface FieldRule {
  readonly requirements: readonly Requirement[];
  readonly listSize: ListSize | null;
  /** @cost of the field itself; null: the default. */
  readonly weight: number | null;
  /** `@tag(name: "public")` on the field or on the type that has it: everybody may see it. */
  readonly isPublic: boolean;
  /** Tagged {@link BY_SUBJECT}: who in person asks may change it. */
  readonly isBySubject: boolean;
}

/** Rules of all fields that have any, by `Type.field`. Fields without an entry are open and cost the default. */
export type FieldRules = ReadonlyMap<string, FieldRule>;

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/**
 * Reads the rules out of a supergraph.
 * A directive on a type counts for every field that returns it. A field selected through an interface answers with
 * the fields of its implementations, so it carries their requirements too.
 */
export function readFieldRules(supergraph: GraphQLSchema): FieldRules {
  const rules = new Map<string, FieldRule>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const owners = isInterfaceType(type) ? [type, ...supergraph.getPossibleTypes(type)] : [type];
    for (const field of Object.values(type.getFields())) {
      const returned = supergraph.getType(namedTypeOf(String(field.type)));
      const requirements = [
        ...owners.flatMap((owner) => requirementsOf(owner.getFields()[field.name]?.astNode)),
        ...requirementsOf(returned?.astNode),
      ];
      const listSize = listSizeOf(field.astNode);
      const weight = costOf(field.astNode);
      const isPublic = hasTag(field.astNode, PUBLIC) || hasTag(type.astNode, PUBLIC);
      const isBySubject = owners.some(
        (owner) =>
          hasTag(owner.getFields()[field.name]?.astNode, BY_SUBJECT) || hasTag(owner.astNode, BY_SUBJECT),
      );
      if (requirements.length > 0 || listSize !== null || weight !== null || isPublic || isBySubject) {
        rules.set(`${type.name}.${field.name}`, { requirements, listSize, weight, isPublic, isBySubject });
      }
    }
  }
  return rules;
}

const namedTypeOf = (type: string): string => type.replace(/[[\]!]/g, '');

function argumentsOf(node: Directed | null | undefined, name: string): Record<string, unknown> | null {
  const directive = node?.directives?.find((candidate) => candidate.name.value === name);
  if (!directive) return null;
  const { arguments: values = [] } = directive;
  return Object.fromEntries(values.map(({ name: key, value }) => [key.value, valueFromASTUntyped(value)]));
}

/** @tag is repeatable. */
const hasTag = (node: Directed | null | undefined, tag: string): boolean =>
  (node?.directives ?? []).some(
    (directive) =>
      directive.name.value === 'tag' &&
      directive.arguments?.some(({ value }) => valueFromASTUntyped(value) === tag) === true,
  );

const isGroups = (value: unknown): value is string[][] => Array.isArray(value) && value.every(Array.isArray);

function requirementsOf(node: Directed | null | undefined): Requirement[] {
  const scopes = argumentsOf(node, 'requiresScopes')?.['scopes'];
  const policies = argumentsOf(node, 'policy')?.['policies'];
  const authenticated = argumentsOf(node, 'authenticated') !== null;
  if (!authenticated && scopes === undefined && policies === undefined) return [];
  // A directive that cannot be read refuses everybody: an empty group would let everybody in.
  const groups = (value: unknown) => (value === undefined ? [] : isGroups(value) ? value : [['\u0000']]);
  return [{ authenticated, scopes: groups(scopes), policies: groups(policies) }];
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

function listSizeOf(node: Directed | null | undefined): ListSize | null {
  const values = argumentsOf(node, 'listSize');
  if (values === null) return null;
  const { assumedSize, slicingArguments, sizedFields } = values;
  return {
    assumedSize: typeof assumedSize === 'number' ? assumedSize : null,
    slicingArguments: strings(slicingArguments),
    sizedFields: strings(sizedFields),
  };
}

function costOf(node: Directed | null | undefined): number | null {
  const weight = argumentsOf(node, 'cost')?.['weight'];
  const number = Number(weight);
  return weight === undefined || Number.isNaN(number) ? null : number;
}
