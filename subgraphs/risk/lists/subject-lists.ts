/** Lists of products, batches, records, credits, blacklist entries and runs. */
import { z } from 'zod';
import { shanghaiDate } from '../../../domain/dates.js';
import { anyOf, compared, existing, strings } from '../../_kit/lists/conditions.js';
import type { ListSpec, OrderColumn } from '../../_kit/lists/list-statement.js';
import type { Row } from '../../_kit/subgraph.js';
import { productMatches } from '../search/matches.js';
import { revokedBasis } from '../store/revoked-basis.js';

const productFilter = z
  .object({ text: z.string().nullish(), productClass: strings, orgCode: strings })
  .nullish();

/** @throws HubError BAD_REQUEST for a text that cannot be searched for */
export function productList(args: Row): ListSpec {
  const { text, productClass, orgCode } = productFilter.parse(args['filter']) ?? {};
  const searches = typeof text === 'string';
  const key: OrderColumn = { sql: 'p.product_key', type: 'text' };
  return {
    name: searches ? 'products RELEVANCE' : 'products',
    columns: 'p.product_key as "productKey"',
    from: (bind) =>
      searches
        ? `${productMatches(text, bind)} m join derived.product p on p.product_key = m.key`
        : 'derived.product p',
    order: searches
      ? [{ sql: 'm.rank', type: 'int8' }, { sql: 'length(p.spelling)', type: 'int8' }, key]
      : [key],
    where: (bind) => [anyOf('p.product_class', productClass, bind), anyOf('p.org_code', orgCode, bind)],
  };
}

export const productsOfEnterprise: ListSpec = {
  name: 'products',
  columns: 'p.product_key as "productKey"',
  from: 'derived.product p',
  owner: 'p.org_code',
  order: [{ sql: 'p.product_key', type: 'text' }],
  where: () => [],
};

export const batchesOfProduct: ListSpec = {
  name: 'batches',
  columns: 'b.product_key as "productKey", b.batch_no as "batchNo"',
  from: 'derived.batch b',
  owner: 'b.product_key',
  order: [{ sql: 'b.batch_key', type: 'text' }],
  where: () => [],
};

/** Records whose current version has an event of the owner. */
const recordsBy = (column: 'batch_key' | 'product_key'): ListSpec => ({
  name: 'records',
  columns:
    'r.id, r.department, r.record_type as "recordType", r.version, r.label, r.occurred_on as "occurredOn"',
  from: 'derived.record r',
  order: [
    { sql: 'r.occurred_on', type: 'date', descending: true },
    { sql: 'r.id', type: 'text' },
  ],
  where: () => [
    `r.id in (select e.record_id from derived.event e where e.${column} = o.key and e.valid_to is null)`,
  ],
});

export const recordsOfBatch = recordsBy('batch_key');
export const recordsOfProduct = recordsBy('product_key');

const creditFilter = z
  .object({
    grade: strings,
    supervisionClass: strings,
    district: strings,
    transitionBefore: z.string().nullish(),
  })
  .nullish();

export function creditList(args: Row): ListSpec {
  const filter = creditFilter.parse(args['filter']) ?? {};
  return {
    name: 'credits',
    columns: `c.org_code as "orgCode", c.as_of as "asOf", c.score::float8 as score, c.grade,
      c.supervision_class as "supervisionClass", c.next_transition as "nextTransition"`,
    from: 'derived.credit c',
    order: [
      { sql: 'c.score', type: 'float8' },
      { sql: 'c.org_code', type: 'text' },
    ],
    where: (bind) => [
      anyOf('c.grade', filter.grade, bind),
      anyOf('c.supervision_class', filter.supervisionClass, bind),
      existing(
        'derived.enterprise e where e.org_code = c.org_code',
        anyOf('e.district', filter.district, bind),
      ),
      compared('c.next_transition', '<=', filter.transitionBefore, bind, 'date'),
    ],
  };
}

/** Seen on a day: an entry that nobody ended expires by itself. */
export const BLACKLIST_COLUMNS = `b.id, b.org_code as "orgCode", b.label, b.reason, b.basis, b.listed_on as "listedOn",
  b.expires_on as "expiresOn", b.removable_from as "removableFrom", b.regime, b.decided_by as "decidedBy",
  b.end_state as "endState", b.ended_on as "endedOn", b.end_reason as "endReason"`;

const blacklistFilter = z
  .object({
    state: strings,
    expiresBefore: z.string().nullish(),
    codes: strings,
    basisRevoked: z.boolean().nullish(),
  })
  .nullish();

const stateSql = (today: string): string =>
  `coalesce(b.end_state, case when b.expires_on <= ${today}::date then 'EXPIRED' else 'LISTED' end)`;

export function blacklistList(args: Row, codes: readonly string[] | null, now: Date): ListSpec {
  const filter = blacklistFilter.parse(args['filter']) ?? {};
  return {
    name: 'blacklist',
    columns: BLACKLIST_COLUMNS,
    from: 'work.blacklist b',
    order: [
      { sql: 'b.expires_on', type: 'date' },
      { sql: 'b.id::text', type: 'text' },
    ],
    where: (bind) => [
      anyOf(stateSql(bind(shanghaiDate(now))), filter.state ?? ['LISTED'], bind),
      anyOf('b.org_code', codes, bind),
      compared('b.expires_on', '<=', filter.expiresBefore, bind, 'date'),
      filter.basisRevoked === null || filter.basisRevoked === undefined
        ? null
        : `exists (${revokedBasis('b.basis', bind(now))}) = ${bind(filter.basisRevoked)}::boolean`,
    ],
  };
}

export const RUN_COLUMNS = `r.id, r.job, r."window", r.trigger, r.as_of as "asOf", r.dry_run as "dryRun", r.state,
  r.attempts, r.progress_done as "progressDone", r.progress_total as "progressTotal", r.started_at as "startedAt",
  r.ended_at as "endedAt", r.degraded, r.found, r.error, r.summary->>'text' as summary,
  r.summary->'changes' as changes, r.requested_by as "requestedBy"`;

export function runList(args: Row): ListSpec {
  const { job } = z.object({ job: z.string().nullish() }).parse(args);
  return {
    name: 'runs',
    columns: RUN_COLUMNS,
    from: 'work.run r',
    order: [{ sql: 'r.id', type: 'int8', descending: true }],
    where: (bind) => [compared('r.job', '=', job, bind)],
  };
}
