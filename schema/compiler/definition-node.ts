/** Reading one AST node of records.graphql: its place, its description, the arguments of its directives. */
import { type ConstDirectiveNode, type DocumentNode, GraphQLError, Kind, parse } from 'graphql';

/** A definition breaks a rule of the language; the message names file, line, what was found and what is allowed. */
export class DefinitionError extends Error {
  override name = 'DefinitionError';
}

interface Located {
  readonly loc?: { readonly startToken: { readonly line: number } } | undefined;
}
interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}
interface Described extends Located {
  readonly description?: { readonly value: string } | undefined;
  readonly name: { readonly value: string };
}

/** `subgraphs/food-drug/records.graphql:12`. */
export const placeOf = (file: string, node: Located): string => `${file}:${node.loc?.startToken.line ?? 1}`;

/** @throws DefinitionError with file and line where `source` is not GraphQL. */
export function parseDefinition(source: string, file: string): DocumentNode {
  try {
    return parse(source);
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    throw new DefinitionError(`${file}:${cause.locations?.[0]?.line ?? 1}: ${cause.message}`, { cause });
  }
}

export const directive = (node: Directed, name: string): ConstDirectiveNode | undefined =>
  node.directives?.find((d) => d.name.value === name);

/** The Chinese description; a definition without one is refused, because it is the data dictionary. */
export function described(node: Described, file: string): string {
  const value = node.description?.value.trim().replaceAll(/\s*\n\s*/g, ' ');
  if (!value) throw new DefinitionError(`${placeOf(file, node)}: ${node.name.value} 缺少中文说明`);
  return value;
}

export function optionalText(node: ConstDirectiveNode, name: string): string | undefined {
  const value = node.arguments?.find((a) => a.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

export function text(node: ConstDirectiveNode, name: string, file: string): string {
  const value = optionalText(node, name);
  if (!value) throw new DefinitionError(`${placeOf(file, node)}: @${node.name.value} 缺少 ${name}: "…"`);
  return value;
}

/** An argument that is written and true. */
export function optionalFlag(node: ConstDirectiveNode, name: string): boolean {
  const value = node.arguments?.find((a) => a.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN && value.value;
}

export function enumArgument(node: ConstDirectiveNode, name: string): string | undefined {
  const value = node.arguments?.find((a) => a.name.value === name)?.value;
  return value?.kind === Kind.ENUM ? value.value : undefined;
}
