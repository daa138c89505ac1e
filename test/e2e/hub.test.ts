/** The main job of the house, end to end, as an operator meets it. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readEvents } from '../testkit/event-reader.js';
import { type HubProcess, killAll, startHubProcess } from '../testkit/hub-process.js';

const NOW = '2026-06-30T04:00:00.000Z';
const STOP_MS = 5_000;
const FIRST_FINDINGS = '首轮比对结果';

const Verified = z.looseObject({
  recall: z.number(),
  precision: z.number(),
  missing: z.array(z.unknown()),
  planted: z.number(),
  questions: z.array(
    z.object({
      document: z.string(),
      expected: z.number(),
      missing: z.array(z.unknown()),
      wrong: z.array(z.unknown()),
      others: z.array(z.unknown()),
    }),
  ),
});

/** The ten questions of analysts. */
const QUESTIONS = [
  'BlacklistAttention',
  'DetainedAndComplained',
  'EnterpriseProfile',
  'FailedMaterialSites',
  'FailingBatch',
  'NoticeTimeliness',
  'PlanIndicators',
  'ProductClassAlarms',
  'RevokedYetProducing',
  'UnresolvedRecords',
];
const Connection = z.object({ nodes: z.array(z.record(z.string(), z.unknown())) });

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const untilGone = async (pids: readonly number[]): Promise<number[]> => {
  for (let attempt = 0; attempt < 50 && pids.some(isRunning); attempt += 1) await delay(100);
  return pids.filter(isRunning);
};

describe('a hub started with its sample', () => {
  let hub: HubProcess;

  beforeAll(async () => {
    hub = await startHubProcess({ args: ['--sample-scale', '0.02'], env: { HUB_NOW: NOW } });
    await hub.untilPrinted(FIRST_FINDINGS);
  }, 300_000);
  afterAll(() => hub?.dispose());

  it('finds every planted case and little else, and answers the questions of analysts with what was planted and nothing else', async () => {
    const { stdout, stderr } = await hub.command('--json', 'sample', 'verify');
    const verified = Verified.parse(JSON.parse(stdout || stderr));
    expect(verified.planted).toBeGreaterThan(10);
    expect(verified.missing).toEqual([]);
    expect(verified.recall).toBe(1);
    expect(verified.precision).toBeGreaterThanOrEqual(0.95);
    expect([...new Set(verified.questions.map(({ document }) => document))].sort()).toEqual(QUESTIONS);
    for (const { document, expected, missing, wrong, others } of verified.questions) {
      expect(expected, document).toBeGreaterThan(0);
      expect({ document, missing, wrong, others }).toEqual({ document, missing: [], wrong: [], others: [] });
    }
  }, 300_000);

  it('answers one question over several departments at one gateway', async () => {
    const { data, errors, extensions } = await hub.graphql(`{
      recallCandidates(first: 1) { nodes { id enterprise { orgCode label name registration { key }
        foodSamplings(first: 3) { nodes { id verdict } } productSamplings(first: 3) { nodes { id verdict } } } } } }`);
    expect(errors).toBeUndefined();
    expect(Connection.parse(data?.['recallCandidates']).nodes).toHaveLength(1);
    expect(extensions?.['sources']).toEqual(
      expect.arrayContaining([expect.objectContaining({ department: 'risk', status: 'OK' })]),
    );
  }, 300_000);

  it('stops on Ctrl-C within five seconds and leaves no process', async () => {
    const pids = hub.pids();
    expect(pids.length).toBeGreaterThan(4);
    expect(await hub.interrupt()).toBeLessThan(STOP_MS);
    expect(await untilGone(pids)).toEqual([]);
  }, 300_000);
});

describe('a hub whose every process was killed', () => {
  it('starts again and has everything that it acknowledged', async () => {
    const first = await startHubProcess({ args: ['--no-sample'], env: { HUB_NOW: NOW } });
    const row = {
      samplingNo: 'SY-KILL-1',
      productName: '鲜牛奶',
      producer: { name: '示例乳业有限公司' },
      verdict: 'PASS',
      samplingType: 'CITY',
      stage: 'MARKET',
      sampledOn: '2026-06-01',
      reportedOn: '2026-06-10',
    };
    let second: HubProcess | undefined;
    try {
      const published = await first.graphql('PublishFoodSamplings', {
        role: 'publisher',
        department: 'food-drug',
        variables: { rows: [row] },
      });
      expect(published.data?.['publishFoodSamplings']).toMatchObject({
        accepted: 1,
        rejected: 0,
        issues: [],
      });
      killAll(first.pids());
      // On the other engine, which reads the same home.
      const env = { HUB_NOW: NOW, HUB_ENGINE: 'apollo' };
      second = await startHubProcess({ args: ['--no-sample'], env, home: first.home });
      const read = await second.graphql('query ($key: ID!) { foodSampling(key: $key) { key verdict } }', {
        variables: { key: row.samplingNo },
      });
      expect(read.data?.['foodSampling']).toEqual({ key: row.samplingNo, verdict: 'PASS' });
      // That one knows no subscriptions.
      const { token } = z
        .object({ token: z.string() })
        .parse(JSON.parse((await second.command('--json', 'token', '--role', 'analyst')).stdout));
      const live = await readEvents(second.url, 'subscription { recordPublished { id } }', { token });
      expect(live.status).toBe(501);
    } finally {
      await (second ?? first).dispose();
    }
  }, 300_000);
});
