import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import { ALL_KEYS } from '../jobs/all-keys.js';
import { shanghaiMidnight } from '../jobs/due.js';
import type { Evaluation, FindingDraft, JobDefinition, RunContext } from '../jobs/job.js';
import { discoveryThreshold } from '../stats/benjamini-hochberg.js';
import { poissonTail } from '../stats/poisson.js';
import { type JoinFile, parseJoinFile } from './join-file.js';
import { findingOf, joinRowSchema, significance } from './join-rows.js';
import { setInstant } from './set-instant.js';

/** A join of the team's own may take so long and give so many rows. */
const FULL_TIMEOUT_MS = 60_000;
const FULL_ROWS = 10_000;

const gateSchema = z.object({ threshold: z.number() });
const cellSchema = z.array(
  z.object({ observed: z.number().nullable(), expected: z.number().nullable(), tests: z.number() }),
);

/** p-values of all tested cells of a run give the threshold that ticks then use. */
async function freezeThreshold(sql: string, rate: number, run: RunContext): Promise<{ threshold: number }> {
  await setInstant(run.client, run.asOf);
  const cells = cellSchema.parse((await run.client.query(sql)).rows);
  const pValues = cells.flatMap(({ observed, expected }) =>
    observed === null || expected === null ? [] : [poissonTail(observed, expected)],
  );
  const tests = Math.max(pValues.length, cells[0]?.tests ?? 0);
  return { threshold: discoveryThreshold(pValues, tests, rate) };
}

/** SQL of the team's own reads only, for a bounded time, a bounded number of rows. */
async function findReadOnly(file: JoinFile, { client }: RunContext): Promise<unknown[]> {
  await client.query('savepoint join_reads');
  try {
    await client.query(
      `set local transaction_read_only = on; set local statement_timeout = ${FULL_TIMEOUT_MS}`,
    );
    const { rows } = await client.query(`select * from (${file.sql.find}\n) found limit ${FULL_ROWS + 1}`);
    if (rows.length > FULL_ROWS) {
      throw new HubError('JOIN_INVALID', {
        file: file.matter.id,
        reason: `结果超过 ${FULL_ROWS} 行,请收紧条件`,
      });
    }
    return rows;
  } finally {
    await client.query('rollback to savepoint join_reads');
  }
}

async function evaluateJoin(file: JoinFile, run: RunContext): Promise<Evaluation> {
  await setInstant(run.client, run.asOf);
  if (file.sql.widen !== undefined && !run.full) await run.client.query(file.sql.widen);
  const keyed = file.matter.evaluate === 'keys';
  const found = keyed ? (await run.client.query(file.sql.find)).rows : await findReadOnly(file, run);
  // Without a baseline yet nothing is significant: the first scheduled run freezes one before it evaluates.
  const gate = run.baseline === null ? { threshold: 0 } : gateSchema.safeParse(run.baseline.value).data;
  const threshold = file.matter.test === undefined ? null : (gate?.threshold ?? 0);
  const findings: FindingDraft[] = [];
  const due: { key: string; at: string }[] = [];
  for (const row of z.array(joinRowSchema).parse(found)) {
    const finding = findingOf(row, significance(row, threshold));
    if (finding !== null) findings.push(finding);
    if (typeof row.due === 'string' && (finding !== null || row.severity === null)) {
      due.push({ key: row.subject_key, at: shanghaiMidnight(row.due) });
    }
  }
  return { findings, due };
}

/** A join file as a job. */
export function jobOfJoin(file: JoinFile): JobDefinition {
  const { id, title, cron, subject, effect, owner, evaluate, kinds, falseDiscovery } = file.matter;
  const { baseline, keys } = file.sql;
  const freeze =
    baseline === undefined || falseDiscovery === undefined
      ? {}
      : { baseline: (run: RunContext) => freezeThreshold(baseline, falseDiscovery, run) };
  return {
    id,
    title,
    cron,
    subject,
    effect,
    owner,
    mode: evaluate,
    kinds,
    ...freeze,
    evaluate: (run) => evaluateJoin(file, run),
    allKeys: keys ?? ALL_KEYS[subject],
  };
}

/** Every `*.sql` of a folder, by name; two with one id are refused. */
export function loadJoins(directory: string): JobDefinition[] {
  const jobs = readdirSync(directory)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => jobOfJoin(parseJoinFile(name, readFileSync(join(directory, name), 'utf8'))));
  const twice = jobs.find(({ id }, index) => jobs.findIndex((job) => job.id === id) !== index);
  if (twice !== undefined) throw new HubError('JOIN_INVALID', { file: twice.id, reason: '编号重复' });
  return jobs;
}
