/** POST <base>/internal/links: what sync or a person found out about subjects. The row itself stays as published. */
import type pg from 'pg';
import { z } from 'zod';
import { isOrganisationCode } from '../../../domain/identifiers/organisation-code.js';
import type { Clock } from '../../../platform/clock.js';
import { transaction } from '../../../platform/database/pool.js';
import { HubError } from '../../../platform/errors.js';
import type { DepartmentDescriptor } from '../../../schema/compiler/descriptor.js';
import type { FeedSignal } from '../feed/feed-signal.js';
import { subjectsOf } from '../records/columns.js';
import { readBody } from '../serve/read-body.js';
import { sendJson } from '../serve/routes.js';
import type { Route } from '../subgraph.js';
import { rebindProducts } from './rebind-products.js';

export interface LinkOptions {
  readonly department: DepartmentDescriptor;
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly signal: FeedSignal;
}

/** More links are sent as several requests: one transaction stays short. */
const MOST_LINKS = 10_000;
const MAX_BODY = 8 * 1_048_576;

const Link = z.object({
  recordType: z.string(),
  key: z.string().min(1),
  /** Name of the subject field. */
  field: z.string(),
  /** Null takes the link away, also an automatic one. */
  orgCode: z.string().refine(isOrganisationCode).nullable(),
  tier: z.number().int().min(1).max(9),
  score: z.number().nullish(),
  rule: z.string().nullish(),
  matchedBy: z.string().min(1),
});
const Body = z.object({ links: z.array(Link).max(MOST_LINKS) });
export type Link = z.infer<typeof Link>;

/** The last of several links of one subject counts. Sorted, so that two requests never wait for each other. */
function distinct(links: readonly Link[]): Link[] {
  const last = new Map(links.map((link) => [`${link.recordType}\n${link.key}\n${link.field}`, link]));
  return [...last.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
}

const UPSERT = `insert into link as l
    (record_type, key, field, org_code, tier, score, rule, matched_at, matched_by)
  select u.record_type, u.key, u.field, u.org_code, u.tier, u.score, u.rule, $9::timestamptz, u.matched_by
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::float8[], $7::text[], $8::text[])
    as u(record_type, key, field, org_code, tier, score, rule, matched_by)
  on conflict (record_type, key, field) do update set
    org_code = excluded.org_code, tier = excluded.tier, score = excluded.score, rule = excluded.rule,
    matched_at = excluded.matched_at, matched_by = excluded.matched_by,
    xid = pg_current_xact_id(), seq = nextval('feed_seq')
  where (l.org_code, l.tier, l.score, l.rule, l.matched_by)
    is distinct from (excluded.org_code, excluded.tier, excluded.score, excluded.rule, excluded.matched_by)
  returning l.record_type, l.key`;

interface Changed {
  readonly record_type: string;
  readonly key: string;
}

async function store({ department, pool, clock }: LinkOptions, links: readonly Link[]): Promise<number> {
  return transaction(pool, async (client) => {
    const { rows } = await client.query<Changed>(UPSERT, [
      links.map((l) => l.recordType),
      links.map((l) => l.key),
      links.map((l) => l.field),
      links.map((l) => l.orgCode),
      links.map((l) => l.tier),
      links.map((l) => l.score ?? null),
      links.map((l) => l.rule ?? null),
      links.map((l) => l.matchedBy),
      clock.now().toISOString(),
    ]);
    for (const record of department.records) {
      const keys = rows.filter((row) => row.record_type === record.name).map((row) => row.key);
      await rebindProducts(client, record, keys);
    }
    return rows.length;
  });
}

/** @throws HubError BAD_REQUEST naming the first link of a record type or field that is not there. */
function check({ department }: LinkOptions, links: readonly Link[]): void {
  const fields = new Set(
    department.records.flatMap((record) => subjectsOf(record).map((field) => `${record.name}.${field.name}`)),
  );
  const wrong = links.find((link) => !fields.has(`${link.recordType}.${link.field}`));
  if (wrong === undefined) return;
  throw new HubError('BAD_REQUEST', { reason: `没有主体字段 ${wrong.recordType}.${wrong.field}` });
}

const parse = (text: string): z.infer<typeof Body> => {
  try {
    return Body.parse(JSON.parse(text));
  } catch (cause) {
    const reason = `请求体应为 { links: […] },至多 ${MOST_LINKS} 条,orgCode 为九位组织机构代码或 null`;
    throw new HubError('BAD_REQUEST', { reason }, { cause });
  }
};

export const createLinkRoute = (options: LinkOptions): Route => ({
  method: 'POST',
  path: '/internal/links',
  handle: async ({ request, response, identity }) => {
    if (!identity.scopes.includes('links')) throw new HubError('FORBIDDEN', { needed: '权限 links' });
    const text = (await readBody(request, MAX_BODY)).toString('utf8');
    if (text.includes('\\u0000') || text.includes('\0')) throw new HubError('NULL_CHARACTER');
    const links = distinct(parse(text).links);
    check(options, links);
    const changed = links.length === 0 ? 0 : await store(options, links);
    if (changed > 0) options.signal.wake();
    sendJson(response, 200, { received: links.length, changed });
  },
});
