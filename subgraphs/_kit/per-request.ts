import type { RequestContext } from './subgraph.js';

/**
 * A value that one request makes at its first use and nobody else ever sees; for DataLoaders, which must not be
 * shared between users.
 * @example const names = perRequest((request) => new DataLoader(…)); names(request).load(key)
 */
export const perRequest = <T>(create: (request: RequestContext) => T): ((request: RequestContext) => T) => {
  const made = new WeakMap<RequestContext, { readonly value: T }>();
  return (request) => {
    const known = made.get(request);
    if (known !== undefined) return known.value;
    const value = create(request);
    made.set(request, { value });
    return value;
  };
};
