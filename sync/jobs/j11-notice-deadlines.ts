import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import type { RunResult } from '../../subgraphs/risk/store/runs.js';
import type { Errand, JobDefinition } from './job.js';

const scannedSchema = z.object({
  notices: z.number(),
  recomputed: z.number(),
  warned: z.number(),
  reminded: z.number(),
  putForward: z.number(),
  closed: z.number(),
  failed: z.array(z.object({ notice: z.string(), reason: z.string() })),
  more: z.boolean(),
});
type Scanned = z.infer<typeof scannedSchema>;

/** An answer covers some hundreds of notices; after an outage there are more. The next window goes on. */
const MOST_ANSWERS = 500;

/** Where more than these cannot be handled, it is not for their own sake: the next window tries again. */
const MOST_FAILED = 1_000;

const NOTHING: Scanned = {
  notices: 0,
  recomputed: 0,
  warned: 0,
  reminded: 0,
  putForward: 0,
  closed: 0,
  failed: [],
  more: false,
};

const sum = (a: Scanned, b: Scanned): Scanned => ({
  notices: a.notices + b.notices,
  recomputed: a.recomputed + b.recomputed,
  warned: a.warned + b.warned,
  reminded: a.reminded + b.reminded,
  putForward: a.putForward + b.putForward,
  closed: a.closed + b.closed,
  failed: [...a.failed, ...b.failed],
  more: b.more,
});

function resultOf(total: Scanned): RunResult {
  const { warned, reminded, putForward, closed, recomputed, notices } = total;
  const told = `将超期提醒 ${warned},催办 ${reminded},报请督办 ${putForward},自动办结 ${closed},期限重算 ${recomputed}`;
  return {
    degraded: [],
    found: warned + reminded + putForward + closed + recomputed,
    summary: { text: `完成:看过 ${notices} 份到时的抄告;${told}`, ...total },
  };
}

/**
 * The exchange does the work, notice by notice, each in a transaction of its own: asked twice, or by two processes at once,
 * it does it once.
 */
const scan: Errand = async ({ ask, signal, dryRun }) => {
  if (dryRun) return { degraded: [], found: 0, summary: { text: '试运行(不催办):期限在抄告各件中可查。' } };
  let total = NOTHING;
  const failed = new Set<string>();
  for (let answers = 0; answers < MOST_ANSWERS && failed.size <= MOST_FAILED; answers += 1) {
    // Those that failed are named: they would stand in the way of the others in each answer.
    const body = { failed: [...failed] };
    total = sum(total, await ask('/internal/deadlines/scan', body, scannedSchema, signal));
    for (const { notice } of total.failed) failed.add(notice);
    if (!total.more) break;
  }
  const [first] = total.failed;
  if (first !== undefined) throw new HubError('DEADLINES_STUCK', { ...first, count: failed.size });
  return resultOf(total);
};

/** J11 抄告超期扫描与催办 (DOMAIN 6.7): every ten minutes, day and night, because 特提 runs round the clock. */
export const noticeDeadlines: JobDefinition = {
  id: 'j11-notice-deadlines',
  title: '抄告超期扫描与催办',
  cron: '*/10 * * * *',
  subject: 'enterprise',
  effect: 'notice',
  owner: 'quality-supervision',
  mode: 'full',
  kinds: [],
  errand: scan,
  evaluate: async () => ({ findings: [], due: [] }),
  allKeys: 'select null::text as key where false',
};
