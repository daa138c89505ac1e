import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import type { RequestContext, Resolvers, Row } from '../../_kit/subgraph.js';
import { findingById, upper } from '../lists/finding-lists.js';
import { findingNode } from '../lists/finding-nodes.js';
import { RUN_COLUMNS, runList } from '../lists/subject-lists.js';
import { cancelRun, requestRun } from '../store/runs.js';
import { requireRole } from './authorise.js';
import { countOf, splitFindingId } from './finding-resolvers.js';
import type { RiskContext } from './risk-context.js';

const JOBS = `select j.id, j.title, j.cron, j.subject, j.effect, j.owner, j.mode as evaluate,
  (select count(*) from derived.finding f where f.join_id = j.id and f.state = 'OPEN')::int as open
from derived.job j order by j.id`;
/** A dry run says nothing of what holds. */
const LAST_RUNS = `select distinct on (r.job) ${RUN_COLUMNS} from work.run r where not r.dry_run
order by r.job, r.id desc`;

const jobSchema = z.looseObject({ id: z.string(), subject: z.string(), effect: z.string() });

async function joins({ pool }: RiskContext): Promise<Row[]> {
  const jobs = z.array(jobSchema).parse((await pool.query(JOBS)).rows);
  const runs = new Map((await pool.query<Row>(LAST_RUNS)).rows.map((run) => [run['job'], run]));
  return jobs.map((job) => ({
    ...job,
    subjectKind: upper(job.subject),
    effect: upper(job.effect),
    lastRun: runs.get(job.id) ?? null,
  }));
}

const assessArgs = z.object({ id: z.string(), decision: z.string(), note: z.string().trim().min(1) });

async function assess({ pool }: RiskContext, args: Row, { identity, now }: RequestContext): Promise<Row> {
  const parsed = assessArgs.safeParse(args);
  if (!parsed.success) throw new HubError('BAD_REQUEST', { reason: '说明不能为空' });
  const { id, decision, note } = parsed.data;
  const [joinId, subjectKey] = splitFindingId(id);
  const { rowCount } = await pool.query(
    `insert into work.finding_assessment (join_id, subject_key, decision, note, assessed_by, assessed_at, severity, evidence)
     select f.join_id, f.subject_key, $3, $4, $5, $6, f.severity, f.evidence
     from derived.finding f where f.join_id = $1 and f.subject_key = $2`,
    [joinId, subjectKey, decision, note, identity.subject, now],
  );
  if (rowCount === 0) throw new HubError('NOT_FOUND', { what: `比对结果 ${id}` });
  const { text, values } = findingById(joinId, subjectKey);
  const [row] = (await pool.query<Row>(text, values)).rows;
  if (row === undefined) throw new HubError('NOT_FOUND', { what: `比对结果 ${id}` });
  return findingNode(row);
}

const runArgs = z.object({ job: z.string(), asOf: z.string().nullish(), dryRun: z.boolean().nullish() });

const RUN = `select ${RUN_COLUMNS} from work.run r where r.id = $1`;

async function readRun(pool: pg.Pool, id: number): Promise<Row | null> {
  return (await pool.query<Row>(RUN, [id])).rows[0] ?? null;
}

/**
 * A PENDING row that the scheduler picks up; its window is the request itself. As of another instant it reports and
 * changes nothing: findings are always those of now.
 */
async function runJob({ pool }: RiskContext, args: Row, { identity, now }: RequestContext) {
  const { job, asOf, dryRun } = runArgs.parse(args);
  const known = await pool.query('select from derived.job j where j.id = $1', [job]);
  if (known.rowCount === 0) throw new HubError('NOT_FOUND', { what: `比对 ${job}` });
  const run = await requestRun(pool, {
    job,
    window: `manual:${now.toISOString()}:${randomUUID().slice(0, 8)}`,
    trigger: 'MANUAL',
    asOf: typeof asOf === 'string' ? new Date(asOf) : now,
    dryRun: dryRun === true || typeof asOf === 'string',
    requestedBy: identity.subject,
  });
  return run === null ? null : readRun(pool, run.id);
}

const runId = z.object({ id: z.string() });
/** Null where no run can have this id. */
const runNumber = (args: Row): number | null => {
  const { id } = runId.parse(args);
  return /^\d{1,15}$/.test(id) ? Number(id) : null;
};

async function cancel({ pool }: RiskContext, args: Row) {
  const number = runNumber(args);
  const run = number === null ? null : await cancelRun(pool, number);
  if (run === null) throw new HubError('RUN_NOT_CANCELLABLE', { run: String(args['id']) });
  return readRun(pool, run.id);
}

export const jobResolvers = (context: RiskContext): Resolvers => ({
  Query: {
    joins: () => joins(context),
    run: (_root, args) => {
      const number = runNumber(args);
      return number === null ? null : readRun(context.pool, number);
    },
    runs: (_root, args, request) => context.lists.connection(runList(args), '', args, (row) => row, request),
  },
  Mutation: {
    assessFinding: (_root, args, request) => {
      requireRole(request, ['risk-officer', 'leading-office']);
      return assess(context, args, request);
    },
    runJob: (_root, args, request) => {
      requireRole(request, ['risk-officer', 'leading-office', 'admin']);
      return runJob(context, args, request);
    },
    cancelRun: (_root, args, request) => {
      requireRole(request, ['risk-officer', 'leading-office', 'admin']);
      return cancel(context, args);
    },
  },
  JobRunConnection: { totalCount: (connection) => countOf(connection) },
});
