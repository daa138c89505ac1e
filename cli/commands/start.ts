/** `hub start`: the whole hub from one command, until Ctrl-C. */
import { spawn } from 'node:child_process';
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

/** The sample is loaded by a process of its own, whose memory is given back when it ends. */
const loadSample = (
  config: HubConfig,
  env: NodeJS.ProcessEnv,
  scale: number,
  abort: AbortSignal,
): Promise<number | null> =>
  new Promise((done) => {
    const child = spawn(
      process.execPath,
      [join(projectRoot, 'bin/hub.js'), 'sample', '--scale', String(scale)],
      {
        env: { ...env, HUB_HOME: config.home },
        stdio: ['ignore', 'ignore', 'inherit'],
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
      `  发布            ${hub.gateway}/publish/<部门>/<记录类型>`,
      `  就绪与指标      ${hub.gateway}/readyz  ${hub.gateway}/metrics`,
      `  同步状态        npx hub status`,
      '',
    ].join('\n'),
  );
};

/** Resolves when the hub was asked to stop and everything has ended. */
export const startHub = async (options: StartOptions): Promise<void> => {
  const { config, env, clock, output } = options;
  const stopAsked = new AbortController();
  // Before anything is started: a Ctrl-C while parts come up must stop them too.
  const ask = (): void => stopAsked.abort();
  process.on('SIGINT', ask);
  process.on('SIGTERM', ask);
  process.on('SIGHUP', ask);
  const hub = await launchHub(config, env, subgraphNames(), output.note);
  try {
    printUrls(output, hub, config);
    const mark = join(config.home, SAMPLE_MARK);
    const embedded = config.postgresUrl === undefined;
    if (options.sampleScale !== undefined && embedded && !existsSync(mark) && !stopAsked.signal.aborted) {
      const code = await loadSample(config, env, options.sampleScale, stopAsked.signal);
      if (code === 0) writeFileSync(mark, '');
      else if (!stopAsked.signal.aborted)
        output.note('示例数据未装完;下次启动会接着装,或执行 npx hub sample。');
    }
    if (!stopAsked.signal.aborted)
      await summarise({ hub, config, env, clock, output, signal: stopAsked.signal });
    if (!stopAsked.signal.aborted) {
      output.note('按 Ctrl-C 停止。');
      await new Promise<void>((stopped) =>
        stopAsked.signal.addEventListener('abort', () => stopped(), { once: true }),
      );
    }
  } finally {
    output.note('正在停止……');
    await hub.stop();
  }
};
