/** What an operator waits for, and what a hub at rest takes: the sample of `npm start`, every part a real process. */
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { type HubProcess, killAll, startHubProcess } from '../test/testkit/hub-process.js';
import { type Measured, median } from './measured.js';

const COLD_SECONDS = 20;
const WARM_SECONDS = 5;
const AFTER_KILL_SECONDS = 20;
const MEMORY_MB = 800;
const WARM_STARTS = 3;
/** What a start leaves to be done is over by then. */
const AT_REST_AFTER_MS = 5_000;

async function timed(home?: string): Promise<{ hub: HubProcess; seconds: number }> {
  const begun = performance.now();
  const hub = await startHubProcess(home === undefined ? {} : { home });
  return { hub, seconds: (performance.now() - begun) / 1_000 };
}

/** None of a process that has ended since it was listed: PostgreSQL's workers come and go. */
const kilobytesOf = (pid: number): number => {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
};

/** Megabytes; pages that processes share count once. */
const proportionalMemory = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + kilobytesOf(pid), 0) / 1_024;

/** @throws Error when a hub does not become ready */
export async function startFigures(): Promise<readonly Measured[]> {
  const cold = await timed();
  let { hub } = cold;
  try {
    await delay(AT_REST_AFTER_MS);
    const memory = proportionalMemory(hub.pids());
    const warm: number[] = [];
    for (let n = 0; n < WARM_STARTS; n += 1) {
      await hub.interrupt();
      const again = await timed(hub.home);
      hub = again.hub;
      warm.push(again.seconds);
    }
    killAll(hub.pids());
    const killed = await timed(hub.home);
    hub = killed.hub;
    const each = warm.map((seconds) => seconds.toFixed(1)).join('、');
    return [
      { name: '首次启动(秒)', ratio: cold.seconds, limit: COLD_SECONDS, note: '建库并装入样例' },
      {
        name: '再次启动(秒)',
        ratio: median(warm),
        limit: WARM_SECONDS,
        note: `${WARM_STARTS} 次的中位数:${each}`,
      },
      { name: '静止时内存(MB PSS)', ratio: memory, limit: MEMORY_MB, note: '全部进程,含 PostgreSQL' },
      { name: 'kill -9 后启动(秒)', ratio: killed.seconds, limit: AFTER_KILL_SECONDS, note: '全部进程被杀' },
    ];
  } finally {
    await hub.dispose();
  }
}
