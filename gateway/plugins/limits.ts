import { HubError } from '../../platform/errors.js';
import { estimateCost } from '../document/cost.js';
import { factsOf } from '../document/facts-of.js';
import type { OperationFacts } from '../document/operation-facts.js';
import type { FederationGateway } from '../engine/federation-gateway.js';
import type { Policy } from '../policy.js';
import type { RequestContext } from '../request-context.js';
import type { Concern } from './concern.js';
import { refusal } from './refusal.js';

/** Holds each operation against the caller's line of the policy table. */
export function limitsConcern(engine: FederationGateway): Concern {
  return {
    didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
      if (!operation) return;
      const facts = factsOf(engine.supergraphFor(schema), document, operation);
      const problem = limitProblem(facts, request.variables ?? {}, contextValue);
      if (problem) throw refusal(problem);
    },
  };
}

/** What is too much of an operation, or null; notes its cost. */
export function limitProblem(
  facts: OperationFacts,
  variables: Readonly<Record<string, unknown>>,
  context: RequestContext,
): HubError | null {
  const { policy, trusted } = context;
  const problem = (trusted ? null : staticProblem(facts, policy)) ?? pageProblem(facts, policy, variables);
  if (problem) return problem;
  context.cost = estimateCost(facts.costs, variables);
  return context.cost > policy.maxCost ? exceeded('估算成本', context.cost, policy.maxCost) : null;
}

const exceeded = (limit: string, actual: number, allowed: number): HubError =>
  new HubError('QUERY_LIMIT_EXCEEDED', { limit, actual: Math.round(actual), allowed });

function staticProblem(facts: OperationFacts, policy: Policy): HubError | null {
  if (facts.hasReservedAlias) return new HubError('BAD_REQUEST', { reason: '别名不得以两个下划线开头' });
  if (facts.introspects && !policy.introspection) return new HubError('INTROSPECTION_FORBIDDEN');
  if (facts.introspects && facts.selectsData) {
    return new HubError('BAD_REQUEST', { reason: '内省与数据查询请分开发送' });
  }
  if (facts.tokens > policy.maxTokens) return exceeded('词元数', facts.tokens, policy.maxTokens);
  if (facts.depth > policy.maxDepth) return exceeded('嵌套层数', facts.depth, policy.maxDepth);
  if (facts.aliases > policy.maxAliases) return exceeded('别名数', facts.aliases, policy.maxAliases);
  if (facts.directives > policy.maxDirectives) {
    return exceeded('同一处的指令数', facts.directives, policy.maxDirectives);
  }
  return null;
}

function pageProblem(
  facts: OperationFacts,
  policy: Policy,
  variables: Readonly<Record<string, unknown>>,
): HubError | null {
  for (const { name, sizeFor } of facts.pageArguments) {
    const actual = sizeFor(variables);
    // Without a number the subgraph takes its own default, which is within bounds.
    if (actual === null) continue;
    if (!Number.isInteger(actual) || actual < 1 || actual > policy.maxPageSize) {
      return new HubError('PAGE_SIZE_INVALID', { argument: name, actual, allowed: policy.maxPageSize });
    }
  }
  return null;
}
