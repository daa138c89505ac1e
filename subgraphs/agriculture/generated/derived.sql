-- shape: b2500acfe97e6ef00db924d401b61c3b603b3586e267b5762dc38dcffdbac483
-- Generated from subgraphs/agriculture/records.graphql; run `npm run generate` after changing it.

create table if not exists derived.agriculture__farm_product_monitoring (
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
  "stage" text not null,
  "producer_name" text,
  "producer_code" text,
  "producer_org_code" text,
  "sampled_at_name" text,
  "sampled_at_code" text,
  "sampled_at_org_code" text,
  "product_name" text not null,
  "product_class" text,
  "brand" text,
  "grade" text,
  "gtin" text,
  "batch_no" text,
  "origin" text,
  "sampled_on" date not null,
  "reported_on" date,
  "testing_body" text,
  "verdict" text not null,
  "retest_verdict" text,
  "follow_up" text,
  primary key ("key", "version")
);
create index if not exists agriculture__farm_product_monitoring__occurred_on_idx on derived.agriculture__farm_product_monitoring ("occurred_on");
create index if not exists agriculture__farm_product_monitoring__product_key_occu_bd9cb3d7 on derived.agriculture__farm_product_monitoring ("product_key", "occurred_on");
create index if not exists agriculture__farm_product_monitoring__producer_org_cod_0fa014de on derived.agriculture__farm_product_monitoring ("producer_org_code", "occurred_on");
create index if not exists agriculture__farm_product_monitoring__sampled_at_org_c_cc850655 on derived.agriculture__farm_product_monitoring ("sampled_at_org_code", "occurred_on");

create table if not exists derived.agriculture__farm_product_monitoring__failed_items (
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

create table if not exists derived.agriculture__farm_input_sampling (
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
  "kind" text not null,
  "sampling_type" text not null,
  "stage" text not null,
  "producer_name" text,
  "producer_code" text,
  "producer_org_code" text,
  "sampled_at_name" text,
  "sampled_at_code" text,
  "sampled_at_org_code" text,
  "product_name" text not null,
  "product_class" text,
  "registration_no" text,
  "brand" text,
  "model" text,
  "gtin" text,
  "batch_no" text,
  "sampled_on" date not null,
  "reported_on" date,
  "testing_body" text,
  "verdict" text not null,
  "retest_verdict" text,
  "follow_up" text,
  primary key ("key", "version")
);
create index if not exists agriculture__farm_input_sampling__occurred_on_idx on derived.agriculture__farm_input_sampling ("occurred_on");
create index if not exists agriculture__farm_input_sampling__product_key_occurred_on_idx on derived.agriculture__farm_input_sampling ("product_key", "occurred_on");
create index if not exists agriculture__farm_input_sampling__producer_org_code_oc_6fa60fc6 on derived.agriculture__farm_input_sampling ("producer_org_code", "occurred_on");
create index if not exists agriculture__farm_input_sampling__sampled_at_org_code__23dc95b6 on derived.agriculture__farm_input_sampling ("sampled_at_org_code", "occurred_on");

create table if not exists derived.agriculture__farm_input_sampling__failed_items (
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

create table if not exists derived.agriculture__origin_certificate (
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
  "producer_name" text not null,
  "producer_code" text,
  "producer_org_code" text,
  "buyer_name" text,
  "buyer_code" text,
  "buyer_org_code" text,
  "product_name" text not null,
  "product_class" text,
  "brand" text,
  "grade" text,
  "gtin" text,
  "batch_no" text,
  "quantity" numeric not null,
  "unit" text,
  "origin" text,
  "commitment" text not null,
  "issued_on" date not null,
  "harvested_on" date,
  primary key ("key", "version")
);
create index if not exists agriculture__origin_certificate__occurred_on_idx on derived.agriculture__origin_certificate ("occurred_on");
create index if not exists agriculture__origin_certificate__product_key_occurred_on_idx on derived.agriculture__origin_certificate ("product_key", "occurred_on");
create index if not exists agriculture__origin_certificate__producer_org_code_occ_dfa6400c on derived.agriculture__origin_certificate ("producer_org_code", "occurred_on");
create index if not exists agriculture__origin_certificate__buyer_org_code_occurred_on_idx on derived.agriculture__origin_certificate ("buyer_org_code", "occurred_on");

create table if not exists derived.agriculture__origin_certificate__input_uses (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "input_name" text not null,
  "last_used_on" date,
  "interval_days" integer,
  primary key ("key", "version", "ord")
);

create table if not exists derived.agriculture__farm_certification (
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
  "kind" text not null,
  "holder_name" text not null,
  "holder_code" text,
  "holder_org_code" text,
  "product_name" text not null,
  "product_class" text,
  "brand" text,
  "approved_output" numeric,
  "certifier" text,
  "issued_on" date not null,
  "expires_on" date,
  "state" text not null,
  "state_changed_on" date,
  "state_reason" text,
  primary key ("key", "version")
);
create index if not exists agriculture__farm_certification__occurred_on_idx on derived.agriculture__farm_certification ("occurred_on");
create index if not exists agriculture__farm_certification__holder_org_code_occur_f6b0909d on derived.agriculture__farm_certification ("holder_org_code", "occurred_on");

create table if not exists derived.agriculture__agriculture_penalty (
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
create index if not exists agriculture__agriculture_penalty__occurred_on_idx on derived.agriculture__agriculture_penalty ("occurred_on");
create index if not exists agriculture__agriculture_penalty__respondent_org_code__242a848b on derived.agriculture__agriculture_penalty ("respondent_org_code", "occurred_on");
