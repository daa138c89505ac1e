import { type FSWatcher, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Logger } from '../platform/log.js';

/** Editors and generators write in several steps: the last one counts. */
const SETTLE_MS = 200;

/**
 * Takes a changed supergraph file into use. A bad one is refused with an error in the log and the last good one
 * stays. Watches the folder, because a file that is replaced takes its watcher with it.
 */
export function watchSupergraph(
  path: string,
  reload: (sdl: string) => Promise<void>,
  log: Logger,
): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const take = async (): Promise<void> => {
    try {
      await reload(await readFile(path, 'utf8'));
      log.info({ event: 'supergraph.loaded' }, 'supergraph taken into use');
    } catch (error) {
      log.error({ event: 'supergraph.refused', err: error }, 'supergraph refused, the last good one stays');
    }
  };
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
      // Names with two dots: Kubernetes swaps a whole mounted folder by renaming `..data`.
      if (name !== null && name !== basename(path) && !name.startsWith('..')) return;
      clearTimeout(timer);
      timer = setTimeout(() => void take(), SETTLE_MS);
    });
    watcher.on('error', (error) => log.warn({ event: 'supergraph.unwatched', err: error }));
  } catch (error) {
    // No inotify handles left, say: the gateway serves on, it only needs a restart for a new supergraph.
    log.warn({ event: 'supergraph.unwatched', err: error }, 'supergraph is not watched');
  }
  return {
    stop: () => {
      clearTimeout(timer);
      watcher?.close();
    },
  };
}
