-- shape: 463e97bcbc9f43308b9c496edfe1a44ea7d9cf993c8cd860970eba40bfdb768e
-- Generated from subgraphs/construction/records.graphql; run `npm run generate` after changing it.

create table if not exists derived.construction__construction_project (
  "key" text not null,
  "version" bigint not null,
  "status" text not null,
  "superseded_by" text,
  "occurred_on" date not null,
  "published_at" timestamptz not null,
  "received_at" timestamptz not null,
  "district_code" text,
  "share_attribute" text not null,
  "publicity" text not null,
  "content_hash" text not null,
  "product_key" text,
  "batch_key" text,
  "valid_from" timestamptz not null,
  "valid_to" timestamptz,
  "project_no" text not null,
  "project_name" text not null,
  "kind" text not null,
  "state" text not null,
  "developer_name" text not null,
  "developer_code" text,
  "developer_org_code" text,
  "designer_name" text,
  "designer_code" text,
  "designer_org_code" text,
  "contractor_name" text,
  "contractor_code" text,
  "contractor_org_code" text,
  "supervisor_name" text,
  "supervisor_code" text,
  "supervisor_org_code" text,
  "permit_no" text,
  "supervision_no" text,
  "cost" numeric,
  "floor_area" numeric,
  "address" text,
  "permitted_on" date not null,
  "planned_completion" date,
  primary key ("key", "version")
);
create index if not exists construction__construction_project__occurred_on_idx on derived.construction__construction_project ("occurred_on");
create index if not exists construction__construction_project__developer_org_code_57940a08 on derived.construction__construction_project ("developer_org_code", "occurred_on");
create index if not exists construction__construction_project__designer_org_code__35b47cbf on derived.construction__construction_project ("designer_org_code", "occurred_on");
create index if not exists construction__construction_project__contractor_org_cod_da42f18c on derived.construction__construction_project ("contractor_org_code", "occurred_on");
create index if not exists construction__construction_project__supervisor_org_cod_bf89949d on derived.construction__construction_project ("supervisor_org_code", "occurred_on");

create table if not exists derived.construction__completion_acceptance (
  "key" text not null,
  "version" bigint not null,
  "status" text not null,
  "superseded_by" text,
  "occurred_on" date not null,
  "published_at" timestamptz not null,
  "received_at" timestamptz not null,
  "district_code" text,
  "share_attribute" text not null,
  "publicity" text not null,
  "content_hash" text not null,
  "product_key" text,
  "batch_key" text,
  "valid_from" timestamptz not null,
  "valid_to" timestamptz,
  "acceptance_no" text not null,
  "project_no" text not null,
  "project_name" text not null,
  "contractor_name" text not null,
  "contractor_code" text,
  "contractor_org_code" text,
  "developer_name" text,
  "developer_code" text,
  "developer_org_code" text,
  "supervisor_name" text,
  "supervisor_code" text,
  "supervisor_org_code" text,
  "accepted_on" date not null,
  "passed_at_once" boolean not null,
  "units" integer,
  "failed_units" integer,
  "defects" text[],
  "filed_on" date,
  primary key ("key", "version")
);
create index if not exists construction__completion_acceptance__occurred_on_idx on derived.construction__completion_acceptance ("occurred_on");
create index if not exists construction__completion_acceptance__contractor_org_co_db45a72f on derived.construction__completion_acceptance ("contractor_org_code", "occurred_on");
create index if not exists construction__completion_acceptance__developer_org_cod_1d7013b8 on derived.construction__completion_acceptance ("developer_org_code", "occurred_on");
create index if not exists construction__completion_acceptance__supervisor_org_co_b2d06f42 on derived.construction__completion_acceptance ("supervisor_org_code", "occurred_on");

create table if not exists derived.construction__material_sampling (
  "key" text not null,
  "version" bigint not null,
  "status" text not null,
  "superseded_by" text,
  "occurred_on" date not null,
  "published_at" timestamptz not null,
  "received_at" timestamptz not null,
  "district_code" text,
  "share_attribute" text not null,
  "publicity" text not null,
  "content_hash" text not null,
  "product_key" text,
  "batch_key" text,
  "valid_from" timestamptz not null,
  "valid_to" timestamptz,
  "sampling_no" text not null,
  "sampling_type" text not null,
  "category" text not null,
  "producer_name" text not null,
  "producer_code" text,
  "producer_org_code" text,
  "used_by_name" text,
  "used_by_code" text,
  "used_by_org_code" text,
  "project_no" text,
  "product_name" text not null,
  "product_class" text,
  "brand" text,
  "model" text,
  "batch_no" text,
  "lot_size" numeric,
  "unit" text,
  "sampled_on" date not null,
  "testing_body" text,
  "verdict" text not null,
  "follow_up" text,
  primary key ("key", "version")
);
create index if not exists construction__material_sampling__occurred_on_idx on derived.construction__material_sampling ("occurred_on");
create index if not exists construction__material_sampling__product_key_occurred_on_idx on derived.construction__material_sampling ("product_key", "occurred_on");
create index if not exists construction__material_sampling__producer_org_code_occ_9ad674d7 on derived.construction__material_sampling ("producer_org_code", "occurred_on");
create index if not exists construction__material_sampling__used_by_org_code_occu_3c6345ba on derived.construction__material_sampling ("used_by_org_code", "occurred_on");

create table if not exists derived.construction__material_sampling__failed_items (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "name" text not null,
  "limit" text,
  "measured" text,
  "unit" text,
  "item_class" text not null,
  primary key ("key", "version", "ord")
);

create table if not exists derived.construction__site_inspection (
  "key" text not null,
  "version" bigint not null,
  "status" text not null,
  "superseded_by" text,
  "occurred_on" date not null,
  "published_at" timestamptz not null,
  "received_at" timestamptz not null,
  "district_code" text,
  "share_attribute" text not null,
  "publicity" text not null,
  "content_hash" text not null,
  "product_key" text,
  "batch_key" text,
  "valid_from" timestamptz not null,
  "valid_to" timestamptz,
  "inspection_no" text not null,
  "project_no" text not null,
  "contractor_name" text not null,
  "contractor_code" text,
  "contractor_org_code" text,
  "supervisor_name" text,
  "supervisor_code" text,
  "supervisor_org_code" text,
  "sampling_type" text not null,
  "inspected_on" date not null,
  "verdict" text not null,
  "rectify_by" date,
  "follow_up" text,
  primary key ("key", "version")
);
create index if not exists construction__site_inspection__occurred_on_idx on derived.construction__site_inspection ("occurred_on");
create index if not exists construction__site_inspection__contractor_org_code_occ_99276838 on derived.construction__site_inspection ("contractor_org_code", "occurred_on");
create index if not exists construction__site_inspection__supervisor_org_code_occ_78021c3a on derived.construction__site_inspection ("supervisor_org_code", "occurred_on");

create table if not exists derived.construction__site_inspection__defects (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "part" text not null,
  "problem" text not null,
  "clause" text,
  primary key ("key", "version", "ord")
);

create table if not exists derived.construction__construction_penalty (
  "key" text not null,
  "version" bigint not null,
  "status" text not null,
  "superseded_by" text,
  "occurred_on" date not null,
  "published_at" timestamptz not null,
  "received_at" timestamptz not null,
  "district_code" text,
  "share_attribute" text not null,
  "publicity" text not null,
  "content_hash" text not null,
  "product_key" text,
  "batch_key" text,
  "valid_from" timestamptz not null,
  "valid_to" timestamptz,
  "decision_no" text not null,
  "respondent_name" text not null,
  "respondent_code" text,
  "respondent_org_code" text,
  "project_no" text,
  "offence" text not null,
  "legal_basis" text,
  "penalty_kind" text not null,
  "gravity" text not null,
  "fine" numeric,
  "decided_on" date not null,
  "display_until" date,
  "finality" text not null,
  "fulfilment" text not null,
  "blacklist_basis" boolean,
  primary key ("key", "version")
);
create index if not exists construction__construction_penalty__occurred_on_idx on derived.construction__construction_penalty ("occurred_on");
create index if not exists construction__construction_penalty__respondent_org_cod_d68953fa on derived.construction__construction_penalty ("respondent_org_code", "occurred_on");

create table if not exists derived.construction__construction_accident (
  "key" text not null,
  "version" bigint not null,
  "status" text not null,
  "superseded_by" text,
  "occurred_on" date not null,
  "published_at" timestamptz not null,
  "received_at" timestamptz not null,
  "district_code" text,
  "share_attribute" text not null,
  "publicity" text not null,
  "content_hash" text not null,
  "product_key" text,
  "batch_key" text,
  "valid_from" timestamptz not null,
  "valid_to" timestamptz,
  "accident_no" text not null,
  "project_no" text,
  "contractor_name" text not null,
  "contractor_code" text,
  "contractor_org_code" text,
  "grade" text not null,
  "happened_on" date not null,
  "description" text not null,
  "cause" text,
  "deaths" integer,
  "injured" integer,
  "loss" numeric,
  "closed" boolean not null,
  primary key ("key", "version")
);
create index if not exists construction__construction_accident__occurred_on_idx on derived.construction__construction_accident ("occurred_on");
create index if not exists construction__construction_accident__contractor_org_co_8a7aba31 on derived.construction__construction_accident ("contractor_org_code", "occurred_on");

create table if not exists derived.construction__unit_acceptance (
  "key" text not null,
  "version" bigint not null,
  "status" text not null,
  "superseded_by" text,
  "occurred_on" date not null,
  "published_at" timestamptz not null,
  "received_at" timestamptz not null,
  "district_code" text,
  "share_attribute" text not null,
  "publicity" text not null,
  "content_hash" text not null,
  "product_key" text,
  "batch_key" text,
  "valid_from" timestamptz not null,
  "valid_to" timestamptz,
  "acceptance_no" text not null,
  "project_no" text not null,
  "building" text not null,
  "contractor_name" text not null,
  "contractor_code" text,
  "contractor_org_code" text,
  "developer_name" text,
  "developer_code" text,
  "developer_org_code" text,
  "supervisor_name" text,
  "supervisor_code" text,
  "supervisor_org_code" text,
  "units" integer not null,
  "passed_at_once" integer not null,
  "passed_later" integer,
  "failed_units" integer,
  "conclusion" text not null,
  "insurance_policy_no" text,
  "accepted_on" date not null,
  primary key ("key", "version")
);
create index if not exists construction__unit_acceptance__occurred_on_idx on derived.construction__unit_acceptance ("occurred_on");
create index if not exists construction__unit_acceptance__contractor_org_code_occ_a9acf989 on derived.construction__unit_acceptance ("contractor_org_code", "occurred_on");
create index if not exists construction__unit_acceptance__developer_org_code_occu_80eaa3e9 on derived.construction__unit_acceptance ("developer_org_code", "occurred_on");
create index if not exists construction__unit_acceptance__supervisor_org_code_occ_f16344c3 on derived.construction__unit_acceptance ("supervisor_org_code", "occurred_on");

create table if not exists derived.construction__unit_acceptance__defects (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "unit_no" text not null,
  "item" text not null,
  "problem" text not null,
  "rectified" boolean,
  primary key ("key", "version", "ord")
);

create table if not exists derived.construction__construction_complaint (
  "key" text not null,
  "version" bigint not null,
  "status" text not null,
  "superseded_by" text,
  "occurred_on" date not null,
  "published_at" timestamptz not null,
  "received_at" timestamptz not null,
  "district_code" text,
  "share_attribute" text not null,
  "publicity" text not null,
  "content_hash" text not null,
  "product_key" text,
  "batch_key" text,
  "valid_from" timestamptz not null,
  "valid_to" timestamptz,
  "complaint_no" text not null,
  "project_no" text,
  "project_name" text,
  "respondent_name" text not null,
  "respondent_code" text,
  "respondent_org_code" text,
  "contractor_name" text,
  "contractor_code" text,
  "contractor_org_code" text,
  "part" text not null,
  "content" text not null,
  "hazard" text,
  "in_warranty" boolean,
  "injury" boolean not null,
  "injury_severity" text,
  "received_on" date not null,
  "repaired_on" date,
  "closed_on" date,
  "result" text not null,
  primary key ("key", "version")
);
create index if not exists construction__construction_complaint__occurred_on_idx on derived.construction__construction_complaint ("occurred_on");
create index if not exists construction__construction_complaint__respondent_org_c_c19a7f28 on derived.construction__construction_complaint ("respondent_org_code", "occurred_on");
create index if not exists construction__construction_complaint__contractor_org_c_716d5b0e on derived.construction__construction_complaint ("contractor_org_code", "occurred_on");

create table if not exists derived.construction__construction_qualification (
  "key" text not null,
  "version" bigint not null,
  "status" text not null,
  "superseded_by" text,
  "occurred_on" date not null,
  "published_at" timestamptz not null,
  "received_at" timestamptz not null,
  "district_code" text,
  "share_attribute" text not null,
  "publicity" text not null,
  "content_hash" text not null,
  "product_key" text,
  "batch_key" text,
  "valid_from" timestamptz not null,
  "valid_to" timestamptz,
  "certificate_no" text not null,
  "holder_name" text not null,
  "holder_code" text,
  "holder_org_code" text,
  "kind" text not null,
  "grade" text not null,
  "safety_permit_no" text,
  "safety_permit_expires_on" date,
  "constructors" integer,
  "issuer" text,
  "issued_on" date not null,
  "expires_on" date,
  "state" text not null,
  "state_changed_on" date,
  "state_reason" text,
  primary key ("key", "version")
);
create index if not exists construction__construction_qualification__occurred_on_idx on derived.construction__construction_qualification ("occurred_on");
create index if not exists construction__construction_qualification__holder_org_c_74ed92cb on derived.construction__construction_qualification ("holder_org_code", "occurred_on");

create table if not exists derived.construction__construction_qualification__items (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "category" text not null,
  "grade" text not null,
  "scope" text,
  primary key ("key", "version", "ord")
);

create table if not exists derived.construction__construction_personnel (
  "key" text not null,
  "version" bigint not null,
  "status" text not null,
  "superseded_by" text,
  "occurred_on" date not null,
  "published_at" timestamptz not null,
  "received_at" timestamptz not null,
  "district_code" text,
  "share_attribute" text not null,
  "publicity" text not null,
  "content_hash" text not null,
  "product_key" text,
  "batch_key" text,
  "valid_from" timestamptz not null,
  "valid_to" timestamptz,
  "registration_no" text not null,
  "kind" text not null,
  "specialty" text,
  "employer_name" text,
  "employer_code" text,
  "employer_org_code" text,
  "issued_on" date not null,
  "expires_on" date,
  "training_hours" integer,
  "state" text not null,
  "state_changed_on" date,
  "barred_until" date,
  primary key ("key", "version")
);
create index if not exists construction__construction_personnel__occurred_on_idx on derived.construction__construction_personnel ("occurred_on");
create index if not exists construction__construction_personnel__employer_org_cod_cf98866f on derived.construction__construction_personnel ("employer_org_code", "occurred_on");

create table if not exists derived.construction__construction_award (
  "key" text not null,
  "version" bigint not null,
  "status" text not null,
  "superseded_by" text,
  "occurred_on" date not null,
  "published_at" timestamptz not null,
  "received_at" timestamptz not null,
  "district_code" text,
  "share_attribute" text not null,
  "publicity" text not null,
  "content_hash" text not null,
  "product_key" text,
  "batch_key" text,
  "valid_from" timestamptz not null,
  "valid_to" timestamptz,
  "award_no" text not null,
  "kind" text not null,
  "year" integer not null,
  "project_no" text,
  "project_name" text not null,
  "contractor_name" text not null,
  "contractor_code" text,
  "contractor_org_code" text,
  "participants" text[],
  "supervisor_name" text,
  "supervisor_code" text,
  "supervisor_org_code" text,
  "grantor" text,
  "granted_on" date not null,
  "state" text not null,
  primary key ("key", "version")
);
create index if not exists construction__construction_award__occurred_on_idx on derived.construction__construction_award ("occurred_on");
create index if not exists construction__construction_award__contractor_org_code__9eb6dec5 on derived.construction__construction_award ("contractor_org_code", "occurred_on");
create index if not exists construction__construction_award__supervisor_org_code__a01685a3 on derived.construction__construction_award ("supervisor_org_code", "occurred_on");

create table if not exists derived.construction__transport_indicator (
  "key" text not null,
  "version" bigint not null,
  "status" text not null,
  "superseded_by" text,
  "occurred_on" date not null,
  "published_at" timestamptz not null,
  "received_at" timestamptz not null,
  "district_code" text,
  "share_attribute" text not null,
  "publicity" text not null,
  "content_hash" text not null,
  "product_key" text,
  "batch_key" text,
  "valid_from" timestamptz not null,
  "valid_to" timestamptz,
  "statistic_no" text not null,
  "kind" text not null,
  "line" text,
  "period_start" date not null,
  "period_end" date not null,
  "value" numeric not null,
  "numerator" numeric,
  "denominator" numeric,
  "target" numeric,
  "sample_size" bigint,
  "origin" text,
  primary key ("key", "version")
);
create index if not exists construction__transport_indicator__occurred_on_idx on derived.construction__transport_indicator ("occurred_on");
