/** Which fields an operation reads, so that lists select no columns that nobody asked for. */
import {
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Names of the fields by object type, over the whole document: at most more than one list needs. */
export type Selection = ReadonlyMap<string, ReadonlySet<string>>;

export function selectionOf(schema: GraphQLSchema, document: DocumentNode): Selection {
  const selection = new Map<string, Set<string>>();
  const add = (type: string, field: string): void => {
    const known = selection.get(type);
    if (known === undefined) selection.set(type, new Set([field]));
    else known.add(field);
  };
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const parent = types.getParentType();
        if (isObjectType(parent)) add(parent.name, name.value);
        else if (isAbstractType(parent))
          for (const type of schema.getPossibleTypes(parent)) add(type.name, name.value);
      },
    }),
  );
  return selection;
}
