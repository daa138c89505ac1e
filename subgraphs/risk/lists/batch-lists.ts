/** What is known of a batch: who failed it, who traded it, whom it hurt. */
import type { ListSpec } from '../../_kit/lists/list-statement.js';
import { COUNTED, inForce } from './event-conditions.js';

/** The owner of each list is the batch key. */
const OF_BATCH = 'v.batch_key = o.key';
const OF_PRODUCT_WITHOUT_BATCH = `v.batch_key is null
  and v.product_key = (select b.product_key from derived.batch b where b.batch_key = o.key)`;

const WHAT = {
  failures: COUNTED.failingSamples,
  complaints: COUNTED.complaints,
  injuries: `v.kind in ('INJURY', 'ACCIDENT')`,
} as const;

/** Records about the batch; `batchUnknown`: about its product, where nobody wrote the batch. */
export function batchRecordList(what: keyof typeof WHAT, now: Date, batchUnknown = false): ListSpec {
  const placed = batchUnknown ? OF_PRODUCT_WITHOUT_BATCH : OF_BATCH;
  return {
    name: batchUnknown ? `batch ${what} UNKNOWN` : `batch ${what}`,
    columns:
      'r.id, r.department, r.record_type as "recordType", r.version, r.label, r.occurred_on as "occurredOn"',
    from: 'derived.record r',
    order: [
      { sql: 'r.occurred_on', type: 'date', descending: true },
      { sql: 'r.id', type: 'text' },
    ],
    where: (bind) => [
      `r.id in (select v.record_id from derived.event v where ${placed} and ${WHAT[what]} and ${inForce('v', bind(now))})`,
    ],
  };
}

const MOST_RECORDS = 20;

/** `fieldOfParty`: SQL of the subject field that an event `v` speaks of, for the name of one whom nobody knows. */
export const batchSellerList = (fieldOfParty: string, now: Date): ListSpec => ({
  name: 'batch sellers',
  columns: `s.org_code as "orgCode", s.name, s.steps, s.last as "lastTradedOn", s.records`,
  from: (bind) => `(select coalesce(v.org_code, v.id) as party, v.org_code,
    coalesce(max(e.label), max(n.name), '未注明') as name, array_agg(distinct v.outcome) as steps,
    max(v.occurred_on) as last, (array_agg(distinct v.record_id))[1:${MOST_RECORDS}] as records
  from derived.event v left join derived.product p on p.product_key = v.product_key
  left join derived.enterprise e on e.org_code = v.org_code
  left join derived.open_subject n on v.org_code is null and n.record_id = v.record_id and n.field = ${fieldOfParty}
  where ${OF_BATCH} and v.kind = 'TRACE' and v.role in ('SUPPLIER', 'BUYER')
    and (v.org_code is null or v.org_code is distinct from p.org_code) and ${inForce('v', bind(now))}
  group by 1, 2) s`,
  order: [
    { sql: 's.last', type: 'date', descending: true },
    { sql: 's.party', type: 'text' },
  ],
  where: () => [],
});
