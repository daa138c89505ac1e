import { Kind } from 'graphql';
import { createListLoader } from '../_kit/lists/list-loader.js';
import { createStatements } from '../_kit/loaders/prepared.js';
import { publishedSdl } from '../_kit/serve/published-sdl.js';
import { SCALARS } from '../_kit/serve/scalars.js';
import type { CreateSubgraph, Resolvers, TypeResolvers } from '../_kit/subgraph.js';
import { recordPlaces } from './indicators/record-places.js';
import { riskSubscriptions } from './live/risk-subscriptions.js';
import { aggregateResolvers } from './resolvers/aggregate-resolvers.js';
import { blacklistResolvers } from './resolvers/blacklist-resolvers.js';
import { coverageResolvers } from './resolvers/coverage-resolvers.js';
import { creditResolvers } from './resolvers/credit-resolvers.js';
import { entityResolvers } from './resolvers/entity-resolvers.js';
import { findingTypeResolvers } from './resolvers/finding-resolvers.js';
import { identityResolvers } from './resolvers/identity-resolvers.js';
import { indicatorResolvers } from './resolvers/indicator-resolvers.js';
import { jobResolvers } from './resolvers/job-resolvers.js';
import { materialResolvers } from './resolvers/material-resolvers.js';
import { productLinkResolvers } from './resolvers/product-link-resolvers.js';
import type { RiskContext } from './resolvers/risk-context.js';
import { createRowLoaders } from './resolvers/row-loaders.js';
import { materialTables } from './search/material-tables.js';
import { partyField } from './search/party-fields.js';
import { registrationTables } from './search/registration-tables.js';
import { departmentStores } from './store/department-store.js';
import { ensureStore } from './store/ensure-store.js';

/** Types may stand in several parts, fields in one. */
function merge(parts: readonly Resolvers[]): Resolvers {
  const types: Record<string, TypeResolvers> = {};
  for (const part of parts) {
    for (const [type, fields] of Object.entries(part)) {
      types[type] = { ...types[type], ...Object.fromEntries(Object.entries(fields)) };
    }
  }
  return { ...SCALARS, ...types };
}

/** The risk subgraph: one identity per enterprise and product, findings, candidates, warnings, credit, blacklist. */
export const createSubgraph: CreateSubgraph = ({ name, pool }) => {
  const typeDefs = publishedSdl(name);
  const departments = departmentStores();
  const recordTypes = new Set(
    typeDefs.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      definition.interfaces?.some((of) => of.name.value === 'QualityRecord')
        ? [definition.name.value]
        : [],
    ),
  );
  const statements = createStatements(pool);
  const context: RiskContext = {
    pool,
    lists: createListLoader(statements),
    rows: createRowLoaders(pool, statements),
    recordTypes,
    registration: registrationTables(departments),
    materials: materialTables(departments),
    partyField: partyField(departments),
  };
  return {
    typeDefs,
    resolvers: merge([
      entityResolvers(context),
      aggregateResolvers(context),
      findingTypeResolvers(context),
      creditResolvers(context),
      blacklistResolvers(context),
      coverageResolvers(context),
      productLinkResolvers(context),
      identityResolvers(context),
      jobResolvers(context),
      materialResolvers(context),
      indicatorResolvers(context, recordPlaces(departments)),
    ]),
    live: riskSubscriptions(context),
    prepare: async () => {
      await ensureStore(pool, departments);
    },
  };
};
