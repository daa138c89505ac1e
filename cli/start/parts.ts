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
}

/** What is known when a part begins: in `config` and `env` also where the others are. */
export interface BeginContext extends PartContext {
  /** Port to listen on; absent: a free one (the gateway: HUB_PORT). */
  readonly port?: number;
  /** Hears the address of a part that listens before it is ready. */
  readonly onListening?: (url: string) => void;
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

export type BeginPart = (context: BeginContext) => Promise<RunningPart>;

/**
 * Prepares `gateway`, `sync`, `subgraphs` (all) or `subgraph:<name>` as far as that needs no other part, and gives what
 * begins it. Modules are loaded on demand: a part pays for its own code only.
 * @throws HubError PART_UNKNOWN, SUPERGRAPH_INVALID
 */
export const preparePart = async (part: string, context: PartContext): Promise<BeginPart> => {
  if (part === 'gateway') {
    const { prepareGateway } = await import('../../gateway/main.js');
    const gateway = await prepareGateway(context);
    return ({ env }) => gateway.listen(env);
  }
  if (part === 'sync') return (await import('../../sync/main.js')).startSync;
  const names = part === 'subgraphs' ? subgraphNames() : [part.slice('subgraph:'.length)];
  if (part !== 'subgraphs' && !partNames().includes(part))
    throw new HubError('PART_UNKNOWN', { part, known: partNames().join('、') });
  const { startSubgraphs } = await import('../../subgraphs/main.js');
  return (begin) => startSubgraphs({ ...begin, names });
};
