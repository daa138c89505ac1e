/** What the live bench runs against: a cluster, two subgraphs in a process, two gateways in a process each. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { systemClock } from '../../platform/clock.js';
import { departmentVariable } from '../../platform/config.js';
import { startCluster } from '../../platform/database/cluster.js';
import { createIssuer } from '../../platform/identity/issuer.js';
import { scopesOf } from '../../platform/identity/roles.js';
import { loadSecrets } from '../../platform/identity/secrets.js';
import { createLogger } from '../../platform/log.js';
import { projectRoot } from '../../platform/root.js';

export interface LiveParts {
  readonly storeUrl: string;
  readonly gateways: readonly string[];
  token(subject: string): Promise<string>;
  stop(): Promise<void>;
}

const NAMES = ['food-drug', 'risk'] as const;

interface Part {
  readonly child: ChildProcess;
  /** First lines of its output. */
  readonly lines: readonly string[];
}

/** Starts a built part and waits until it has printed so many lines. */
async function startPart(file: string, args: readonly string[], env: NodeJS.ProcessEnv, lines: number) {
  const child = spawn(process.execPath, [join(projectRoot, 'dist', file), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line);
    if (told.length === lines) return { child, lines: told } satisfies Part;
  }
  throw new Error(`${file} ended before it was ready`);
}

async function stopPart({ child }: Part): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

const urlOf = ({ lines }: Part): string => /http:\/\/[^"\s]+/.exec(lines.at(-1) ?? '')?.[0] ?? '';

export async function startLiveParts(): Promise<LiveParts> {
  const home = await mkdtemp(join(tmpdir(), 'hub-bench-live-'));
  const log = createLogger('bench', { HUB_LOG_LEVEL: 'warn' });
  const cluster = await startCluster({ directory: join(home, 'postgres'), log });
  const parts: Part[] = [];
  const stop = async (): Promise<void> => {
    for (const part of parts.reverse()) await stopPart(part);
    await cluster.stop();
    await rm(home, { recursive: true, force: true });
  };
  try {
    const env: NodeJS.ProcessEnv = {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      HUB_LOG_LEVEL: 'warn',
      HUB_HOME: home,
      HUB_PORT: '0',
    };
    const storeUrl = cluster.url('risk');
    for (const name of NAMES) {
      env[departmentVariable('DATABASE_URL', name)] = cluster.url(name.replace('-', '_'));
    }
    const secrets = await loadSecrets(home, env);
    const subgraphs = await startPart('subgraphs/main.js', NAMES, env, NAMES.length);
    parts.push(subgraphs);
    const base = new URL(urlOf(subgraphs)).origin;
    for (const name of NAMES) env[departmentVariable('HUB_URL', name)] = `${base}/${name}`;
    for (const _gateway of [1, 2]) parts.push(await startPart('gateway/main.js', [], env, 1));
    const issuer = createIssuer(secrets, systemClock);
    return {
      storeUrl,
      gateways: parts.slice(1).map(urlOf),
      token: (subject) =>
        issuer.issue(
          {
            subject,
            department: null,
            roles: ['analyst'],
            scopes: scopesOf(['analyst'], null, []),
            district: null,
            service: false,
          },
          3_600,
        ),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
