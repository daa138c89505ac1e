/** Entry point of a part's process, started by the launcher: `run-part.js gateway|sync|subgraphs`. */
import { clockFromEnv } from '../../platform/clock.js';
import { readConfig } from '../../platform/config.js';
import { createLogger } from '../../platform/log.js';
import type { PartMessage } from './part-message.js';
import { startPart } from './parts.js';

const tell = (message: PartMessage): void => {
  if (process.connected) process.send?.(message);
};

const part = process.argv[2] ?? '';
const { env } = process;
const log = createLogger(part);
const given = Number(env['HUB_PART_PORT']);

// The launcher is gone: nobody would stop this process later. Until it runs there is nothing to give back.
const leave = (): never => process.exit(1);
process.on('disconnect', leave);
// Gone while the modules above were loaded: that event came before anybody listened.
if (process.connected === false) leave();

try {
  const running = await startPart(part, {
    config: readConfig(env),
    env,
    clock: clockFromEnv(env),
    log,
    ...(given > 0 ? { port: given } : {}),
  });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ event: 'part.stop.failed', err: error });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.off('disconnect', leave);
  process.on('disconnect', stop);
  tell({ event: 'listening', url: running.url });
} catch (error) {
  log.error({ event: 'part.start.failed', err: error });
  tell({ event: 'failed', message: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
  process.off('disconnect', leave);
  process.disconnect?.();
}
