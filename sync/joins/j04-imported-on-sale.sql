-- ---
-- id: j04-imported-on-sale
-- title: 进口不合格×市场在售
-- cron: 15 2 * * *
-- timezone: Asia/Shanghai
-- window: 365 天
-- subject: brand
-- effect: warning
-- owner: inspection-quarantine
-- evaluate: keys
-- kinds: IMPORT_DETENTION, TRACE, COMPLAINT, INSPECTION
-- severity: 同一批次在售 4;同一产品在售 3;同一进口商同一品牌在售 2
-- ---
-- 因安全原因被口岸检出的品牌,同一进口商的同一品牌在本市流通:追溯记录、投诉、流通或网络抽样表明在售。
-- 仅因标签被检出的不算。

-- @keys
-- A brand is its importer's: without the code there is none.
select distinct e.brand_key as key from derived.event e
where e.kind = 'IMPORT_DETENTION' and e.org_code is not null and e.brand_key is not null
  and e.occurred_on > :today - 365

-- @find
with seen as (
  select e.*, e.kind = 'IMPORT_DETENTION' as detained
  from (select distinct key from touched) t
  join derived.event e on e.brand_key = t.key
  where (
      (e.kind = 'IMPORT_DETENTION' and coalesce(e.item_class, 'A') = 'A')
      or (e.kind = 'TRACE' and e.channel is distinct from 'PRODUCTION')
      or (e.kind = 'COMPLAINT' and coalesce(e.outcome, '') not in ('UNFOUNDED', 'WITHDRAWN'))
      or (e.kind = 'INSPECTION' and e.channel in ('MARKET', 'ONLINE', 'USE'))
    )
    and e.occurred_on > :today - 365
    and e.valid_from <= :as_of and (e.valid_to is null or e.valid_to > :as_of)
),
-- Brands that were never detained end here: the rest of the work is for the few that were.
brand as (
  select seen.brand_key, min(seen.occurred_on) filter (where seen.occurred_on > :today) as ahead
  from seen group by seen.brand_key having bool_or(seen.detained)
),
detention as (
  select seen.* from seen join brand using (brand_key) where seen.detained and seen.occurred_on <= :today
),
sale as (
  select seen.*,
    case
      when (seen.brand_key, seen.batch_key) in (select d.brand_key, d.batch_key from detention d where d.batch_key is not null)
        then 4
      when (seen.brand_key, seen.product_key) in (
        select d.brand_key, d.product_key from detention d where d.product_key is not null) then 3
      else 2
    end as grade
  from seen join brand using (brand_key)
  where not seen.detained and seen.occurred_on <= :today
    and seen.brand_key in (select d.brand_key from detention d)
),
per_brand as (
  select s.brand_key, max(s.grade) as severity, count(distinct s.record_id) as sales, min(s.occurred_on) as oldest,
    count(distinct s.district) as districts, count(distinct s.channel) as channels,
    coalesce(bool_or(s.channel = 'ONLINE'), false) as online, count(distinct s.department) as sources,
    mode() within group (order by s.district) as district,
    (array_agg(distinct s.record_id))[1:50] as records
  from sale s group by s.brand_key
)
select 'brand' as subject_type, p.brand_key as subject_key, p.severity, d.detentions::float8 as score,
  format('%s:口岸检出 %s 次,本市 %s 条在售记录', split_part(p.brand_key, '|', 2), d.detentions, p.sales) as summary,
  d.records || p.records as evidence, split_part(p.brand_key, '|', 1) as org_code, p.brand_key,
  d.product_class, p.district, p.districts::int, p.channels::int, p.online, (p.sources + 1)::int as sources,
  true as confirmed, least(p.oldest, d.oldest) + 365 as due
from per_brand p
join (
  select brand_key, count(distinct record_id) as detentions, min(occurred_on) as oldest,
    max(product_class) as product_class, (array_agg(distinct record_id))[1:50] as records
  from detention group by brand_key
) d using (brand_key)
union all
select 'brand', b.brand_key, null, null, null, null, null, b.brand_key, null, null, null, null, null, null, null, b.ahead
from brand b where b.ahead is not null
