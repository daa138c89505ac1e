-- ---
-- id: j05-complaint-clusters
-- title: 投诉聚集预警
-- cron: 45 2 * * *
-- timezone: Asia/Shanghai
-- window: 所在周与此前 7 周;聚集自该周结束起保持 28 天
-- subject: series
-- effect: warning
-- owner: industry-commerce
-- evaluate: keys
-- kinds: COMPLAINT
-- severity: 有人身伤害且不少于 10 件 4;有人身伤害或不少于 10 件 3;其余 2
-- test: poisson
-- falseDiscovery: 0.01
-- ---
-- 每个产品类别×区×周的投诉数,与此前 7 周的平均数(至少 1/7)比较,至少 3 件。p 值和错误发现率在程序中算:
-- 门槛随全量运行冻结,平时的计算沿用。

-- @keys
select distinct concat_ws('|', e.product_class, e.district, to_char(e.occurred_on, 'IYYY"-W"IW')) as key
from derived.event e
where e.kind = 'COMPLAINT' and e.product_class is not null and e.district is not null
  and e.occurred_on > :today - 42

-- @widen
-- A complaint also moves the means of the seven weeks after its own.
insert into touched (key)
select distinct concat_ws('|', split_part(t.key, '|', 1), split_part(t.key, '|', 2),
  to_char(to_date(split_part(t.key, '|', 3), 'IYYY"-W"IW') + 7 * n, 'IYYY"-W"IW'))
from touched t cross join generate_series(1, 7) as n
where to_date(split_part(t.key, '|', 3), 'IYYY"-W"IW') + 7 * n <= :today

-- @baseline
with complaint as (
  select e.product_class, e.district, date_trunc('week', e.occurred_on)::date as monday,
    count(distinct e.record_id)::int as observed
  from derived.event e
  where e.kind = 'COMPLAINT' and e.product_class is not null and e.district is not null
    and coalesce(e.outcome, '') not in ('UNFOUNDED', 'WITHDRAWN')
    and e.occurred_on > :today - 98 and e.occurred_on <= :today
    and e.valid_from <= :as_of and (e.valid_to is null or e.valid_to > :as_of)
  group by 1, 2, 3
),
-- Every class and district that has complaints at all is tested in every open week.
tested as (
  select count(*) * (
    select count(*) from generate_series(date_trunc('week', :today)::date - 28, :today, interval '7 days')
  ) as tests
  from (select distinct product_class, district from complaint) pairs
)
select c.observed, greatest(1, coalesce(sum(before.observed), 0)) / 7.0::float8 as expected, tested.tests::int
from tested left join complaint c on c.observed >= 3 and c.monday <= :today and :today < c.monday + 35
left join complaint before on before.product_class = c.product_class and before.district = c.district
  and before.monday >= c.monday - 49 and before.monday < c.monday
group by c.product_class, c.district, c.monday, c.observed, tested.tests

-- @find
with series as (
  select key, split_part(key, '|', 1) as product_class, split_part(key, '|', 2) as district,
    to_date(split_part(key, '|', 3), 'IYYY"-W"IW') as monday
  from (select distinct key from touched) t
),
counted as (
  select s.key, s.product_class, s.district, s.monday,
    count(distinct e.record_id) filter (where e.occurred_on >= s.monday)::int as observed,
    greatest(1, count(distinct e.record_id) filter (where e.occurred_on < s.monday)) / 7.0::float8 as expected,
    count(distinct e.record_id) filter (where e.occurred_on >= s.monday and e.injury) as injuries,
    count(distinct e.channel) filter (where e.occurred_on >= s.monday)::int as channels,
    coalesce(bool_or(e.channel = 'ONLINE' and e.occurred_on >= s.monday), false) as online,
    count(distinct e.department) filter (where e.occurred_on >= s.monday)::int as sources,
    (array_agg(distinct e.record_id) filter (where e.occurred_on >= s.monday))[1:100] as evidence
  from series s
  join derived.event e on e.kind = 'COMPLAINT' and e.product_class = s.product_class and e.district = s.district
    and e.occurred_on >= s.monday - 49 and e.occurred_on < s.monday + 7
    -- Of any open week; said for all at once, so that only the years in question are looked into.
    and e.occurred_on > :today - 84 and e.occurred_on <= :today
  where s.monday <= :today and :today < s.monday + 35
    and coalesce(e.outcome, '') not in ('UNFOUNDED', 'WITHDRAWN')
    and e.valid_from <= :as_of and (e.valid_to is null or e.valid_to > :as_of)
  group by s.key, s.product_class, s.district, s.monday
),
-- Dated ahead: counted when their day comes, however the series stands today.
ahead as (
  select s.key, min(e.occurred_on) as due
  from series s
  join derived.event e on e.kind = 'COMPLAINT' and e.product_class = s.product_class and e.district = s.district
    and e.occurred_on > :today and e.occurred_on < s.monday + 7 and e.occurred_on < :today + 7
  where s.monday <= :today and coalesce(e.outcome, '') not in ('UNFOUNDED', 'WITHDRAWN')
    and e.valid_from <= :as_of and (e.valid_to is null or e.valid_to > :as_of)
  group by s.key
),
cluster as (
  select counted.*, least(monday + 35, ahead.due) as due from counted left join ahead using (key) where observed >= 3
)
select 'series' as subject_type, key as subject_key,
  case when injuries > 0 and observed >= 10 then 4 when injuries > 0 or observed >= 10 then 3 else 2 end as severity,
  null::float8 as score,
  format('%s 在 %s,%s 起一周投诉 %s 件,此前平均每周 %s 件', product_class, district, monday, observed,
    round(expected::numeric, 1)) as summary,
  evidence, product_class, district, 1 as districts, channels, online, sources, false as confirmed,
  observed, expected, due
from cluster
union all
select 'series', key, null, null, null, null, null, null, null, null, null, null, null, null, null, due
from (
  select key, monday as due from series where monday > :today
  union all
  select key, due from ahead where key not in (select key from cluster)
) later
