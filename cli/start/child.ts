/**
 * A part of the hub in a process of its own, kept alive. The child runs in its own process group, so that
 * Ctrl-C reaches the launcher only and parts stop in order; it ends by itself when the launcher's channel
 * closes, so that a killed launcher leaves nothing behind.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../platform/root.js';
import { PartMessage } from './part-message.js';

const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;
const KILL_AFTER_MS = 3_500;

export interface ChildOptions {
  /** `subgraphs`, `gateway` or `sync`. */
  readonly part: string;
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  /** V8 flags that keep the part small. */
  readonly execArgv: readonly string[];
  readonly note: (line: string) => void;
}

export interface Child {
  /** Base URL of the part; resolves when it listens for the first time. */
  readonly url: Promise<string>;
  stop(): Promise<void>;
}

const launch = (options: ChildOptions, port: number | undefined): ChildProcess => {
  const logs = join(options.home, 'logs');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const log = openSync(join(logs, `${options.part}.log`), 'a', 0o600);
  return fork(join(projectRoot, 'dist/cli/start/run-part.js'), [options.part], {
    detached: true,
    execArgv: [...options.execArgv],
    env: port === undefined ? options.env : { ...options.env, HUB_PART_PORT: String(port) },
    stdio: ['ignore', log, log, 'ipc'],
  });
};

/** Starts a part and starts it again, on the same port, whenever it ends unasked. */
export const startChild = (options: ChildOptions): Child => {
  let stopping = false;
  let port: number | undefined;
  let backoff = FIRST_BACKOFF_MS;
  let timer: NodeJS.Timeout | undefined;
  let current: ChildProcess;
  let resolve: (url: string) => void;
  let reject: (error: Error) => void;
  const url = new Promise<string>((onUrl, onError) => {
    resolve = onUrl;
    reject = onError;
  });

  const run = (): void => {
    current = launch(options, port);
    current.on('message', (raw) => {
      const message = PartMessage.parse(raw);
      if (message.event === 'failed') {
        reject(new Error(message.message));
        return;
      }
      port = Number(new URL(message.url).port);
      backoff = FIRST_BACKOFF_MS;
      resolve(message.url);
    });
    current.on('exit', (code, signal) => {
      if (stopping) return;
      if (port === undefined) {
        reject(
          new Error(`${options.part} 启动失败,详见 ${join(options.home, 'logs', `${options.part}.log`)}`),
        );
        return;
      }
      options.note(`${options.part} 意外退出(${signal ?? code}),${backoff / 1000} 秒后重启`);
      timer = setTimeout(run, backoff);
      backoff = Math.min(backoff * 2, LONGEST_BACKOFF_MS);
    });
  };
  run();

  const stop = async (): Promise<void> => {
    stopping = true;
    clearTimeout(timer);
    if (current.exitCode !== null || current.signalCode !== null) return;
    const ended = new Promise<void>((done) => current.once('exit', () => done()));
    current.kill('SIGTERM');
    const kill = setTimeout(() => current.kill('SIGKILL'), KILL_AFTER_MS);
    await ended;
    clearTimeout(kill);
  };
  return { url, stop };
};
