import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type NameNode,
} from 'graphql';

/** Directives that stay visible to clients. */
const PUBLIC_DIRECTIVES = new Set(['deprecated', 'specifiedBy', 'oneOf']);

interface Defined {
  readonly name: NameNode;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const isHidden = (node: Defined): boolean =>
  node.directives?.some((directive) => directive.name.value === 'inaccessible') ?? false;

/** `join__Graph`, `link__Import`, `federation__Scope` …: names with a double underscore belong to the machinery. */
const isMachinery = (node: Defined): boolean => node.name.value.includes('__');

const visible = <Node extends Defined>(nodes: readonly Node[] = []): Node[] =>
  nodes.filter((node) => !isHidden(node) && !isMachinery(node));

const withPublicDirectives = <Node extends Defined>(node: Node): Node => ({
  ...node,
  directives: node.directives?.filter((directive) => PUBLIC_DIRECTIVES.has(directive.name.value)) ?? [],
});

const publicInputs = (nodes: readonly InputValueDefinitionNode[] | undefined): InputValueDefinitionNode[] =>
  visible(nodes).map(withPublicDirectives);

const publicField = (node: FieldDefinitionNode): FieldDefinitionNode => ({
  ...withPublicDirectives(node),
  arguments: publicInputs(node.arguments),
});

function publicDefinition(node: DefinitionNode): DefinitionNode[] {
  switch (node.kind) {
    case Kind.SCHEMA_DEFINITION:
      return [{ ...node, directives: [] }];
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.UNION_TYPE_DEFINITION:
      return visible([node]).map(withPublicDirectives);
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return visible([node]).map((type) => ({
        ...withPublicDirectives(type),
        fields: visible(type.fields).map(publicField),
      }));
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return visible([node]).map((type) => ({
        ...withPublicDirectives(type),
        fields: publicInputs(type.fields),
      }));
    case Kind.ENUM_TYPE_DEFINITION:
      return visible([node]).map((type) => ({
        ...withPublicDirectives(type),
        values: visible(type.values).map(withPublicDirectives),
      }));
    // A composed document has no other but definitions of directives, all of them machinery.
    default:
      return [];
  }
}

/**
 * The API schema of a supergraph as SDL: both engines validate and introspect against this one, so that they agree.
 * Join machinery, security, cost and tag directives, and everything @inaccessible are left out. Written out kind by
 * kind: graphql's `visit` takes three times as long, and each start of a gateway waits for it.
 */
export const apiDocument = (supergraph: DocumentNode): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: supergraph.definitions.flatMap(publicDefinition),
});
