/** The rows that `_entities` is asked over: 400,000 food samplings of 20,000 enterprises. */
import pg from 'pg';

export const ROWS = 400_000;
const ENTERPRISES = 20_000;

/** Rows as publishing leaves them; every twentieth sampling fails on two items. */
const FILL = `insert into food_sampling (key, version, status, occurred_on, published_at, received_at, share_attribute,
  publicity, content_hash, sampling_no, sampling_type, stage, producer_name, producer_code, producer_org_code,
  product_name, batch_no, sampled_on, testing_body, verdict, failed_items)
select 'SC' || n, 1, 'VALID', day, day, day, 'UNCONDITIONAL', 'ON_REQUEST', md5(n::text), 'SC' || n, 'CITY', 'MARKET',
  '上海第' || code || '食品有限公司', '91310101' || code || 'X', code::text, '精制大米', 'B' || n % 900, day, '市食品检验所',
  case when n % 20 = 0 then 'FAIL' else 'PASS' end,
  case when n % 20 = 0 then '[{"name":"铅","itemClass":"A","measured":"0.4"},{"name":"水分","itemClass":"B","measured":"15"}]'::jsonb end
from (select n, 100000000 + (n::bigint * 7919) % ${ENTERPRISES} as code, date '2023-06-01' + n % 1095 as day
  from generate_series(1, ${ROWS}) n) rows`;

/** @param database URL of food-drug's, already migrated. */
export async function fillSamplings(database: string): Promise<void> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    await client.query(FILL);
    await client.query('vacuum analyze food_sampling');
  } finally {
    await client.end();
  }
}

/** References to `size` enterprises; other ones for each request. */
export const enterpriseReferences = (request: number, size: number) =>
  Array.from({ length: size }, (_, i) => ({
    __typename: 'Enterprise',
    orgCode: String(100_000_000 + (((request * size + i) * 31) % ENTERPRISES)),
  }));
