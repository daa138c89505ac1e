/** What composition does not say of a subgraph: the rules of schema/README.md, "A department that runs its own subgraph". */
import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type TypeNode,
  visit,
} from 'graphql';

/** Directives with which a subgraph could take fields of others over, or hide from the rules. */
const FORBIDDEN = ['override', 'interfaceObject', 'composeDirective', 'shareable'];
/** Types that others own or everybody extends: what is added there must not take the rest down with it. */
const CROSSING = new Set(['Query', 'Enterprise', 'Product', 'Batch', 'Project', 'TestingBody']);
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const nameOf = (node: DefinitionNode): string => ('name' in node ? (node.name?.value ?? '') : '');
const hasDirective = (node: Directed, name: string): boolean =>
  node.directives?.some((each) => each.name.value === name) ?? false;
const namedOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedOf(type.type);
const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

/** The printed form without descriptions: a copy may be annotated, it may not differ. */
const bare = (node: DefinitionNode): string =>
  print(
    visit(node, {
      enter: (each) => ('description' in each ? { ...each, description: undefined } : undefined),
    }),
  );

const isObject = (node: DefinitionNode): node is ObjectTypeDefinitionNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION;

/** `extend type` and `type` are one to federation. */
const asDefinition = (node: DefinitionNode): DefinitionNode =>
  node.kind === Kind.OBJECT_TYPE_EXTENSION ? { ...node, kind: Kind.OBJECT_TYPE_DEFINITION } : node;

function keysOf(node: ObjectTypeDefinitionNode): Set<string> {
  const values = (node.directives ?? [])
    .filter((each) => each.name.value === 'key')
    .flatMap((each) => each.arguments?.find(({ name }) => name.value === 'fields')?.value ?? []);
  return new Set(values.flatMap((value) => (value.kind === Kind.STRING ? value.value.split(/[\s{}]+/) : [])));
}

/**
 * @param others what stands in the graph beside it, as parsed SDL
 * @returns one Chinese line per broken rule, naming the place
 */
export function contractProblems(
  name: string,
  document: DocumentNode,
  shared: string,
  others: readonly DocumentNode[] = [],
): string[] {
  const copies = new Map(parse(shared).definitions.map((node) => [nameOf(node), bare(node)]));
  const definitions = document.definitions.map(asDefinition);
  const own = definitions.filter((node) => nameOf(node) !== '' && !copies.has(nameOf(node)));
  const objects = own.filter(isObject);
  return [
    ...copyProblems(definitions, copies),
    ...own.flatMap(forbiddenProblems),
    ...own.flatMap(descriptionProblems),
    ...objects.flatMap(recordProblems),
    ...objects
      .filter((node) => CROSSING.has(node.name.value) && !isRecord(node))
      .flatMap((node) => crossingProblems(node, objects)),
    ...objects
      .filter((node) => node.name.value === 'Mutation')
      .flatMap((node) => mutationProblems(name, node)),
    ...foreignProblems(objects, others),
  ];
}

/** A field on a record of another department: while its subgraph is down, that record would be missing to all who select it. */
function foreignProblems(
  objects: readonly ObjectTypeDefinitionNode[],
  others: readonly DocumentNode[],
): string[] {
  const taken = new Set(others.flatMap(({ definitions }) => definitions.map(nameOf)));
  return objects
    .filter(({ name }) => taken.has(name.value) && !CROSSING.has(name.value) && !ROOTS.has(name.value))
    .flatMap((type) =>
      addedFields(type).map(
        ({ name }) =>
          `${type.name.value}.${name.value}: ${type.name.value} 属于别的子图,不得增加字段;可扩充的是 Enterprise、Product 和 Query`,
      ),
    );
}

/** Neither key nor external. */
function addedFields(type: ObjectTypeDefinitionNode): FieldDefinitionNode[] {
  const keys = keysOf(type);
  return (type.fields ?? []).filter(
    (field) => !keys.has(field.name.value) && !hasDirective(field, 'external'),
  );
}

const copyProblems = (
  definitions: readonly DefinitionNode[],
  copies: ReadonlyMap<string, string>,
): string[] =>
  definitions.flatMap((node) => {
    const copy = copies.get(nameOf(node));
    return copy === undefined || nameOf(node) === '' || bare(node) === copy
      ? []
      : [`${nameOf(node)}: 与 schema/shared.graphql 中的定义不同,请原样抄录(说明文字可不同)`];
  });

function forbiddenProblems(node: DefinitionNode): string[] {
  const found = new Set<string>();
  visit(node, { Directive: ({ name }) => void (FORBIDDEN.includes(name.value) && found.add(name.value)) });
  return [...found].map(
    (each) => `${nameOf(node)}: 不得使用 @${each};只有 shared.graphql 中的类型带 @shareable`,
  );
}

/** The descriptions are the data dictionary (数据元). */
function descriptionProblems(definition: DefinitionNode): string[] {
  const missing: string[] = [];
  const look = (node: {
    description?: { value: string } | undefined;
    name: { value: string };
  }): undefined => {
    if (!/\p{Script=Han}/u.test(node.description?.value ?? '')) missing.push(node.name.value);
  };
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return [];
  visit(definition, {
    ScalarTypeDefinition: look,
    InterfaceTypeDefinition: look,
    UnionTypeDefinition: look,
    EnumTypeDefinition: look,
    InputObjectTypeDefinition: look,
    FieldDefinition: look,
    InputValueDefinition: look,
    EnumValueDefinition: look,
  });
  return missing.length === 0 ? [] : [`${nameOf(definition)}: 缺少中文说明:${missing.join('、')}`];
}

/** A record is its owner's, whole: `TestingBody` in the subgraph that publishes it. */
const isRecord = (node: ObjectTypeDefinitionNode): boolean =>
  node.interfaces?.some(({ name }) => name.value === 'QualityRecord') ?? false;

const recordProblems = (node: ObjectTypeDefinitionNode): string[] =>
  isRecord(node) && !keysOf(node).has('id') ? [`${node.name.value}: 记录须有 @key(fields: "id")`] : [];

function crossingProblems(
  type: ObjectTypeDefinitionNode,
  objects: readonly ObjectTypeDefinitionNode[],
): string[] {
  return addedFields(type).flatMap((field) => {
    const place = `${type.name.value}.${field.name.value}`;
    const returned = objects.find(({ name }) => name.value === namedOf(field.type));
    return [
      ...(field.type.kind === Kind.NON_NULL_TYPE
        ? [`${place}: 须可为空,否则本部门停机会使整个对象为空`]
        : []),
      ...(isList(field.type) && returned !== undefined
        ? [`${place}: 列表须用连接(…Connection),不能直接返回数组`]
        : []),
      ...(returned?.name.value.endsWith('Connection') ? connectionProblems(place, field, returned) : []),
    ];
  });
}

function connectionProblems(
  place: string,
  field: FieldDefinitionNode,
  type: ObjectTypeDefinitionNode,
): string[] {
  const given = new Set(field.arguments?.map(({ name }) => name.value));
  const fields = new Set(type.fields?.map(({ name }) => name.value));
  const lacking = [
    ...['first', 'after'].filter((each) => !given.has(each)).map((each) => `参数 ${each}`),
    ...['nodes', 'pageInfo'].filter((each) => !fields.has(each)).map((each) => `${type.name.value}.${each}`),
    ...(hasDirective(field, 'listSize')
      ? []
      : ['@listSize(slicingArguments: ["first"], sizedFields: ["nodes"])']),
  ];
  return lacking.length === 0 ? [] : [`${place}: 连接缺少 ${lacking.join('、')}`];
}

/** An empty list of scopes, or of alternatives, lets everybody through. */
function namesScopes(field: FieldDefinitionNode): boolean {
  const [named] = (field.directives ?? []).filter(({ name }) => name.value === 'requiresScopes');
  const scopes = named?.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  const isFilled = (value: ConstValueNode | undefined): boolean =>
    value?.kind === Kind.LIST && value.values.length > 0;
  return scopes?.kind === Kind.LIST && isFilled(scopes) && scopes.values.every(isFilled);
}

const mutationProblems = (name: string, node: ObjectTypeDefinitionNode): string[] =>
  (node.fields ?? [])
    .filter((field) => !namesScopes(field))
    .map(
      (field) => `Mutation.${field.name.value}: 须写明权限,如 @requiresScopes(scopes: [["publish:${name}"]])`,
    );
