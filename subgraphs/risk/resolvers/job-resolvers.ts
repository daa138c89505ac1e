import { z } from 'zod';
import { asHubError } from '../../../platform/database/database-error.js';
import { HubError } from '../../../platform/errors.js';
import type { RequestContext, Resolvers, Row } from '../../_kit/subgraph.js';
import { findingById, upper } from '../lists/finding-lists.js';
import { findingNode } from '../lists/finding-nodes.js';
import { RUN_COLUMNS, runList } from '../lists/subject-lists.js';
import { requireRole } from './authorise.js';
import { countOf, splitFindingId } from './finding-resolvers.js';
import type { RiskContext } from './risk-context.js';

const JOBS = `select j.id, j.title, j.cron, j.subject, j.effect, j.owner, j.mode as evaluate,
  (select count(*) from derived.finding f where f.join_id = j.id and f.state = 'OPEN')::int as open
from derived.job j order by j.id`;
const LAST_RUNS = `select distinct on (r.job) ${RUN_COLUMNS} from work.run r order by r.job, r.id desc`;

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

/** A PENDING row that the scheduler picks up; its window is the request itself. */
async function requestRun({ pool }: RiskContext, args: Row, { identity, now }: RequestContext): Promise<Row> {
  const { job, asOf, dryRun } = runArgs.parse(args);
  const known = await pool.query('select from derived.job j where j.id = $1', [job]);
  if (known.rowCount === 0) throw new HubError('NOT_FOUND', { what: `比对 ${job}` });
  const at = asOf ?? now.toISOString();
  const window = `manual ${now.toISOString()} ${identity.subject}`;
  const { rows } = await pool
    .query<Row>(
      `insert into work.run as r (job, "window", trigger, as_of, dry_run, state, requested_by)
       values ($1, $2, 'MANUAL', $3, $4, 'PENDING', $5) returning ${RUN_COLUMNS}`,
      [job, window, at, dryRun ?? false, identity.subject],
    )
    .catch((error: unknown) => {
      throw asHubError(error);
    });
  return rows[0] ?? {};
}

async function cancelRun({ pool }: RiskContext, args: Row): Promise<Row> {
  const { id } = z.object({ id: z.string().regex(/^\d{1,18}$/) }).parse(args);
  const { rows } = await pool.query<Row>(
    `update work.run r set state = 'CANCELLED', ended_at = now() where r.id = $1 and r.state in ('PENDING', 'RUNNING')
     returning ${RUN_COLUMNS}`,
    [id],
  );
  const [row] = rows;
  if (row === undefined) throw new HubError('NOT_FOUND', { what: `等待中或运行中的运行 ${id}` });
  return row;
}

export const jobResolvers = (context: RiskContext): Resolvers => ({
  Query: {
    joins: () => joins(context),
    runs: (_root, args, request) => context.lists.connection(runList(args), '', args, (row) => row, request),
  },
  Mutation: {
    assessFinding: (_root, args, request) => {
      requireRole(request, ['risk-officer', 'leading-office']);
      return assess(context, args, request);
    },
    runJob: (_root, args, request) => {
      requireRole(request, ['risk-officer', 'leading-office', 'admin']);
      return requestRun(context, args, request);
    },
    cancelRun: (_root, args, request) => {
      requireRole(request, ['risk-officer', 'leading-office', 'admin']);
      return cancelRun(context, args);
    },
  },
  JobRunConnection: { totalCount: (connection) => countOf(connection) },
});
