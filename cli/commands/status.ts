/** `hub status`: what runs, how far each feed has been read, and what each join did last. */
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import { MOST_COUNTED } from '../../subgraphs/risk/store/touched.js';
import { beijingTime } from '../beijing-time.js';
import { type HubClient, readAnswer } from '../hub-client.js';
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
      rejectedLines: z.number(),
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
      lastError: z.string().nullish(),
    }),
  ),
  notices: z
    .looseObject({
      due: z.number(),
      unconfigured: z.number(),
      delivered: z.number(),
      givenUp: z.number(),
      reason: z.string().nullable(),
    })
    .optional(),
});
export type SyncStatus = z.infer<typeof SyncStatus>;

/** Null and a line of explanation when sync is not known or does not answer: the gateway's state is told all the same. */
const readSync = async (client: HubClient): Promise<{ sync: SyncStatus | null; problem: string | null }> => {
  if (client.sync === null) return { sync: null, problem: '同步服务的地址未知(可用 HUB_SYNC_URL 指定)' };
  const url = `${client.sync}/status`;
  try {
    const value = await client.json('GET', url, await client.token('admin'));
    return { sync: readAnswer(SyncStatus, { url, status: 200, value }), problem: null };
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    return { sync: null, problem: `同步服务:${error.message}` };
  }
};

const feedTable = ({ feeds }: SyncStatus): string =>
  table(
    ['部门', '状态', '截至', '滞后(秒)', '未收行', '最近错误'],
    feeds.map((feed) => [
      feed.department,
      feed.state,
      beijingTime(feed.asOf),
      String(feed.lagSeconds ?? ''),
      String(feed.rejectedLines),
      feed.lastError ?? '',
    ]),
  );

const jobTable = ({ jobs }: SyncStatus): string =>
  table(
    ['比对', '名称', '待评估', '当前发现', '最近运行', '结束', '最近错误'],
    jobs.map((job) => [
      job.id,
      job.title,
      job.touched < MOST_COUNTED ? String(job.touched) : `≥ ${MOST_COUNTED}`,
      String(job.openFindings),
      job.lastRun?.state ?? '',
      beijingTime(job.lastRun?.endedAt),
      job.lastError ?? '',
    ]),
  );

/** What rules raised and the exchange has not taken. */
const noticeLines = ({ notices }: SyncStatus): string[] => {
  if (notices === undefined) return [];
  const { due, unconfigured, delivered, givenUp, reason } = notices;
  const held = unconfigured === 0 ? '' : `(其中 ${unconfigured} 件等待配置)`;
  const why = reason === null ? '' : `;最近的原因:${reason}`;
  return ['', `规则提出的抄告:待送 ${due}${held},已送 ${delivered},放弃 ${givenUp}${why}`];
};

const UNWELL = new Set(['PARTIAL', 'FAILED']);

/** Every feed is followed, the last run of every job saw every department, and no notice waits for somebody to configure. */
export const isSyncWell = ({ feeds, jobs, notices }: SyncStatus): boolean =>
  feeds.every(({ state }) => state === 'OK') &&
  (notices?.unconfigured ?? 0) === 0 &&
  jobs.every(({ lastRun, lastError }) => !UNWELL.has(lastRun?.state ?? '') && (lastError ?? null) === null);

/** Exit code 1 when a part is degraded or unreachable, so that a monitor can call it. */
export const showStatus = async (client: HubClient, output: Output): Promise<void> => {
  const ready = readAnswer(Ready, await client.readiness());
  const { sync, problem } = await readSync(client);
  const degraded = ready.degraded.length === 0 ? '' : `,降级:${ready.degraded.join('、')}`;
  const lines = [
    `网关 ${client.gateway}:${ready.ready ? '就绪' : '未就绪'}${degraded}`,
    ...(problem === null ? [] : [problem]),
    ...(sync === null ? [] : ['', feedTable(sync), '', jobTable(sync), ...noticeLines(sync)]),
  ];
  output.answer({ gateway: ready, sync, problem }, lines.join('\n'));
  const isWell =
    ready.ready && ready.degraded.length === 0 && (sync === null ? client.sync === null : isSyncWell(sync));
  if (!isWell) process.exitCode = 1;
};
