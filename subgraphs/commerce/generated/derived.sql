-- shape: 03c707d3924423a1cd9d755d726478a77bd704a34cd6c099265d0db673705033
-- Generated from subgraphs/commerce/records.graphql; run `npm run generate` after changing it.

create table if not exists derived.commerce__trace_event (
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
  "event_no" text not null,
  "trace_code" text,
  "step" text not null,
  "producer_name" text,
  "producer_code" text,
  "producer_org_code" text,
  "supplier_name" text,
  "supplier_code" text,
  "supplier_org_code" text,
  "buyer_name" text,
  "buyer_code" text,
  "buyer_org_code" text,
  "product_name" text not null,
  "product_class" text,
  "brand" text,
  "model" text,
  "gtin" text,
  "batch_no" text,
  "quantity" numeric not null,
  "unit" text,
  "traded_on" date not null,
  "origin" text,
  primary key ("key", "version")
);
create index if not exists commerce__trace_event__occurred_on_idx on derived.commerce__trace_event ("occurred_on");
create index if not exists commerce__trace_event__product_key_occurred_on_idx on derived.commerce__trace_event ("product_key", "occurred_on");
create index if not exists commerce__trace_event__producer_org_code_occurred_on_idx on derived.commerce__trace_event ("producer_org_code", "occurred_on");
create index if not exists commerce__trace_event__supplier_org_code_occurred_on_idx on derived.commerce__trace_event ("supplier_org_code", "occurred_on");
create index if not exists commerce__trace_event__buyer_org_code_occurred_on_idx on derived.commerce__trace_event ("buyer_org_code", "occurred_on");

create table if not exists derived.commerce__withdrawal_report (
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
  "seller_name" text not null,
  "seller_code" text,
  "seller_org_code" text,
  "producer_name" text,
  "producer_code" text,
  "producer_org_code" text,
  "product_name" text not null,
  "product_class" text,
  "brand" text,
  "model" text,
  "gtin" text,
  "batch_no" text,
  "reason" text not null,
  "basis_no" text,
  "quantity" numeric,
  "stores" integer,
  "executed_on" date not null,
  "completed" boolean not null,
  primary key ("key", "version")
);
create index if not exists commerce__withdrawal_report__occurred_on_idx on derived.commerce__withdrawal_report ("occurred_on");
create index if not exists commerce__withdrawal_report__product_key_occurred_on_idx on derived.commerce__withdrawal_report ("product_key", "occurred_on");
create index if not exists commerce__withdrawal_report__seller_org_code_occurred_on_idx on derived.commerce__withdrawal_report ("seller_org_code", "occurred_on");
create index if not exists commerce__withdrawal_report__producer_org_code_occurred_on_idx on derived.commerce__withdrawal_report ("producer_org_code", "occurred_on");

create table if not exists derived.commerce__liquor_licence (
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
  primary key ("key", "version")
);
create index if not exists commerce__liquor_licence__occurred_on_idx on derived.commerce__liquor_licence ("occurred_on");
create index if not exists commerce__liquor_licence__holder_org_code_occurred_on_idx on derived.commerce__liquor_licence ("holder_org_code", "occurred_on");

create table if not exists derived.commerce__service_evaluation (
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
  "evaluation_no" text not null,
  "evaluated_name" text not null,
  "evaluated_code" text,
  "evaluated_org_code" text,
  "industry" text,
  "year" integer not null,
  "sample_size" integer,
  "score" numeric not null,
  "evaluator" text,
  "evaluated_on" date not null,
  primary key ("key", "version")
);
create index if not exists commerce__service_evaluation__occurred_on_idx on derived.commerce__service_evaluation ("occurred_on");
create index if not exists commerce__service_evaluation__evaluated_org_code_occur_e6533648 on derived.commerce__service_evaluation ("evaluated_org_code", "occurred_on");

create table if not exists derived.commerce__service_evaluation__scores (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "indicator" text not null,
  "score" numeric not null,
  primary key ("key", "version", "ord")
);
