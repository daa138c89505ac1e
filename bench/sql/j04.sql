-- J4 进口不合格×市场在售, by hand. $1 today in Shanghai, $2 as of.
with detention as (
  select d.importer_org_code || '|' || b.brand as brand_key, d.importer_org_code as org_code, b.brand, d.product_key,
    d.batch_key, 'inspection-quarantine/ImportDetention/' || d.key as id
  from derived.inspection_quarantine__import_detention d
  cross join lateral (select regexp_replace(upper(d.brand), '[[:space:][:punct:]]|牌$', '', 'g') as brand) b
  where d.valid_from <= $2 and (d.valid_to is null or d.valid_to > $2) and d.status <> 'REVOKED'
    and d.reason in ('SAFETY', 'PEST_OR_DISEASE') and d.occurred_on > $1::date - 365 and d.occurred_on <= $1
    and d.importer_org_code is not null and d.brand is not null
),
importer as materialized (select distinct org_code from detention),
goods as (
  select t.producer_org_code as org_code, t.brand, t.product_key, t.batch_key, 'commerce/TraceEvent/' || t.key as id
  from importer i join derived.commerce__trace_event t on t.producer_org_code = i.org_code
  where t.valid_from <= $2 and (t.valid_to is null or t.valid_to > $2) and t.status <> 'REVOKED'
    and t.step <> 'FACTORY' and t.occurred_on > $1::date - 365 and t.occurred_on <= $1
  union all
  select c.producer_org_code, c.brand, c.product_key, c.batch_key, 'industry-commerce/ConsumerComplaint/' || c.key
  from importer i join derived.industry_commerce__consumer_complaint c on c.producer_org_code = i.org_code
  where c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2) and c.status <> 'REVOKED'
    and c.result not in ('UNFOUNDED', 'WITHDRAWN') and c.occurred_on > $1::date - 365 and c.occurred_on <= $1
  union all
  select c.respondent_org_code, c.brand, c.product_key, c.batch_key, 'industry-commerce/ConsumerComplaint/' || c.key
  from importer i join derived.industry_commerce__consumer_complaint c on c.respondent_org_code = i.org_code
  where c.producer_name is null and c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2)
    and c.status <> 'REVOKED' and c.result not in ('UNFOUNDED', 'WITHDRAWN') and c.occurred_on > $1::date - 365
    and c.occurred_on <= $1
  union all
  select c.producer_org_code, c.brand, c.product_key, c.batch_key, 'food-drug/FoodDrugComplaint/' || c.key
  from importer i join derived.food_drug__food_drug_complaint c on c.producer_org_code = i.org_code
  where c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2) and c.status <> 'REVOKED'
    and c.result not in ('UNFOUNDED', 'WITHDRAWN') and c.occurred_on > $1::date - 365 and c.occurred_on <= $1
  union all
  select c.respondent_org_code, c.brand, c.product_key, c.batch_key, 'food-drug/FoodDrugComplaint/' || c.key
  from importer i join derived.food_drug__food_drug_complaint c on c.respondent_org_code = i.org_code
  where c.producer_name is null and c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2)
    and c.status <> 'REVOKED' and c.result not in ('UNFOUNDED', 'WITHDRAWN') and c.occurred_on > $1::date - 365
    and c.occurred_on <= $1
  union all
  select c.respondent_org_code, c.brand, c.product_key, c.batch_key,
    'quality-supervision/QualitySupervisionComplaint/' || c.key
  from importer i
  join derived.quality_supervision__quality_supervision_complaint c on c.respondent_org_code = i.org_code
  where c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2) and c.status <> 'REVOKED'
    and c.result not in ('UNFOUNDED', 'WITHDRAWN') and c.occurred_on > $1::date - 365 and c.occurred_on <= $1
  union all
  select s.producer_org_code, s.brand, s.product_key, s.batch_key, 'food-drug/FoodSampling/' || s.key
  from importer i join derived.food_drug__food_sampling s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.stage in ('MARKET', 'ONLINE', 'USE') and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
  union all
  select s.producer_org_code, s.brand, s.product_key, s.batch_key, 'industry-commerce/MarketSampling/' || s.key
  from importer i join derived.industry_commerce__market_sampling s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.stage in ('MARKET', 'ONLINE', 'USE') and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
  union all
  select s.producer_org_code, s.brand, s.product_key, s.batch_key, 'quality-supervision/ProductSampling/' || s.key
  from importer i join derived.quality_supervision__product_sampling s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.stage in ('MARKET', 'ONLINE', 'USE') and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
  union all
  select s.producer_org_code, s.brand, s.product_key, s.batch_key, 'construction/MaterialSampling/' || s.key
  from importer i join derived.construction__material_sampling s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
  union all
  select s.producer_org_code, s.brand, s.product_key, s.batch_key, 'food-drug/MedicalSampling/' || s.key
  from importer i join derived.food_drug__medical_sampling s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.stage in ('MARKET', 'ONLINE', 'USE') and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
  union all
  select s.producer_org_code, s.brand, s.product_key, s.batch_key, 'fire/FireProductInspection/' || s.key
  from importer i join derived.fire__fire_product_inspection s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.stage in ('MARKET', 'ONLINE', 'USE') and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
  union all
  select s.producer_org_code, s.brand, s.product_key, s.batch_key, 'agriculture/FarmInputSampling/' || s.key
  from importer i join derived.agriculture__farm_input_sampling s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.stage in ('MARKET', 'ONLINE', 'USE') and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
  union all
  select s.producer_org_code, s.brand, s.product_key, s.batch_key, 'agriculture/FarmProductMonitoring/' || s.key
  from importer i join derived.agriculture__farm_product_monitoring s on s.producer_org_code = i.org_code
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.stage in ('MARKET', 'ONLINE', 'USE') and s.occurred_on > $1::date - 365 and s.occurred_on <= $1
),
sale as (
  select g.org_code || '|' || b.brand as brand_key, g.product_key, g.batch_key, g.id
  from goods g
  cross join lateral (select regexp_replace(upper(g.brand), '[[:space:][:punct:]]|牌$', '', 'g') as brand) b
  where g.brand is not null
),
graded as (
  select s.brand_key, s.id, case
      when (s.brand_key, s.batch_key) in (select d.brand_key, d.batch_key from detention d where d.batch_key is not null)
        then 4
      when (s.brand_key, s.product_key) in (
        select d.brand_key, d.product_key from detention d where d.product_key is not null) then 3
      else 2 end as grade
  from sale s
),
sold as (
  select brand_key, max(grade) as severity, (array_agg(distinct id))[1:50] as evidence from graded group by 1
),
detained as (
  select brand_key, count(distinct id) as detentions, (array_agg(distinct id))[1:50] as evidence from detention group by 1
)
select brand_key as subject_key, s.severity, d.detentions::float8 as score, d.evidence || s.evidence as evidence
from detained d join sold s using (brand_key)
