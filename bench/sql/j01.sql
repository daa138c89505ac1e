-- J1 缺陷召回候选比对, by hand, with the default weights. $1 today in Shanghai, $2 as of.
with sampling as (
  select 'quality-supervision' as department, 'quality-supervision/ProductSampling/' || s.key as id, s.product_key,
    s.batch_key, s.occurred_on, s.testing_body, coalesce(s.retest_verdict, s.verdict) as verdict, i.name as item,
    coalesce(i.item_class, 'B') as item_class
  from derived.quality_supervision__product_sampling s
  left join derived.quality_supervision__product_sampling__failed_items i on i.key = s.key and i.version = s.version
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.occurred_on > $1::date - 365 and s.occurred_on <= $1 and s.product_key is not null
    and coalesce(s.retest_verdict, s.verdict) <> 'PASS'
  union all
  select 'food-drug', 'food-drug/FoodSampling/' || s.key, s.product_key, s.batch_key, s.occurred_on, s.testing_body,
    coalesce(s.retest_verdict, s.verdict), i.name, coalesce(i.item_class, 'B')
  from derived.food_drug__food_sampling s
  left join derived.food_drug__food_sampling__failed_items i on i.key = s.key and i.version = s.version
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.occurred_on > $1::date - 365 and s.occurred_on <= $1 and s.product_key is not null
    and coalesce(s.retest_verdict, s.verdict) <> 'PASS'
  union all
  select 'industry-commerce', 'industry-commerce/MarketSampling/' || s.key, s.product_key, s.batch_key, s.occurred_on,
    s.testing_body, s.verdict, i.name, coalesce(i.item_class, 'B')
  from derived.industry_commerce__market_sampling s
  left join derived.industry_commerce__market_sampling__failed_items i on i.key = s.key and i.version = s.version
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.occurred_on > $1::date - 365 and s.occurred_on <= $1 and s.product_key is not null and s.verdict <> 'PASS'
  union all
  select 'construction', 'construction/MaterialSampling/' || s.key, s.product_key, s.batch_key, s.occurred_on,
    s.testing_body, s.verdict, i.name, coalesce(i.item_class, 'B')
  from derived.construction__material_sampling s
  left join derived.construction__material_sampling__failed_items i on i.key = s.key and i.version = s.version
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.occurred_on > $1::date - 365 and s.occurred_on <= $1 and s.product_key is not null and s.verdict <> 'PASS'
  union all
  select 'food-drug', 'food-drug/MedicalSampling/' || s.key, s.product_key, s.batch_key, s.occurred_on, s.testing_body,
    coalesce(s.retest_verdict, s.verdict), i.name, coalesce(i.item_class, 'B')
  from derived.food_drug__medical_sampling s
  left join derived.food_drug__medical_sampling__failed_items i on i.key = s.key and i.version = s.version
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.occurred_on > $1::date - 365 and s.occurred_on <= $1 and s.product_key is not null
    and coalesce(s.retest_verdict, s.verdict) <> 'PASS'
  union all
  select 'fire', 'fire/FireProductInspection/' || s.key, s.product_key, s.batch_key, s.occurred_on, s.testing_body,
    coalesce(s.retest_verdict, s.verdict), i.name, coalesce(i.item_class, 'B')
  from derived.fire__fire_product_inspection s
  left join derived.fire__fire_product_inspection__failed_items i on i.key = s.key and i.version = s.version
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.occurred_on > $1::date - 365 and s.occurred_on <= $1 and s.product_key is not null
    and coalesce(s.retest_verdict, s.verdict) <> 'PASS'
  union all
  select 'agriculture', 'agriculture/FarmInputSampling/' || s.key, s.product_key, s.batch_key, s.occurred_on, s.testing_body,
    coalesce(s.retest_verdict, s.verdict), i.name, coalesce(i.item_class, 'B')
  from derived.agriculture__farm_input_sampling s
  left join derived.agriculture__farm_input_sampling__failed_items i on i.key = s.key and i.version = s.version
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.occurred_on > $1::date - 365 and s.occurred_on <= $1 and s.product_key is not null
    and coalesce(s.retest_verdict, s.verdict) <> 'PASS'
  union all
  select 'agriculture', 'agriculture/FarmProductMonitoring/' || s.key, s.product_key, s.batch_key, s.occurred_on, s.testing_body,
    coalesce(s.retest_verdict, s.verdict), i.name, coalesce(i.item_class, 'B')
  from derived.agriculture__farm_product_monitoring s
  left join derived.agriculture__farm_product_monitoring__failed_items i on i.key = s.key and i.version = s.version
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.occurred_on > $1::date - 365 and s.occurred_on <= $1 and s.product_key is not null
    and coalesce(s.retest_verdict, s.verdict) <> 'PASS'
),
complaint as (
  select 'industry-commerce' as department, 'industry-commerce/ConsumerComplaint/' || c.key as id, c.product_key,
    c.batch_key, c.occurred_on, c.injury, c.injury_severity
  from derived.industry_commerce__consumer_complaint c
  where c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2) and c.status <> 'REVOKED'
    and c.occurred_on > $1::date - 365 and c.occurred_on <= $1 and c.product_key is not null
    and c.result not in ('UNFOUNDED', 'WITHDRAWN')
  union all
  select 'food-drug', 'food-drug/FoodDrugComplaint/' || c.key, c.product_key, c.batch_key, c.occurred_on, c.injury,
    c.injury_severity
  from derived.food_drug__food_drug_complaint c
  where c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2) and c.status <> 'REVOKED'
    and c.occurred_on > $1::date - 365 and c.occurred_on <= $1 and c.product_key is not null
    and c.result not in ('UNFOUNDED', 'WITHDRAWN')
  union all
  select 'quality-supervision', 'quality-supervision/QualitySupervisionComplaint/' || c.key, c.product_key, c.batch_key,
    c.occurred_on, c.injury, c.injury_severity
  from derived.quality_supervision__quality_supervision_complaint c
  where c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2) and c.status <> 'REVOKED'
    and c.occurred_on > $1::date - 365 and c.occurred_on <= $1 and c.product_key is not null
    and c.result not in ('UNFOUNDED', 'WITHDRAWN')
),
detention as materialized (
  select 'inspection-quarantine/ImportDetention/' || d.key as id, d.product_key, d.batch_key, d.occurred_on, d.reason,
    d.importer_org_code as org_code, regexp_replace(upper(d.brand), '[[:space:][:punct:]]|牌$', '', 'g') as brand
  from derived.inspection_quarantine__import_detention d
  where d.valid_from <= $2 and (d.valid_to is null or d.valid_to > $2) and d.status <> 'REVOKED'
    and d.occurred_on > $1::date - 365 and d.occurred_on <= $1 and d.product_key is not null
),
evidence as (
  select department, id, product_key, batch_key, occurred_on, testing_body, item,
    case when verdict = 'LABEL_FAIL' or item_class = 'C' then 'LABEL' else 'FAILING_' || item_class end as type,
    null::int as severity
  from sampling
  union all
  select department, id, product_key, batch_key, occurred_on, null, null,
    case when injury then 'COMPLAINT_INJURY' else 'COMPLAINT' end,
    case when injury then array_position('{FIRST_AID,OUTPATIENT,HOSPITALISED,FATAL}', injury_severity) end
  from complaint
  union all
  select 'inspection-quarantine', id, product_key, batch_key, occurred_on, null, null,
    case when reason in ('SAFETY', 'PEST_OR_DISEASE') then 'IMPORT_DETENTION' else 'LABEL' end, null
  from detention
  union all
  select 'inspection-quarantine', 'inspection-quarantine/ForeignNotification/' || n.key, n.product_key, n.batch_key,
    n.occurred_on, null, null, 'FOREIGN_NOTICE', case n.risk_decision when 'SERIOUS' then 3
      when 'POTENTIALLY_SERIOUS' then 2 when 'POTENTIAL' then 2 when 'UNDECIDED' then 1 when 'NOT_SERIOUS' then 1
      when 'NO_RISK' then 1 end
  from derived.inspection_quarantine__foreign_notification n
  where n.valid_from <= $2 and (n.valid_to is null or n.valid_to > $2) and n.status <> 'REVOKED'
    and n.occurred_on > $1::date - 365 and n.occurred_on <= $1 and n.product_key is not null
  union all
  select 'food-drug', 'food-drug/AdverseEvent/' || a.key, a.product_key, a.batch_key, a.occurred_on, null, null, 'INJURY',
    array_position('{FIRST_AID,OUTPATIENT,HOSPITALISED,FATAL}', a.severity)
  from derived.food_drug__adverse_event a
  where a.valid_from <= $2 and (a.valid_to is null or a.valid_to > $2) and a.status <> 'REVOKED'
    and a.occurred_on > $1::date - 365 and a.occurred_on <= $1 and a.product_key is not null
    and a.causality is distinct from 'UNLIKELY'
  union all
  select 'health', 'health/InjuryReport/' || r.key, r.product_key, r.batch_key, r.occurred_on, null, null, 'INJURY',
    greatest(array_position('{FIRST_AID,OUTPATIENT,HOSPITALISED,FATAL}', r.severity),
      array_position('{RELEASED,TRANSFERRED,ADMITTED,DIED}', r.disposition))
  from derived.health__injury_report r
  where r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2) and r.status <> 'REVOKED'
    and r.occurred_on > $1::date - 365 and r.occurred_on <= $1 and r.product_key is not null
    and r.product_link <> 'UNRELATED'
  union all
  select 'health', 'health/FoodborneIllnessReport/' || r.key, r.product_key, r.batch_key, r.occurred_on, null, null,
    'INJURY', case when r.deaths > 0 then 4 when r.hospitalised > 0 then 3 else 2 end
  from derived.health__foodborne_illness_report r
  where r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2) and r.status <> 'REVOKED'
    and r.occurred_on > $1::date - 365 and r.occurred_on <= $1 and r.product_key is not null
    and r.food_link <> 'EXCLUDED'
  union all
  select 'food-drug', 'food-drug/FoodSafetyIncident/' || i.key, i.product_key, i.batch_key, i.occurred_on, null, null,
    'INJURY', case when i.deaths > 0 then 4 when i.hospitalised > 0 then 3 else 2 end
  from derived.food_drug__food_safety_incident i
  where i.valid_from <= $2 and (i.valid_to is null or i.valid_to > $2) and i.status <> 'REVOKED'
    and i.occurred_on > $1::date - 365 and i.occurred_on <= $1 and i.product_key is not null
  union all
  select 'fire', 'fire/FireIncident/' || f.key, f.product_key, f.batch_key, f.occurred_on, null, null, 'FIRE',
    case when f.deaths > 0 then 4 when f.injured > 0 or f.grade <> 'ORDINARY' then 3 else 2 end
  from derived.fire__fire_incident f
  where f.valid_from <= $2 and (f.valid_to is null or f.valid_to > $2) and f.status <> 'REVOKED'
    and f.occurred_on > $1::date - 365 and f.occurred_on <= $1 and f.product_key is not null
    and f.product_role = 'ORIGIN' and f.defect is distinct from 'EXCLUDED'
),
recalled as (
  select r.product_key, r.state <> 'CLOSED' as open, r.occurred_on, r.batch_no, r.other_batches
  from derived.quality_supervision__product_recall r
  where r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2) and r.status <> 'REVOKED' and r.occurred_on <= $1
  union all
  select r.product_key, r.state <> 'CLOSED', r.occurred_on, r.batch_no, r.other_batches
  from derived.food_drug__food_drug_recall r
  where r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2) and r.status <> 'REVOKED' and r.occurred_on <= $1
  union all
  select r.product_key, r.state <> 'CLOSED', r.occurred_on, r.batch_no, r.other_batches
  from derived.food_drug__medical_recall r
  where r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2) and r.status <> 'REVOKED' and r.occurred_on <= $1
  union all
  select r.product_key, r.state <> 'CLOSED', r.occurred_on, r.batch_no, null
  from derived.inspection_quarantine__import_recall r
  where r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2) and r.status <> 'REVOKED' and r.occurred_on <= $1
),
-- A recall that names no batch is of every batch.
recall as (
  select r.product_key, r.open, r.occurred_on, upper(regexp_replace(b.batch, '[[:space:]]|批号|LOT', '', 'g')) as batch
  from recalled r
  left join lateral unnest(array_remove(r.batch_no || coalesce(r.other_batches, '{}'), null)) as b(batch) on true
  where r.product_key is not null
),
open as (
  select e.*, substr(e.batch_key, length(e.product_key) + 2) as batch,
    w.weight * (array[0.5, 1, 2, 4])[coalesce(e.severity, 2)] * power(2, -($1::date - e.occurred_on) / 180.0::float8)
      as points
  from evidence e
  join (values ('INJURY', 5.0), ('FIRE', 5), ('FAILING_A', 4), ('IMPORT_DETENTION', 3), ('FOREIGN_NOTICE', 3),
    ('COMPLAINT_INJURY', 2), ('FAILING_B', 1.5), ('COMPLAINT', 0.5), ('LABEL', 0.3)) as w(type, weight) using (type)
  where not exists (
    select from recall r where r.product_key = e.product_key and (r.open or e.occurred_on <= r.occurred_on)
      and (r.batch is null or e.batch_key is null or r.batch = substr(e.batch_key, length(e.product_key) + 2)))
),
per_record as (
  select distinct on (o.product_key, o.id) o.product_key, o.id, o.department, o.type, o.severity, o.points
  from open o order by o.product_key, o.id, o.points desc
),
placed as (
  select r.*, case when type in ('COMPLAINT', 'COMPLAINT_INJURY') and row_number() over (
    partition by product_key, type in ('COMPLAINT', 'COMPLAINT_INJURY') order by points desc, id) > 5
    then 0 else points end as counted
  from per_record r
),
scored as (
  select product_key, round(sum(counted)::numeric, 4)::float8 as score,
    count(distinct department) filter (where counted > 0) as departments,
    array_agg(id order by counted desc, id) as evidence
  from placed group by product_key
),
repeated as (
  select distinct product_key from (
    select o.product_key from open o where o.type = 'FAILING_A' and o.item is not null
    group by o.product_key, o.item
    having count(distinct o.id) >= 2 and (count(distinct o.testing_body) >= 2 or count(distinct o.batch) >= 2)
  ) r
),
detained_brand as (
  select distinct product_key, org_code, brand from detention where brand is not null and org_code is not null
),
goods as (
  select t.producer_org_code as org_code, t.brand, t.occurred_on, 'commerce/TraceEvent/' || t.key as id
  from (select distinct org_code from detained_brand) i
  join derived.commerce__trace_event t on t.producer_org_code = i.org_code
  where t.valid_from <= $2 and (t.valid_to is null or t.valid_to > $2) and t.status <> 'REVOKED'
    and t.step <> 'FACTORY' and t.occurred_on > $1::date - 365 and t.occurred_on <= $1 and t.product_key is not null
  union all
  select coalesce(c.producer_org_code, c.respondent_org_code), c.brand, c.occurred_on,
    'industry-commerce/ConsumerComplaint/' || c.key
  from (select distinct org_code from detained_brand) i
  join derived.industry_commerce__consumer_complaint c
    on c.producer_org_code = i.org_code or (c.producer_name is null and c.respondent_org_code = i.org_code)
  where c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2) and c.status <> 'REVOKED'
    and c.occurred_on > $1::date - 365 and c.occurred_on <= $1 and c.product_key is not null
    and c.result not in ('UNFOUNDED', 'WITHDRAWN')
  union all
  select coalesce(c.producer_org_code, c.respondent_org_code), c.brand, c.occurred_on,
    'food-drug/FoodDrugComplaint/' || c.key
  from (select distinct org_code from detained_brand) i
  join derived.food_drug__food_drug_complaint c
    on c.producer_org_code = i.org_code or (c.producer_name is null and c.respondent_org_code = i.org_code)
  where c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2) and c.status <> 'REVOKED'
    and c.occurred_on > $1::date - 365 and c.occurred_on <= $1 and c.product_key is not null
    and c.result not in ('UNFOUNDED', 'WITHDRAWN')
  union all
  select c.respondent_org_code, c.brand, c.occurred_on, 'quality-supervision/QualitySupervisionComplaint/' || c.key
  from (select distinct org_code from detained_brand) i
  join derived.quality_supervision__quality_supervision_complaint c on c.respondent_org_code = i.org_code
  where c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2) and c.status <> 'REVOKED'
    and c.occurred_on > $1::date - 365 and c.occurred_on <= $1 and c.product_key is not null
    and c.result not in ('UNFOUNDED', 'WITHDRAWN')
  union all
  select s.producer_org_code, s.brand, s.occurred_on, 'food-drug/FoodSampling/' || s.key
  from (select distinct org_code from detained_brand) i
  join derived.food_drug__food_sampling s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.stage in ('MARKET', 'ONLINE', 'USE') and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
    and s.product_key is not null
  union all
  select s.producer_org_code, s.brand, s.occurred_on, 'industry-commerce/MarketSampling/' || s.key
  from (select distinct org_code from detained_brand) i
  join derived.industry_commerce__market_sampling s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.stage in ('MARKET', 'ONLINE', 'USE') and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
    and s.product_key is not null
  union all
  select s.producer_org_code, s.brand, s.occurred_on, 'quality-supervision/ProductSampling/' || s.key
  from (select distinct org_code from detained_brand) i
  join derived.quality_supervision__product_sampling s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.stage in ('MARKET', 'ONLINE', 'USE') and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
    and s.product_key is not null
  union all
  select s.producer_org_code, s.brand, s.occurred_on, 'construction/MaterialSampling/' || s.key
  from (select distinct org_code from detained_brand) i
  join derived.construction__material_sampling s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.occurred_on > $1::date - 365 and s.occurred_on <= $1 and s.product_key is not null
  union all
  select s.producer_org_code, s.brand, s.occurred_on, 'food-drug/MedicalSampling/' || s.key
  from (select distinct org_code from detained_brand) i
  join derived.food_drug__medical_sampling s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.stage in ('MARKET', 'ONLINE', 'USE') and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
    and s.product_key is not null
  union all
  select s.producer_org_code, s.brand, s.occurred_on, 'fire/FireProductInspection/' || s.key
  from (select distinct org_code from detained_brand) i
  join derived.fire__fire_product_inspection s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.stage in ('MARKET', 'ONLINE', 'USE') and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
    and s.product_key is not null
  union all
  select s.producer_org_code, s.brand, s.occurred_on, 'agriculture/FarmInputSampling/' || s.key
  from (select distinct org_code from detained_brand) i
  join derived.agriculture__farm_input_sampling s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.stage in ('MARKET', 'ONLINE', 'USE') and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
    and s.product_key is not null
  union all
  select s.producer_org_code, s.brand, s.occurred_on, 'agriculture/FarmProductMonitoring/' || s.key
  from (select distinct org_code from detained_brand) i
  join derived.agriculture__farm_product_monitoring s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.stage in ('MARKET', 'ONLINE', 'USE') and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
    and s.product_key is not null
),
sale as (
  select d.product_key, (array_agg(g.id order by g.occurred_on desc, g.id))[1:3] as ids
  from detained_brand d
  join (select distinct org_code, regexp_replace(upper(brand), '[[:space:][:punct:]]|牌$', '', 'g') as brand, occurred_on,
    id from goods) g on g.org_code = d.org_code and g.brand = d.brand
  group by d.product_key, d.org_code, d.brand
),
harm as (
  select product_key, bool_or(severity = 4 and type in ('INJURY', 'FIRE', 'COMPLAINT_INJURY')) as r1,
    bool_or(type = 'FOREIGN_NOTICE') as r3, bool_or(type = 'IMPORT_DETENTION') as detained,
    count(distinct id) filter (where type = 'FIRE') >= 2 as r5
  from open group by product_key
),
ruled as (
  select s.*, h.r1, h.r1 or h.r3 or h.r5 or p.product_key is not null or (h.detained and sales.ids is not null) as ruled,
    case when h.detained then sales.ids end as sales
  from scored s
  join harm h using (product_key)
  left join repeated p using (product_key)
  left join (select product_key, array_agg(distinct i) as ids from sale, unnest(ids) i group by 1) sales
    using (product_key)
),
judged as (
  select r.*, ruled or score >= 12 or (departments >= 2 and score >= 6) as candidate from ruled r
)
select product_key as subject_key,
  case when r1 then 4 when candidate then 3 when score >= 6 then 2 else 1 end as severity, score,
  (evidence || coalesce(sales, '{}'))[1:100] as evidence
from judged
where candidate or score >= 6 or (departments >= 2 and score >= 3)
