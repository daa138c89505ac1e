-- J8 信用重算与黑名单到期提醒, by hand, with the default weights: who fell to C or D, whose entry ends or lost its
-- basis. $1 today in Shanghai, $2 as of.
with penalty as (
  select 'quality-supervision/QualitySupervisionPenalty/' || p.key as id, p.respondent_org_code as org_code, p.occurred_on,
    p.penalty_kind, p.gravity, p.finality, p.fulfilment
  from derived.quality_supervision__quality_supervision_penalty p
  where p.valid_from <= $2 and (p.valid_to is null or p.valid_to > $2) and p.status <> 'REVOKED'
  union all
  select 'industry-commerce/IndustryCommercePenalty/' || p.key, p.respondent_org_code, p.occurred_on, p.penalty_kind,
    p.gravity, p.finality, p.fulfilment
  from derived.industry_commerce__industry_commerce_penalty p
  where p.valid_from <= $2 and (p.valid_to is null or p.valid_to > $2) and p.status <> 'REVOKED'
  union all
  select 'food-drug/FoodDrugPenalty/' || p.key, p.respondent_org_code, p.occurred_on, p.penalty_kind, p.gravity,
    p.finality, p.fulfilment
  from derived.food_drug__food_drug_penalty p
  where p.valid_from <= $2 and (p.valid_to is null or p.valid_to > $2) and p.status <> 'REVOKED'
  union all
  select 'construction/ConstructionPenalty/' || p.key, p.respondent_org_code, p.occurred_on, p.penalty_kind, p.gravity,
    p.finality, p.fulfilment
  from derived.construction__construction_penalty p
  where p.valid_from <= $2 and (p.valid_to is null or p.valid_to > $2) and p.status <> 'REVOKED'
  union all
  select 'agriculture/AgriculturePenalty/' || p.key, p.respondent_org_code, p.occurred_on, p.penalty_kind, p.gravity,
    p.finality, p.fulfilment
  from derived.agriculture__agriculture_penalty p
  where p.valid_from <= $2 and (p.valid_to is null or p.valid_to > $2) and p.status <> 'REVOKED'
),
-- Only those who made, imported or built it answer for a failure.
failure as (
  select 'quality-supervision/ProductSampling/' || s.key as id, s.producer_org_code as org_code, s.occurred_on,
    case when coalesce(s.retest_verdict, s.verdict) = 'FAIL' and exists (
      select from derived.quality_supervision__product_sampling__failed_items i
      where i.key = s.key and i.version = s.version and i.item_class = 'A') then 2 else 1 end as severity
  from derived.quality_supervision__product_sampling s
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and coalesce(s.retest_verdict, s.verdict) in ('FAIL', 'LABEL_FAIL')
  union all
  select 'food-drug/FoodSampling/' || s.key, s.producer_org_code, s.occurred_on,
    case when coalesce(s.retest_verdict, s.verdict) = 'FAIL' and exists (
      select from derived.food_drug__food_sampling__failed_items i
      where i.key = s.key and i.version = s.version and i.item_class = 'A') then 2 else 1 end
  from derived.food_drug__food_sampling s
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and coalesce(s.retest_verdict, s.verdict) in ('FAIL', 'LABEL_FAIL')
  union all
  select 'industry-commerce/MarketSampling/' || s.key, s.producer_org_code, s.occurred_on,
    case when s.verdict = 'FAIL' and exists (
      select from derived.industry_commerce__market_sampling__failed_items i
      where i.key = s.key and i.version = s.version and i.item_class = 'A') then 2 else 1 end
  from derived.industry_commerce__market_sampling s
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.verdict in ('FAIL', 'LABEL_FAIL')
  union all
  select 'construction/MaterialSampling/' || s.key, s.producer_org_code, s.occurred_on,
    case when s.verdict = 'FAIL' and exists (
      select from derived.construction__material_sampling__failed_items i
      where i.key = s.key and i.version = s.version and i.item_class = 'A') then 2 else 1 end
  from derived.construction__material_sampling s
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.verdict in ('FAIL', 'LABEL_FAIL')
  union all
  select 'construction/SiteInspection/' || s.key, s.contractor_org_code, s.occurred_on, 1
  from derived.construction__site_inspection s
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.verdict in ('FAIL', 'LABEL_FAIL')
  union all
  select 'food-drug/MedicalSampling/' || s.key, s.producer_org_code, s.occurred_on,
    case when coalesce(s.retest_verdict, s.verdict) = 'FAIL' and exists (
      select from derived.food_drug__medical_sampling__failed_items i
      where i.key = s.key and i.version = s.version and i.item_class = 'A') then 2 else 1 end
  from derived.food_drug__medical_sampling s
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and coalesce(s.retest_verdict, s.verdict) in ('FAIL', 'LABEL_FAIL')
  union all
  select 'fire/FireProductInspection/' || s.key, s.producer_org_code, s.occurred_on,
    case when coalesce(s.retest_verdict, s.verdict) = 'FAIL' and exists (
      select from derived.fire__fire_product_inspection__failed_items i
      where i.key = s.key and i.version = s.version and i.item_class = 'A') then 2 else 1 end
  from derived.fire__fire_product_inspection s
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and coalesce(s.retest_verdict, s.verdict) in ('FAIL', 'LABEL_FAIL')
  union all
  select 'agriculture/FarmInputSampling/' || s.key, s.producer_org_code, s.occurred_on,
    case when coalesce(s.retest_verdict, s.verdict) = 'FAIL' and exists (
      select from derived.agriculture__farm_input_sampling__failed_items i
      where i.key = s.key and i.version = s.version and i.item_class = 'A') then 2 else 1 end
  from derived.agriculture__farm_input_sampling s
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and coalesce(s.retest_verdict, s.verdict) in ('FAIL', 'LABEL_FAIL')
  union all
  select 'agriculture/FarmProductMonitoring/' || s.key, s.producer_org_code, s.occurred_on,
    case when coalesce(s.retest_verdict, s.verdict) = 'FAIL' and exists (
      select from derived.agriculture__farm_product_monitoring__failed_items i
      where i.key = s.key and i.version = s.version and i.item_class = 'A') then 2 else 1 end
  from derived.agriculture__farm_product_monitoring s
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and coalesce(s.retest_verdict, s.verdict) in ('FAIL', 'LABEL_FAIL')
  union all
  select 'health/DrinkingWaterTest/' || s.key, s.supplier_org_code, s.occurred_on,
    case when s.verdict = 'FAIL' and exists (
      select from derived.health__drinking_water_test__failed_items i
      where i.key = s.key and i.version = s.version and i.item_class = 'A') then 2 else 1 end
  from derived.health__drinking_water_test s
  where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
    and s.verdict in ('FAIL', 'LABEL_FAIL')
),
licence as (
  select 'quality-supervision/ProductLicence/' || l.key as id, l.holder_org_code as org_code,
    coalesce(l.state_changed_on, l.issued_on) as occurred_on
  from derived.quality_supervision__product_licence l
  where l.valid_from <= $2 and (l.valid_to is null or l.valid_to > $2) and l.status <> 'REVOKED'
    and l.state in ('REVOKED', 'WITHDRAWN')
  union all
  select 'food-drug/FoodLicence/' || l.key, l.holder_org_code, coalesce(l.state_changed_on, l.issued_on)
  from derived.food_drug__food_licence l
  where l.valid_from <= $2 and (l.valid_to is null or l.valid_to > $2) and l.status <> 'REVOKED'
    and l.state in ('REVOKED', 'WITHDRAWN')
  union all
  select 'commerce/LiquorLicence/' || l.key, l.holder_org_code, coalesce(l.expires_on, l.issued_on)
  from derived.commerce__liquor_licence l
  where l.valid_from <= $2 and (l.valid_to is null or l.valid_to > $2) and l.status <> 'REVOKED'
    and l.state in ('REVOKED', 'WITHDRAWN')
  union all
  select 'quality-supervision/CompulsoryCertificate/' || l.key, l.holder_org_code, coalesce(l.state_changed_on, l.issued_on)
  from derived.quality_supervision__compulsory_certificate l
  where l.valid_from <= $2 and (l.valid_to is null or l.valid_to > $2) and l.status <> 'REVOKED'
    and l.state in ('REVOKED', 'WITHDRAWN')
  union all
  select 'quality-supervision/MetrologyLicence/' || l.key, l.holder_org_code, coalesce(l.state_changed_on, l.issued_on)
  from derived.quality_supervision__metrology_licence l
  where l.valid_from <= $2 and (l.valid_to is null or l.valid_to > $2) and l.status <> 'REVOKED'
    and l.state in ('REVOKED', 'WITHDRAWN')
  union all
  select 'quality-supervision/TestingBody/' || l.key, l.holder_org_code, coalesce(l.state_changed_on, l.approved_on)
  from derived.quality_supervision__testing_body l
  where l.valid_from <= $2 and (l.valid_to is null or l.valid_to > $2) and l.status <> 'REVOKED'
    and l.state in ('REVOKED', 'WITHDRAWN')
  union all
  select 'commerce/CommerceLicence/' || l.key, l.holder_org_code, coalesce(l.state_changed_on, l.issued_on)
  from derived.commerce__commerce_licence l
  where l.valid_from <= $2 and (l.valid_to is null or l.valid_to > $2) and l.status <> 'REVOKED'
    and l.state in ('REVOKED', 'WITHDRAWN')
  union all
  select 'construction/ConstructionQualification/' || l.key, l.holder_org_code, coalesce(l.state_changed_on, l.issued_on)
  from derived.construction__construction_qualification l
  where l.valid_from <= $2 and (l.valid_to is null or l.valid_to > $2) and l.status <> 'REVOKED'
    and l.state in ('REVOKED', 'WITHDRAWN')
  union all
  select 'industry-commerce/Registration/' || r.key, r.holder_org_code, coalesce(r.closed_on, r.occurred_on)
  from derived.industry_commerce__registration r
  where r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2) and r.status <> 'REVOKED'
    and r.state = 'REVOKED'
),
bad as (
  select org_code, id, occurred_on, 'PENALTY' as category, fulfilment = 'OVERDUE' as overdue,
    greatest(case gravity when 'MINOR' then 1 when 'ORDINARY' then 2 when 'MAJOR' then 3 when 'GRAVE' then 4 end,
      case when penalty_kind = 'WARNING' then 1 when penalty_kind in ('FINE', 'CONFISCATION') then 2
        when penalty_kind in ('CLOSURE', 'REVOCATION') then 4 else 3 end) as severity
  from penalty where finality = 'FINAL'
  union all
  select org_code, id, occurred_on, 'INSPECTION', false, severity from failure
  union all
  select org_code, id, occurred_on, 'LICENCE', false, 3 from licence
  union all
  select d.importer_org_code, 'inspection-quarantine/ImportDetention/' || d.key, d.occurred_on, 'IMPORT_DETENTION', false,
    case when d.reason in ('SAFETY', 'PEST_OR_DISEASE') then 2 else 1 end
  from derived.inspection_quarantine__import_detention d
  where d.valid_from <= $2 and (d.valid_to is null or d.valid_to > $2) and d.status <> 'REVOKED'
  union all
  select a.contractor_org_code, 'construction/ConstructionAccident/' || a.key, a.occurred_on, 'ACCIDENT', false,
    case a.grade when 'ORDINARY' then 2 when 'LARGER' then 3 else 4 end
  from derived.construction__construction_accident a
  where a.valid_from <= $2 and (a.valid_to is null or a.valid_to > $2) and a.status <> 'REVOKED'
  union all
  select o.org_code, 'food-drug/FoodSafetyIncident/' || i.key, i.occurred_on, 'ACCIDENT', false,
    case when i.deaths > 0 then 4 when i.hospitalised > 0 then 3 else 2 end
  from derived.food_drug__food_safety_incident i
  cross join lateral (select i.responsible_org_code union select i.producer_org_code) o(org_code)
  where i.valid_from <= $2 and (i.valid_to is null or i.valid_to > $2) and i.status <> 'REVOKED'
  union all
  select a.contractor_org_code, 'construction/UnitAcceptance/' || a.key, a.occurred_on, 'ACCEPTANCE', false, 2
  from derived.construction__unit_acceptance a
  where a.valid_from <= $2 and (a.valid_to is null or a.valid_to > $2) and a.status <> 'REVOKED'
    and a.conclusion = 'FAILED'
  union all
  select a.contractor_org_code, 'fire/FireAcceptance/' || a.key, a.occurred_on, 'ACCEPTANCE', false, 2
  from derived.fire__fire_acceptance a
  where a.valid_from <= $2 and (a.valid_to is null or a.valid_to > $2) and a.status <> 'REVOKED'
    and not a.passed
  union all
  select a.contractor_org_code, 'construction/CompletionAcceptance/' || a.key, a.occurred_on, 'ACCEPTANCE', false, 2
  from derived.construction__completion_acceptance a
  where a.valid_from <= $2 and (a.valid_to is null or a.valid_to > $2) and a.status <> 'REVOKED'
    and not a.passed_at_once
),
-- The last record of the same category on an earlier day is the nearest one: nearer than 24 months makes a repeat.
weighed as (
  select org_code, id, occurred_on, severity,
    (array[2, 6, 15, 40])[severity] * case when overdue then 1.5 else 1 end
      * case when occurred_on < max(occurred_on) over w + interval '24 months' then 1.5 else 1 end
      * power(2, -($1::date - occurred_on) / ((array[12, 12, 24, 36])[severity] * 365.25 / 12)) as decayed,
    severity = 4 and $1 < occurred_on + interval '36 months' as serious
  from bad where org_code is not null
  window w as (partition by org_code, category order by occurred_on
    range between unbounded preceding and interval '1 day' preceding)
),
deducted as (
  select org_code, sum(case when serious then greatest(decayed, 20) else decayed end) as points,
    bool_or(serious) as serious, array_agg(id) as evidence
  from weighed where occurred_on <= $1 group by org_code
),
good as (
  select org_code, least(10, sum(points)) as points
  from (
    select h.holder_org_code as org_code, case when h.kind in ('AWARD', 'FAMOUS_BRAND') then 4 else 3 end as points
    from derived.quality_supervision__quality_honour h
    where h.valid_from <= $2 and (h.valid_to is null or h.valid_to > $2) and h.status <> 'REVOKED'
      and h.state = 'VALID' and h.occurred_on <= $1 and $1 < h.occurred_on + interval '36 months'
    union all
    select a.contractor_org_code, 4 from derived.construction__construction_award a
    where a.valid_from <= $2 and (a.valid_to is null or a.valid_to > $2) and a.status <> 'REVOKED'
      and a.state = 'VALID' and a.occurred_on <= $1 and $1 < a.occurred_on + interval '36 months'
    union all
    select c.holder_org_code, 3 from derived.agriculture__farm_certification c
    where c.valid_from <= $2 and (c.valid_to is null or c.valid_to > $2) and c.status <> 'REVOKED'
      and c.state = 'VALID' and c.issued_on <= $1 and $1 < c.issued_on + interval '36 months'
    union all
    select r.producer_org_code, 3 from derived.food_drug__medical_recall r
    where r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2) and r.status <> 'REVOKED'
      and r.origin = 'VOLUNTARY' and r.occurred_on <= $1 and $1 < r.occurred_on + interval '36 months'
    union all
    select r.producer_org_code, 3 from derived.quality_supervision__product_recall r
    where r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2) and r.status <> 'REVOKED'
      and r.origin = 'VOLUNTARY' and r.occurred_on <= $1 and $1 < r.occurred_on + interval '36 months'
    union all
    select r.producer_org_code, 3 from derived.food_drug__food_drug_recall r
    where r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2) and r.status <> 'REVOKED'
      and r.origin = 'VOLUNTARY' and r.occurred_on <= $1 and $1 < r.occurred_on + interval '36 months'
    union all
    select r.importer_org_code, 3 from derived.inspection_quarantine__import_recall r
    where r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2) and r.status <> 'REVOKED'
      and r.started_as = 'VOLUNTARY' and r.occurred_on <= $1 and $1 < r.occurred_on + interval '36 months'
  ) g
  where org_code is not null group by org_code
),
scored as (
  select d.org_code, d.evidence,
    round(least(100, greatest(0, 100 - d.points
      + case when d.serious then 0 else coalesce(g.points, 0) end))::numeric, 2) as graded
  from deducted d left join good g using (org_code)
),
low as (select * from scored where graded < 65),
-- Without an inspection in 24 months there is no grade; asked only for those who would fall.
inspected as (
  select org_code from (
    select l.org_code from low l join derived.quality_supervision__product_sampling s
      on s.producer_org_code = l.org_code or s.sampled_at_org_code = l.org_code
    where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
      and s.occurred_on <= $1 and $1 < s.occurred_on + interval '24 months'
    union all
    select l.org_code from low l join derived.food_drug__food_sampling s
      on s.producer_org_code = l.org_code or s.sampled_at_org_code = l.org_code
    where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
      and s.occurred_on <= $1 and $1 < s.occurred_on + interval '24 months'
    union all
    select l.org_code from low l join derived.industry_commerce__market_sampling s
      on s.producer_org_code = l.org_code or s.sampled_at_org_code = l.org_code
    where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
      and s.occurred_on <= $1 and $1 < s.occurred_on + interval '24 months'
    union all
    select l.org_code from low l join derived.construction__material_sampling s
      on s.producer_org_code = l.org_code or s.used_by_org_code = l.org_code
    where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
      and s.occurred_on <= $1 and $1 < s.occurred_on + interval '24 months'
    union all
    select l.org_code from low l join derived.construction__site_inspection s on s.contractor_org_code = l.org_code
    where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
      and s.occurred_on <= $1 and $1 < s.occurred_on + interval '24 months'
    union all
    select l.org_code from low l join derived.food_drug__medical_sampling s
      on s.producer_org_code = l.org_code or s.sampled_at_org_code = l.org_code
    where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
      and s.occurred_on <= $1 and $1 < s.occurred_on + interval '24 months'
    union all
    select l.org_code from low l join derived.fire__fire_product_inspection s
      on s.producer_org_code = l.org_code or s.inspected_org_code = l.org_code
    where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
      and s.occurred_on <= $1 and $1 < s.occurred_on + interval '24 months'
    union all
    select l.org_code from low l join derived.agriculture__farm_input_sampling s
      on s.producer_org_code = l.org_code or s.sampled_at_org_code = l.org_code
    where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
      and s.occurred_on <= $1 and $1 < s.occurred_on + interval '24 months'
    union all
    select l.org_code from low l join derived.agriculture__farm_product_monitoring s
      on s.producer_org_code = l.org_code or s.sampled_at_org_code = l.org_code
    where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
      and s.occurred_on <= $1 and $1 < s.occurred_on + interval '24 months'
    union all
    select l.org_code from low l join derived.health__drinking_water_test s
      on s.supplier_org_code = l.org_code or s.user_org_code = l.org_code
    where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
      and s.occurred_on <= $1 and $1 < s.occurred_on + interval '24 months'
    union all
    select l.org_code from low l join derived.inspection_quarantine__pre_shipment_inspection s
      on s.consignee_org_code = l.org_code
    where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
      and s.occurred_on <= $1 and $1 < s.occurred_on + interval '24 months'
    union all
    select l.org_code from low l join derived.quality_supervision__special_equipment s on s.user_org_code = l.org_code
    where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2) and s.status <> 'REVOKED'
      and s.last_conclusion is not null and s.last_inspected_on <= $1
      and $1 < s.last_inspected_on + interval '24 months'
  ) seen group by org_code
),
listed as (
  select distinct on (b.org_code) b.org_code, b.expires_on, b.basis, revoked.is as revoked
  from work.blacklist b
  cross join lateral (select exists (
    select from derived.record r where r.id = any(b.basis) and r.status = 'REVOKED' and r.published_at <= $2) as is
  ) revoked
  where b.end_state is null and b.listed_on <= $1 and b.expires_on > $1
  order by b.org_code, revoked.is desc, b.listed_on
),
graded as (
  select coalesce(l.org_code, s.org_code) as org_code, s.evidence, l.basis, l.revoked, l.expires_on,
    case when l.org_code is not null then 'D' when s.graded >= 50 then 'C' when s.graded < 50 then 'D' end as grade
  from (select low.* from low join inspected using (org_code)) s
  full join listed l using (org_code)
),
ground as (
  select g.*, (revoked is true)::int + 1 + (expires_on <= $1::date + 30 is true)::int as grounds from graded g
)
select org_code as subject_key, case when revoked then 4 when grade = 'D' then 3 else 2 end as severity,
  grounds::float8 as score,
  (coalesce(basis, '{}') || coalesce(evidence, (select d.evidence from deducted d where d.org_code = ground.org_code), '{}'))
    as evidence
from ground
