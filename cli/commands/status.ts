/** `hub status`: what runs, how far each feed has been read, and what each join did last. */
import { z } from 'zod';
import { beijingTime } from '../beijing-time.js';
import type { HubClient } from '../hub-client.js';
import type { Output } from '../output.js';
import { table } from '../table.js';

const Ready = z.looseObject({
  ready: z.boolean(),
  parts: z.record(z.string(), z.string()),
  degraded: z.array(z.string()),
});
export const SyncStatus = z.looseObject({
  feeds: z.array(
    z.looseObject({
      department: z.string(),
      state: z.string(),
      asOf: z.string().nullable(),
      lagSeconds: z.number().nullable(),
      /** Everything that the feed had at the last answer has been applied. */
      drained: z.boolean(),
      lastError: z.string().nullish(),
    }),
  ),
  jobs: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      touched: z.number(),
      openFindings: z.number(),
      lastRun: z.looseObject({ state: z.string(), endedAt: z.string().nullable() }).nullable(),
    }),
  ),
});
export type SyncStatus = z.infer<typeof SyncStatus>;

/** Exit code 1 when a part is degraded or unreachable, so that a monitor can call it. */
export const showStatus = async (client: HubClient, output: Output): Promise<void> => {
  const ready = Ready.parse(await client.readiness());
  const sync =
    client.sync === null
      ? null
      : SyncStatus.parse(await client.json('GET', `${client.sync}/status`, await client.token('admin')));
  const lines = [
    `网关 ${client.gateway}:${ready.ready ? '就绪' : '未就绪'}${ready.degraded.length === 0 ? '' : `,降级:${ready.degraded.join('、')}`}`,
  ];
  if (sync !== null) {
    lines.push(
      '',
      table(
        ['部门', '状态', '截至', '滞后(秒)', '最近错误'],
        sync.feeds.map((feed) => [
          feed.department,
          feed.state,
          beijingTime(feed.asOf),
          String(feed.lagSeconds ?? ''),
          feed.lastError ?? '',
        ]),
      ),
      '',
      table(
        ['比对', '名称', '待评估', '当前发现', '最近运行', '结束'],
        sync.jobs.map((job) => [
          job.id,
          job.title,
          String(job.touched),
          String(job.openFindings),
          job.lastRun?.state ?? '',
          beijingTime(job.lastRun?.endedAt),
        ]),
      ),
    );
  }
  output.answer({ gateway: ready, sync }, lines.join('\n'));
  if (!ready.ready || ready.degraded.length > 0 || sync?.feeds.some((feed) => feed.state !== 'OK'))
    process.exitCode = 1;
};
