/** The risk subgraph behind real HTTP, over a store that a test fills by hand. */
import type { Clock } from '../../platform/clock.js';
import { type OwnSubgraph, startOwnSubgraph } from './own-subgraph.js';

export type RiskSubgraph = OwnSubgraph;

/** @param databaseUrl a database with the work migrations, such as that of createDerivedStore. */
export const startRiskSubgraph = (databaseUrl: string, clock: Clock): Promise<RiskSubgraph> =>
  startOwnSubgraph('risk', databaseUrl, clock);
