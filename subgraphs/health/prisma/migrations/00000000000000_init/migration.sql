-- shape: 4775e4e1d626c8c8e06343f6204922b3cdc92b783f55f9e552e564ecd0482715
-- Generated. Never changed once it is released: a later shape is a later migration.

-- One sequence per database: (xid, seq) orders the feed across record types.
create sequence feed_seq;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "injury_report" (
    "key" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "superseded_by" TEXT,
    "occurred_on" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "district_code" TEXT,
    "share_attribute" TEXT NOT NULL,
    "publicity" TEXT NOT NULL,
    "attachments" JSONB NOT NULL DEFAULT '[]',
    "content_hash" TEXT NOT NULL,
    "product_key" TEXT,
    "batch_key" TEXT,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "seq" BIGINT NOT NULL DEFAULT nextval('feed_seq'),
    "report_no" TEXT NOT NULL,
    "hospital" TEXT NOT NULL,
    "age_group" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "part" TEXT,
    "severity" TEXT NOT NULL,
    "disposition" TEXT NOT NULL,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "seller_name" TEXT,
    "seller_code" TEXT,
    "seller_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "neiss_code" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "product_link" TEXT NOT NULL,
    "place" TEXT,
    "scene" TEXT,
    "course" TEXT,
    "injured_on" DATE NOT NULL,
    "visited_on" DATE,

    CONSTRAINT "injury_report_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "injury_report_history" (
    "key" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "superseded_by" TEXT,
    "occurred_on" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "district_code" TEXT,
    "share_attribute" TEXT NOT NULL,
    "publicity" TEXT NOT NULL,
    "attachments" JSONB NOT NULL DEFAULT '[]',
    "content_hash" TEXT NOT NULL,
    "product_key" TEXT,
    "batch_key" TEXT,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "seq" BIGINT NOT NULL DEFAULT nextval('feed_seq'),
    "report_no" TEXT NOT NULL,
    "hospital" TEXT NOT NULL,
    "age_group" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "part" TEXT,
    "severity" TEXT NOT NULL,
    "disposition" TEXT NOT NULL,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "seller_name" TEXT,
    "seller_code" TEXT,
    "seller_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "neiss_code" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "product_link" TEXT NOT NULL,
    "place" TEXT,
    "scene" TEXT,
    "course" TEXT,
    "injured_on" DATE NOT NULL,
    "visited_on" DATE,

    CONSTRAINT "injury_report_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "foodborne_illness_report" (
    "key" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "superseded_by" TEXT,
    "occurred_on" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "district_code" TEXT,
    "share_attribute" TEXT NOT NULL,
    "publicity" TEXT NOT NULL,
    "attachments" JSONB NOT NULL DEFAULT '[]',
    "content_hash" TEXT NOT NULL,
    "product_key" TEXT,
    "batch_key" TEXT,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "seq" BIGINT NOT NULL DEFAULT nextval('feed_seq'),
    "report_no" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reporter" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "served_by_name" TEXT,
    "served_by_code" TEXT,
    "served_by_org_code" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "food_link" TEXT NOT NULL,
    "agent_kind" TEXT NOT NULL,
    "agent" TEXT,
    "symptoms" TEXT[],
    "age_group" TEXT,
    "cases" INTEGER NOT NULL,
    "hospitalised" INTEGER NOT NULL,
    "deaths" INTEGER NOT NULL,
    "onset_on" DATE NOT NULL,
    "reported_on" DATE,
    "closed" BOOLEAN,

    CONSTRAINT "foodborne_illness_report_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "foodborne_illness_report_history" (
    "key" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "superseded_by" TEXT,
    "occurred_on" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "district_code" TEXT,
    "share_attribute" TEXT NOT NULL,
    "publicity" TEXT NOT NULL,
    "attachments" JSONB NOT NULL DEFAULT '[]',
    "content_hash" TEXT NOT NULL,
    "product_key" TEXT,
    "batch_key" TEXT,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "seq" BIGINT NOT NULL DEFAULT nextval('feed_seq'),
    "report_no" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reporter" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "served_by_name" TEXT,
    "served_by_code" TEXT,
    "served_by_org_code" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "food_link" TEXT NOT NULL,
    "agent_kind" TEXT NOT NULL,
    "agent" TEXT,
    "symptoms" TEXT[],
    "age_group" TEXT,
    "cases" INTEGER NOT NULL,
    "hospitalised" INTEGER NOT NULL,
    "deaths" INTEGER NOT NULL,
    "onset_on" DATE NOT NULL,
    "reported_on" DATE,
    "closed" BOOLEAN,

    CONSTRAINT "foodborne_illness_report_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "drinking_water_test" (
    "key" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "superseded_by" TEXT,
    "occurred_on" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "district_code" TEXT,
    "share_attribute" TEXT NOT NULL,
    "publicity" TEXT NOT NULL,
    "attachments" JSONB NOT NULL DEFAULT '[]',
    "content_hash" TEXT NOT NULL,
    "product_key" TEXT,
    "batch_key" TEXT,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "seq" BIGINT NOT NULL DEFAULT nextval('feed_seq'),
    "sample_no" TEXT NOT NULL,
    "sampling_type" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "supplier_name" TEXT NOT NULL,
    "supplier_code" TEXT,
    "supplier_org_code" TEXT,
    "user_name" TEXT,
    "user_code" TEXT,
    "user_org_code" TEXT,
    "point" TEXT,
    "sampled_on" DATE NOT NULL,
    "reported_on" DATE,
    "testing_body" TEXT,
    "turbidity" DECIMAL,
    "free_chlorine" DECIMAL,
    "colonies" INTEGER,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "follow_up" TEXT,

    CONSTRAINT "drinking_water_test_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "drinking_water_test_history" (
    "key" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "superseded_by" TEXT,
    "occurred_on" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "district_code" TEXT,
    "share_attribute" TEXT NOT NULL,
    "publicity" TEXT NOT NULL,
    "attachments" JSONB NOT NULL DEFAULT '[]',
    "content_hash" TEXT NOT NULL,
    "product_key" TEXT,
    "batch_key" TEXT,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "seq" BIGINT NOT NULL DEFAULT nextval('feed_seq'),
    "sample_no" TEXT NOT NULL,
    "sampling_type" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "supplier_name" TEXT NOT NULL,
    "supplier_code" TEXT,
    "supplier_org_code" TEXT,
    "user_name" TEXT,
    "user_code" TEXT,
    "user_org_code" TEXT,
    "point" TEXT,
    "sampled_on" DATE NOT NULL,
    "reported_on" DATE,
    "testing_body" TEXT,
    "turbidity" DECIMAL,
    "free_chlorine" DECIMAL,
    "colonies" INTEGER,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "follow_up" TEXT,

    CONSTRAINT "drinking_water_test_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "link" (
    "record_type" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "org_code" TEXT,
    "tier" INTEGER NOT NULL,
    "score" DOUBLE PRECISION,
    "rule" TEXT,
    "matched_at" TIMESTAMPTZ(3) NOT NULL,
    "matched_by" TEXT NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "seq" BIGINT NOT NULL DEFAULT nextval('feed_seq'),

    CONSTRAINT "link_pkey" PRIMARY KEY ("record_type","key","field")
);

-- CreateTable
CREATE TABLE "publish_batch" (
    "id" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "prefix_hash" TEXT,
    "committed_rows" INTEGER NOT NULL DEFAULT 0,
    "received" INTEGER NOT NULL DEFAULT 0,
    "accepted" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "stale" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "warned" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "committed_at" TIMESTAMPTZ(3),

    CONSTRAINT "publish_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publish_issue" (
    "id" BIGSERIAL NOT NULL,
    "batch_id" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "key" TEXT,
    "field" TEXT,
    "severity" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,

    CONSTRAINT "publish_issue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_epoch" (
    "id" UUID NOT NULL,
    "system_identifier" TEXT NOT NULL,
    "highest_xid" xid8 NOT NULL,

    CONSTRAINT "feed_epoch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "injury_report_xid_seq_idx" ON "injury_report"("xid", "seq");

-- CreateIndex
CREATE INDEX "injury_report_occurred_on_key_idx" ON "injury_report"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "injury_report_district_code_occurred_on_key_idx" ON "injury_report"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "injury_report_product_key_occurred_on_idx" ON "injury_report"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "injury_report_report_no_key_idx" ON "injury_report"("report_no", "key");

-- CreateIndex
CREATE INDEX "injury_report_hospital_idx" ON "injury_report"("hospital");

-- CreateIndex
CREATE INDEX "injury_report_age_group_occurred_on_key_idx" ON "injury_report"("age_group", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "injury_report_sex_occurred_on_key_idx" ON "injury_report"("sex", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "injury_report_nature_occurred_on_key_idx" ON "injury_report"("nature", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "injury_report_part_occurred_on_key_idx" ON "injury_report"("part", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "injury_report_severity_occurred_on_key_idx" ON "injury_report"("severity", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "injury_report_disposition_occurred_on_key_idx" ON "injury_report"("disposition", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "injury_report_producer_org_code_occurred_on_key_idx" ON "injury_report"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "injury_report_seller_org_code_occurred_on_key_idx" ON "injury_report"("seller_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "injury_report_product_class_idx" ON "injury_report"("product_class");

-- CreateIndex
CREATE INDEX "injury_report_neiss_code_idx" ON "injury_report"("neiss_code");

-- CreateIndex
CREATE INDEX "injury_report_batch_no_idx" ON "injury_report"("batch_no");

-- CreateIndex
CREATE INDEX "injury_report_product_link_occurred_on_key_idx" ON "injury_report"("product_link", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "injury_report_place_occurred_on_key_idx" ON "injury_report"("place", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "injury_report_injured_on_key_idx" ON "injury_report"("injured_on", "key");

-- CreateIndex
CREATE INDEX "injury_report_history_xid_seq_idx" ON "injury_report_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_xid_seq_idx" ON "foodborne_illness_report"("xid", "seq");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_occurred_on_key_idx" ON "foodborne_illness_report"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_district_code_occurred_on_key_idx" ON "foodborne_illness_report"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_product_key_occurred_on_idx" ON "foodborne_illness_report"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_report_no_key_idx" ON "foodborne_illness_report"("report_no", "key");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_kind_occurred_on_key_idx" ON "foodborne_illness_report"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_reporter_idx" ON "foodborne_illness_report"("reporter");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_setting_occurred_on_key_idx" ON "foodborne_illness_report"("setting", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_served_by_org_code_occurred_on_key_idx" ON "foodborne_illness_report"("served_by_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_producer_org_code_occurred_on_key_idx" ON "foodborne_illness_report"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_product_class_idx" ON "foodborne_illness_report"("product_class");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_batch_no_idx" ON "foodborne_illness_report"("batch_no");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_food_link_occurred_on_key_idx" ON "foodborne_illness_report"("food_link", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_agent_kind_occurred_on_key_idx" ON "foodborne_illness_report"("agent_kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_age_group_occurred_on_key_idx" ON "foodborne_illness_report"("age_group", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_cases_idx" ON "foodborne_illness_report"("cases");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_deaths_idx" ON "foodborne_illness_report"("deaths");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_onset_on_key_idx" ON "foodborne_illness_report"("onset_on", "key");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_closed_occurred_on_key_idx" ON "foodborne_illness_report"("closed", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "foodborne_illness_report_history_xid_seq_idx" ON "foodborne_illness_report_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "drinking_water_test_xid_seq_idx" ON "drinking_water_test"("xid", "seq");

-- CreateIndex
CREATE INDEX "drinking_water_test_occurred_on_key_idx" ON "drinking_water_test"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "drinking_water_test_district_code_occurred_on_key_idx" ON "drinking_water_test"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "drinking_water_test_sample_no_key_idx" ON "drinking_water_test"("sample_no", "key");

-- CreateIndex
CREATE INDEX "drinking_water_test_sampling_type_occurred_on_key_idx" ON "drinking_water_test"("sampling_type", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "drinking_water_test_kind_occurred_on_key_idx" ON "drinking_water_test"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "drinking_water_test_supplier_org_code_occurred_on_key_idx" ON "drinking_water_test"("supplier_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "drinking_water_test_user_org_code_occurred_on_key_idx" ON "drinking_water_test"("user_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "drinking_water_test_sampled_on_key_idx" ON "drinking_water_test"("sampled_on", "key");

-- CreateIndex
CREATE INDEX "drinking_water_test_testing_body_idx" ON "drinking_water_test"("testing_body");

-- CreateIndex
CREATE INDEX "drinking_water_test_verdict_occurred_on_key_idx" ON "drinking_water_test"("verdict", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "drinking_water_test_follow_up_occurred_on_key_idx" ON "drinking_water_test"("follow_up", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "drinking_water_test_history_xid_seq_idx" ON "drinking_water_test_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "link_org_code_record_type_field_idx" ON "link"("org_code", "record_type", "field");

-- CreateIndex
CREATE INDEX "link_xid_seq_idx" ON "link"("xid", "seq");

-- CreateIndex
CREATE INDEX "publish_batch_created_at_idx" ON "publish_batch"("created_at");

-- CreateIndex
CREATE INDEX "publish_issue_batch_id_row_idx" ON "publish_issue"("batch_id", "row");

-- What a row may say of itself.
alter table injury_report
  add constraint injury_report_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint injury_report_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint injury_report_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint injury_report_version_check check (version > 0);
alter table injury_report_history
  add constraint injury_report_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint injury_report_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint injury_report_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint injury_report_history_version_check check (version > 0);
alter table foodborne_illness_report
  add constraint foodborne_illness_report_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint foodborne_illness_report_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint foodborne_illness_report_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint foodborne_illness_report_version_check check (version > 0);
alter table foodborne_illness_report_history
  add constraint foodborne_illness_report_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint foodborne_illness_report_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint foodborne_illness_report_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint foodborne_illness_report_history_version_check check (version > 0);
alter table drinking_water_test
  add constraint drinking_water_test_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint drinking_water_test_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint drinking_water_test_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint drinking_water_test_version_check check (version > 0);
alter table drinking_water_test_history
  add constraint drinking_water_test_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint drinking_water_test_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint drinking_water_test_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint drinking_water_test_history_version_check check (version > 0);

-- The first epoch of this database's feed.
insert into feed_epoch (id, system_identifier, highest_xid)
select gen_random_uuid(), control.system_identifier::text, pg_current_xact_id()
from pg_control_system() as control;
