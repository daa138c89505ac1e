/** A whole hub as an operator starts it: `hub start` in a folder of its own, every part a real process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { projectRoot } from '../../platform/root.js';

const READY_POLL_MS = 100;
/** Five minutes: how long it takes is the machine's affair. */
const READY_ATTEMPTS = 3_000;

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface HubProcess {
  readonly home: string;
  /** Base URL of the gateway. */
  readonly url: string;
  readonly launcher: ChildProcess;
  /** What the launcher has printed so far. */
  printed(): string;
  /** Resolves when the launcher has printed `line`, whole; rejects when it ended or five minutes have gone. */
  untilPrinted(line: string): Promise<void>;
  /** Runs `hub <args>` against this hub. */
  command(...args: string[]): Promise<CommandResult>;
  graphql(
    query: string,
    options?: { role?: string; department?: string; variables?: unknown },
  ): Promise<GraphqlResult>;
  /** Pids of the launcher and of everything below it, embedded PostgreSQL included. */
  pids(): number[];
  /** Ctrl-C; resolves with the milliseconds that it took. */
  interrupt(): Promise<number>;
  /** Ends everything that is left and removes the folder. */
  dispose(): Promise<void>;
}

const GraphqlResult = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.looseObject({ message: z.string(), extensions: z.record(z.string(), z.unknown()).optional() }))
    .optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});
export type GraphqlResult = z.infer<typeof GraphqlResult>;

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });

/** Runs a `hub` command to its end. @param root the tree whose command is meant */
export const runHub = (
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  root: string = projectRoot,
): Promise<CommandResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'bin/hub.js'), ...args], { env });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve({ code, stdout, stderr }));
  });

const descendants = (pid: number): number[] => {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number);
    return [pid, ...children.flatMap(descendants)];
  } catch {
    return [];
  }
};

/** The server outlives its starter on purpose, so it is found by its own pid file. */
const postgresPids = (home: string): number[] => {
  try {
    return descendants(
      Number(readFileSync(join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]),
    );
  } catch {
    return [];
  }
};

/** `kill -9` of each that still runs. */
export const killAll = (pids: readonly number[]): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Ended since it was listed: a process of PostgreSQL does when its client is killed.
    }
  }
};

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/readyz`)).status === 200;
  } catch {
    return false;
  }
};

export interface HubProcessOptions {
  /** Arguments of `hub start`. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** An existing home folder, to start the same hub again. */
  readonly home?: string;
  /** The tree to start; default: this one. */
  readonly root?: string;
}

export const startHubProcess = async (options: HubProcessOptions = {}): Promise<HubProcess> => {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'hub-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    HUB_HOME: home,
    HUB_PORT: String(port),
    HUB_POSTGRES_URL: undefined,
    ...options.env,
  };
  const root = options.root ?? projectRoot;
  const launcher = spawn(process.execPath, [join(root, 'bin/hub.js'), 'start', ...(options.args ?? [])], {
    env,
  });
  let printed = '';
  const collect = (text: string): void => {
    printed += text;
  };
  // Decoded as a stream: a Chinese character may lie across two chunks.
  launcher.stdout.setEncoding('utf8').on('data', collect);
  launcher.stderr.setEncoding('utf8').on('data', collect);
  const ended = new Promise<void>((resolve) => launcher.on('exit', () => resolve()));
  const pids = (): number[] => [...new Set([...descendants(launcher.pid ?? 0), ...postgresPids(home)])];
  const isOver = (): boolean => launcher.exitCode !== null || launcher.signalCode !== null;

  const poll = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
    for (let attempt = 0; attempt < READY_ATTEMPTS; attempt += 1) {
      if (await holds()) return;
      if (isOver()) throw new Error(`hub start ended before ${what}:\n${printed}`);
      await delay(READY_POLL_MS);
    }
    throw new Error(`no ${what} after ${(READY_ATTEMPTS * READY_POLL_MS) / 1_000} s:\n${printed}`);
  };

  const dispose = async (): Promise<void> => {
    killAll(pids());
    if (!isOver()) await ended;
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };

  const hub: HubProcess = {
    home,
    url,
    launcher,
    printed: () => printed,
    untilPrinted: (line) => poll(line, () => printed.split('\n').slice(0, -1).includes(line)),
    command: (...args) => runHub(args, env, root),
    graphql: async (query, { role = 'analyst', department, variables = {} } = {}) => {
      const place = department === undefined ? [] : ['--department', department];
      const { stdout, stderr } = await runHub(
        ['--json', 'query', query, '--role', role, '--variables', JSON.stringify(variables), ...place],
        env,
        root,
      );
      if (stdout === '') throw new Error(`hub query printed nothing:\n${stderr}`);
      return GraphqlResult.parse(JSON.parse(stdout));
    },
    pids,
    interrupt: async () => {
      const before = performance.now();
      launcher.kill('SIGINT');
      await ended;
      return performance.now() - before;
    },
    dispose,
  };
  try {
    await poll('readiness', () => isReady(url));
    // The gateway answers before sync does.
    await poll('the addresses', () => printed.includes('枢纽已启动'));
  } catch (error) {
    await dispose();
    throw error;
  }
  return hub;
};
