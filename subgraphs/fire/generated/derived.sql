-- shape: a8323021fe6afd12416c18c7c2ee9dac185f3b35c7eca3e5df04e192bed9962f
-- Generated from subgraphs/fire/records.graphql; run `npm run generate` after changing it.

create table if not exists derived.fire__fire_product_inspection (
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
  "sampling_type" text not null,
  "stage" text not null,
  "kind" text not null,
  "producer_name" text,
  "producer_code" text,
  "producer_org_code" text,
  "inspected_name" text not null,
  "inspected_code" text,
  "inspected_org_code" text,
  "product_name" text not null,
  "product_class" text,
  "brand" text,
  "model" text,
  "gtin" text,
  "batch_no" text,
  "access" text,
  "identity_mark" text,
  "lot_size" integer,
  "sampled_on" date not null,
  "reported_on" date,
  "testing_body" text,
  "verdict" text not null,
  "retest_verdict" text,
  "follow_up" text,
  primary key ("key", "version")
);
create index if not exists fire__fire_product_inspection__occurred_on_idx on derived.fire__fire_product_inspection ("occurred_on");
create index if not exists fire__fire_product_inspection__product_key_occurred_on_idx on derived.fire__fire_product_inspection ("product_key", "occurred_on");
create index if not exists fire__fire_product_inspection__producer_org_code_occur_06e44168 on derived.fire__fire_product_inspection ("producer_org_code", "occurred_on");
create index if not exists fire__fire_product_inspection__inspected_org_code_occu_d38baf12 on derived.fire__fire_product_inspection ("inspected_org_code", "occurred_on");

create table if not exists derived.fire__fire_product_inspection__failed_items (
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

create table if not exists derived.fire__fire_incident (
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
  "incident_no" text not null,
  "happened_on" date not null,
  "site" text not null,
  "occupier_name" text,
  "occupier_code" text,
  "occupier_org_code" text,
  "grade" text not null,
  "cause" text not null,
  "cause_detail" text,
  "origin" text,
  "product_role" text,
  "defect" text,
  "producer_name" text,
  "producer_code" text,
  "producer_org_code" text,
  "product_name" text,
  "product_class" text,
  "brand" text,
  "model" text,
  "gtin" text,
  "batch_no" text,
  "deaths" integer not null,
  "injured" integer not null,
  "direct_loss" numeric,
  "burnt_area" numeric,
  "determination_no" text,
  "determined_on" date,
  primary key ("key", "version")
);
create index if not exists fire__fire_incident__occurred_on_idx on derived.fire__fire_incident ("occurred_on");
create index if not exists fire__fire_incident__product_key_occurred_on_idx on derived.fire__fire_incident ("product_key", "occurred_on");
create index if not exists fire__fire_incident__occupier_org_code_occurred_on_idx on derived.fire__fire_incident ("occupier_org_code", "occurred_on");
create index if not exists fire__fire_incident__producer_org_code_occurred_on_idx on derived.fire__fire_incident ("producer_org_code", "occurred_on");

create table if not exists derived.fire__fire_incident__losses (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "property" text not null,
  "amount" numeric,
  primary key ("key", "version", "ord")
);

create table if not exists derived.fire__fire_acceptance (
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
  "kind" text not null,
  "project_no" text,
  "project_name" text not null,
  "contractor_name" text not null,
  "contractor_code" text,
  "contractor_org_code" text,
  "developer_name" text,
  "developer_code" text,
  "developer_org_code" text,
  "designer_name" text,
  "designer_code" text,
  "designer_org_code" text,
  "supervisor_name" text,
  "supervisor_code" text,
  "supervisor_org_code" text,
  "accepted_on" date not null,
  "use" text,
  "area" numeric,
  "round" integer,
  "passed" boolean not null,
  primary key ("key", "version")
);
create index if not exists fire__fire_acceptance__occurred_on_idx on derived.fire__fire_acceptance ("occurred_on");
create index if not exists fire__fire_acceptance__contractor_org_code_occurred_on_idx on derived.fire__fire_acceptance ("contractor_org_code", "occurred_on");
create index if not exists fire__fire_acceptance__developer_org_code_occurred_on_idx on derived.fire__fire_acceptance ("developer_org_code", "occurred_on");
create index if not exists fire__fire_acceptance__designer_org_code_occurred_on_idx on derived.fire__fire_acceptance ("designer_org_code", "occurred_on");
create index if not exists fire__fire_acceptance__supervisor_org_code_occurred_on_idx on derived.fire__fire_acceptance ("supervisor_org_code", "occurred_on");

create table if not exists derived.fire__fire_acceptance__problems (
  "key" text not null,
  "version" bigint not null,
  "ord" integer not null,
  "part" text not null,
  "problem" text not null,
  "clause" text,
  "mandatory" boolean,
  primary key ("key", "version", "ord")
);
