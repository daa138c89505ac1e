-- shape: 32aee428201896f2c42a72437bcc1b4b2c1f95212b38d1d5faf28e172caf8392
-- Generated from subgraphs/economy-information/records.graphql; run `npm run generate` after changing it.

create table if not exists derived.economy_information__industrial_output (
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
  "producer_name" text not null,
  "producer_code" text,
  "producer_org_code" text,
  "year" integer not null,
  "month" integer not null,
  "period_end" date not null,
  "industry_code" text,
  "main_class" text,
  "output_value" numeric not null,
  "sales_value" numeric,
  "export_value" numeric,
  "employees" integer,
  "capacity_use" numeric,
  primary key ("key", "version")
);
create index if not exists economy_information__industrial_output__occurred_on_idx on derived.economy_information__industrial_output ("occurred_on");
create index if not exists economy_information__industrial_output__producer_org_c_ce965d24 on derived.economy_information__industrial_output ("producer_org_code", "occurred_on");

create table if not exists derived.economy_information__industrial_output__goods (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "product_name" text not null,
  "product_class" text,
  "unit" text not null,
  "produced" numeric not null,
  "sold" numeric,
  "stock" numeric,
  primary key ("key", "version", "ord")
);

create table if not exists derived.economy_information__technology_centre (
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
  "level" text not null,
  "field" text,
  "recognised_on" date not null,
  "evaluated_on" date,
  "score" numeric,
  "state" text not null,
  "state_changed_on" date,
  "researchers" integer,
  "standards" text[],
  primary key ("key", "version")
);
create index if not exists economy_information__technology_centre__occurred_on_idx on derived.economy_information__technology_centre ("occurred_on");
create index if not exists economy_information__technology_centre__holder_org_cod_e6c16abb on derived.economy_information__technology_centre ("holder_org_code", "occurred_on");

create table if not exists derived.economy_information__innovation_indicator (
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
  "statement_no" text not null,
  "reporter_name" text not null,
  "reporter_code" text,
  "reporter_org_code" text,
  "year" integer not null,
  "period_end" date not null,
  "revenue" numeric not null,
  "research_spending" numeric,
  "upgrade_investment" numeric,
  "fixed_investment" numeric,
  "new_product_revenue" numeric,
  "patents" integer,
  primary key ("key", "version")
);
create index if not exists economy_information__innovation_indicator__occurred_on_idx on derived.economy_information__innovation_indicator ("occurred_on");
create index if not exists economy_information__innovation_indicator__reporter_or_7e7db164 on derived.economy_information__innovation_indicator ("reporter_org_code", "occurred_on");

create table if not exists derived.economy_information__innovation_indicator__projects (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "name" text not null,
  "investment" numeric,
  "quality_goal" text,
  "completed_on" date,
  primary key ("key", "version", "ord")
);

create table if not exists derived.economy_information__industry_operation (
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
  "bulletin_no" text not null,
  "industry_code" text not null,
  "industry" text not null,
  "year" integer not null,
  "month" integer not null,
  "period_end" date not null,
  "enterprises" integer,
  "loss_makers" integer,
  "output_value" numeric not null,
  "growth" numeric,
  "profit" numeric,
  "export_value" numeric,
  "capacity_use" numeric,
  "remarks" text,
  primary key ("key", "version")
);
create index if not exists economy_information__industry_operation__occurred_on_idx on derived.economy_information__industry_operation ("occurred_on");

create table if not exists derived.economy_information__food_integrity_assessment (
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
  "assessment_no" text not null,
  "holder_name" text not null,
  "holder_code" text,
  "holder_org_code" text,
  "product_classes" text[],
  "standard" text,
  "assessor" text,
  "assessed_on" date not null,
  "score" numeric,
  "grade" text not null,
  "expires_on" date,
  primary key ("key", "version")
);
create index if not exists economy_information__food_integrity_assessment__occurred_on_idx on derived.economy_information__food_integrity_assessment ("occurred_on");
create index if not exists economy_information__food_integrity_assessment__holder_5798ace8 on derived.economy_information__food_integrity_assessment ("holder_org_code", "occurred_on");

create table if not exists derived.economy_information__food_integrity_assessment__findings (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "clause" text not null,
  "problem" text not null,
  "corrected" boolean,
  primary key ("key", "version", "ord")
);
