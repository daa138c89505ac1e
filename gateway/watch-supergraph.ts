import type { Logger } from '../platform/log.js';
import { watchFiles } from '../platform/watch-files.js';

/**
 * Takes a changed supergraph into use when one of its files changes. A bad one is refused with an error in the log and
 * the last good one stays.
 */
export function watchSupergraph(
  paths: readonly string[],
  reload: () => Promise<void>,
  log: Logger,
): { stop(): void } {
  const take = async (): Promise<void> => {
    try {
      await reload();
      log.info({ event: 'supergraph.loaded' }, 'supergraph taken into use');
    } catch (error) {
      log.error({ event: 'supergraph.refused', err: error }, 'supergraph refused, the last good one stays');
    }
  };
  return watchFiles(paths, () => void take(), log);
}
