/** Hand-written parts of a published SDL: a department's extension.graphql. */
import { type DefinitionNode, Kind } from 'graphql';
import { DefinitionError, described, parseDefinition, placeOf } from './definition-node.js';

/**
 * Merges `extend type X { … }` of an extension into the generated definition of X, so that the published SDL
 * has each type once. New types of the extension are appended.
 *
 * @param file path of the extension, for errors.
 * @throws DefinitionError where it extends an unknown type, repeats a field, or leaves something undescribed.
 */
export function mergeExtension(
  generated: readonly DefinitionNode[],
  extension: string,
  file: string,
): readonly DefinitionNode[] {
  const merged = [...generated];
  for (const node of parseDefinition(extension, file).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_EXTENSION) {
      merged.push(node);
      continue;
    }
    const at = `${placeOf(file, node)}: extend type ${node.name.value}`;
    const index = merged.findIndex(
      (d) => d.kind === Kind.OBJECT_TYPE_DEFINITION && d.name.value === node.name.value,
    );
    const base = merged[index];
    if (base?.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new DefinitionError(`${at}: 本部门没有这个类型`);
    const known = new Set((base.fields ?? []).map((f) => f.name.value));
    for (const field of node.fields ?? []) {
      described(field, file);
      if (known.has(field.name.value)) {
        throw new DefinitionError(
          `${placeOf(file, field)}: ${node.name.value}.${field.name.value} 已由编译器生成`,
        );
      }
    }
    merged[index] = { ...base, fields: [...(base.fields ?? []), ...(node.fields ?? [])] };
  }
  return merged;
}
