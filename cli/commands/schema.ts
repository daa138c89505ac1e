/** `hub schema check|publish|list|retire`: subgraphs that departments run themselves, in the home of this hub. */
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Clock } from '../../platform/clock.js';
import { HubError } from '../../platform/errors.js';
import { fileReason } from '../../platform/file-error.js';
import { publishSubgraph, retireSubgraph } from '../../schema/registry/change-registry.js';
import { type CheckReport, checkSubgraph } from '../../schema/registry/check-subgraph.js';
import { readRegistry } from '../../schema/registry/registry-file.js';
import { beijingTime } from '../beijing-time.js';
import type { Context } from '../command-context.js';
import { type HubClient, readAnswer } from '../hub-client.js';
import { table } from '../table.js';

export interface Files {
  readonly file: string;
  readonly subgraph: string;
  readonly records?: string;
}

export interface Changing {
  /** Operations that were sent within so many days count. */
  readonly days: number;
  readonly force: boolean;
  readonly reason?: string;
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new HubError('FILE_UNREADABLE', { file, reason: fileReason(cause) }, { cause });
  }
};

const candidateOf = ({ file, subgraph, records }: Files, url: string) => ({
  name: subgraph,
  url,
  sdl: read(file),
  records: records === undefined ? null : read(records),
});

const forceOf = ({ force, reason }: Changing): string | null => {
  if (!force) return null;
  if (reason === undefined || reason.trim() === '') throw new HubError('REASON_MISSING');
  return reason;
};

const checkedBy = ({ bothComposers, operations }: CheckReport): string =>
  `${bothComposers ? '两个合成器' : '@theguild/federation-composition(未安装 @apollo/composition)'}均通过,对照客户端查询 ${operations} 个`;

/** Exit code 1 when the subgraph may not be published as it is. */
export const checkSchema = async (
  context: Context,
  files: Files,
  { days, url }: { readonly days: number; readonly url?: string },
): Promise<void> => {
  const { output, clock } = context;
  const client = context.client();
  const candidate = candidateOf(files, url ?? 'http://address.not.given/');
  const report = await checkSubgraph(candidate, { home: client.home, now: clock.now(), days });
  const probed =
    url === undefined || report.faults.length > 0 ? [] : await probe(url, candidate, client, clock);
  const problems = [...report.faults, ...report.losses, ...probed];
  const { bothComposers, operations } = report;
  const text =
    problems.length === 0 ? `${files.subgraph} 可以发布:${checkedBy(report)}。` : problems.join('\n');
  output.answer({ ok: problems.length === 0, problems, bothComposers, operations }, text);
  if (problems.length > 0) process.exitCode = 1;
};

const probe = async (
  url: string,
  candidate: { readonly name: string; readonly sdl: string },
  client: HubClient,
  clock: Clock,
): Promise<string[]> => {
  const { probeSubgraph } = await import('../schema/probe-subgraph.js');
  return probeSubgraph({ url, ...candidate, home: client.home, clock });
};

export const publishSchema = async (
  context: Context,
  files: Files,
  options: Changing & { readonly url: string },
): Promise<void> => {
  const { output, clock } = context;
  const client = context.client();
  const { version, changed, report } = await publishSubgraph(candidateOf(files, options.url), {
    home: client.home,
    now: clock.now(),
    days: options.days,
    force: forceOf(options),
  });
  const said = changed
    ? `已发布 ${files.subgraph} 第 ${version.version} 版`
    : `${files.subgraph} 第 ${version.version} 版未变`;
  const isServed = await untilGateway(client, files.subgraph, true);
  output.answer(
    { ...version, subgraph: files.subgraph, changed, served: isServed, overruled: report.losses },
    [
      `${said}:${checkedBy(report)}。`,
      ...report.losses.map((loss) => `已强制通过:${loss}`),
      servedText(isServed),
    ].join('\n'),
  );
};

export const retireSchema = async (context: Context, subgraph: string, options: Changing): Promise<void> => {
  const { days } = options;
  const { output, clock } = context;
  const client = context.client();
  await retireSubgraph(subgraph, { home: client.home, now: clock.now(), days, force: forceOf(options) });
  const isServed = await untilGateway(client, subgraph, false);
  output.answer(
    { subgraph, retired: true, served: isServed },
    `${subgraph} 已退出总图。${servedText(isServed)}`,
  );
};

const servedText = (isServed: boolean): string =>
  isServed
    ? '网关已换用新图。'
    : '网关尚未应答,启动后即用新图;若已在运行,请查看其日志中的 supergraph.refused。';

const Ready = z.looseObject({ parts: z.record(z.string(), z.string()) });
const LOOKS = 50;
const LOOK_EVERY_MS = 200;

/** Whether the gateway has taken the new graph: it names its subgraphs under /readyz. False when it cannot be reached. */
const untilGateway = async (client: HubClient, subgraph: string, present: boolean): Promise<boolean> => {
  for (let look = 0; look < LOOKS; look += 1) {
    try {
      const { parts } = readAnswer(Ready, await client.readiness());
      if (Object.hasOwn(parts, subgraph) === present) return true;
    } catch (error) {
      if (error instanceof HubError && error.code === 'HUB_UNREACHABLE') return false;
      throw error;
    }
    await delay(LOOK_EVERY_MS);
  }
  return false;
};

export const listSchemas = ({ config, output }: Context): void => {
  const { subgraphs } = readRegistry(config.home);
  const rows = subgraphs.flatMap(({ name, versions, retired }) =>
    versions.map((version, index) => {
      const isLatest = index === versions.length - 1;
      const state = !isLatest ? '旧版' : retired === null ? '在用' : `已退出 ${beijingTime(retired.at)}`;
      const why = (isLatest ? retired?.reason : null) ?? version.reason ?? '';
      const { at, url, records } = version;
      return [name, String(version.version), state, beijingTime(at), url, records ? '是' : '否', why];
    }),
  );
  const header = ['子图', '版本', '状态', '发布于', '地址', '跟随交换源', '理由'];
  output.answer(subgraphs, rows.length === 0 ? '还没有部门自建的子图。' : table(header, rows));
};
