/** A gateway over the subgraphs of a running hub: `own` as the hub starts it, or `stock`. */
import { startGateway } from '../../gateway/main.js';
import { clockFromEnv } from '../../platform/clock.js';
import { readConfig, subgraphUrl } from '../../platform/config.js';
import { signContext } from '../../platform/identity/context.js';
import { loadSecrets } from '../../platform/identity/secrets.js';
import { createLogger } from '../../platform/log.js';
import { reportTo } from '../measured-process.js';
import { stockEngine } from './stock-engine.js';

const { env } = process;
const config = readConfig(env);
const clock = clockFromEnv(env);
const { internalSecret } = await loadSecrets(config.home, env);
const options = { config, env, clock, log: createLogger('bench') };
const stock = () =>
  stockEngine({
    urlOf: (department) => subgraphUrl(env, department),
    contextHeader: (identity) => signContext(identity, internalSecret, clock),
    now: () => clock.now(),
  });
const gateway = await startGateway(
  process.argv[2] === 'stock' ? { ...options, engineLoader: await stock() } : options,
);
reportTo(process, gateway.url, () => gateway.stop());
