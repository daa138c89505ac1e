/** A department's subgraph, made from its descriptor, its events.ts and its optional extension.ts. */
import { type DocumentNode, GraphQLScalarType } from 'graphql';
import type { DepartmentDescriptor } from '../../schema/compiler/descriptor.js';
import { createCorrectionRoute } from './datasets/correction-route.js';
import { datasetResolvers } from './datasets/dataset-resolvers.js';
import type { DepartmentEvents } from './events/define-events.js';
import { ensureEpoch } from './feed/epoch.js';
import { createFeedRoutes } from './feed/feed-route.js';
import { createFeedSignal } from './feed/feed-signal.js';
import { createLinkRoute } from './links/link-route.js';
import { createStatements, type Statements } from './loaders/prepared.js';
import { publishMutations } from './publish/mutations.js';
import { publishRoutes } from './publish/publish-routes.js';
import { createPublisher } from './publish/publisher.js';
import { departmentResolvers } from './records/department-resolvers.js';
import type { Resolvers, Subgraph, SubgraphContext } from './subgraph.js';

/** What an extension.ts may use. */
export interface ExtensionContext {
  readonly department: DepartmentDescriptor;
  readonly statements: Statements;
}

/** `subgraphs/<department>/extension.ts` exports `extension: Extension`; its fields stand in extension.graphql. */
export type Extension = (context: ExtensionContext) => Resolvers;

export interface DepartmentParts {
  readonly department: DepartmentDescriptor;
  /** Read when it is first asked for: a start needs none. */
  readonly typeDefs: () => DocumentNode;
  readonly events: DepartmentEvents;
  readonly extension?: Extension;
}

/** Fields of both; the extension may not replace what the kit resolves. */
function merge(generated: Resolvers, extension: Resolvers): Resolvers {
  const merged: Record<string, Resolvers[string]> = { ...generated };
  for (const [type, fields] of Object.entries(extension)) {
    const known = merged[type];
    if (known instanceof GraphQLScalarType || fields instanceof GraphQLScalarType) continue;
    merged[type] = { ...fields, ...known };
  }
  return merged;
}

export function createDepartment(context: SubgraphContext, parts: DepartmentParts): Subgraph {
  const { pool, clock, log } = context;
  const { department, typeDefs, events } = parts;
  const statements = createStatements(pool);
  const signal = createFeedSignal();
  const publisher = createPublisher({ department, pool, clock, log, signal });
  const resolvers = merge(departmentResolvers(department, statements), {
    Mutation: publishMutations(department, publisher),
    ...datasetResolvers(department, statements),
  });
  return {
    get typeDefs() {
      return typeDefs();
    },
    resolvers:
      parts.extension === undefined
        ? resolvers
        : merge(resolvers, parts.extension({ department, statements })),
    routes: [
      ...publishRoutes(department, publisher),
      ...createFeedRoutes({ department, events, pool, clock, signal }),
      createLinkRoute({ department, pool, clock, signal }),
      createCorrectionRoute({ department, statements }),
    ],
    prepare: () => ensureEpoch(pool, department),
    interrupt: () => signal.close(),
  };
}
