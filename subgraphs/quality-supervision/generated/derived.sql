-- shape: bdb6aee2e337c0fd61bf651f4714275550b51151a39fce6a9163184bad8a9295
-- Generated from subgraphs/quality-supervision/records.graphql; run `npm run generate` after changing it.

create table if not exists derived.quality_supervision__product_sampling (
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
  "report_no" text not null,
  "task_no" text,
  "sampling_type" text not null,
  "stage" text not null,
  "producer_name" text not null,
  "producer_code" text,
  "producer_org_code" text,
  "sampled_at_name" text,
  "sampled_at_code" text,
  "sampled_at_org_code" text,
  "product_name" text not null,
  "product_class" text,
  "brand" text,
  "model" text,
  "gtin" text,
  "batch_no" text,
  "sampled_on" date not null,
  "tested_on" date,
  "testing_body" text,
  "standards" text[],
  "lot_size" bigint,
  "verdict" text not null,
  "retest_verdict" text,
  "rectify_by" date,
  "follow_up" text,
  primary key ("key", "version")
);
create index if not exists quality_supervision__product_sampling__occurred_on_idx on derived.quality_supervision__product_sampling ("occurred_on");
create index if not exists quality_supervision__product_sampling__product_key_occ_64457134 on derived.quality_supervision__product_sampling ("product_key", "occurred_on");
create index if not exists quality_supervision__product_sampling__producer_org_co_0e7f1f42 on derived.quality_supervision__product_sampling ("producer_org_code", "occurred_on");
create index if not exists quality_supervision__product_sampling__sampled_at_org__83e013e2 on derived.quality_supervision__product_sampling ("sampled_at_org_code", "occurred_on");

create table if not exists derived.quality_supervision__product_sampling__failed_items (
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

create table if not exists derived.quality_supervision__product_licence (
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
  "licence_no" text not null,
  "kind" text not null,
  "holder_name" text not null,
  "holder_code" text,
  "holder_org_code" text,
  "product_class" text,
  "issuer" text,
  "issued_on" date not null,
  "expires_on" date,
  "state" text not null,
  "state_changed_on" date,
  "state_reason" text,
  primary key ("key", "version")
);
create index if not exists quality_supervision__product_licence__occurred_on_idx on derived.quality_supervision__product_licence ("occurred_on");
create index if not exists quality_supervision__product_licence__holder_org_code__4818f91f on derived.quality_supervision__product_licence ("holder_org_code", "occurred_on");

create table if not exists derived.quality_supervision__product_licence__units (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "unit" text not null,
  "scope" text,
  primary key ("key", "version", "ord")
);

create table if not exists derived.quality_supervision__quality_supervision_penalty (
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
  "offence" text not null,
  "legal_basis" text,
  "penalty_kind" text not null,
  "gravity" text not null,
  "fine" numeric,
  "confiscated" numeric,
  "product_class" text,
  "decided_on" date not null,
  "display_until" date,
  "finality" text not null,
  "fulfilment" text not null,
  "blacklist_basis" boolean,
  primary key ("key", "version")
);
create index if not exists quality_supervision__quality_supervision_penalty__occu_cac7f3d7 on derived.quality_supervision__quality_supervision_penalty ("occurred_on");
create index if not exists quality_supervision__quality_supervision_penalty__resp_af96a253 on derived.quality_supervision__quality_supervision_penalty ("respondent_org_code", "occurred_on");

create table if not exists derived.quality_supervision__quality_supervision_complaint (
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
  "respondent_name" text not null,
  "respondent_code" text,
  "respondent_org_code" text,
  "product_name" text,
  "product_class" text,
  "brand" text,
  "model" text,
  "gtin" text,
  "batch_no" text,
  "content" text not null,
  "hazard" text,
  "injury" boolean not null,
  "injury_severity" text,
  "received_on" date not null,
  "closed_on" date,
  "result" text not null,
  primary key ("key", "version")
);
create index if not exists quality_supervision__quality_supervision_complaint__oc_a6bf9cc4 on derived.quality_supervision__quality_supervision_complaint ("occurred_on");
create index if not exists quality_supervision__quality_supervision_complaint__pr_f3291a72 on derived.quality_supervision__quality_supervision_complaint ("product_key", "occurred_on");
create index if not exists quality_supervision__quality_supervision_complaint__re_61def92c on derived.quality_supervision__quality_supervision_complaint ("respondent_org_code", "occurred_on");

create table if not exists derived.quality_supervision__product_recall (
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
  "recall_no" text not null,
  "producer_name" text not null,
  "producer_code" text,
  "producer_org_code" text,
  "product_name" text not null,
  "product_class" text,
  "brand" text,
  "model" text,
  "gtin" text,
  "batch_no" text,
  "other_batches" text[],
  "defect" text not null,
  "consequence" text,
  "origin" text not null,
  "state" text not null,
  "announced_on" date not null,
  "completed_on" date,
  "affected" bigint,
  "recalled" bigint,
  "remedy" text,
  "hotline" text,
  primary key ("key", "version")
);
create index if not exists quality_supervision__product_recall__occurred_on_idx on derived.quality_supervision__product_recall ("occurred_on");
create index if not exists quality_supervision__product_recall__product_key_occur_6535774d on derived.quality_supervision__product_recall ("product_key", "occurred_on");
create index if not exists quality_supervision__product_recall__producer_org_code_106f33be on derived.quality_supervision__product_recall ("producer_org_code", "occurred_on");

create table if not exists derived.quality_supervision__quality_honour (
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
  "title" text not null,
  "level" text,
  "grantor" text,
  "product_class" text,
  "granted_on" date not null,
  "expires_on" date,
  "state" text not null,
  primary key ("key", "version")
);
create index if not exists quality_supervision__quality_honour__occurred_on_idx on derived.quality_supervision__quality_honour ("occurred_on");
create index if not exists quality_supervision__quality_honour__holder_org_code_o_452fd266 on derived.quality_supervision__quality_honour ("holder_org_code", "occurred_on");

create table if not exists derived.quality_supervision__compulsory_certificate (
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
  "manufacturer_name" text,
  "manufacturer_code" text,
  "manufacturer_org_code" text,
  "factory" text,
  "factory_address" text,
  "factory_no" text,
  "product_name" text not null,
  "product_class" text,
  "brand" text,
  "model" text,
  "standards" text[],
  "rule_no" text,
  "certifier" text,
  "first_issued_on" date,
  "issued_on" date not null,
  "expires_on" date,
  "state" text not null,
  "state_changed_on" date,
  "state_reason" text,
  "surveilled_on" date,
  primary key ("key", "version")
);
create index if not exists quality_supervision__compulsory_certificate__occurred_on_idx on derived.quality_supervision__compulsory_certificate ("occurred_on");
create index if not exists quality_supervision__compulsory_certificate__product_k_e96e495d on derived.quality_supervision__compulsory_certificate ("product_key", "occurred_on");
create index if not exists quality_supervision__compulsory_certificate__holder_or_b810477d on derived.quality_supervision__compulsory_certificate ("holder_org_code", "occurred_on");
create index if not exists quality_supervision__compulsory_certificate__manufactu_febddb8c on derived.quality_supervision__compulsory_certificate ("manufacturer_org_code", "occurred_on");

create table if not exists derived.quality_supervision__compulsory_certificate__models (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "model" text not null,
  "brand" text,
  "parameters" text,
  primary key ("key", "version", "ord")
);

create table if not exists derived.quality_supervision__metrology_licence (
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
  "licence_no" text not null,
  "kind" text not null,
  "holder_name" text not null,
  "holder_code" text,
  "holder_org_code" text,
  "address" text,
  "issuer" text,
  "issued_on" date not null,
  "expires_on" date,
  "state" text not null,
  "state_changed_on" date,
  "state_reason" text,
  primary key ("key", "version")
);
create index if not exists quality_supervision__metrology_licence__occurred_on_idx on derived.quality_supervision__metrology_licence ("occurred_on");
create index if not exists quality_supervision__metrology_licence__holder_org_cod_03f997bd on derived.quality_supervision__metrology_licence ("holder_org_code", "occurred_on");

create table if not exists derived.quality_supervision__metrology_licence__instruments (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "name" text not null,
  "model" text,
  "range" text,
  "accuracy" text,
  primary key ("key", "version", "ord")
);

create table if not exists derived.quality_supervision__special_equipment (
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
  "registration_code" text not null,
  "use_certificate_no" text,
  "category" text not null,
  "equipment_name" text not null,
  "brand" text,
  "model" text,
  "serial_no" text,
  "manufacturer_name" text,
  "manufacturer_code" text,
  "manufacturer_org_code" text,
  "user_name" text not null,
  "user_code" text,
  "user_org_code" text,
  "installer_name" text,
  "installer_code" text,
  "installer_org_code" text,
  "maintainer" text,
  "location" text,
  "made_on" date,
  "registered_on" date not null,
  "state" text not null,
  "inspection_body_no" text,
  "last_inspected_on" date,
  "last_conclusion" text,
  "next_inspection_on" date,
  primary key ("key", "version")
);
create index if not exists quality_supervision__special_equipment__occurred_on_idx on derived.quality_supervision__special_equipment ("occurred_on");
create index if not exists quality_supervision__special_equipment__product_key_oc_94ef1f1a on derived.quality_supervision__special_equipment ("product_key", "occurred_on");
create index if not exists quality_supervision__special_equipment__manufacturer_o_700b9325 on derived.quality_supervision__special_equipment ("manufacturer_org_code", "occurred_on");
create index if not exists quality_supervision__special_equipment__user_org_code__1612276a on derived.quality_supervision__special_equipment ("user_org_code", "occurred_on");
create index if not exists quality_supervision__special_equipment__installer_org__bd709697 on derived.quality_supervision__special_equipment ("installer_org_code", "occurred_on");

create table if not exists derived.quality_supervision__special_equipment__inspections (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "report_no" text not null,
  "kind" text not null,
  "inspected_on" date not null,
  "conclusion" text not null,
  "problems" text[],
  primary key ("key", "version", "ord")
);

create table if not exists derived.quality_supervision__equipment_operator (
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
  "archive_no" text not null,
  "job" text not null,
  "job_code" text,
  "employer_name" text,
  "employer_code" text,
  "employer_org_code" text,
  "issuer" text,
  "issued_on" date not null,
  "expires_on" date,
  "reviewed_on" date,
  "training_hours" integer,
  "state" text not null,
  "state_changed_on" date,
  primary key ("key", "version")
);
create index if not exists quality_supervision__equipment_operator__occurred_on_idx on derived.quality_supervision__equipment_operator ("occurred_on");
create index if not exists quality_supervision__equipment_operator__employer_org__d7f2a840 on derived.quality_supervision__equipment_operator ("employer_org_code", "occurred_on");

create table if not exists derived.quality_supervision__defect_lead (
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
  "lead_no" text not null,
  "source" text not null,
  "source_no" text,
  "producer_name" text,
  "producer_code" text,
  "producer_org_code" text,
  "product_name" text not null,
  "product_class" text,
  "brand" text,
  "model" text,
  "gtin" text,
  "batch_no" text,
  "defect" text not null,
  "scene" text,
  "injured" integer,
  "injury_severity" text,
  "loss" numeric,
  "received_on" date not null,
  "state" text not null,
  "investigation_no" text,
  "dismissal_reason" text,
  primary key ("key", "version")
);
create index if not exists quality_supervision__defect_lead__occurred_on_idx on derived.quality_supervision__defect_lead ("occurred_on");
create index if not exists quality_supervision__defect_lead__product_key_occurred_on_idx on derived.quality_supervision__defect_lead ("product_key", "occurred_on");
create index if not exists quality_supervision__defect_lead__producer_org_code_oc_1152b769 on derived.quality_supervision__defect_lead ("producer_org_code", "occurred_on");

create table if not exists derived.quality_supervision__defect_investigation (
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
  "investigation_no" text not null,
  "producer_name" text not null,
  "producer_code" text,
  "producer_org_code" text,
  "product_name" text not null,
  "product_class" text,
  "brand" text,
  "model" text,
  "gtin" text,
  "batch_no" text,
  "lead_nos" text[],
  "phase" text not null,
  "defect" text not null,
  "cases" integer,
  "cma_no" text,
  "report_nos" text[],
  "risk_level" text,
  "conclusion" text,
  "opened_on" date not null,
  "concluded_on" date,
  "recall_no" text,
  "affected" bigint,
  primary key ("key", "version")
);
create index if not exists quality_supervision__defect_investigation__occurred_on_idx on derived.quality_supervision__defect_investigation ("occurred_on");
create index if not exists quality_supervision__defect_investigation__product_key_368b974b on derived.quality_supervision__defect_investigation ("product_key", "occurred_on");
create index if not exists quality_supervision__defect_investigation__producer_or_503ce863 on derived.quality_supervision__defect_investigation ("producer_org_code", "occurred_on");

create table if not exists derived.quality_supervision__testing_body (
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
  "cma_no" text not null,
  "holder_name" text not null,
  "holder_code" text,
  "holder_org_code" text,
  "kind" text not null,
  "cal_no" text,
  "cnas_no" text,
  "signatories" integer,
  "address" text,
  "business_phone" text,
  "approver" text,
  "approved_on" date not null,
  "expires_on" date,
  "state" text not null,
  "state_changed_on" date,
  "state_reason" text,
  primary key ("key", "version")
);
create index if not exists quality_supervision__testing_body__occurred_on_idx on derived.quality_supervision__testing_body ("occurred_on");
create index if not exists quality_supervision__testing_body__holder_org_code_occ_894e8fc3 on derived.quality_supervision__testing_body ("holder_org_code", "occurred_on");

create table if not exists derived.quality_supervision__testing_body__scope (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "field" text not null,
  "object" text not null,
  "parameter" text,
  "standard" text not null,
  "restriction" text,
  primary key ("key", "version", "ord")
);

create table if not exists derived.quality_supervision__testing_body__instruments (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "name" text not null,
  "model" text,
  "range" text,
  "quantity" integer,
  "shared" boolean,
  primary key ("key", "version", "ord")
);

create table if not exists derived.quality_supervision__testing_report (
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
  "report_no" text not null,
  "cma_no" text not null,
  "verification_code" text,
  "kind" text not null,
  "client_name" text,
  "client_code" text,
  "client_org_code" text,
  "producer_name" text,
  "producer_code" text,
  "producer_org_code" text,
  "sample_name" text not null,
  "product_class" text,
  "brand" text,
  "model" text,
  "batch_no" text,
  "received_on" date,
  "issued_on" date not null,
  "standards" text[],
  "verdict" text,
  "cma_marked" boolean,
  "state" text not null,
  "replaced_by" text,
  primary key ("key", "version")
);
create index if not exists quality_supervision__testing_report__occurred_on_idx on derived.quality_supervision__testing_report ("occurred_on");
create index if not exists quality_supervision__testing_report__product_key_occur_cceb4504 on derived.quality_supervision__testing_report ("product_key", "occurred_on");
create index if not exists quality_supervision__testing_report__client_org_code_o_2aac0d36 on derived.quality_supervision__testing_report ("client_org_code", "occurred_on");
create index if not exists quality_supervision__testing_report__producer_org_code_ee9effad on derived.quality_supervision__testing_report ("producer_org_code", "occurred_on");

create table if not exists derived.quality_supervision__testing_report__items (
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

create table if not exists derived.quality_supervision__quality_credit_rating (
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
  "rating_no" text not null,
  "rated_name" text not null,
  "rated_code" text,
  "rated_org_code" text,
  "scheme" text not null,
  "grade" text not null,
  "score" numeric,
  "year" integer not null,
  "downgrade_reasons" text[],
  "measures" text,
  "rater" text,
  "rated_on" date not null,
  "valid_until" date,
  primary key ("key", "version")
);
create index if not exists quality_supervision__quality_credit_rating__occurred_on_idx on derived.quality_supervision__quality_credit_rating ("occurred_on");
create index if not exists quality_supervision__quality_credit_rating__rated_org__484a3874 on derived.quality_supervision__quality_credit_rating ("rated_org_code", "occurred_on");

create table if not exists derived.quality_supervision__quality_credit_rating__items (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "item" text not null,
  "score" numeric not null,
  "full_score" numeric,
  primary key ("key", "version", "ord")
);
