/** food-drug as the hub serves it, in a process of its own. */
import { clockFromEnv } from '../../platform/clock.js';
import { readConfig } from '../../platform/config.js';
import { createLogger } from '../../platform/log.js';
import { startSubgraphs } from '../../subgraphs/main.js';
import { reportTo } from '../measured-process.js';

const { env } = process;
const subgraphs = await startSubgraphs({
  names: ['food-drug'],
  config: readConfig(env),
  env,
  clock: clockFromEnv(env),
  log: createLogger('bench'),
});
reportTo(process, `${subgraphs.url}/food-drug`, () => subgraphs.stop());
