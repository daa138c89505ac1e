import type pg from 'pg';
import { z } from 'zod';
import { credit, creditRating } from '../../domain/credit/credit.js';
import type { CreditRating } from '../../domain/credit/credit-file.js';
import { creditWeightsSchema, DEFAULT_CREDIT_WEIGHTS } from '../../domain/credit/credit-weights.js';
import { CREDIT_KINDS, readCreditFiles } from '../../subgraphs/risk/store/credit-files.js';
import { ALL_KEYS } from './all-keys.js';
import { creditDue, creditFinding, readListed } from './credit/credit-findings.js';
import { writeCredits } from './credit/credit-table.js';
import { readAhead, shanghaiMidnight } from './due.js';
import type { Evaluation, FindingDraft, JobDefinition, RunContext } from './job.js';

const touchedRows = z.array(z.object({ key: z.string() }));

async function readTouched(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query('select distinct t.key from touched t');
  return touchedRows.parse(rows).map(({ key }) => key);
}

async function evaluate({ client, asOf, today, config }: RunContext): Promise<Evaluation> {
  const weights = await config('credit', creditWeightsSchema, DEFAULT_CREDIT_WEIGHTS);
  const files = await readCreditFiles(client, await readTouched(client), { asOf, today, weights });
  const listed = await readListed(client, asOf, today);
  const ratings = new Map<string, CreditRating>();
  const findings: FindingDraft[] = [];
  const days = new Map(await readAhead(client, 'org_code', today));
  for (const [code, file] of files) {
    const rating = creditRating(file, today, weights);
    ratings.set(code, rating);
    const items = () => credit(file, today, weights).items;
    const finding = creditFinding(code, rating, items, listed.get(code), today);
    if (finding !== null) findings.push(finding);
    const day = creditDue(file, rating, listed.get(code), today);
    const known = days.get(code);
    if (day !== null && (known === undefined || day < known)) days.set(code, day);
  }
  await writeCredits(client, ratings, asOf, today);
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
  fullRunKeys: 25_000,
  evaluate,
  allKeys: ALL_KEYS.enterprise,
};
