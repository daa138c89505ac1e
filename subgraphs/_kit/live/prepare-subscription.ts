/** A subscription as the gateway's plan sends it: one root field, its arguments, and how one event is answered. */
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { HubError } from '../../../platform/errors.js';
import { selectionOf } from '../serve/selection.js';
import type { Caller, RequestContext, Row } from '../subgraph.js';
import type { LiveField } from './topic.js';

export interface PreparedSubscription {
  readonly field: LiveField;
  readonly args: Row;
  /** Null where what the event told of is no more. */
  readonly answer: (payload: Row, caller: Caller) => Promise<ExecutionResult | null>;
}

export interface SubscriptionRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const MAX_TOKENS = 20_000;

const refused = (errors: readonly GraphQLError[]): HubError =>
  new HubError('BAD_REQUEST', { reason: errors[0]?.message ?? '订阅无法执行' });

function readDocument(schema: GraphQLSchema, query: string): DocumentNode {
  try {
    const document = parse(query, { maxTokens: MAX_TOKENS });
    const errors = validate(schema, document);
    if (errors.length > 0) throw refused(errors);
    return document;
  } catch (error) {
    throw error instanceof GraphQLError ? refused([error]) : error;
  }
}

/** @throws HubError BAD_REQUEST for what is no subscription of this subgraph */
export function prepareSubscription(
  schema: GraphQLSchema,
  fields: Readonly<Record<string, LiveField>>,
  { query, operationName, variables }: SubscriptionRequest,
): PreparedSubscription {
  const document = readDocument(schema, query);
  const operation = getOperationAST(document, operationName);
  const [selection] = operation?.selectionSet.selections ?? [];
  const name = selection?.kind === Kind.FIELD ? selection.name.value : '';
  const definition = schema.getSubscriptionType()?.getFields()[name];
  const field = fields[name];
  if (
    operation?.operation !== OperationTypeNode.SUBSCRIPTION ||
    selection?.kind !== Kind.FIELD ||
    definition === undefined ||
    field === undefined
  ) {
    throw new HubError('BAD_REQUEST', { reason: '应为对本子图一个字段的订阅' });
  }
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors !== undefined) throw refused(errors);
  const selected = selectionOf(schema, document);
  return {
    field,
    args: getArgumentValues(definition, selection, coerced),
    answer: async (payload, caller) => {
      const contextValue: RequestContext = { ...caller, selection: selected };
      const value = await field.resolve(payload, contextValue);
      if (value === null || value === undefined) return null;
      const rootValue = { [name]: value };
      return execute({ schema, document, rootValue, contextValue, variableValues: variables, operationName });
    },
  };
}
