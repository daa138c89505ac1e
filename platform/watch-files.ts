import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Logger } from './log.js';

/** Editors and generators write in several steps: the last one counts. */
const SETTLE_MS = 200;

/**
 * Calls `changed` after any of the files has changed. Watches their folders, which must be there, because a file that is
 * replaced takes its watcher with it.
 */
export function watchFiles(paths: readonly string[], changed: () => void, log: Logger): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const touched = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE_MS);
  };
  const watchers = paths.map((path) => watchFile(path, touched, log));
  return {
    stop: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher?.close();
    },
  };
}

function watchFile(path: string, touched: () => void, log: Logger): FSWatcher | undefined {
  const unwatched = (error: unknown): void =>
    log.warn({ event: 'file.unwatched', path, err: error }, 'changes are seen after a restart only');
  try {
    const watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
      // Names with two dots: Kubernetes swaps a whole mounted folder by renaming `..data`.
      if (name === null || name === basename(path) || name.startsWith('..')) touched();
    });
    watcher.on('error', unwatched);
    return watcher;
  } catch (error) {
    // No inotify handles left, say: what runs goes on.
    unwatched(error);
    return undefined;
  }
}
