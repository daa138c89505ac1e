/** A department's subgraph as a process of its own, from the built files, for tests that kill or weigh it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { request } from 'undici';
import { z } from 'zod';
import { fixedClock } from '../../platform/clock.js';
import { departmentVariable } from '../../platform/config.js';
import { CONTEXT_HEADER, signContext } from '../../platform/identity/context.js';
import { projectRoot } from '../../platform/root.js';
import { TEST_SECRETS, testIdentity } from './identity.js';

/** The process's clock stands still, so that two runs of one test leave the same instants behind. */
const NOW = '2026-11-24T02:00:00.000Z';
const clock = fixedClock(NOW);

const Receipt = z.object({ received: z.number(), accepted: z.number(), rejected: z.number() });
export type ShortReceipt = z.infer<typeof Receipt>;

export interface SubgraphProcess {
  /** Base URL of the department. */
  readonly url: string;
  /** Publishes a body, NDJSON by default, as a batch; rejects when the process dies or refuses. */
  publish(
    type: string,
    batch: string,
    body: AsyncIterable<Buffer> | Buffer,
    mediaType?: string,
  ): Promise<ShortReceipt>;
  /** Most memory that the process ever had, bytes. Linux only. */
  peakMemory(): number;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const ended = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
};

/** The first line that the process prints: where it listens. */
const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const [line, rest] = printed.split('\n');
      if (line !== undefined && rest !== undefined) resolve(line);
    });
    child.once('exit', (code, signal) => reject(new Error(`the subgraph ended: ${code ?? signal}`)));
  });

/** Starts `department` on a database that is migrated; its home is a folder of the caller's. */
export async function startSubgraphProcess(
  department: string,
  databaseUrl: string,
  home: string,
): Promise<SubgraphProcess> {
  const child = spawn(process.execPath, [join(projectRoot, 'dist/subgraphs/main.js'), department], {
    env: {
      PATH: process.env['PATH'],
      HUB_HOME: home,
      HUB_NOW: NOW,
      HUB_LOG_LEVEL: 'error',
      HUB_INTERNAL_SECRET: TEST_SECRETS.internalSecret,
      [departmentVariable('DATABASE_URL', department)]: databaseUrl,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await firstLine(child);
  return {
    url,
    publish: async (type, batch, body, mediaType = 'application/x-ndjson') => {
      const identity = testIdentity('publisher', department);
      const answer = await request(`${url}/publish/${type}?batch=${batch}`, {
        method: 'POST',
        headers: {
          'content-type': mediaType,
          [CONTEXT_HEADER]: await signContext(identity, TEST_SECRETS.internalSecret, clock),
        },
        body: Buffer.isBuffer(body) ? body : Readable.from(body),
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      const text = await answer.body.text();
      if (answer.statusCode !== 200) throw new Error(text);
      return Receipt.parse(JSON.parse(text));
    },
    peakMemory: () => {
      const [, kilobytes = '0'] =
        /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      return Number(kilobytes) * 1_024;
    },
    kill: () => ended(child, 'SIGKILL'),
    stop: () => ended(child, 'SIGTERM'),
  };
}
