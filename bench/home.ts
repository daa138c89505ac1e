/** Homes with the sample in them, made once and used again by every part of the bench. */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { untilSettled } from '../cli/settled.js';
import { projectRoot } from '../platform/root.js';
import { type BenchHub, startBenchHub } from './hub.js';

/** HUB_BENCH_HOME, default `.hub-bench` in the project. */
const benchFolder = (): string => resolve(process.env['HUB_BENCH_HOME'] ?? join(projectRoot, '.hub-bench'));

const MARK = 'bench.prepared';
const SAY_EVERY_SECONDS = 60;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Resolves when every feed was read to its end and every touched key evaluated; however long that takes. */
export const untilAllSettled = async ({ client, sync }: BenchHub): Promise<void> => {
  while (!(await untilSettled(client, sync, { seconds: SAY_EVERY_SECONDS, until: 'EVALUATED' })))
    say('  同步仍在读取或评估');
};

/**
 * The home of a scale (1: 20,000 enterprises, about 400,000 records), its hub stopped. Made when it is not there,
 * which takes minutes at scale 1 and a good part of an hour at scale 5; a start that was broken off goes on.
 */
export const benchHome = async (scale: number): Promise<string> => {
  const home = join(benchFolder(), `scale-${scale}`);
  const mark = join(home, MARK);
  if (existsSync(mark)) return home;
  say(`准备规模 ${scale} 的数据(${home})`);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const hub = await startBenchHub(home);
  try {
    await hub.command('sample', '--scale', String(scale));
    await untilAllSettled(hub);
    writeFileSync(mark, '');
  } finally {
    await hub.stop();
  }
  return home;
};

/**
 * Runs `work` on a hub over a copy of a scale's home, which is removed afterwards: for what publishes so much that
 * the next run would find another home.
 */
export async function onCopy<T>(scale: number, work: (hub: BenchHub) => Promise<T>): Promise<T> {
  const original = await benchHome(scale);
  const copy = join(benchFolder(), `copy-${process.pid}`);
  cpSync(original, copy, { recursive: true });
  try {
    const hub = await startBenchHub(copy);
    try {
      return await work(hub);
    } finally {
      await hub.stop();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
