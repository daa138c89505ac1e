/** What the first joins found, printed when every feed has been read and every touched key evaluated. */
import { z } from 'zod';
import type { Clock } from '../../platform/clock.js';
import type { HubConfig } from '../../platform/config.js';
import { createHubClient } from '../hub-client.js';
import type { Output } from '../output.js';
import { untilSettled } from '../settled.js';
import { table } from '../table.js';

const SETTLE_SECONDS = 120;

const Found = z.object({
  joins: z.array(z.object({ id: z.string(), title: z.string(), open: z.number() })),
  recallCandidates: z.object({
    nodes: z.array(z.object({ summary: z.string(), departments: z.array(z.string()) })),
  }),
  warnings: z.object({ nodes: z.array(z.object({ colour: z.string(), summary: z.string() })) }),
});

const QUERY = `{
  joins { id title open }
  recallCandidates(first: 3) { nodes { summary departments } }
  warnings(first: 3) { nodes { colour summary } }
}`;

interface SummaryOptions {
  readonly hub: { readonly sync: string };
  readonly config: HubConfig;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly output: Output;
  readonly signal: AbortSignal;
}

const printFindings = async (options: SummaryOptions): Promise<void> => {
  const { hub, config, env, clock, output, signal } = options;
  const client = createHubClient(config, env, clock);
  if (!(await untilSettled(client, hub.sync, { seconds: SETTLE_SECONDS, until: 'EVALUATED', signal }))) {
    if (!signal.aborted) output.note('首轮比对仍在进行,用 npx hub status 查看。');
    return;
  }
  const answer = await client.graphql(await client.token('risk-officer'), QUERY);
  const found = Found.safeParse(answer.data);
  if (!found.success) {
    output.note(`首轮比对结果暂时读不到:${answer.errors?.[0]?.message ?? found.error.message}`);
    return;
  }
  const { joins, recallCandidates, warnings } = found.data;
  output.note(
    [
      '首轮比对结果',
      table(
        ['比对', '名称', '当前发现'],
        joins.map((join) => [join.id, join.title, String(join.open)]),
      ),
      '',
      ...recallCandidates.nodes.map((node) => `  召回候选 ${node.summary}(${node.departments.join('、')})`),
      ...warnings.nodes.map((node) => `  预警 ${node.colour} ${node.summary}`),
      '',
    ].join('\n'),
  );
};

/** Prints the findings, or why they cannot be read yet; a hub that runs is not ended by what is said of it. */
export const summarise = async (options: SummaryOptions): Promise<void> => {
  try {
    await printFindings(options);
  } catch (error) {
    if (options.signal.aborted) return;
    options.output.note(`首轮比对结果暂时读不到:${error instanceof Error ? error.message : String(error)}`);
  }
};
