/** `hub start`: the whole hub from one command, until Ctrl-C. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../platform/clock.js';
import type { HubConfig } from '../../platform/config.js';
import { projectRoot } from '../../platform/root.js';
import { subgraphNames } from '../../subgraphs/names.js';
import type { Output } from '../output.js';
import { launchHub, type RunningHub } from '../start/launcher.js';
import { summarise } from '../start/summary.js';

interface StartOptions {
  readonly config: HubConfig;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly output: Output;
  /** Absent: no sample. */
  readonly sampleScale?: number;
}

const SAMPLE_MARK = 'sample.loaded';

/** A small young generation: rows are made, sent and forgotten, beside a hub that has just started. */
const LOADER_FLAGS = ['--max-semi-space-size=2', '--optimize-for-size'];

/**
 * The sample is loaded by a process of its own, whose memory is given back when it ends; over its channel it
 * notices when this process is gone.
 */
const loadSample = (
  config: HubConfig,
  env: NodeJS.ProcessEnv,
  scale: number,
  abort: AbortSignal,
): Promise<number | null> =>
  new Promise((done) => {
    const child = spawn(
      process.execPath,
      [...LOADER_FLAGS, join(projectRoot, 'bin/hub.js'), 'sample', '--scale', String(scale)],
      {
        env: { ...env, HUB_HOME: config.home },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        signal: abort,
      },
    );
    child.on('error', () => done(null));
    child.on('exit', (code) => done(code));
  });

const printUrls = (output: Output, hub: RunningHub, config: HubConfig): void => {
  output.note(
    [
      '',
      `枢纽已启动(数据与日志在 ${config.home})`,
      `  GraphQL 网关    ${hub.gateway}/graphql`,
      `  分析台          ${hub.gateway}/console`,
      `  发布            ${hub.gateway}/publish/<部门>/<记录类型>`,
      `  就绪与指标      ${hub.gateway}/readyz  ${hub.gateway}/metrics`,
      `  同步状态        npx hub status`,
      '',
    ].join('\n'),
  );
};

/** Once; a sample that was not finished is gone on with at the next start. */
const loadSampleOnce = async (options: StartOptions, signal: AbortSignal): Promise<void> => {
  const { config, env, output, sampleScale } = options;
  const mark = join(config.home, SAMPLE_MARK);
  if (sampleScale === undefined || config.postgresUrl !== undefined || existsSync(mark)) return;
  if ((await loadSample(config, env, sampleScale, signal)) === 0) writeFileSync(mark, '');
  else if (!signal.aborted) output.note('示例数据未装完;下次启动会接着装,或执行 npx hub sample。');
};

/** Resolves when the hub was asked to stop and everything has ended. */
export const startHub = async (options: StartOptions): Promise<void> => {
  const { config, env, clock, output } = options;
  const asked = new AbortController();
  const { signal } = asked;
  // Before anything is started: a Ctrl-C while parts come up must stop them too.
  const ask = (): void => {
    if (!signal.aborted) output.note('正在停止……');
    asked.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, ask);
  const { note } = output;
  const hub = await launchHub({ config, env, names: subgraphNames(), note, signal }).catch(
    (error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    },
  );
  if (hub === null) return;
  try {
    printUrls(output, hub, config);
    await loadSampleOnce(options, signal);
    if (!signal.aborted) await summarise({ hub, config, env, clock, output, signal });
    if (!signal.aborted) {
      note('按 Ctrl-C 停止。');
      await once(signal, 'abort');
    }
  } finally {
    await hub.stop();
  }
};
