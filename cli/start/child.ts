/**
 * A part of the hub in a process of its own, kept alive. The child runs in its own process group, so that
 * Ctrl-C reaches the launcher only and parts stop in order; it ends by itself when the launcher's channel
 * closes, so that a killed launcher leaves nothing behind.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { HubError } from '../../platform/errors.js';
import { asFileError } from '../../platform/file-error.js';
import { projectRoot } from '../../platform/root.js';
import { openPartLog, partLog } from './part-log.js';
import { type BeginMessage, PartMessage } from './part-message.js';

const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;
/** A part that ran this long is well: its next end begins the back-off anew. */
const WELL_AFTER_MS = 60_000;

export interface ChildOptions {
  /** `subgraphs`, `gateway` or `sync`. */
  readonly part: string;
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  /** What it begins with, beside `env`, once that is known: until then it prepares itself. */
  readonly begin: Promise<Readonly<Record<string, string>>>;
  /** V8 flags that keep the part small. */
  readonly execArgv: readonly string[];
  /** Time to stop in when asked to; then it is killed. */
  readonly stopWithinMs: number;
  readonly note: (line: string) => void;
}

export interface Child {
  /** Base URL of the part; resolves when it listens for the first time, ready or not. Rejects as `ready`. */
  readonly url: Promise<string>;
  /** The same, when it is ready for the first time. Rejects with HubError PART_FAILED. */
  readonly ready: Promise<string>;
  stop(): Promise<void>;
}

const launch = (options: ChildOptions): ChildProcess => {
  const log = openPartLog(options.home, options.part);
  try {
    return fork(join(projectRoot, 'dist/program/cli/start/run-part.js'), [options.part], {
      detached: true,
      execArgv: [...options.execArgv],
      env: options.env,
      stdio: ['ignore', log, log, 'ipc'],
    });
  } finally {
    closeSync(log);
  }
};

/** Tells `child` to begin; one that is gone meanwhile is noticed by its end. */
const tellBegin = (child: ChildProcess, env: Readonly<Record<string, string>>, port?: number): void => {
  const message: BeginMessage = { event: 'begin', env, ...(port === undefined ? {} : { port }) };
  if (child.connected) child.send(message, () => undefined);
};

interface Promised {
  readonly promise: Promise<string>;
  readonly resolve: (url: string) => void;
  readonly reject: (error: Error) => void;
}

/** A promise that nobody need wait for: the failure of one part is told while others are waited for. */
const promised = (): Promised => {
  let resolve: (url: string) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((onUrl, onError) => {
    resolve = onUrl;
    reject = onError;
  });
  promise.catch(() => undefined);
  return { promise, resolve: (url) => resolve(url), reject: (error) => reject(error) };
};

const isOver = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

/** Starts a part and starts it again, on the same port, whenever it ends unasked. */
export const startChild = (options: ChildOptions): Child => {
  const { part, note } = options;
  const log = partLog(options.home, part);
  let stopping = false;
  let wasReady = false;
  let port: number | undefined;
  let backoff = FIRST_BACKOFF_MS;
  let launchedAt = 0;
  let timer: NodeJS.Timeout | undefined;
  let current: ChildProcess | undefined;
  const url = promised();
  const ready = promised();
  const fail = (reason: string): void => {
    const error = new HubError('PART_FAILED', { reason });
    url.reject(error);
    ready.reject(error);
  };

  const onEnd = (how: string): void => {
    if (stopping) return;
    if (!wasReady) {
      fail(`${part} ${how},详见 ${log}`);
      return;
    }
    if (performance.now() - launchedAt > WELL_AFTER_MS) backoff = FIRST_BACKOFF_MS;
    note(`${part} ${how},${backoff / 1_000} 秒后重启(日志 ${log})`);
    timer = setTimeout(run, backoff);
    backoff = Math.min(backoff * 2, LONGEST_BACKOFF_MS);
  };
  const onMessage = (raw: unknown): void => {
    const message = PartMessage.parse(raw);
    if (message.event === 'failed') {
      fail(`${part}:${message.message}`);
      return;
    }
    port = Number(new URL(message.url).port);
    url.resolve(message.url);
    if (message.event !== 'ready') return;
    wasReady = true;
    ready.resolve(message.url);
  };
  const run = (): void => {
    launchedAt = performance.now();
    try {
      current = launch(options);
    } catch (error) {
      const known = asFileError(error);
      onEnd(`未能启动(${known instanceof Error ? known.message : String(known)})`);
      return;
    }
    const child = current;
    options.begin.then(
      (env) => tellBegin(child, env, port),
      () => undefined,
    );
    current.on('message', onMessage);
    current.on('error', (error) => onEnd(`未能启动(${error.message})`));
    current.on('exit', (code, signal) => onEnd(`意外退出(${signal ?? code})`));
  };
  run();

  const stop = async (): Promise<void> => {
    stopping = true;
    clearTimeout(timer);
    const last = current;
    if (last === undefined || isOver(last)) return;
    const ended = new Promise<void>((done) => last.once('exit', () => done()));
    last.kill('SIGTERM');
    const kill = setTimeout(() => last.kill('SIGKILL'), options.stopWithinMs);
    await ended;
    clearTimeout(kill);
  };
  return { url: url.promise, ready: ready.promise, stop };
};
