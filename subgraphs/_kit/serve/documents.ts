/** Documents parsed, validated and compiled once: a subgraph sees few, the gateway's plans, again and again. */
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { HubError } from '../../../platform/errors.js';
import type { Caller, RequestContext } from '../subgraph.js';
import { selectionOf } from './selection.js';

export type Variables = Readonly<Record<string, unknown>>;
export type Run = (caller: Caller, variables: Variables) => ExecutionResult | Promise<ExecutionResult>;

/** A request that GraphQL refuses before running it. */
export interface Refused {
  readonly errors: readonly GraphQLError[];
}

export type Prepared = { readonly run: Run; readonly mutates: boolean } | Refused;

const MAX_TOKENS = 20_000;

const checkText = (document: DocumentNode): void => {
  visit(document, {
    StringValue: ({ value }) => {
      if (value.includes('\0')) throw new HubError('NULL_CHARACTER');
    },
  });
};

const asResult = (value: unknown): value is ExecutionResult | Promise<ExecutionResult> =>
  typeof value === 'object' && value !== null;

/** Runs without compiling: where graphql-jit cannot, and for the test that compares both. */
export function interpreted(schema: GraphQLSchema, document: DocumentNode, operationName?: string): Run {
  const selection = selectionOf(schema, document);
  return (caller, variableValues) => {
    const contextValue: RequestContext = { ...caller, selection };
    return execute({
      schema,
      document,
      contextValue,
      variableValues: { ...variableValues },
      ...(operationName === undefined ? {} : { operationName }),
    });
  };
}

/** Null where graphql-jit cannot compile the document. */
export function compiled(schema: GraphQLSchema, document: DocumentNode, operationName?: string): Run | null {
  try {
    const query = compileQuery(schema, document, operationName);
    if (!isCompiledQuery(query)) return null;
    const selection = selectionOf(schema, document);
    return (caller, variables) => {
      const request: RequestContext = { ...caller, selection };
      const result: unknown = query.query({}, request, variables);
      if (!asResult(result)) throw new TypeError('graphql-jit gave no result');
      return result;
    };
  } catch {
    // graphql-jit throws for what it does not know; `execute` runs everything.
    return null;
  }
}

function prepare(schema: GraphQLSchema, source: string, operationName: string | undefined): Prepared {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: MAX_TOKENS, noLocation: false });
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
  checkText(document);
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  const operations = document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
  const chosen = operations.filter((d) => operationName === undefined || d.name?.value === operationName);
  const [operation] = chosen;
  if (operation === undefined || chosen.length > 1) {
    return { errors: [new GraphQLError('operationName 须指明文档中的一个操作')] };
  }
  if (operation.operation === 'subscription') {
    return { errors: [new GraphQLError('订阅请以 accept: text/event-stream 发送')] };
  }
  const run = compiled(schema, document, operationName) ?? interpreted(schema, document, operationName);
  return { run, mutates: operation.operation === 'mutation' };
}

/**
 * Prepares documents and keeps the `limit` last used; refused ones are not kept, so that nobody fills the cache
 * with garbage.
 */
export function createDocuments(schema: GraphQLSchema, limit = 500) {
  const kept = new Map<string, Prepared>();
  return {
    get size(): number {
      return kept.size;
    },
    prepare: (source: string, operationName: string | undefined): Prepared => {
      const key = operationName === undefined ? source : `${operationName}\n${source}`;
      const known = kept.get(key);
      if (known !== undefined) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const prepared = prepare(schema, source, operationName);
      if ('errors' in prepared) return prepared;
      kept.set(key, prepared);
      const [oldest] = kept.size > limit ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
      return prepared;
    },
  };
}
