/** The small HTTP face of sync: health, metrics, status, and running jobs by hand. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import type { Handler } from '../../platform/http/serve.js';
import type { Identity } from '../../platform/identity/identity.js';
import { cancelRun, type Run, readRun, requestRun } from '../../subgraphs/risk/store/runs.js';
import type { Metrics } from '../metrics.js';
import type { RunWorker } from '../scheduler/run-worker.js';
import { readStatus, type StatusSources } from './status.js';

export interface RouteOptions extends StatusSources {
  readonly authorise: (request: IncomingMessage) => Promise<Identity>;
  readonly worker: RunWorker;
  readonly metrics: Metrics;
}

const LARGEST_BODY = 10_000;
const LOOK_EVERY_MS = 100;
const LONGEST_WAIT_SECONDS = 60;

const runBody = z.object({
  asOf: z.iso.datetime({ offset: true }).optional(),
  dryRun: z.boolean().default(false),
  /** Seconds to wait for the end. */
  wait: z.number().min(0).max(LONGEST_WAIT_SECONDS).default(30),
});

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LARGEST_BODY) throw new HubError('PAYLOAD_TOO_LARGE', { limit: '10 KB' });
  }
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch (cause) {
    throw new HubError('BAD_REQUEST', { reason: '正文不是 JSON' }, { cause });
  }
}

const isOver = ({ state }: Run): boolean => state !== 'PENDING' && state !== 'RUNNING';

async function untilOver(options: RouteOptions, run: Run, seconds: number): Promise<Run> {
  let latest = run;
  for (let look = 0; look < (seconds * 1_000) / LOOK_EVERY_MS && !isOver(latest); look += 1) {
    await delay(LOOK_EVERY_MS);
    latest = (await readRun(options.pool, run.id)) ?? latest;
  }
  return latest;
}

/** A run as of another instant reports and changes nothing: findings are always those of now. */
async function runNow(options: RouteOptions, job: string, who: Identity, request: IncomingMessage) {
  const { pool, jobs, clock, worker } = options;
  if (!jobs.some(({ id }) => id === job)) {
    throw new HubError('JOB_UNKNOWN', { job, known: jobs.map(({ id }) => id).join('、') });
  }
  const parsed = runBody.safeParse(await readBody(request));
  if (!parsed.success) throw new HubError('BAD_REQUEST', { reason: z.prettifyError(parsed.error) });
  const { asOf, dryRun, wait } = parsed.data;
  const now = clock.now();
  const run = await requestRun(pool, {
    job,
    window: `manual:${now.toISOString()}:${randomUUID().slice(0, 8)}`,
    trigger: 'MANUAL',
    asOf: asOf === undefined ? now : new Date(asOf),
    dryRun: dryRun || asOf !== undefined,
    requestedBy: who.subject,
  });
  if (run === null) throw new Error('a random window was taken');
  worker.wake();
  return untilOver(options, run, wait);
}

async function cancel({ pool, worker }: RouteOptions, job: string, run: string): Promise<Run> {
  const cancelled = /^\d{1,15}$/.test(run) ? await cancelRun(pool, Number(run), job) : null;
  if (cancelled === null) throw new HubError('RUN_NOT_CANCELLABLE', { run });
  worker.wake();
  return cancelled;
}

function send(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

export function createRoutes(options: RouteOptions): Handler {
  const { authorise, metrics, pool } = options;
  return async (request, response) => {
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://sync');
    const route = `${request.method} ${path}`;
    if (route === 'GET /healthz') {
      send(response, { status: 'ok' });
      return;
    }
    if (route === 'GET /metrics') {
      response.writeHead(200, { 'content-type': metrics.contentType });
      response.end(await metrics.text());
      return;
    }
    const who = await authorise(request);
    const [, job, action, run] = /^POST \/jobs\/([^/]+)\/(run|cancel)(?:\/([^/]+))?$/.exec(route) ?? [];
    if (route === 'GET /status') send(response, await readStatus(options, query.has('ask')));
    else if (job !== undefined && action === 'run')
      send(response, await runNow(options, decodeURIComponent(job), who, request));
    else if (job !== undefined && action === 'cancel' && run !== undefined)
      send(response, await cancel(options, decodeURIComponent(job), run));
    else if (/^GET \/runs\/\d{1,15}$/.test(route))
      send(response, await readRun(pool, Number(path.slice('/runs/'.length))));
    else throw new HubError('NOT_FOUND', { what: path });
  };
}
