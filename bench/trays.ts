/** First pages of the trays at the subgraph, with 100,000 open notices and as many drafts: spread over the departments, and all before one. */
import { join } from 'node:path';
import { systemClock } from '../platform/clock.js';
import { readConfig } from '../platform/config.js';
import { openDatabase } from '../platform/database/migrate.js';
import { createPool } from '../platform/database/pool.js';
import { createLogger } from '../platform/log.js';
import { projectRoot } from '../platform/root.js';
import { startSubgraphs } from '../subgraphs/main.js';
import { type BenchCluster, onCluster } from './cluster.js';
import { insertDrafts, insertNotices } from './exchange/open-notices.js';
import { type Measured, median } from './measured.js';

const OPEN = 100_000;
const ROUNDS = 30;
const LONGEST_SECONDS = 0.05;
const TRAYS = ['TO_ACKNOWLEDGE', 'TO_HANDLE', 'DUE_SOON', 'OVERDUE', 'SUPERVISED', 'TO_CONFIRM'] as const;

/** Each before one department: `share` of them before commerce. Deadlines around now. */
const RECIPIENTS = `insert into notice_recipient (id, notice_id, department, sender_department, kind, state, state_since, clocks,
  due_at, soon_at, delivered_at, supervised_at, handlers)
select gen_random_uuid(), n.id, case when n.document_serial % 100 < $1 then 'commerce' else 'department-' || n.document_serial % 9 end,
  n.sender_department, 'MAIN', s.state, n.delivered_at, '[]',
  case when s.state <> 'REPLIED' then d.due end, case when s.state <> 'REPLIED' then d.due - interval '1 day' end, n.delivered_at,
  case when n.document_serial % 50 = 0 then n.delivered_at end, '{}'
from notice n cross join lateral (select (array['PENDING', 'RECEIVED', 'IN_PROGRESS', 'REPLIED'])[1 + n.document_serial % 4] as state) s
cross join lateral (select now() + (n.document_serial % 2000 - 400) * interval '30 minutes' as due) d`;

const QUERY = `query ($tray: NoticeTray!) { noticeTray(tray: $tray, first: 20) {
  nodes { id state dueAt overdue notice { id documentNumber title senderDepartment } } pageInfo { hasNextPage endCursor } } }`;

const TO_COSIGN = `{ noticesToCosign(first: 20) { nodes { id title cosigned } pageInfo { hasNextPage endCursor } } }`;
const DRAFTS = `{ noticeDrafts(first: 20) { nodes { id state title draftedBy } pageInfo { hasNextPage endCursor } } }`;

async function measure(cluster: BenchCluster, share: number): Promise<Measured[]> {
  const url = cluster.url(`trays_${share}`);
  const log = createLogger('bench', { HUB_LOG_LEVEL: 'error' });
  await openDatabase(url, join(projectRoot, 'subgraphs', 'exchange', 'prisma', 'migrations'));
  const pool = createPool(url, { max: 1, name: 'bench', log });
  await insertNotices(pool, OPEN);
  await pool.query(RECIPIENTS, [share]);
  await insertDrafts(pool, OPEN, share);
  await pool.query('vacuum analyze');
  await pool.end();
  const env = { ...cluster.env, DATABASE_URL_EXCHANGE: url };
  const running = await startSubgraphs({
    names: ['exchange'],
    config: readConfig(env),
    env,
    clock: systemClock,
    log,
  });
  try {
    const results: Measured[] = [];
    for (const page of PAGES) results.push(await measurePage(cluster, running.url, page, share));
    return results;
  } finally {
    await running.stop();
  }
}

interface Page {
  /** For the table. */
  readonly tray: string;
  readonly department: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}

const PAGES: readonly Page[] = [
  ...TRAYS.map((tray) => ({
    tray,
    department: tray === 'TO_CONFIRM' ? 'sender-1' : 'commerce',
    query: QUERY,
    variables: { tray },
  })),
  { tray: '待会签', department: 'health', query: TO_COSIGN, variables: {} },
  { tray: '草稿', department: 'commerce', query: DRAFTS, variables: {} },
];

async function measurePage(
  cluster: BenchCluster,
  base: string,
  { tray, department, query, variables }: Page,
  share: number,
): Promise<Measured> {
  const seconds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const headers = await cluster.headersFor({ department, roles: ['clerk'] });
    const begun = performance.now();
    const response = await fetch(`${base}/exchange/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    seconds.push((performance.now() - begun) / 1_000);
    if (!text.includes('"id"')) throw new Error(`empty tray ${tray}: ${text.slice(0, 200)}`);
  }
  return {
    name: `收件箱 ${tray} 首页,${share}% 在一个部门`,
    ratio: median(seconds),
    limit: LONGEST_SECONDS,
    note: `${OPEN} 份在办,${ROUNDS} 次的中位数,秒`,
  };
}

/** @returns seconds of each tray's first page, at most 50 ms. */
export const traySeconds = (say: (line: string) => void): Promise<Measured[]> =>
  onCluster(async (cluster) => {
    const results: Measured[] = [];
    for (const share of [10, 100]) {
      say(`${OPEN} 份在办,${share}% 在一个部门`);
      results.push(...(await measure(cluster, share)));
    }
    return results;
  });
