-- J5 投诉聚集预警, by hand. $1 today in Shanghai, $2 as of.
with complaint as (
  select 'industry-commerce/ConsumerComplaint/' || c.key as id, c.product_class, c.district_code, c.occurred_on, c.injury
  from derived.industry_commerce__consumer_complaint c
  where c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2) and c.status <> 'REVOKED'
    and c.result not in ('UNFOUNDED', 'WITHDRAWN') and c.occurred_on > $1::date - 98 and c.occurred_on <= $1
  union all
  select 'food-drug/FoodDrugComplaint/' || c.key, c.product_class, c.district_code, c.occurred_on, c.injury
  from derived.food_drug__food_drug_complaint c
  where c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2) and c.status <> 'REVOKED'
    and c.result not in ('UNFOUNDED', 'WITHDRAWN') and c.occurred_on > $1::date - 98 and c.occurred_on <= $1
  union all
  select 'quality-supervision/QualitySupervisionComplaint/' || c.key, c.product_class, c.district_code, c.occurred_on,
    c.injury
  from derived.quality_supervision__quality_supervision_complaint c
  where c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2) and c.status <> 'REVOKED'
    and c.result not in ('UNFOUNDED', 'WITHDRAWN') and c.occurred_on > $1::date - 98 and c.occurred_on <= $1
),
weekly as (
  select product_class, district_code, date_trunc('week', occurred_on)::date as monday, count(*)::int as observed,
    bool_or(injury) as injured, (array_agg(id order by id))[1:100] as evidence
  from complaint where product_class is not null and district_code is not null
  group by 1, 2, 3
),
tested as (
  select (select count(*) from (select distinct product_class, district_code from weekly) pairs) * count(*) as tests
  from generate_series(date_trunc('week', $1::date)::date - 28, $1::date, interval '7 days')
),
cell as (
  select w.product_class, w.district_code, w.monday, w.observed, w.injured, w.evidence,
    greatest(1, coalesce(sum(b.observed), 0)) / 7.0::float8 as expected
  from weekly w left join weekly b on b.product_class = w.product_class and b.district_code = w.district_code
    and b.monday >= w.monday - 49 and b.monday < w.monday
  where w.observed >= 3 and w.monday <= $1 and $1 < w.monday + 35
  group by 1, 2, 3, 4, 5, 6
),
tail as (
  select cell.*, (select sum(exp(greatest(-700, k * ln(expected) - expected - lgamma(k + 1))))
    from generate_series(observed, observed + 200) k) as p
  from cell
),
ranked as (select tail.*, row_number() over (order by p) as rank from tail),
gate as (
  select greatest(1, coalesce(max(rank) filter (where p <= rank * 0.01 / greatest(tests, cells)), 1)) * 0.01
    / greatest(tests, cells) as threshold
  from (select ranked.*, tests, count(*) over () as cells from tested left join ranked on true) r
  group by tests, cells
)
select concat_ws('|', product_class, district_code, to_char(monday, 'IYYY"-W"IW')) as subject_key,
  case when injured and observed >= 10 then 4 when injured or observed >= 10 then 3 else 2 end as severity,
  round((-log(p))::numeric, 4)::float8 as score, evidence
from ranked, gate where p <= threshold
