import { type ConstDirectiveNode, type DocumentNode, Kind, visit } from 'graphql';

/** Directives that stay visible to clients. */
const PUBLIC_DIRECTIVES = new Set(['deprecated', 'specifiedBy', 'oneOf']);

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const isHidden = (node: Directed): boolean =>
  node.directives?.some((directive) => directive.name.value === 'inaccessible') ?? false;

/** `join__Graph`, `link__Import`, `federation__Scope` …: names with a double underscore belong to the machinery. */
const isMachinery = (name: string): boolean => name.includes('__');

/**
 * The API schema of a supergraph as SDL: both engines validate and introspect against this one, so that they agree.
 * Join machinery, security, cost and tag directives, and everything @inaccessible are left out.
 */
export function apiDocument(supergraph: DocumentNode): DocumentNode {
  const drop = <Node extends Directed & { readonly name: { readonly value: string } }>(node: Node) =>
    isHidden(node) || isMachinery(node.name.value) ? null : undefined;
  return visit(supergraph, {
    Directive: (node) => (PUBLIC_DIRECTIVES.has(node.name.value) ? undefined : null),
    DirectiveDefinition: () => null,
    SchemaExtension: () => null,
    ScalarTypeDefinition: drop,
    ObjectTypeDefinition: drop,
    InterfaceTypeDefinition: drop,
    UnionTypeDefinition: drop,
    EnumTypeDefinition: drop,
    InputObjectTypeDefinition: drop,
    FieldDefinition: drop,
    InputValueDefinition: drop,
    EnumValueDefinition: drop,
    [Kind.SCHEMA_DEFINITION]: (node) => ({ ...node, directives: [] }),
  });
}
