/**
 * POST <base>/internal/corrections: was a disputed field corrected? Answers with version numbers and never with
 * values, so that it may be asked of personal fields and of rows that do not leave the department.
 */
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import {
  type DepartmentDescriptor,
  type FieldDescriptor,
  type RecordDescriptor,
  subjectColumns,
} from '../../../schema/compiler/descriptor.js';
import type { Statements } from '../loaders/prepared.js';
import { identifier } from '../records/columns.js';
import { readBody } from '../serve/read-body.js';
import { sendJson } from '../serve/routes.js';
import type { Route } from '../subgraph.js';

export interface CorrectionOptions {
  readonly department: DepartmentDescriptor;
  readonly statements: Statements;
}

const MOST_CHECKS = 1_000;
const MAX_BODY = 1_048_576;

const Check = z.object({
  recordType: z.string(),
  key: z.string(),
  /** The disputed version. */
  version: z.number().int().min(1),
  field: z.string(),
});
type Check = z.infer<typeof Check>;
const Body = z.object({ checks: z.array(Check).max(MOST_CHECKS) });

const columnsOf = (field: FieldDescriptor): readonly string[] => {
  if (field.kind !== 'subject') return [field.column];
  const { name, code } = subjectColumns(field);
  return [name, code];
};

/** A row value as text; jsonb text of equal content is equal. */
const valueText = (field: FieldDescriptor): string =>
  `row(${columnsOf(field)
    .map((column) => identifier(column))
    .join(', ')})::text`;

/** The first later version in which the field differs from the disputed one, or which revokes the record. */
function statementFor({ table }: RecordDescriptor, field: FieldDescriptor): string {
  const versions = (of: string): string =>
    `select v.key, v.version, v.status, v.published_at, ${valueText(field)} as value from ${identifier(of)} v
    where v.key = any($1::text[])`;
  return `with versions as (${versions(table)} union all ${versions(`${table}_history`)})
select c.place::int as place, later.version, later.published_at as "publishedAt", later.status = 'REVOKED' as revoked
from unnest($1::text[], $2::bigint[]) with ordinality as c(key, version, place)
join versions disputed on disputed.key = c.key and disputed.version = c.version
cross join lateral (
  select v.version, v.published_at, v.status from versions v
  where v.key = c.key and v.version > c.version and (v.value is distinct from disputed.value or v.status = 'REVOKED')
  order by v.version limit 1
) later`;
}

const foundSchema = z.array(
  z.object({ place: z.number(), version: z.number(), publishedAt: z.string(), revoked: z.boolean() }),
);

interface Correction {
  readonly version: number;
  readonly publishedAt: string;
  readonly revoked: boolean;
}

/** One statement per disputed field; null where nothing was corrected, or nothing such is known here. */
async function answer(
  { department, statements }: CorrectionOptions,
  checks: readonly Check[],
): Promise<(Correction | null)[]> {
  const corrections: (Correction | null)[] = checks.map(() => null);
  const placed = checks.map((check, place) => ({ ...check, place }));
  for (const record of department.records) {
    for (const field of record.fields) {
      const asked = placed.filter((check) => check.recordType === record.name && check.field === field.name);
      if (asked.length === 0) continue;
      const rows = await statements.query(statementFor(record, field), [
        asked.map(({ key }) => key),
        asked.map(({ version }) => version),
      ]);
      for (const { place, ...correction } of foundSchema.parse(rows)) {
        const check = asked[place - 1];
        if (check !== undefined) corrections[check.place] = correction;
      }
    }
  }
  return corrections;
}

const parse = (text: string): readonly Check[] => {
  try {
    return Body.parse(JSON.parse(text)).checks;
  } catch (cause) {
    const reason = `请求体应为 { checks: [{ recordType, key, version, field }] },至多 ${MOST_CHECKS} 条`;
    throw new HubError('BAD_REQUEST', { reason }, { cause });
  }
};

export const createCorrectionRoute = (options: CorrectionOptions): Route => ({
  method: 'POST',
  path: '/internal/corrections',
  handle: async ({ request, response, identity }) => {
    if (!identity.scopes.includes('feed')) throw new HubError('FORBIDDEN', { needed: '权限 feed' });
    const text = (await readBody(request, MAX_BODY)).toString('utf8');
    if (text.includes('\\u0000') || text.includes('\0')) throw new HubError('NULL_CHARACTER');
    sendJson(response, 200, { corrections: await answer(options, parse(text)) });
  },
});
