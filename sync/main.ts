/** Sync: follows every department's feed into the risk store and runs the scheduled jobs on it. */
import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../platform/clock.js';
import { databaseUrl, departmentVariable, type HubConfig, subgraphUrl } from '../platform/config.js';
import { openDatabase } from '../platform/database/migrate.js';
import { createPool, transaction } from '../platform/database/pool.js';
import { createGate } from '../platform/gate.js';
import { serve } from '../platform/http/serve.js';
import { serviceToken } from '../platform/identity/context.js';
import { createForeignSigner } from '../platform/identity/foreign-context.js';
import { loadSecrets, type Secrets } from '../platform/identity/secrets.js';
import type { Logger } from '../platform/log.js';
import { projectRoot } from '../platform/root.js';
import type { FeedTarget } from '../subgraphs/risk/store/apply-page.js';
import { type DepartmentStore, departmentStores } from '../subgraphs/risk/store/department-store.js';
import { ensureStore } from '../subgraphs/risk/store/ensure-store.js';
import { LINKS_JOB } from '../subgraphs/risk/store/links/link-keys.js';
import { registerJobs } from '../subgraphs/risk/store/registered-jobs.js';
import { type Corrections, followCorrections } from './corrections/follow-corrections.js';
import { createEvaluator, type Evaluator } from './evaluator.js';
import { type Feeds, startFeeds } from './feeds/feeds.js';
import { OwnDepartments } from './feeds/own-departments.js';
import { createAuthoriser } from './http/authorise.js';
import { createRoutes } from './http/routes.js';
import { noticeDeadlines } from './jobs/j11-notice-deadlines.js';
import type { JobDefinition } from './jobs/job.js';
import { allJobs } from './jobs/registry.js';
import { type LinkDeliverer, startDeliverer } from './links/deliver-links.js';
import { createMetrics, type Metrics } from './metrics.js';
import { askExchange } from './notices/ask-exchange.js';
import { type NoticeDeliverer, startNoticeDeliverer } from './notices/deliver-notices.js';
import { type Bells, startBells } from './scheduler/bells.js';
import { type RunWorker, startRunWorker } from './scheduler/run-worker.js';

export interface SyncOptions {
  readonly config: HubConfig;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly log: Logger;
  /** Default: a free one. */
  readonly port?: number;
  /** Default: every job of sync/jobs and sync/joins. */
  readonly jobs?: readonly JobDefinition[];
  /** Default: every department of the tree. */
  readonly departments?: readonly DepartmentStore[];
  readonly secrets?: Secrets;
  /** After this silence of a worker another one takes its run. */
  readonly leaseSeconds?: number;
}

export interface RunningSync {
  readonly url: string;
  readonly port: number;
  /** Every reachable feed has been read to its end, and every job has been evaluated on what was read. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

const MIGRATIONS = join(projectRoot, 'subgraphs', 'risk', 'prisma', 'migrations');
/** Pages and batches of backlogs, side by side: a core is left for what is fresh, and for departments that publish. */
const BULK_AT_ONCE = Math.max(1, availableParallelism() - 1);
/** Two bulk pages, a fresh page, a tick and a backlog's batch, a run with its heartbeat, and the HTTP face. */
export const SYNC_CONNECTIONS = 9;

/** Departments come and go: those that run their own subgraph. */
type Target = FeedTarget & { readonly departments: Map<string, DepartmentStore> };

/** Makes the store when it is not there, and says which jobs run. */
async function openStore(options: SyncOptions, jobs: readonly JobDefinition[]): Promise<Target> {
  const { config, env, log } = options;
  const url = databaseUrl(config, env, 'risk');
  const pool = createPool(url, { max: SYNC_CONNECTIONS, name: 'sync', log });
  try {
    await openDatabase(url, MIGRATIONS, pool);
    const departments = options.departments ?? departmentStores();
    const { rebuilt, reshaped } = await ensureStore(pool, departments);
    if (rebuilt || reshaped.length > 0) log.warn({ event: 'store.rebuilt', rebuilt, reshaped });
    await transaction(pool, (client) => registerJobs(client, jobs));
    const rules = jobs.filter(({ mode }) => mode === 'keys');
    return { pool, departments: new Map(departments.map((each) => [each.code, each])), rules };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

interface Parts {
  readonly evaluator: Evaluator;
  readonly feeds: Feeds;
  readonly deliverer: LinkDeliverer;
  readonly own: OwnDepartments;
  readonly bells: Bells;
  readonly worker: RunWorker;
  readonly metrics: Metrics;
  readonly corrections: Corrections;
  readonly notices: NoticeDeliverer;
}

function startParts(
  options: SyncOptions,
  target: Target,
  jobs: readonly JobDefinition[],
  secrets: Secrets,
): Parts {
  const { config, env, clock, log } = options;
  const { pool } = target;
  const random = Math.random;
  const owner = `${process.pid}:${randomUUID()}`;
  const foreign = createForeignSigner(secrets, clock);
  const metrics = createMetrics(pool, () => feeds.pullers);
  const keyed = jobs.filter(({ mode }) => mode === 'keys');
  const urlOf = (subgraph: string): string =>
    env[departmentVariable('HUB_URL', subgraph)]
      ? subgraphUrl(env, subgraph)
      : (own.urlOf(subgraph) ?? subgraphUrl(env, subgraph));
  const token = (subgraph: string): Promise<string> =>
    own.urlOf(subgraph) === null
      ? serviceToken('sync', secrets.internalSecret, clock)
      : foreign.service(subgraph, 'sync');
  const deliverer = startDeliverer({ pool, urlOf, token, log });
  const ask = askExchange({ urlOf, token });
  const notices = startNoticeDeliverer({ pool, departments: target.departments, ask, log });
  const onBatch: Metrics['evaluated'] = (job, keys, ms) => {
    metrics.evaluated(job, keys, ms);
    if (job === LINKS_JOB) deliverer.wake();
    notices.wake();
  };
  const bulk = createGate(BULK_AT_ONCE);
  const evaluator = createEvaluator({ pool, jobs: keyed, clock, log, bulk, onBatch });
  const corrections = followCorrections({ urlOf, token, log });
  const feeds = startFeeds({
    target,
    urlOf,
    token,
    clock,
    random,
    log,
    bulk,
    freshDone: evaluator.freshDone,
    onApplied: (department, lines, ms) => {
      metrics.applied(department, lines, ms);
      evaluator.wake();
      corrections.wake();
    },
  });
  const own = new OwnDepartments({ home: config.home, target, feeds, log });
  const lease = options.leaseSeconds === undefined ? {} : { leaseSeconds: options.leaseSeconds };
  // A run on half-read feeds would say less than is known a moment later.
  const worker = startRunWorker({ pool, jobs, owner, clock, random, log, ask, ...lease, after: feeds.first });
  const bells = startBells({ pool, jobs, clock, log, onRequested: worker.wake });
  return { evaluator, feeds, own, deliverer, bells, worker, metrics, corrections, notices };
}

/** Starts sync. It stops within three seconds: what is half done is rolled back, or given back at its watermark. */
export async function startSync(options: SyncOptions): Promise<RunningSync> {
  const { config, env, clock, log } = options;
  const { departments } = options;
  const jobs = options.jobs ?? [...allJobs(departments && (() => departments)), noticeDeadlines];
  const secrets = options.secrets ?? (await loadSecrets(config.home, env));
  const target = await openStore(options, jobs);
  const { pool } = target;
  const parts = startParts(options, target, jobs, secrets);
  const { evaluator, feeds, own, deliverer, bells, worker, metrics, corrections, notices } = parts;
  await own.start();
  const authorise = createAuthoriser(config, secrets, clock);
  const routes = createRoutes({
    pool,
    jobs,
    pullers: feeds.pullers,
    evaluator,
    clock,
    worker,
    metrics,
    authorise,
  });
  const stopParts = async (): Promise<void> => {
    await bells.stop();
    await own.stop();
    const following = [feeds, worker, evaluator, deliverer, corrections, notices];
    await Promise.all(following.map((part) => part.stop()));
    await pool.end();
  };
  const server = await serve(routes, {
    host: config.host,
    drainMs: 500,
    log,
    ...(options.port === undefined ? {} : { port: options.port }),
  }).catch(async (error: unknown) => {
    await stopParts();
    throw error;
  });
  let stopping: Promise<void> | undefined;
  const ready = (async (): Promise<void> => {
    await feeds.first;
    if (stopping !== undefined) return;
    await bells.catchUp();
    await worker.idle();
    await evaluator.idle();
  })();
  ready.catch((error: unknown) => log.error({ event: 'sync.first-evaluation.failed', err: error }));
  return {
    url: server.url,
    port: server.port,
    ready,
    stop: () => {
      stopping ??= server.stop().then(stopParts);
      return stopping;
    },
  };
}
