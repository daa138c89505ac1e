import type { GraphQLSchema } from 'graphql';
import type { Subgraph, SubgraphContext } from '../subgraph.js';
import { EventLog } from './event-log.js';
import { createLiveEndpoint } from './live-endpoint.js';

/** The live half of a subgraph; null where it declares no subscription. */
export function createLive(context: SubgraphContext, schema: () => GraphQLSchema, { live }: Subgraph) {
  if (live === undefined) return null;
  const { pool, databaseUrl, clock, log } = context;
  const { keepMs } = live;
  const events = new EventLog({ pool, databaseUrl, log, ...(keepMs === undefined ? {} : { keepMs }) });
  return { events, endpoint: createLiveEndpoint({ schema, live, events, clock, log }) };
}
