-- shape: 32ee0985c3141c1986a3f371ce8bf3e5c27a39352f3ea789d1bb622b3873641f
-- Generated from subgraphs/industry-commerce/records.graphql; run `npm run generate` after changing it.

create table if not exists derived.industry_commerce__registration (
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
  "registration_key" text not null,
  "holder_name" text not null,
  "holder_code" text,
  "holder_org_code" text,
  "uscc" text,
  "reg_no" text,
  "name" text not null,
  "entity_kind" text not null,
  "state" text not null,
  "industry_code" text,
  "industry" text,
  "capital" numeric,
  "established_on" date not null,
  "closed_on" date,
  "authority" text,
  "address" text,
  "scope" text,
  primary key ("key", "version")
);
create index if not exists industry_commerce__registration__occurred_on_idx on derived.industry_commerce__registration ("occurred_on");
create index if not exists industry_commerce__registration__holder_org_code_occur_5fef19f4 on derived.industry_commerce__registration ("holder_org_code", "occurred_on");

create table if not exists derived.industry_commerce__registration__former_names (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "name" text not null,
  "since" date,
  "until" date,
  primary key ("key", "version", "ord")
);

create table if not exists derived.industry_commerce__registration__changes (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "matter" text not null,
  "before" text,
  "after" text,
  "changed_on" date,
  primary key ("key", "version", "ord")
);

create table if not exists derived.industry_commerce__market_sampling (
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
  "sampled_at_name" text not null,
  "sampled_at_code" text,
  "sampled_at_org_code" text,
  "producer_name" text,
  "producer_code" text,
  "producer_org_code" text,
  "product_name" text not null,
  "product_class" text,
  "brand" text,
  "model" text,
  "gtin" text,
  "batch_no" text,
  "sampled_on" date not null,
  "testing_body" text,
  "price" numeric,
  "purchased" bigint,
  "verdict" text not null,
  "follow_up" text,
  primary key ("key", "version")
);
create index if not exists industry_commerce__market_sampling__occurred_on_idx on derived.industry_commerce__market_sampling ("occurred_on");
create index if not exists industry_commerce__market_sampling__product_key_occurred_on_idx on derived.industry_commerce__market_sampling ("product_key", "occurred_on");
create index if not exists industry_commerce__market_sampling__sampled_at_org_cod_5ddf2143 on derived.industry_commerce__market_sampling ("sampled_at_org_code", "occurred_on");
create index if not exists industry_commerce__market_sampling__producer_org_code__da6014e4 on derived.industry_commerce__market_sampling ("producer_org_code", "occurred_on");

create table if not exists derived.industry_commerce__market_sampling__failed_items (
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

create table if not exists derived.industry_commerce__consumer_complaint (
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
  "producer_name" text,
  "producer_code" text,
  "producer_org_code" text,
  "product_name" text,
  "product_class" text,
  "brand" text,
  "model" text,
  "gtin" text,
  "content" text not null,
  "hazard" text,
  "injury" boolean not null,
  "injury_severity" text,
  "channel" text,
  "received_on" date not null,
  "closed_on" date,
  "result" text not null,
  "recovered" numeric,
  primary key ("key", "version")
);
create index if not exists industry_commerce__consumer_complaint__occurred_on_idx on derived.industry_commerce__consumer_complaint ("occurred_on");
create index if not exists industry_commerce__consumer_complaint__product_key_occ_64fe8cad on derived.industry_commerce__consumer_complaint ("product_key", "occurred_on");
create index if not exists industry_commerce__consumer_complaint__respondent_org__35923aa3 on derived.industry_commerce__consumer_complaint ("respondent_org_code", "occurred_on");
create index if not exists industry_commerce__consumer_complaint__producer_org_co_44c36e32 on derived.industry_commerce__consumer_complaint ("producer_org_code", "occurred_on");

create table if not exists derived.industry_commerce__industry_commerce_penalty (
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
  "decided_on" date not null,
  "display_until" date,
  "finality" text not null,
  "fulfilment" text not null,
  "blacklist_basis" boolean,
  primary key ("key", "version")
);
create index if not exists industry_commerce__industry_commerce_penalty__occurred_on_idx on derived.industry_commerce__industry_commerce_penalty ("occurred_on");
create index if not exists industry_commerce__industry_commerce_penalty__responde_218c83ce on derived.industry_commerce__industry_commerce_penalty ("respondent_org_code", "occurred_on");

create table if not exists derived.industry_commerce__abnormal_listing (
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
  "listing_no" text not null,
  "holder_name" text not null,
  "holder_code" text,
  "holder_org_code" text,
  "reason" text not null,
  "listed_on" date not null,
  "authority" text,
  "removed_on" date,
  "removal_reason" text,
  primary key ("key", "version")
);
create index if not exists industry_commerce__abnormal_listing__occurred_on_idx on derived.industry_commerce__abnormal_listing ("occurred_on");
create index if not exists industry_commerce__abnormal_listing__holder_org_code_o_11dba27c on derived.industry_commerce__abnormal_listing ("holder_org_code", "occurred_on");

create table if not exists derived.industry_commerce__advertisement_monitoring (
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
  "monitoring_no" text not null,
  "advertiser_name" text not null,
  "advertiser_code" text,
  "advertiser_org_code" text,
  "publisher" text,
  "medium" text not null,
  "category" text not null,
  "title" text,
  "product_name" text not null,
  "product_class" text,
  "brand" text,
  "approval_no" text,
  "first_shown_on" date,
  "monitored_on" date not null,
  "showings" integer,
  "finding" text not null,
  "violations" text[],
  "clause" text,
  "measure" text,
  "penalty_no" text,
  primary key ("key", "version")
);
create index if not exists industry_commerce__advertisement_monitoring__occurred_on_idx on derived.industry_commerce__advertisement_monitoring ("occurred_on");
create index if not exists industry_commerce__advertisement_monitoring__advertise_dc8e982a on derived.industry_commerce__advertisement_monitoring ("advertiser_org_code", "occurred_on");

create table if not exists derived.industry_commerce__trademark (
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
  "mark_name" text not null,
  "kind" text not null,
  "owner_name" text not null,
  "owner_code" text,
  "owner_org_code" text,
  "nice_class" integer not null,
  "goods" text[],
  "registered_on" date not null,
  "expires_on" date,
  "state" text not null,
  "recognition" text,
  "recognised_on" date,
  "agent" text,
  primary key ("key", "version")
);
create index if not exists industry_commerce__trademark__occurred_on_idx on derived.industry_commerce__trademark ("occurred_on");
create index if not exists industry_commerce__trademark__owner_org_code_occurred_on_idx on derived.industry_commerce__trademark ("owner_org_code", "occurred_on");

create table if not exists derived.industry_commerce__trademark__licensing (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "licensee" text not null,
  "goods" text,
  "since" date,
  "until" date,
  primary key ("key", "version", "ord")
);
