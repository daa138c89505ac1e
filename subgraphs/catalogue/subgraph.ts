import { departmentCodes, loadDepartment } from '../../schema/compiler/load.js';
import { createListLoader } from '../_kit/lists/list-loader.js';
import { createStatements } from '../_kit/loaders/prepared.js';
import { publishedSdl } from '../_kit/serve/published-sdl.js';
import { SCALARS } from '../_kit/serve/scalars.js';
import type { CreateSubgraph } from '../_kit/subgraph.js';
import { datasetEntries } from './datasets/dataset-entry.js';
import { disputeRoutes } from './disputes/dispute-routes.js';
import { datasetResolvers } from './resolvers/dataset-resolvers.js';
import { disputeResolvers } from './resolvers/dispute-resolvers.js';
import { createEventLoader } from './resolvers/event-loader.js';

/** The catalogue subgraph: what data there is, derived from every department's definitions, and 校核纠错. */
export const createSubgraph: CreateSubgraph = ({ name, pool, clock }) => {
  const departments = departmentCodes().map((code) => loadDepartment(code));
  const entries = datasetEntries(departments);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const datasets = datasetResolvers(entries);
  const disputes = disputeResolvers({
    pool,
    types: new Map(
      departments.flatMap(({ code, records }) => records.map((each) => [`${code}/${each.name}`, each])),
    ),
    lists: createListLoader(createStatements(pool)),
    events: createEventLoader(pool),
    datasetOf: (id) => byId.get(id) ?? null,
  });
  return {
    typeDefs: publishedSdl(name),
    resolvers: {
      ...SCALARS,
      ...datasets,
      ...disputes,
      Query: { ...datasets['Query'], ...disputes['Query'] },
    },
    routes: disputeRoutes(pool, () => clock.now()),
  };
};
