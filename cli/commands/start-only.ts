/** `hub start --only <part>`: one part in the foreground, for containers and for machines of their own. */
import type { Clock } from '../../platform/clock.js';
import type { HubConfig } from '../../platform/config.js';
import { createLogger } from '../../platform/log.js';
import type { Output } from '../output.js';
import { preparePart } from '../start/parts.js';

/** Resolves when the part was asked to stop and has stopped. */
export const startOnly = async (
  part: string,
  context: {
    readonly config: HubConfig;
    readonly env: NodeJS.ProcessEnv;
    readonly clock: Clock;
    readonly output: Output;
  },
): Promise<void> => {
  const { config, env, clock, output } = context;
  // The first process of a container has no default for these signals: unheard, they would be ignored.
  let stop = (): void => process.exit(0);
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stop());
  const known = { config, env, clock, log: createLogger(part) };
  const begin = await preparePart(part, known);
  const running = await begin({ ...known, port: config.port });
  const asked = new Promise<void>((done) => {
    stop = done;
  });
  output.note(`${part} 已启动:${running.url}`);
  await asked;
  await running.stop();
};
