/** A hub of real processes on a bench home, as an operator starts it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createHubClient, type HubClient } from '../cli/hub-client.js';
import { readRunFile } from '../cli/start/run-file.js';
import { clockFromEnv } from '../platform/clock.js';
import { readConfig } from '../platform/config.js';
import { projectRoot } from '../platform/root.js';

/** The day on which every bench home stands: figures must not depend on the day of the run. */
export const BENCH_NOW = '2026-06-30T04:00:00.000Z';

const LOOK_EVERY_MS = 100;
const READY_WITHIN_MS = 60_000;

/** Settings of every process of a bench hub. */
export const benchEnv = (home: string, port: number): NodeJS.ProcessEnv => {
  const { HUB_POSTGRES_URL: _server, HUB_BENCH_HOME: _folder, ...env } = process.env;
  return { ...env, HUB_HOME: home, HUB_PORT: String(port), HUB_NOW: BENCH_NOW, NODE_ENV: 'production' };
};

export interface BenchHub {
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  readonly gateway: string;
  /** Base of all subgraphs: one listens under `<subgraphs>/<name>`. */
  readonly subgraphs: string;
  readonly sync: string;
  readonly client: HubClient;
  /** Runs `hub <args>` on this hub; its progress goes to stderr. @throws Error with its exit code */
  command(...args: string[]): Promise<void>;
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
};

const hub = join(projectRoot, 'bin', 'hub.js');

/** Starts a hub on `home` without a sample. */
export const startBenchHub = async (home: string): Promise<BenchHub> => {
  const env = benchEnv(home, await freePort());
  const launcher = spawn(process.execPath, [hub, 'start', '--no-sample'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const isOver = (): boolean => launcher.exitCode !== null || launcher.signalCode !== null;
  const stop = async (): Promise<void> => {
    if (isOver()) return;
    const ended = once(launcher, 'exit');
    launcher.kill('SIGINT');
    await ended;
  };
  const client = () => createHubClient(readConfig(env), env, clockFromEnv(env));
  const isReady = async (): Promise<boolean> => {
    if (readRunFile(home)?.launcher !== launcher.pid) return false;
    return (await fetch(`${client().gateway}/readyz`)).status === 200;
  };
  for (let waited = 0; !(await isReady().catch(() => false)); waited += LOOK_EVERY_MS) {
    if (isOver()) throw new Error(`hub start on ${home} ended with ${launcher.exitCode}`);
    if (waited > READY_WITHIN_MS) {
      await stop();
      throw new Error(`hub on ${home} is not ready after ${READY_WITHIN_MS} ms`);
    }
    await delay(LOOK_EVERY_MS);
  }
  const run = readRunFile(home);
  if (run === null) throw new Error(`hub on ${home} has no run file`);
  return {
    home,
    env,
    ...run,
    client: client(),
    command: async (...args) => {
      const child = spawn(process.execPath, [hub, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
      const [code] = await once(child, 'exit');
      if (code !== 0) throw new Error(`hub ${args.join(' ')} ended with ${code}`);
    },
    stop,
  };
};
