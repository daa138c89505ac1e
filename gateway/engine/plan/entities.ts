import type { FlattenNodePathSegment, RequiresSelection } from '@graphql-hive/router-query-planner';
import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { isJsonObject, type JsonObject } from './json.js';

/** Where an entity stands in the answer; only needed for errors. */
export type EntityPath = readonly (string | number)[];

/** The objects at a plan's path, in order of the answer. */
export function collectEntities(
  data: unknown,
  path: readonly FlattenNodePathSegment[],
  schema: GraphQLSchema,
) {
  const found: JsonObject[] = [];
  follow(data, path, 0, schema, null, (entity) => found.push(entity));
  return found;
}

/** The same walk, with paths. */
export function collectEntityPaths(
  data: unknown,
  path: readonly FlattenNodePathSegment[],
  schema: GraphQLSchema,
) {
  const found: EntityPath[] = [];
  follow(data, path, 0, schema, [], (_entity, at) => found.push(at ?? []));
  return found;
}

type Visit = (entity: JsonObject, at: EntityPath | null) => void;

function follow(
  value: unknown,
  path: readonly FlattenNodePathSegment[],
  step: number,
  schema: GraphQLSchema,
  at: EntityPath | null,
  visit: Visit,
): void {
  if (value === null || value === undefined) return;
  const segment = path[step];
  if (Array.isArray(value)) {
    const next = segment === '@' ? step + 1 : step;
    for (let index = 0; index < value.length; index += 1) {
      follow(value[index], path, next, schema, at && [...at, index], visit);
    }
    return;
  }
  if (!isJsonObject(value)) return;
  if (segment === undefined) {
    visit(value, at);
  } else if (segment !== '@' && 'Field' in segment) {
    follow(value[segment.Field], path, step + 1, schema, at && [...at, segment.Field], visit);
  } else if (
    segment !== '@' &&
    segment.TypeCondition.some((type) => isOfType(value['__typename'], type, schema))
  ) {
    follow(value, path, step + 1, schema, at, visit);
  }
}

/** Whether an object of type `typename` satisfies a type condition. */
function isOfType(typename: unknown, condition: string, schema: GraphQLSchema): boolean {
  if (typename === condition || typename === undefined) return true;
  const abstract = schema.getType(condition);
  const object = typeof typename === 'string' ? schema.getType(typename) : undefined;
  return isAbstractType(abstract) && isObjectType(object) && schema.isSubType(abstract, object);
}

/** What a subgraph must be told to find an entity again; null when the entity cannot be looked up there. */
export function representationOf(
  entity: JsonObject,
  requires: readonly RequiresSelection[],
  schema: GraphQLSchema,
): JsonObject | null {
  const representation: JsonObject = {};
  project(entity, requires, schema, representation);
  const keys = Object.keys(representation);
  const hasKey = keys.some((key) => key !== '__typename');
  if (!hasKey) return null;
  representation['__typename'] ??= entity['__typename'];
  return representation;
}

function project(
  source: JsonObject,
  requires: readonly RequiresSelection[],
  schema: GraphQLSchema,
  into: JsonObject,
): void {
  for (const selection of requires) {
    if (selection.kind === 'InlineFragment') {
      if (isOfType(source['__typename'], selection.typeCondition, schema)) {
        project(source, selection.selections, schema, into);
      }
    } else if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const value = source[selection.name] ?? source[key];
      if (value === null || value === undefined) continue;
      into[key] = selection.selections ? projectValue(value, selection.selections, schema) : value;
    }
  }
}

function projectValue(
  value: unknown,
  requires: readonly RequiresSelection[],
  schema: GraphQLSchema,
): unknown {
  if (Array.isArray(value)) return value.map((item) => projectValue(item, requires, schema));
  if (!isJsonObject(value)) return value;
  const projected: JsonObject = {};
  project(value, requires, schema, projected);
  return projected;
}
