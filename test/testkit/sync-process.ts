/** Sync as the launcher starts it: a process of its own, from the built files. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { type BeginMessage, PartMessage } from '../../cli/start/part-message.js';
import type { Clock } from '../../platform/clock.js';
import { serviceToken } from '../../platform/identity/context.js';
import { projectRoot } from '../../platform/root.js';
import { TEST_SECRETS } from './identity.js';

export interface SyncProcess {
  /** Resolves with its address once it listens. */
  readonly url: Promise<string>;
  request(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown>;
  /** Every feed is read to its end and evaluated; fails after three minutes. */
  settled(withinMs?: number): Promise<void>;
  /** Ends it at once, with nothing given back. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const Status = z.object({
  feeds: z.array(z.object({ drained: z.boolean(), reading: z.boolean() })),
  jobs: z.array(z.object({ touched: z.number(), lastRun: z.looseObject({ state: z.string() }).nullable() })),
});
const SETTLED_WITHIN_MS = 180_000;
const LOOK_EVERY_MS = 100;

const ended = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
};

/** @param env with HUB_INTERNAL_SECRET of TEST_SECRETS; `clock` as the process has it. */
export function startSyncProcess(env: NodeJS.ProcessEnv, clock: Clock): SyncProcess {
  const child = fork(join(projectRoot, 'dist/program/cli/start/run-part.js'), ['sync'], {
    env: { PATH: process.env['PATH'], ...env },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const begin: BeginMessage = { event: 'begin', env: {} };
  child.send(begin);
  const url = new Promise<string>((resolve, reject) => {
    child.on('message', (message) => {
      const told = PartMessage.parse(message);
      if (told.event === 'failed') reject(new Error(told.message));
      else resolve(told.url);
    });
    child.on('exit', (code, signal) => reject(new Error(`sync ended: ${code ?? signal}`)));
  });
  // Killed before it listens: nobody may be waiting then.
  url.catch(() => undefined);

  const request: SyncProcess['request'] = async (method, path, body) => {
    const authorization = `Bearer ${await serviceToken('test', TEST_SECRETS.internalSecret, clock)}`;
    const response = await fetch(`${await url}${path}`, {
      method,
      headers: { authorization },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (response.status !== 200) throw new Error(JSON.stringify(answer));
    return answer;
  };

  return {
    url,
    request,
    settled: async (withinMs = SETTLED_WITHIN_MS) => {
      const isSettled = async (path: string): Promise<boolean> => {
        const { feeds, jobs } = Status.parse(await request('GET', path));
        const read = feeds.every(({ drained, reading }) => drained && !reading);
        return read && jobs.every(({ touched, lastRun }) => touched === 0 && lastRun !== null);
      };
      for (let look = 0; look < withinMs / LOOK_EVERY_MS; look += 1) {
        // Every department is asked only when nothing else is left: sync and its store need the machine more.
        if ((await isSettled('/status')) && (await isSettled('/status?ask'))) return;
        await delay(LOOK_EVERY_MS);
      }
      throw new Error(`sync did not settle: ${JSON.stringify(await request('GET', '/status'))}`);
    },
    kill: () => ended(child, 'SIGKILL'),
    stop: () => ended(child, 'SIGTERM'),
  };
}
