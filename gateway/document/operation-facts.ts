import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { HubError } from '../../platform/errors.js';
import { type CostNode, listCost } from './cost.js';
import type { FieldRules, Requirement } from './field-rules.js';
import { type PageArgument, readPageArguments } from './page-arguments.js';

/** A selected field that not everybody may see. */
export interface ProtectedField {
  /** Response keys from the root, without list indexes. */
  readonly path: readonly string[];
  /** `Type.field`, for the error message. */
  readonly coordinate: string;
  /** Where the null goes: the field itself, or its nearest nullable ancestor. Empty: the whole answer. */
  readonly nullPath: readonly string[];
  readonly requirements: readonly Requirement[];
}

/** What is known of an operation without its variables: computed once per document. */
export interface OperationFacts {
  /** Of the whole document. */
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  /** Most directives in a row on one node. */
  readonly directives: number;
  readonly introspects: boolean;
  /** Uses a response key that GraphQL reserves (`__…`): `__proto__` as a key would reach into our objects. */
  readonly hasReservedAlias: boolean;
  /** Asks for data beside the schema. */
  readonly selectsData: boolean;
  readonly pageArguments: readonly PageArgument[];
  readonly costs: readonly CostNode[];
  readonly protectedFields: readonly ProtectedField[];
  /** `Type.field` of the first field that is not for everybody; null: all are. */
  readonly notPublic: string | null;
  /** Selects a field whose value may depend on who in person asks. */
  readonly isBySubject: boolean;
  /** Every node that gives the response path, for redaction; keys are paths joined by `.`. */
  readonly nodesByPath: ReadonlyMap<string, readonly FieldNode[]>;
}

/** Fragments may multiply a short document into a huge one: expanding stops here. */
const MAX_EXPANDED_FIELDS = 20_000;

export interface FactsInput {
  readonly schema: GraphQLSchema;
  readonly rules: FieldRules;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly tokens: number;
}

interface Place {
  readonly type: GraphQLCompositeType | null;
  readonly path: readonly string[];
  readonly nullPath: readonly string[];
  readonly depth: number;
  /** Names of children that carry the list size of their parent, and that size's node. */
  readonly sized: CostNode | null;
}

/** Walks an operation, fragments expanded. @throws HubError QUERY_LIMIT_EXCEEDED when that has no end */
export function readOperationFacts(input: FactsInput): OperationFacts {
  const walk = new OperationWalk(input);
  return walk.run();
}

class OperationWalk {
  #depth = 0;
  #aliases = 0;
  #directives = 0;
  #introspects = false;
  #hasReservedAlias = false;
  #selectsData = false;
  #expanded = 0;
  readonly #pageArguments: PageArgument[] = [];
  readonly #protectedFields: ProtectedField[] = [];
  #notPublic: string | null = null;
  #isBySubject = false;
  readonly #nodesByPath = new Map<string, FieldNode[]>();

  constructor(private readonly input: FactsInput) {}

  run(): OperationFacts {
    const { operation, schema } = this.input;
    this.#count(operation.directives);
    const costs: CostNode[] = [];
    const type = schema.getRootType(operation.operation) ?? null;
    this.#selections(operation.selectionSet, { type, path: [], nullPath: [], depth: 0, sized: null }, costs);
    return {
      tokens: this.input.tokens,
      depth: this.#depth,
      aliases: this.#aliases,
      directives: this.#directives,
      introspects: this.#introspects,
      hasReservedAlias: this.#hasReservedAlias,
      selectsData: this.#selectsData,
      pageArguments: this.#pageArguments,
      costs,
      protectedFields: this.#protectedFields,
      notPublic: this.#notPublic,
      isBySubject: this.#isBySubject,
      nodesByPath: this.#nodesByPath,
    };
  }

  #count(directives: readonly unknown[] | undefined): void {
    this.#directives = Math.max(this.#directives, directives?.length ?? 0);
  }

  #selections(set: SelectionSetNode, place: Place, costs: CostNode[]): void {
    for (const selection of set.selections) {
      this.#count(selection.directives);
      if (selection.kind === Kind.FIELD) {
        this.#field(selection, place, costs);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.#selections(
          selection.selectionSet,
          this.#narrowed(place, selection.typeCondition?.name.value),
          costs,
        );
      } else {
        const fragment = this.input.fragments.get(selection.name.value);
        if (!fragment) continue;
        this.#count(fragment.directives);
        this.#selections(
          fragment.selectionSet,
          this.#narrowed(place, fragment.typeCondition.name.value),
          costs,
        );
      }
    }
  }

  #narrowed(place: Place, typeName: string | undefined): Place {
    if (typeName === undefined) return place;
    const type = this.input.schema.getType(typeName);
    return { ...place, type: isCompositeType(type) ? type : null };
  }

  #field(node: FieldNode, place: Place, costs: CostNode[]): void {
    this.#expanded += 1;
    if (this.#expanded > MAX_EXPANDED_FIELDS) {
      throw new HubError('QUERY_LIMIT_EXCEEDED', {
        limit: '字段数(片段展开后)',
        actual: this.#expanded,
        allowed: MAX_EXPANDED_FIELDS,
      });
    }
    if (node.alias) this.#aliases += 1;
    if (node.alias?.value.startsWith('__')) this.#hasReservedAlias = true;
    const depth = place.depth + 1;
    this.#depth = Math.max(this.#depth, depth);
    const name = node.name.value;
    if (name.startsWith('__')) {
      // Introspection is bounded by its own validation rule of Apollo Server and answered from memory.
      if (place.path.length === 0 && name !== '__typename') this.#introspects = true;
      return;
    }
    if (place.path.length === 0) this.#selectsData = true;
    this.#knownField(node, { ...place, depth }, costs);
  }

  #knownField(node: FieldNode, place: Place, costs: CostNode[]): void {
    const { type } = place;
    const name = node.name.value;
    const definition = type !== null && 'getFields' in type ? type.getFields()[name] : undefined;
    if (type === null || !definition) return;
    const coordinate = `${type.name}.${name}`;
    const rule = this.input.rules.get(coordinate);
    if (rule?.isPublic !== true) this.#notPublic ??= coordinate;
    if (rule?.isBySubject === true) this.#isBySubject = true;
    const path = [...place.path, node.alias?.value ?? name];
    const nullPath = isNonNullType(definition.type) ? place.nullPath : path;
    this.#remember(path, node);
    if (rule && rule.requirements.length > 0) {
      this.#protectedFields.push({ path, coordinate, nullPath, requirements: rule.requirements });
    }
    const pages = readPageArguments(
      node,
      definition,
      rule?.listSize?.slicingArguments ?? [],
      this.input.operation,
    );
    this.#pageArguments.push(...pages);
    const returned = getNamedType(definition.type);
    const isList = isListType(isNonNullType(definition.type) ? definition.type.ofType : definition.type);
    const cost = listCost({
      name,
      rule,
      pages,
      isList,
      isComposite: isCompositeType(returned),
      parent: place.sized,
    });
    costs.push(cost);
    if (node.selectionSet && isCompositeType(returned)) {
      const inner: Place = { type: returned, path, nullPath, depth: place.depth, sized: cost };
      this.#selections(node.selectionSet, inner, cost.children);
    }
  }

  #remember(path: readonly string[], node: FieldNode): void {
    const key = path.join('.');
    const nodes = this.#nodesByPath.get(key);
    if (nodes) nodes.push(node);
    else this.#nodesByPath.set(key, [node]);
  }
}
