/** `hub join list|run|history`: the scheduled joins, read through the graph and run through sync. */
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import { beijingTime } from '../beijing-time.js';
import { type HubClient, readAnswer } from '../hub-client.js';
import type { Output } from '../output.js';
import { table } from '../table.js';

const Joins = z.object({
  joins: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      cron: z.string(),
      evaluate: z.string(),
      effect: z.string(),
      open: z.number(),
    }),
  ),
});
const Run = z.looseObject({
  id: z.union([z.string(), z.number()]),
  job: z.string(),
  window: z.string(),
  state: z.string(),
  startedAt: z.string().nullish(),
  endedAt: z.string().nullish(),
  found: z.number().nullish(),
  degraded: z.array(z.string()),
  error: z.string().nullish(),
});
const Ran = z.looseObject({
  state: z.string(),
  degraded: z.array(z.string()),
  error: z.string().nullable(),
  summary: z
    .looseObject({
      text: z.string().optional(),
      changes: z
        .array(z.looseObject({ subjectKey: z.string(), change: z.string(), severity: z.number() }))
        .optional(),
    })
    .nullable(),
});
const Runs = z.object({
  runs: z.object({ nodes: z.array(Run) }),
  joins: z.array(z.looseObject({ id: z.string() })),
});

const read = async <T>(
  client: HubClient,
  query: string,
  variables: Record<string, unknown>,
  schema: z.ZodType<T>,
): Promise<T> => {
  const answer = await client.graphql(await client.token('risk-officer'), query, variables);
  const parsed = schema.safeParse(answer.data);
  if (parsed.success) return parsed.data;
  const [first] = answer.errors ?? [];
  throw new HubError('HUB_REFUSED', {
    status: 200,
    code: 'GRAPHQL',
    message: first?.message ?? parsed.error.message,
  });
};

export const listJoins = async (client: HubClient, output: Output): Promise<void> => {
  const { joins } = await read(client, '{ joins { id title cron evaluate effect open } }', {}, Joins);
  output.answer(
    joins,
    table(
      ['编号', '名称', '周期', '方式', '作用', '当前发现'],
      joins.map((j) => [j.id, j.title, j.cron, j.evaluate, j.effect, String(j.open)]),
    ),
  );
};

export const showHistory = async (
  client: HubClient,
  output: Output,
  job: string,
  first: number,
): Promise<void> => {
  const query = `query ($job: ID!, $first: Int!) { runs(job: $job, first: $first) {
    nodes { id job window state startedAt endedAt found degraded error } } joins { id } }`;
  const { runs, joins } = await read(client, query, { job, first }, Runs);
  if (!joins.some(({ id }) => id === job))
    throw new HubError('JOB_UNKNOWN', { job, known: joins.map(({ id }) => id).join('、') });
  output.answer(
    runs.nodes,
    table(
      ['运行', '窗口', '状态', '开始', '结束', '发现', '降级部门', '错误'],
      runs.nodes.map((run) => [
        String(run.id),
        run.window,
        run.state,
        beijingTime(run.startedAt),
        beijingTime(run.endedAt),
        run.found === null || run.found === undefined ? '' : String(run.found),
        run.degraded.join('、'),
        run.error ?? '',
      ]),
    ),
  );
};

/** Runs a join now, at an as-of instant when one is given; a dry run reports and leaves nothing. */
export const runJoin = async (
  client: HubClient,
  output: Output,
  job: string,
  options: { readonly asOf?: string; readonly dryRun: boolean },
): Promise<void> => {
  if (client.sync === null) throw new HubError('HUB_NOT_STARTED_HERE', { home: client.home });
  const token = await client.token('admin');
  const body = { dryRun: options.dryRun, ...(options.asOf === undefined ? {} : { asOf: options.asOf }) };
  const url = `${client.sync}/jobs/${encodeURIComponent(job)}/run`;
  const run = await client.json('POST', url, token, body);
  const { state, summary, degraded, error } = readAnswer(Ran, { url, status: 200, value: run });
  const lines = [
    `${job}:${state}${degraded.length === 0 ? '' : `,缺 ${degraded.join('、')} 的数据`}`,
    summary?.text ?? '',
    ...(summary?.changes ?? []).map(
      (each) => `  ${each.change} ${each.subjectKey}(严重程度 ${each.severity})`,
    ),
    error ?? '',
  ];
  output.answer(run, lines.filter((line) => line !== '').join('\n'));
  if (state === 'FAILED') process.exitCode = 1;
};
