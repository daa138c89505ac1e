/**
 * (c) A sync tick after 1,000 changed records at scale 5 against scale 1: reading the feeds, applying their pages,
 * evaluating every key that they touched.
 */
import { Agent, request } from 'undici';
import { z } from 'zod';
import { RECORD_PLANS } from '../../cli/sample/departments/plans.js';
import { randomOf } from '../../cli/sample/random.js';
import { plannedCount } from '../../cli/sample/record-plan.js';
import type { Row } from '../../cli/sample/sample.js';
import { readConfig } from '../../platform/config.js';
import { CONTEXT_HEADER, serviceToken, signContext } from '../../platform/identity/context.js';
import type { Identity } from '../../platform/identity/identity.js';
import { FEED_PATH } from '../../schema/feed.js';
import { type RunningSubgraphs, startSubgraphs } from '../../subgraphs/main.js';
import type { DepartmentStore } from '../../subgraphs/risk/store/department-store.js';
import { readFeedState } from '../../subgraphs/risk/store/feed-state.js';
import { createEvaluator, type Evaluator } from '../../sync/evaluator.js';
import { applyRobustly } from '../../sync/feeds/apply-robustly.js';
import { fetchPage } from '../../sync/feeds/fetch-page.js';
import { allJobs } from '../../sync/jobs/registry.js';
import { type Measured, median } from '../measured.js';
import { clock, type HomeCopy, log, onHomeCopy } from './home-copy.js';

const LIMIT = 1.3;
const SCALES = { small: 1, large: 5 } as const;
const CHANGED = 1_000;
const ROUNDS = 7;
/** As a puller asks while nothing else goes on. */
const PAGE_LINES = 1_000;

const Receipt = z.looseObject({ accepted: z.number(), rejected: z.number() });

/** The same share of every record type, other records in each round: corrected in a field that no rule reads. */
function changedRows({ world }: HomeCopy, round: number): Map<string, Row[]> {
  const total = RECORD_PLANS.reduce((sum, plan) => sum + plannedCount(plan, world), 0);
  const rows = new Map<string, Row[]>();
  for (const plan of RECORD_PLANS) {
    const count = plannedCount(plan, world);
    const random = randomOf('tick', plan.recordType, round);
    const path = `${plan.department}/publish/${plan.recordType}`;
    const wanted = Math.round((CHANGED * count) / total);
    const picked = Array.from({ length: wanted }, () => plan.rows(world, random.int(count)).at(-1));
    const changed = picked
      .filter((row) => row !== undefined)
      .map(({ version: _version, ...row }) => ({
        ...row,
        publicity: 'PRIVATE',
        publishedAt: clock.now().toISOString(),
      }));
    rows.set(path, [...(rows.get(path) ?? []), ...changed]);
  }
  return rows;
}

interface Site {
  readonly home: HomeCopy;
  readonly subgraphs: RunningSubgraphs;
  readonly evaluator: Evaluator;
  readonly dispatcher: Agent;
}

/** @returns how many records changed */
async function publish({ home, subgraphs }: Site, round: number): Promise<number> {
  let accepted = 0;
  for (const [path, rows] of changedRows(home, round)) {
    if (rows.length === 0) continue;
    const [department = ''] = path.split('/');
    const identity: Identity = {
      subject: 'bench',
      department,
      roles: ['publisher'],
      scopes: [`publish:${department}`],
      district: null,
      service: false,
    };
    const { statusCode, body } = await request(`${subgraphs.url}/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-ndjson',
        [CONTEXT_HEADER]: await signContext(identity, home.secrets.internalSecret, clock),
      },
      body: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`${path}: ${text}`);
    accepted += Receipt.parse(JSON.parse(text)).accepted;
  }
  return accepted;
}

async function readOn({ home, subgraphs, dispatcher }: Site, department: DepartmentStore): Promise<void> {
  const { target, secrets } = home;
  const { signal } = new AbortController();
  const url = `${subgraphs.url}/${department.code}`;
  const token = () => serviceToken('sync', secrets.internalSecret, clock);
  for (let more = true; more; ) {
    const after = (await readFeedState(target.pool, department.code)).cursor;
    const asked = { department: department.code, url, after, limit: PAGE_LINES, wait: 0 };
    const page = await fetchPage({ ...asked, path: FEED_PATH, token, dispatcher, signal });
    if ('resync' in page) throw new Error(page.resync);
    await applyRobustly(target, department, page, clock.now());
    more = page.more;
  }
}

/** Milliseconds until everything that was published is applied and evaluated. */
async function tick(site: Site): Promise<number> {
  const begun = performance.now();
  for (const department of site.home.target.departments.values()) await readOn(site, department);
  await site.evaluator.idle();
  return performance.now() - begun;
}

async function withSite<T>(home: HomeCopy, work: (site: Site) => Promise<T>): Promise<T> {
  const { env, target } = home;
  const names = [...target.departments.keys()];
  const subgraphs = await startSubgraphs({ names, config: readConfig(env), env, clock, log });
  const evaluator = createEvaluator({ pool: target.pool, jobs: allJobs(), clock, log });
  const dispatcher = new Agent();
  try {
    return await work({ home, subgraphs, evaluator, dispatcher });
  } finally {
    await evaluator.stop();
    await dispatcher.destroy();
    await subgraphs.stop();
  }
}

export async function tickRatio(): Promise<Measured> {
  const times = { small: [] as number[], large: [] as number[] };
  let records = 0;
  await onHomeCopy(SCALES.small, (smallHome) =>
    onHomeCopy(SCALES.large, (largeHome) =>
      withSite(smallHome, (small) =>
        withSite(largeHome, async (large) => {
          // Round 0 warms both up.
          for (let round = 0; round <= ROUNDS; round += 1) {
            for (const [name, site] of [['small', small] as const, ['large', large] as const]) {
              records += await publish(site, round);
              const ms = await tick(site);
              if (round > 0) times[name].push(ms);
            }
          }
        }),
      ),
    ),
  );
  const [one, five] = [median(times.small), median(times.large)];
  const changed = Math.round(records / (2 * (ROUNDS + 1)));
  return {
    name: '同步:一次增量(规模 5 比规模 1)',
    ratio: five / one,
    limit: LIMIT,
    note: `每次约 ${changed} 条更正;${Math.round(one)} 毫秒与 ${Math.round(five)} 毫秒,交替 ${ROUNDS} 轮取中位`,
  };
}
