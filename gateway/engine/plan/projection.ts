import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { isJsonObject, type JsonObject } from './json.js';

interface FieldShape {
  readonly key: string;
  readonly isTypename: boolean;
  /** From the outermost wrapper inwards: whether the value there must not be null. One more than list levels. */
  readonly nonNull: readonly boolean[];
  readonly shape: Shape | null;
  /** Values that clients may see; null: all. */
  readonly enumValues: ReadonlySet<string> | null;
}

/** Everything that decides what a selection looks like, variables of @skip and @include already applied. */
export interface ProjectionInput {
  readonly apiSchema: GraphQLSchema;
  /** With @inaccessible parts: says whether an enum has values that clients may not see. */
  readonly fullSchema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Cuts merged answers down to what was asked, in the order asked, and carries nulls up where a non-null field is
 * missing (GraphQL specification 6.4.4). Field lists are made once per selection and type. Changes what it is given.
 */
export class Shape {
  readonly #fields = new Map<string, readonly FieldShape[]>();

  constructor(
    private readonly input: ProjectionInput,
    private readonly sets: readonly SelectionSetNode[],
    private readonly typeName: string,
  ) {}

  project(source: JsonObject): JsonObject | null {
    const typename = source['__typename'];
    const type = typeof typename === 'string' ? typename : this.typeName;
    const fields = this.#fields.get(type) ?? this.#read(type);
    const result: JsonObject = hasExactly(source, fields) ? source : {};
    for (const field of fields) {
      const value = field.isTypename
        ? (source[field.key] ?? type)
        : projectValue(source[field.key], field, 0);
      if (value === null && field.nonNull[0] === true) return null;
      if (result[field.key] !== value) result[field.key] = value;
    }
    return result;
  }

  /** Of an interface where the answer names no type: then the planner needed none, and every type gives the same. */
  #read(typeName: string): readonly FieldShape[] {
    const type = this.input.apiSchema.getType(typeName);
    const fields = isObjectType(type) || isInterfaceType(type) ? readFields(this.input, this.sets, type) : [];
    this.#fields.set(typeName, fields);
    return fields;
  }
}

/** Nothing more, nothing less, in this order: most records come as they were asked for and need no copy. */
function hasExactly(source: JsonObject, fields: readonly FieldShape[]): boolean {
  let index = 0;
  for (const key in source) {
    if (fields[index]?.key !== key) return false;
    index += 1;
  }
  return index === fields.length;
}

function projectValue(value: unknown, field: FieldShape, level: number): unknown {
  if (value === undefined || value === null) return null;
  if (level < field.nonNull.length - 1) {
    if (!Array.isArray(value)) return null;
    if (field.shape === null && field.enumValues === null && field.nonNull[level + 1] !== true) return value;
    for (let index = 0; index < value.length; index += 1) {
      const projected = projectValue(value[index], field, level + 1);
      if (projected === null && field.nonNull[level + 1] === true) return null;
      if (projected !== value[index]) value[index] = projected;
    }
    return value;
  }
  if (field.shape !== null) return isJsonObject(value) ? field.shape.project(value) : null;
  if (field.enumValues !== null && !field.enumValues.has(String(value))) return null;
  return value;
}

function readFields(
  input: ProjectionInput,
  sets: readonly SelectionSetNode[],
  type: GraphQLObjectType | GraphQLInterfaceType,
): readonly FieldShape[] {
  const nodes = new Map<string, FieldNode[]>();
  for (const set of sets) collectFields(input, set, type, nodes);
  return [...nodes].flatMap(([key, ofKey]): FieldShape[] => {
    const [first] = ofKey;
    if (first?.name.value === '__typename') {
      return [{ key, isTypename: true, nonNull: [true], shape: null, enumValues: null }];
    }
    const definition = first && type.getFields()[first.name.value];
    if (!definition) return [];
    const inner = ofKey.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    return [
      { key, isTypename: false, ...wrappersOf(definition.type), ...leafOf(input, definition.type, inner) },
    ];
  });
}

function collectFields(
  input: ProjectionInput,
  set: SelectionSetNode,
  type: GraphQLObjectType | GraphQLInterfaceType,
  into: Map<string, FieldNode[]>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, input.variables)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const known = into.get(key);
      if (known) known.push(selection);
      else into.set(key, [selection]);
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? input.fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition && input.apiSchema.getType(fragment.typeCondition.name.value);
    const applies =
      condition === undefined ||
      condition === type ||
      (isAbstractType(condition) && input.apiSchema.isSubType(condition, type));
    if (fragment && applies) collectFields(input, fragment.selectionSet, type, into);
  }
}

/** @skip and @include, with literals or variables. */
function isIncluded(
  node: Pick<FieldNode, 'directives'>,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return (node.directives ?? []).every(({ name, arguments: values = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const condition = values.find((argument) => argument.name.value === 'if')?.value;
    const isTrue =
      condition?.kind === Kind.VARIABLE
        ? variables[condition.name.value] === true
        : condition?.kind === Kind.BOOLEAN && condition.value;
    return name.value === 'include' ? isTrue : !isTrue;
  });
}

function wrappersOf(type: GraphQLOutputType): { nonNull: readonly boolean[] } {
  const nonNull: boolean[] = [];
  let rest: GraphQLOutputType = type;
  for (;;) {
    nonNull.push(isNonNullType(rest));
    const bare: GraphQLOutputType = isNonNullType(rest) ? rest.ofType : rest;
    if (!isListType(bare)) return { nonNull };
    rest = bare.ofType;
  }
}

function leafOf(
  input: ProjectionInput,
  type: GraphQLOutputType,
  inner: readonly SelectionSetNode[],
): Pick<FieldShape, 'shape' | 'enumValues'> {
  const named = getNamedType(type);
  if (isCompositeType(named)) return { shape: new Shape(input, inner, named.name), enumValues: null };
  if (!isEnumType(named)) return { shape: null, enumValues: null };
  const all = input.fullSchema.getType(named.name);
  const shown = named.getValues();
  const hasHidden = isEnumType(all) && all.getValues().length > shown.length;
  return { shape: null, enumValues: hasHidden ? new Set(shown.map(({ name }) => name)) : null };
}
