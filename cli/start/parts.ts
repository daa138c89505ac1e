/** The parts a hub is made of, and how each is started in this process. */
import type { Clock } from '../../platform/clock.js';
import type { HubConfig } from '../../platform/config.js';
import { HubError } from '../../platform/errors.js';
import type { Logger } from '../../platform/log.js';
import { subgraphNames } from '../../subgraphs/names.js';

export interface PartContext {
  readonly config: HubConfig;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly log: Logger;
  /** Port to listen on; absent: a free one (the gateway: HUB_PORT). */
  readonly port?: number;
}

export interface RunningPart {
  readonly url: string;
  stop(): Promise<void>;
}

/** What `hub start --only` takes: docker-compose.yml has a service for each. */
export const partNames = (): string[] => [
  'gateway',
  'sync',
  ...subgraphNames().map((name) => `subgraph:${name}`),
];

/**
 * Starts `gateway`, `sync`, `subgraphs` (all) or `subgraph:<name>`. Modules are loaded on demand: a part pays
 * for its own code only.
 * @throws HubError PART_UNKNOWN
 */
export const startPart = async (part: string, context: PartContext): Promise<RunningPart> => {
  if (part === 'gateway') {
    const { startGateway } = await import('../../gateway/main.js');
    return startGateway(context);
  }
  if (part === 'sync') {
    const { startSync } = await import('../../sync/main.js');
    return startSync(context);
  }
  const names = part === 'subgraphs' ? subgraphNames() : [part.slice('subgraph:'.length)];
  if (part !== 'subgraphs' && !partNames().includes(part))
    throw new HubError('PART_UNKNOWN', { part, known: partNames().join('、') });
  const { startSubgraphs } = await import('../../subgraphs/main.js');
  return startSubgraphs({ ...context, names });
};
