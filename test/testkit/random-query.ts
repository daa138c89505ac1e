/** Random queries over a schema, for tests that hold two ways of answering against one another. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Random } from '../../cli/sample/random.js';

export interface RandomQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A literal for an argument, or null where none is known. */
export type ArgumentValue = (argument: GraphQLArgument, field: string) => string | null;

type Parent = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** Levels of objects, connections included. */
const DEEPEST = 7;
const MOST_FIELDS = 4;
const MOST_TYPES = 3;
/** Below the limit of free queries. */
const MOST_ALIASES = 18;

const named = (field: Field) => getNamedType(field.type);
const isLeaf = (field: Field): boolean => !isObjectType(named(field)) && !isInterfaceType(named(field));

class Writer {
  #aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    private readonly literalFor: ArgumentValue,
  ) {}

  selection(type: Parent, level: number, aliased: boolean): string {
    const { random } = this;
    const fields = Object.values(type.getFields()).filter((field) => level < DEEPEST || isLeaf(field));
    const chosen = this.#some(fields, MOST_FIELDS);
    const parts = chosen.flatMap((field) => this.#field(field, level, aliased) ?? []);
    if (isInterfaceType(type)) {
      for (const one of this.#some([...this.schema.getPossibleTypes(type)], MOST_TYPES)) {
        if (this.#aliases < MOST_ALIASES)
          parts.push(`... on ${one.name} ${this.selection(one, level, true)}`);
      }
    }
    // Something is always left: @apollo/gateway gives null for an object all of whose fields are skipped.
    if (parts.every((part) => part.includes('@skip')) || random.chance(0.3)) parts.push('__typename');
    if (parts.length > 1 && random.chance(0.15)) {
      const inner = `{ ${parts.pop()} }`;
      parts.push(random.chance(0.5) ? `... on ${type.name} ${inner}` : `... @include(if: $yes) ${inner}`);
    }
    return `{ ${parts.join(' ')} }`;
  }

  #some<T>(from: readonly T[], most: number): T[] {
    const rest = [...from];
    const count = Math.min(rest.length, 1 + this.random.int(most));
    return Array.from({ length: count }, () => rest.splice(this.random.int(rest.length), 1)).flat();
  }

  /** Null for a field that needs an argument nobody can make up. */
  #field(field: Field, level: number, aliased: boolean): string | null {
    const { random } = this;
    const given: string[] = [];
    for (const argument of field.args) {
      const value = this.#value(argument, field);
      if (value !== null) given.push(`${argument.name}: ${value}`);
      else if (isRequiredArgument(argument)) return null;
    }
    const needsAlias = aliased || random.chance(0.1);
    if (needsAlias && this.#aliases >= MOST_ALIASES) return null;
    const alias = needsAlias ? `a${this.#aliases++}: ` : '';
    const condition = random.chance(0.07) ? ` @skip(if: $${random.chance(0.5) ? 'yes' : 'no'})` : '';
    const type = named(field);
    const inner =
      isObjectType(type) || isInterfaceType(type) ? ` ${this.selection(type, level + 1, false)}` : '';
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${condition}${inner}`;
  }

  #value(argument: GraphQLArgument, field: Field): string | null {
    const { random } = this;
    const known = this.literalFor(argument, field.name);
    if (known !== null) return isRequiredArgument(argument) || random.chance(0.7) ? known : null;
    const type = getNamedType(argument.type);
    if (!isEnumType(type) || random.chance(0.5)) return null;
    const { name } = random.pick(type.getValues());
    return isListType(getNullableType(argument.type)) ? `[${name}]` : name;
  }
}

/** A valid query; it may ask for what is not there, or for more than a limit allows. */
export function randomQuery(schema: GraphQLSchema, random: Random, literalFor: ArgumentValue): RandomQuery {
  const root = schema.getQueryType();
  if (!root) throw new Error('a schema without queries');
  const body = new Writer(schema, random, literalFor).selection(root, 0, false);
  return {
    // Both variables are used, or the document would not be valid.
    query: `query Random($yes: Boolean!, $no: Boolean!) { yes: __typename @include(if: $yes) no: __typename @include(if: $no) ${body.slice(1)}`,
    variables: { yes: true, no: false },
  };
}
