/** `hub sample verify`: asks the running hub for every open finding and holds them against the planted cases. */
import { z } from 'zod';
import { shanghaiDate } from '../../domain/dates.js';
import type { Clock } from '../../platform/clock.js';
import type { HubConfig } from '../../platform/config.js';
import { HubError } from '../../platform/errors.js';
import { LINKS_JOB } from '../../subgraphs/risk/store/links/link-keys.js';
import type { HubClient } from '../hub-client.js';
import type { Output } from '../output.js';
import { plantedPath, readPlanted } from '../sample/planted-file.js';
import { type OpenFinding, type Verification, verifyPlanted } from '../sample/verify.js';
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

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const section = (title: string, header: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : ['', `${title}(${rows.length})`, table(header, rows)];

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
 * Exit code 1 when a planted case was missed or more than one finding in twenty is of none.
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
  if (client.sync !== null && !(await untilSettled(client, client.sync, { seconds: SETTLE_SECONDS })))
    output.note('比对仍在进行,结果可能不全。');
  const result = verifyPlanted(planted, await readFindings(client));
  output.answer(result, describe(result));
  if (result.recall < LEAST_RECALL || result.precision < LEAST_PRECISION) process.exitCode = 1;
};
