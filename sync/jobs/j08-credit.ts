import { credit } from '../../domain/credit/credit.js';
import type { Credit } from '../../domain/credit/credit-file.js';
import { creditWeightsSchema, DEFAULT_CREDIT_WEIGHTS } from '../../domain/credit/credit-weights.js';
import { CREDIT_KINDS, readCreditFiles } from '../../subgraphs/risk/store/credit-files.js';
import { ALL_KEYS } from './all-keys.js';
import { creditDue, creditFinding, readListed } from './credit/credit-findings.js';
import { writeClean, writeScored } from './credit/credit-table.js';
import { readAhead, shanghaiMidnight } from './due.js';
import type { Evaluation, FindingDraft, JobDefinition, RunContext } from './job.js';

async function evaluate({ client, asOf, today, config }: RunContext): Promise<Evaluation> {
  const weights = await config('credit', creditWeightsSchema, DEFAULT_CREDIT_WEIGHTS);
  const files = await readCreditFiles(client, 'touched', asOf, today);
  const listed = await readListed(client, asOf, today);
  const scored = new Map<string, Credit>();
  const findings: FindingDraft[] = [];
  const days = new Map(await readAhead(client, 'org_code', today));
  const falls = (key: string, day: string | null) => {
    const known = days.get(key);
    if (day !== null && (known === undefined || day < known)) days.set(key, day);
  };
  for (const [code, file] of files) {
    const result = credit(file, today, weights);
    scored.set(code, result);
    const finding = creditFinding(code, result, listed.get(code), today);
    if (finding !== null) findings.push(finding);
    falls(code, creditDue(file, result, listed.get(code), today));
  }
  await writeScored(client, scored, asOf, today);
  const clean = await writeClean(client, [...scored.keys()], weights, asOf, today);
  for (const { key, day } of clean) falls(key, day);
  return { findings, due: [...days].map(([key, day]) => ({ key, at: shanghaiMidnight(day) })) };
}

/** J8 信用重算与黑名单到期提醒 (DOMAIN 6.5), per enterprise. */
export const creditJob: JobDefinition = {
  id: 'j08-credit',
  title: '信用重算与黑名单到期提醒',
  cron: '30 2 * * *',
  subject: 'enterprise',
  effect: 'credit',
  owner: 'quality-supervision',
  mode: 'keys',
  kinds: CREDIT_KINDS,
  evaluate,
  allKeys: ALL_KEYS.enterprise,
};
