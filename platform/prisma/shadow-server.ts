/** Where Prisma's engine replays migrations: in shadow databases of a server that may be written on. */
import { startThrowaway } from '../database/throwaway-cluster.js';
import { createLogger } from '../log.js';

export interface ShadowServer {
  /**
   * Connection string of a database of the server.
   * @throws HubError CLUSTER_FAILED, … as `startCluster`
   */
  url(): Promise<string>;
  /** Ends the server if it is an own one; a given one stays. */
  stop(): Promise<void>;
}

/**
 * The server of `url`, or an own one for the moment: started when it is first asked for, and one for all who ask,
 * because making a cluster costs more than most comparisons.
 */
export const shadowServer = (url?: string): ShadowServer => {
  if (url !== undefined) return { url: async () => url, stop: async () => undefined };
  let started: ReturnType<typeof startThrowaway> | undefined;
  return {
    url: async () => {
      started ??= startThrowaway(createLogger('prisma'));
      return (await started).url('postgres');
    },
    stop: async () => {
      // One that did not start has said so to whoever asked for it.
      const cluster = await started?.catch(() => undefined);
      await cluster?.stop();
    },
  };
};
