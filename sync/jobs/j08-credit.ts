import type pg from 'pg';
import { z } from 'zod';
import { credit, creditRating } from '../../domain/credit/credit.js';
import type { CreditRating } from '../../domain/credit/credit-file.js';
import { creditWeightsSchema, DEFAULT_CREDIT_WEIGHTS } from '../../domain/credit/credit-weights.js';
import { readCreditFiles } from '../../subgraphs/risk/store/credit-files.js';
import { CREDIT_KINDS } from '../../subgraphs/risk/store/credit-statements.js';
import type { DueDraft } from '../../subgraphs/risk/store/due.js';
import { inColumns } from '../../subgraphs/risk/store/read-columns.js';
import { ALL_KEYS } from './all-keys.js';
import { creditDue, creditFinding, readListed } from './credit/credit-findings.js';
import { writeCredits } from './credit/credit-table.js';
import { shanghaiMidnight } from './due.js';
import type { Evaluation, FindingDraft, JobDefinition, RunContext } from './job.js';

const touchedColumns = z.tuple([z.object({ key: z.array(z.string()) })]);

async function readTouched(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query(
    inColumns(['key'], 'select distinct t.key from touched t order by t.key'),
  );
  return touchedColumns.parse(rows)[0].key;
}

async function evaluate({ client, asOf, today, config }: RunContext): Promise<Evaluation> {
  const weights = await config('credit', creditWeightsSchema, DEFAULT_CREDIT_WEIGHTS);
  const question = { asOf, today, weights, explained: false };
  const files = await readCreditFiles(client, await readTouched(client), question);
  const listed = await readListed(client, asOf, today);
  const ratings = new Map<string, CreditRating>();
  const findings: FindingDraft[] = [];
  const due: DueDraft[] = [];
  for (const [code, file] of files) {
    const rating = creditRating(file, today, weights);
    ratings.set(code, rating);
    const items = () => credit(file, today, weights).items;
    const finding = creditFinding(code, rating, items, listed.get(code), today);
    if (finding !== null) findings.push(finding);
    const day = creditDue(file, rating, listed.get(code), today);
    if (day !== null) due.push({ key: code, at: shanghaiMidnight(day) });
  }
  await writeCredits(client, ratings, asOf, today);
  return { findings, due };
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
  // Also those that have a row and may have lost their name since.
  allKeys: `${ALL_KEYS.enterprise} union select org_code from derived.credit`,
};
