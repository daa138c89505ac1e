/** A subscription as it is asked for, held against the same rules as a query. */
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  parse,
  print,
  validate,
} from 'graphql';
import { HubError } from '../../platform/errors.js';
import { factsOf } from '../document/facts-of.js';
import type { FederationGateway, LiveOperation } from '../engine/federation-gateway.js';
import { requireTrust, resolveDocument } from '../operations/requested-document.js';
import { limitProblem } from '../plugins/limits.js';
import { publicProblem } from '../plugins/public-face.js';
import { hideFields } from '../plugins/scopes.js';
import type { TrustedDocuments } from '../plugins/trusted-documents.js';
import { MAX_TOKENS } from '../policy.js';
import type { RequestContext } from '../request-context.js';
import { withoutAfter } from './after-argument.js';

export interface LiveRequest extends LiveOperation {
  /** As it was sent: read again when the supergraph changes. */
  readonly body: unknown;
  /** The caller, and what this document may show to it. */
  readonly context: RequestContext;
  /** Equal for subscriptions that everybody concerned would answer alike. */
  readonly key: string;
  /** Place after which it begins; null: now. */
  readonly after: string | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Said as GraphQL says it, with the code that queries get for the same. */
export class RefusedDocument extends Error {
  constructor(readonly error: GraphQLError) {
    super(error.message);
  }
}

const refusedAs = (code: string, { message, locations }: GraphQLError): RefusedDocument =>
  new RefusedDocument(
    Object.assign(new GraphQLError(message, { extensions: { code } }), locations ? { locations } : {}),
  );

const KEPT_DOCUMENTS = 500;
const documents = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();

function readDocument(schema: GraphQLSchema, query: string): DocumentNode {
  const kept = documents.get(schema) ?? new Map<string, DocumentNode>();
  documents.set(schema, kept);
  const known = kept.get(query);
  if (known !== undefined) return known;
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: MAX_TOKENS });
  } catch (error) {
    throw error instanceof GraphQLError ? refusedAs('GRAPHQL_PARSE_FAILED', error) : error;
  }
  const [problem] = validate(schema, document);
  if (problem !== undefined) throw refusedAs('GRAPHQL_VALIDATION_FAILED', problem);
  if (kept.size >= KEPT_DOCUMENTS) kept.clear();
  kept.set(query, document);
  return document;
}

/** Everything that the caller's line of the policy table and the fields' rules say; notes it in the context. */
function holdAgainstRules(engine: FederationGateway, request: LiveOperation, context: RequestContext): void {
  const { document, operation, variables } = request;
  const facts = factsOf(engine.supergraph, document, operation);
  context.bySubject = facts.isBySubject;
  const problem =
    limitProblem(facts, variables, context) ??
    publicProblem(facts, context) ??
    hideFields(facts, document, operation, context);
  if (problem !== null) throw problem;
}

/**
 * @param body parsed request: query or documentId, operationName, variables
 * @param lastEventId of a reader that comes again; goes before `after`
 * @throws HubError or RefusedDocument
 */
export function readLiveRequest(
  engine: FederationGateway,
  trusted: TrustedDocuments,
  body: unknown,
  lastEventId: string | null,
  context: RequestContext,
): LiveRequest {
  const { query, value } = resolveDocument(body, '', trusted);
  if (query === null || !isRecord(value))
    throw new HubError('BAD_REQUEST', { reason: '缺少 query 或 documentId' });
  requireTrust(context, query, trusted);
  const schema = engine.supergraph.apiSchema;
  const whole = readDocument(schema, query);
  const operationName = typeof value['operationName'] === 'string' ? value['operationName'] : null;
  const chosen = getOperationAST(whole, operationName);
  if (!chosen) throw new HubError('BAD_REQUEST', { reason: '找不到要执行的操作,请核对 operationName' });
  if (chosen.operation !== OperationTypeNode.SUBSCRIPTION) throw new HubError('LIVE_ONLY_SUBSCRIPTIONS');
  const given = isRecord(value['variables']) ? value['variables'] : {};
  const { errors, coerced } = getVariableValues(schema, chosen.variableDefinitions ?? [], given);
  if (errors?.[0] !== undefined) throw refusedAs('BAD_USER_INPUT', errors[0]);
  const { document, operation, afterOf, unused } = withoutAfter(whole, chosen);
  const variables = Object.fromEntries(
    Object.entries(coerced ?? {}).filter(([name]) => !unused.includes(name)),
  );
  const request = { document, operation, variables };
  holdAgainstRules(engine, request, context);
  const { visibility, purpose } = context;
  return {
    ...request,
    body,
    context,
    key: JSON.stringify([print(document), operation.name?.value, variables, visibility, purpose]),
    after: lastEventId ?? afterOf(coerced ?? {}),
  };
}
