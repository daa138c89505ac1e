/**
 * `hub sample verify`: holds every open finding of the running hub against the planted cases, and what it answers to the
 * analysts' questions against the planted answers.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { shanghaiDate } from '../../domain/dates.js';
import { TrustedDocuments } from '../../gateway/plugins/trusted-documents.js';
import type { Clock } from '../../platform/clock.js';
import type { HubConfig } from '../../platform/config.js';
import { HubError } from '../../platform/errors.js';
import { projectRoot } from '../../platform/root.js';
import { LINKS_JOB } from '../../subgraphs/risk/store/links/link-keys.js';
import type { HubClient } from '../hub-client.js';
import type { Output } from '../output.js';
import { askDocument } from '../sample/ask-document.js';
import { plantedPath, readPlanted } from '../sample/planted-file.js';
import type { PlantedQuestion } from '../sample/sample.js';
import {
  type OpenFinding,
  type Verification,
  type VerifiedQuestion,
  verifyPlanted,
  verifyQuestion,
} from '../sample/verify.js';
import { untilSettled } from '../settled.js';
import { table } from '../table.js';

const SETTLE_SECONDS = 120;
const LEAST_RECALL = 1;
const LEAST_PRECISION = 0.95;

const Page = z.object({
  findings: z.object({
    nodes: z.array(
      z.object({ join: z.string(), subjectKey: z.string(), severity: z.number(), summary: z.string() }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

const QUERY = `query ($after: String) {
  findings(first: 200, after: $after) {
    nodes { join subjectKey severity summary } pageInfo { hasNextPage endCursor } } }`;

const readFindings = async (client: HubClient): Promise<OpenFinding[]> => {
  const token = await client.token('risk-officer');
  const findings: OpenFinding[] = [];
  let after: string | null = null;
  for (;;) {
    const answer = await client.graphql(token, QUERY, { after });
    const page = Page.safeParse(answer.data);
    if (!page.success) {
      const message = answer.errors?.[0]?.message ?? page.error.message;
      throw new HubError('HUB_REFUSED', { status: 200, code: 'GRAPHQL', message });
    }
    const { nodes, pageInfo } = page.data.findings;
    // Generated names may meet by chance: that two enterprises have one name is no planted case.
    findings.push(...nodes.filter(({ join }) => join !== LINKS_JOB));
    if (!pageInfo.hasNextPage) return findings;
    after = pageInfo.endCursor;
  }
};

const askAll = async (
  client: HubClient,
  questions: readonly PlantedQuestion[],
): Promise<VerifiedQuestion[]> => {
  const token = await client.token('analyst');
  const known = await TrustedDocuments.read(join(projectRoot, 'schema/operations'));
  const verified: VerifiedQuestion[] = [];
  for (const question of questions)
    verified.push(verifyQuestion(question, await askDocument(client, token, known, question)));
  return verified;
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const section = (title: string, header: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : ['', `${title}(${rows.length})`, table(header, rows)];

const isRight = ({ missing, wrong }: VerifiedQuestion): boolean => missing.length === 0 && wrong.length === 0;

const describeQuestions = (questions: readonly VerifiedQuestion[]): string[] => [
  `分析问题 ${questions.length} 个,答案不缺不误的 ${questions.filter(isRight).length} 个`,
  ...section(
    '答错的分析问题',
    ['文档', '变量', '缺少', '误列'],
    questions
      .filter((question) => !isRight(question))
      .map(({ document, variables, missing, wrong }) => [
        document,
        JSON.stringify(variables),
        missing.join('、'),
        wrong.map(({ key, why }) => `${key}(${why})`).join('、'),
      ]),
  ),
];

const describe = (result: Verification): string => {
  const { planted, found, findings, missing, unexpected, decoys, decoysHit, recall, precision } = result;
  return [
    `埋设 ${planted} 例,找到 ${found} 例,查全率 ${percent(recall)}`,
    `当前发现 ${findings} 条,其中埋设之外 ${unexpected.length} 条,查准率 ${percent(precision)}`,
    `干扰项 ${decoys} 个,误报 ${decoysHit.length} 个`,
    ...section(
      '漏报',
      ['比对', '规则', '对象', '应为', '实为', '缘由'],
      missing.map((each) => [
        each.join,
        each.rule,
        each.subjectKey,
        String(each.severity),
        String(each.foundSeverity ?? '未发现'),
        each.why,
      ]),
    ),
    ...section(
      '误报的干扰项',
      ['比对', '对象', '缘由'],
      decoysHit.map(({ join, subjectKey, why }) => [join, subjectKey, why]),
    ),
    ...section(
      '埋设之外的发现',
      ['比对', '对象', '严重程度', '结论'],
      unexpected.map((each) => [each.join, each.subjectKey, String(each.severity), each.summary]),
    ),
  ].join('\n');
};

/**
 * Exit code 1 when a planted case was missed, more than one finding in twenty is of none, or a question is answered wrongly.
 * @throws HubError FILE_UNREADABLE without a loaded sample, HUB_REFUSED, HUB_UNREACHABLE
 */
export const verifySample = async (
  client: HubClient,
  context: { readonly config: HubConfig; readonly clock: Clock; readonly output: Output },
): Promise<void> => {
  const { config, clock, output } = context;
  const planted = readPlanted(config.home);
  if (planted === null) throw new HubError('FILE_UNREADABLE', { file: plantedPath(config.home) });
  const today = shanghaiDate(clock.now());
  if (today !== planted.until)
    output.note(`示例数据截至 ${planted.until},今天是 ${today}:有些案例已随时间变化。`);
  if (
    client.sync !== null &&
    !(await untilSettled(client, client.sync, { seconds: SETTLE_SECONDS, until: 'EVALUATED' }))
  )
    output.note('比对仍在进行,结果可能不全。');
  const result = verifyPlanted(planted, await readFindings(client));
  const questions = await askAll(client, planted.questions);
  output.answer({ ...result, questions }, [describe(result), ...describeQuestions(questions)].join('\n'));
  const found = result.recall >= LEAST_RECALL && result.precision >= LEAST_PRECISION;
  if (!found || !questions.every(isRight)) process.exitCode = 1;
};
