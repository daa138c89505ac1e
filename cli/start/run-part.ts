/** Entry point of a part's process, started by the launcher: `run-part.js gateway|sync|subgraphs`. */
import { clockFromEnv } from '../../platform/clock.js';
import { readConfig } from '../../platform/config.js';
import { createLogger } from '../../platform/log.js';
import { BeginMessage, type PartMessage } from './part-message.js';
import { type PartContext, preparePart } from './parts.js';

const tell = (message: PartMessage): void => {
  if (process.connected) process.send?.(message);
};

const part = process.argv[2] ?? '';
const log = createLogger(part);

// The launcher is gone: nobody would stop this process later. Until it runs there is nothing to give back.
const leave = (): never => process.exit(1);
process.on('disconnect', leave);
// Gone while the modules above were loaded: that event came before anybody listened.
if (process.connected === false) leave();

// What the launcher says before anybody listens is kept for the first who does.
const begun = new Promise<BeginMessage>((resolve) => {
  process.once('message', (raw) => resolve(BeginMessage.parse(raw)));
});

try {
  const contextOf = (env: NodeJS.ProcessEnv): PartContext => ({
    config: readConfig(env),
    env,
    clock: clockFromEnv(env),
    log,
  });
  const begin = await preparePart(part, contextOf(process.env));
  const { port, env } = await begun;
  const running = await begin({
    ...contextOf({ ...process.env, ...env }),
    onListening: (url) => tell({ event: 'listening', url }),
    ...(port === undefined ? {} : { port }),
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
  tell({ event: 'ready', url: running.url });
} catch (error) {
  log.error({ event: 'part.start.failed', err: error });
  tell({ event: 'failed', message: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
  process.off('disconnect', leave);
  process.disconnect?.();
}
