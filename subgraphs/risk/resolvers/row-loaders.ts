/** Single rows by key, one statement per batch and request. */
import DataLoader from 'dataloader';
import type pg from 'pg';
import { z } from 'zod';
import { shanghaiDate } from '../../../domain/dates.js';
import type { Statements } from '../../_kit/loaders/prepared.js';
import { perRequest } from '../../_kit/per-request.js';
import type { RequestContext, Row } from '../../_kit/subgraph.js';
import { BLACKLIST_COLUMNS } from '../lists/subject-lists.js';
import { degradedDepartments } from '../store/feed-state.js';
import { revokedBasis } from '../store/revoked-basis.js';

type RowLoader = (request: RequestContext) => DataLoader<string, Row | null>;
type RowsLoader = (request: RequestContext) => DataLoader<string, readonly Row[]>;

const keyed = z.array(z.looseObject({ loadedBy: z.string() }));

/** `sql` takes the keys as $1 and gives each row's key as "loadedBy"; where several rows have it, the first counts. */
function rowLoader(
  statements: Statements,
  sql: string,
  more: (request: RequestContext) => unknown[] = () => [],
): RowLoader {
  return perRequest(
    (request) =>
      new DataLoader<string, Row | null>(async (keys) => {
        const rows = await statements.query(sql, [keys, ...more(request)], request);
        const byKey = new Map(keyed.parse(rows).map((row) => [row.loadedBy, row]));
        return keys.map((key) => byKey.get(key) ?? null);
      }),
  );
}

/** The same for keys that have many rows each. */
const rowsLoader = (
  statements: Statements,
  sql: string,
  more: (request: RequestContext) => unknown[],
): RowsLoader =>
  perRequest(
    (request) =>
      new DataLoader<string, readonly Row[]>(async (keys) => {
        const rows = await statements.query(sql, [keys, ...more(request)], request);
        const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
        for (const row of keyed.parse(rows)) groups.get(row.loadedBy)?.push(row);
        return keys.map((key) => groups.get(key) ?? []);
      }),
  );

/** How complete the risk store is: the oldest feed's instant, and who is missing. */
export interface Freshness {
  readonly asOf: string | null;
  readonly degraded: readonly string[];
}

export interface RowLoaders {
  readonly enterprise: RowLoader;
  readonly product: RowLoader;
  /** `productKey` of the product whose alias a key is. */
  readonly alias: RowLoader;
  /** Recalls and withdrawals of products, by product key. */
  readonly measures: RowsLoader;
  readonly record: RowLoader;
  readonly listed: RowLoader;
  readonly assessment: RowLoader;
  /** By id of a blacklist entry: `revoked`, ids of its basis that no longer stand. */
  readonly revokedBasis: RowLoader;
  readonly freshness: (request: RequestContext) => Promise<Freshness>;
}

const ENTERPRISE = `select e.org_code as "loadedBy", e.label from derived.enterprise e where e.org_code = any($1::text[])`;
const PRODUCT = `select p.product_key as "loadedBy", p.gtin, p.brand, p.model, p.name, p.product_class as "productClass",
  p.org_code as "orgCode" from derived.product p where p.product_key = any($1::text[])`;
/** A record names several batches by several events. */
const MOST_MEASURES = 200;
const MEASURES = `select k.key as "loadedBy", m.* from unnest($1::text[]) as k(key) cross join lateral (
  select distinct on (e.occurred_on, e.record_id, e.batch_no) e.record_id as id, e.department,
    e.record_type as "recordType", e.version, e.label, e.occurred_on as "occurredOn", e.kind,
    e.outcome is distinct from 'CLOSED' as open, e.batch_no as "batchNo"
  from derived.event e
  where e.product_key = k.key and e.kind in ('RECALL', 'WITHDRAWAL') and e.occurred_on <= $2::date
    and e.valid_from <= $3 and (e.valid_to is null or e.valid_to > $3)
  order by e.occurred_on desc, e.record_id, e.batch_no limit ${MOST_MEASURES}) m`;
const ALIAS = `select a.alias_key as "loadedBy", a.product_key as "productKey" from derived.product_alias a
where a.alias_key = any($1::text[])`;
const RECORD = `select r.id as "loadedBy", r.id, r.department, r.record_type as "recordType", r.version, r.label,
  r.occurred_on as "occurredOn" from derived.record r where r.id = any($1::text[])`;
const LISTED = `select b.org_code as "loadedBy", ${BLACKLIST_COLUMNS} from work.blacklist b
where b.org_code = any($1::text[]) and b.end_state is null and b.listed_on <= $2::date and b.expires_on > $2::date
order by b.listed_on`;
/** Also what was said of the product under a key that has become its alias since: the finding moved, the judgement stands. */
const ASSESSMENT = `select distinct on (k.id) k.id as "loadedBy", a.decision, a.note, a.assessed_by as "by", a.assessed_at as "at",
  a.severity, a.evidence
from unnest($1::text[]) as k(id)
cross join lateral (select split_part(k.id, '/', 1) as join_id, substr(k.id, strpos(k.id, '/') + 1) as subject_key) f
cross join lateral (
  select f.subject_key as key
  union all select p.alias_key from derived.product_alias p
    where p.product_key = f.subject_key and p.alias_key <> p.product_key) s
join work.finding_assessment a on a.join_id = f.join_id and a.subject_key = s.key
order by k.id, a.id desc`;

const REVOKED_BASIS = `select b.id::text as "loadedBy",
  array(select distinct x.id from (${revokedBasis('b.basis', '$2')}) x order by x.id) as revoked
from work.blacklist b where b.id = any($1::uuid[])`;

const asOfSchema = z.array(z.object({ asOf: z.string().nullable() }));

export function createRowLoaders(pool: pg.Pool, statements: Statements): RowLoaders {
  const freshness = perRequest(async (request): Promise<Freshness> => {
    const { rows } = await pool.query('select min(c.as_of) as "asOf" from derived.feed_cursor c');
    const degraded = await degradedDepartments(pool, request.now);
    return { asOf: asOfSchema.parse(rows)[0]?.asOf ?? null, degraded };
  });
  return {
    enterprise: rowLoader(statements, ENTERPRISE),
    product: rowLoader(statements, PRODUCT),
    alias: rowLoader(statements, ALIAS),
    measures: rowsLoader(statements, MEASURES, ({ now }) => [shanghaiDate(now), now]),
    record: rowLoader(statements, RECORD),
    listed: rowLoader(statements, LISTED, ({ now }) => [shanghaiDate(now)]),
    assessment: rowLoader(statements, ASSESSMENT),
    revokedBasis: rowLoader(statements, REVOKED_BASIS, ({ now }) => [now]),
    freshness,
  };
}
