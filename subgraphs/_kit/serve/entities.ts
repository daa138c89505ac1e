import type { GraphQLFieldResolver } from 'graphql';
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import type { RequestContext, Resolver, Row } from '../subgraph.js';

const Representation = z.looseObject({ __typename: z.string() });

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

/** What the planner asked for may be an interface or a type of another spelling: the reference says which. */
const typed = (value: unknown, __typename: string): unknown =>
  typeof value === 'object' && value !== null && !(value instanceof Error)
    ? Object.assign(value, { __typename })
    : (value ?? null);

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** One failed reference fails alone: an Error in a list stands for its own place. */
function resolveOne(
  resolve: Resolver | undefined,
  reference: Row & { __typename: string },
  request: RequestContext,
) {
  const { __typename } = reference;
  if (resolve === undefined) return new HubError('BAD_REQUEST', { reason: `${__typename} 不能按引用取得` });
  try {
    const value = resolve(reference, {}, request);
    return isPromise(value)
      ? value.then((each) => typed(each, __typename), asError)
      : typed(value, __typename);
  } catch (error) {
    return asError(error);
  }
}

/**
 * Resolver of `_entities`. Apollo's own gives a list of promises, which graphql-jit does not wait for where the
 * element is a union; and it asks the schema for each reference again.
 * @param references resolveReference by type name.
 */
export const entitiesResolver =
  (references: ReadonlyMap<string, Resolver>): GraphQLFieldResolver<unknown, unknown> =>
  (_root, args, request) => {
    const given: readonly unknown[] = Array.isArray(args['representations']) ? args['representations'] : [];
    const results = given.map((each) => {
      const reference = Representation.safeParse(each).data;
      if (reference === undefined)
        return new HubError('BAD_REQUEST', { reason: '引用应为带 __typename 的对象' });
      return resolveOne(references.get(reference.__typename), reference, request as RequestContext);
    });
    return results.some(isPromise) ? Promise.all(results) : results;
  };
