/** `hub links run|status|queue|score`: who the subjects of records are. */
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import { departmentCodes } from '../../schema/compiler/load.js';
import { LINKS_JOB } from '../../subgraphs/risk/store/links/link-keys.js';
import { type HubClient, readAnswer } from '../hub-client.js';
import { labelledProducts } from '../links/labelled-products.js';
import { labelledSample } from '../links/labelled-sample.js';
import { scoreLinks, type Tally } from '../links/score-links.js';
import { type ProductScore, scoreProducts } from '../links/score-products.js';
import type { Output } from '../output.js';
import { table } from '../table.js';
import { runJoin } from './join.js';
import { SyncStatus } from './status.js';

const WAIT_MS = 200;
const LONGEST_LOOKS = 600;

/** Runs the job, and waits until departments were told and their feeds have shown it. */
export const runLinks = async (client: HubClient, output: Output): Promise<void> => {
  await runJoin(client, output, LINKS_JOB, { dryRun: false });
  const token = await client.token('admin');
  for (let look = 0; look < LONGEST_LOOKS; look += 1) {
    const { jobs } = SyncStatus.parse(await client.json('GET', `${client.sync}/status`, token));
    if (jobs.every(({ id, touched }) => id !== LINKS_JOB || touched === 0)) return;
    await delay(WAIT_MS);
  }
  output.note('关联仍在送达各部门;用 hub links status 查看');
};

const STATES = ['NEW', 'LINKED', 'REVIEW', 'CONFLICT', 'UNKNOWN', 'REJECTED'] as const;
const LABELS: Readonly<Record<string, string>> = {
  NEW: '等待比对',
  LINKED: '已关联',
  REVIEW: '待核对',
  CONFLICT: '冲突',
  UNKNOWN: '查无',
  REJECTED: '已否定',
};

const ask = async <T>(
  client: HubClient,
  query: string,
  variables: Record<string, unknown>,
  schema: z.ZodType<T>,
): Promise<T> => {
  const answer = await client.graphql(await client.token('risk-officer'), query, variables);
  const parsed = schema.safeParse(answer.data);
  if (parsed.success) return parsed.data;
  const message = answer.errors?.[0]?.message ?? parsed.error.message;
  throw new HubError('HUB_REFUSED', { status: 200, code: 'GRAPHQL', message });
};

const Counts = z.record(z.string(), z.object({ totalCount: z.number().nullable() }).nullable());

/** How many subjects of each department are in which state. */
export const linkStatus = async (client: HubClient, output: Output): Promise<void> => {
  const departments = departmentCodes();
  const rows = await Promise.all(
    departments.map(async (department) => {
      const fields = STATES.map(
        (state) =>
          `${state}: identitySubjects(first: 1, filter: { department: [$department], state: [${state}] }) { totalCount }`,
      );
      const counts = await ask(
        client,
        `query ($department: String!) { ${fields.join(' ')} }`,
        { department },
        Counts,
      );
      return {
        department,
        ...Object.fromEntries(STATES.map((state) => [state, counts[state]?.totalCount ?? 0])),
      };
    }),
  );
  const cells = (row: Record<string, unknown>): string[] =>
    ['department', ...STATES].map((name) => String(row[name]));
  output.answer(rows, table(['部门', ...STATES.map((state) => LABELS[state] ?? state)], rows.map(cells)));
};

const Queue = z.object({
  productLinks: z.object({
    totalCount: z.number().nullable(),
    nodes: z.array(
      z.looseObject({
        key: z.string(),
        state: z.string(),
        rule: z.string(),
        candidates: z.array(z.string()),
      }),
    ),
  }),
  identitySubjects: z.object({
    totalCount: z.number().nullable(),
    nodes: z.array(
      z.looseObject({
        recordId: z.string(),
        field: z.string(),
        name: z.string(),
        state: z.string(),
        rule: z.string().nullable(),
        candidates: z.array(
          z.looseObject({ orgCode: z.string(), name: z.string(), rule: z.string(), score: z.number() }),
        ),
      }),
    ),
  }),
});

/** What waits for a person. */
export const linkQueue = async (client: HubClient, output: Output, first: number): Promise<void> => {
  const query = `query ($first: Int!) { identitySubjects(first: $first) { totalCount nodes { recordId field name code state
    rule candidates { orgCode name rule score } } }
    productLinks(first: $first) { totalCount nodes { key state rule candidates } } }`;
  const { identitySubjects, productLinks } = readAnswer(Queue, {
    url: client.gateway,
    status: 200,
    value: await ask(client, query, { first }, z.unknown()),
  });
  const { totalCount, nodes } = identitySubjects;
  const rows = nodes.map(({ recordId, field, name, state, candidates }) => [
    `${recordId}#${field}`,
    name,
    LABELS[state] ?? state,
    candidates
      .map((each) => `${each.orgCode} ${each.name}(${each.rule} ${each.score.toFixed(2)})`)
      .join('、'),
  ]);
  const products = productLinks.nodes.map(({ key, state, rule, candidates }) => [
    key,
    `${LABELS[state] ?? state}(${rule})`,
    candidates.join('、'),
  ]);
  const text = [
    `共 ${totalCount ?? 0} 个主体待处理\n${table(['主体', '名称', '状态', '候选'], rows)}`,
    `共 ${productLinks.totalCount ?? 0} 个产品标识待处理\n${table(['产品标识', '状态', '候选'], products)}`,
  ];
  output.answer({ ...identitySubjects, productLinks }, text.join('\n\n'));
};

const LEAST_PRECISION = 0.995;
const LEAST_RECALL = 0.95;
const SAMPLE_SIZE = 1_000;
const LEAST_PRODUCT_PRECISION = 0.99;
const LEAST_PRODUCT_RECALL = 0.7;

const share = (value: number | null): string => (value === null ? '—' : `${(100 * value).toFixed(2)} %`);
const rowsOf = (tallies: readonly Tally[]): string[][] =>
  tallies.map((t) => [
    t.title,
    `${t.subjects}`,
    `${t.automatic}`,
    `${t.right}`,
    `${t.queued}`,
    share(t.precision),
    share(t.recall),
  ]);

function productText({ cases, pairs, precision, recall }: ProductScore): string {
  const rows = cases.map((each) => [
    each.title,
    `${each.records}`,
    `${each.joined}`,
    `${each.queued}`,
    `${each.wrong}`,
  ]);
  return [
    table(['产品情形', '记录', '归入本产品', '待人工核对', '归入他产品'], rows),
    `产品记录两两成对:应为同一产品 ${pairs.truth},判为同一产品 ${pairs.found},其中正确 ${pairs.both};查准率 ${share(precision)},查全率 ${share(recall)}`,
  ].join('\n');
}

/** Precision and recall on the labelled samples; exit code 1 below what must hold. */
export const scoreSample = (output: Output, seed: number): void => {
  const score = scoreLinks(labelledSample(seed, SAMPLE_SIZE, departmentCodes()));
  const products = scoreProducts(labelledProducts(seed, SAMPLE_SIZE));
  const header = (of: string): string[] => [
    of,
    '主体',
    '自动关联',
    '正确',
    '队列中有正解',
    '查准率',
    '查全率(含队列)',
  ];
  const text = [
    table(header('层级'), rowsOf(score.tiers)),
    table(header('部门'), rowsOf(score.departments)),
    table(header('情形'), rowsOf(score.cases)),
    table(header(''), rowsOf([score.total])),
    productText(products),
  ].join('\n\n');
  output.answer({ ...score, products }, text);
  const { precision, recall } = score.total;
  const enterprises = (precision ?? 0) >= LEAST_PRECISION && (recall ?? 0) >= LEAST_RECALL;
  const goods =
    (products.precision ?? 0) >= LEAST_PRODUCT_PRECISION && (products.recall ?? 0) >= LEAST_PRODUCT_RECALL;
  if (!enterprises || !goods) process.exitCode = 1;
};
