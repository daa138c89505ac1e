import type { ExecutionResult } from 'graphql';
import type { SubgraphAnswer } from '../fetch/subgraph-answer.js';
import type { SubgraphRequest } from '../fetch/subgraph-fetch.js';
import type { PlannedSubscription, SubscriptionPlan } from './gateway-engine.js';

/** Stands for the stream of events that the engine would open at a department. */
export type EventSource = (department: string, request: SubgraphRequest) => AsyncIterable<ExecutionResult>;

type RunOver = (request: PlannedSubscription, source: EventSource) => Promise<unknown>;

async function* eventsOf(events: readonly SubgraphAnswer[]): AsyncGenerator<ExecutionResult> {
  // Errors come as plain JSON; the runtime only reads message, path and extensions of them.
  for (const event of events) yield event as unknown as ExecutionResult;
}

const isIterable = (value: unknown): value is AsyncIterable<ExecutionResult> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/**
 * The engine runs a subscription from its first fetch to its end in one go, in one context. Here each event is run by
 * itself, over a stream of that one event: so it has a context, a clock and a ledger of its own, and the stream
 * itself, with its breaks and its resuming, is not the engine's business.
 */
export async function planSubscription(
  request: PlannedSubscription,
  runOver: RunOver,
): Promise<SubscriptionPlan> {
  const asked: Pick<SubscriptionPlan, 'department' | 'request'>[] = [];
  const looked = await runOver(request, (department, first) => {
    asked.push({ department, request: first });
    return eventsOf([]);
  });
  if (isIterable(looked)) for await (const _none of looked) break;
  const [found] = asked;
  if (found === undefined) throw new Error('the engine asked no department for its events');
  return {
    ...found,
    complete: async (event, context) => {
      const results = await runOver({ ...request, context }, () => eventsOf([event]));
      if (!isIterable(results)) return results as ExecutionResult;
      for await (const result of results) return result;
      throw new Error('the engine gave nothing for an event');
    },
  };
}
