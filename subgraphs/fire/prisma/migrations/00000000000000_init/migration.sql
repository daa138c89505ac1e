-- shape: 8b4021a3816b783a75e7ca491967beba7c35e3e56c35f5ad835921f11318fa88
-- Generated. Never changed once it is released: a later shape is a later migration.

-- One sequence per database: (xid, seq) orders the feed across record types.
create sequence feed_seq;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "fire_product_inspection" (
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
    "inspection_no" TEXT NOT NULL,
    "sampling_type" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "inspected_name" TEXT NOT NULL,
    "inspected_code" TEXT,
    "inspected_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "access" TEXT,
    "identity_mark" TEXT,
    "lot_size" INTEGER,
    "sampled_on" DATE NOT NULL,
    "reported_on" DATE,
    "testing_body" TEXT,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "retest_verdict" TEXT,
    "follow_up" TEXT,
    "inspector" TEXT,

    CONSTRAINT "fire_product_inspection_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "fire_product_inspection_history" (
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
    "inspection_no" TEXT NOT NULL,
    "sampling_type" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "inspected_name" TEXT NOT NULL,
    "inspected_code" TEXT,
    "inspected_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "access" TEXT,
    "identity_mark" TEXT,
    "lot_size" INTEGER,
    "sampled_on" DATE NOT NULL,
    "reported_on" DATE,
    "testing_body" TEXT,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "retest_verdict" TEXT,
    "follow_up" TEXT,
    "inspector" TEXT,

    CONSTRAINT "fire_product_inspection_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "fire_incident" (
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
    "incident_no" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "site" TEXT NOT NULL,
    "occupier_name" TEXT,
    "occupier_code" TEXT,
    "occupier_org_code" TEXT,
    "grade" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "cause_detail" TEXT,
    "origin" TEXT,
    "product_role" TEXT,
    "defect" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "deaths" INTEGER NOT NULL,
    "injured" INTEGER NOT NULL,
    "direct_loss" DECIMAL,
    "burnt_area" DECIMAL,
    "losses" JSONB,
    "determination_no" TEXT,
    "determined_on" DATE,
    "investigator" TEXT,

    CONSTRAINT "fire_incident_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "fire_incident_history" (
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
    "incident_no" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "site" TEXT NOT NULL,
    "occupier_name" TEXT,
    "occupier_code" TEXT,
    "occupier_org_code" TEXT,
    "grade" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "cause_detail" TEXT,
    "origin" TEXT,
    "product_role" TEXT,
    "defect" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "deaths" INTEGER NOT NULL,
    "injured" INTEGER NOT NULL,
    "direct_loss" DECIMAL,
    "burnt_area" DECIMAL,
    "losses" JSONB,
    "determination_no" TEXT,
    "determined_on" DATE,
    "investigator" TEXT,

    CONSTRAINT "fire_incident_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "fire_acceptance" (
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
    "acceptance_no" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "project_no" TEXT,
    "project_name" TEXT NOT NULL,
    "contractor_name" TEXT NOT NULL,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "developer_name" TEXT,
    "developer_code" TEXT,
    "developer_org_code" TEXT,
    "designer_name" TEXT,
    "designer_code" TEXT,
    "designer_org_code" TEXT,
    "supervisor_name" TEXT,
    "supervisor_code" TEXT,
    "supervisor_org_code" TEXT,
    "accepted_on" DATE NOT NULL,
    "use" TEXT,
    "area" DECIMAL,
    "round" INTEGER,
    "passed" BOOLEAN NOT NULL,
    "problems" JSONB,
    "officer" TEXT,

    CONSTRAINT "fire_acceptance_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "fire_acceptance_history" (
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
    "acceptance_no" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "project_no" TEXT,
    "project_name" TEXT NOT NULL,
    "contractor_name" TEXT NOT NULL,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "developer_name" TEXT,
    "developer_code" TEXT,
    "developer_org_code" TEXT,
    "designer_name" TEXT,
    "designer_code" TEXT,
    "designer_org_code" TEXT,
    "supervisor_name" TEXT,
    "supervisor_code" TEXT,
    "supervisor_org_code" TEXT,
    "accepted_on" DATE NOT NULL,
    "use" TEXT,
    "area" DECIMAL,
    "round" INTEGER,
    "passed" BOOLEAN NOT NULL,
    "problems" JSONB,
    "officer" TEXT,

    CONSTRAINT "fire_acceptance_history_pkey" PRIMARY KEY ("key","version")
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
CREATE INDEX "fire_product_inspection_xid_seq_idx" ON "fire_product_inspection"("xid", "seq");

-- CreateIndex
CREATE INDEX "fire_product_inspection_occurred_on_key_idx" ON "fire_product_inspection"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_product_inspection_district_code_occurred_on_key_idx" ON "fire_product_inspection"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_product_inspection_product_key_occurred_on_idx" ON "fire_product_inspection"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "fire_product_inspection_inspection_no_key_idx" ON "fire_product_inspection"("inspection_no", "key");

-- CreateIndex
CREATE INDEX "fire_product_inspection_sampling_type_occurred_on_key_idx" ON "fire_product_inspection"("sampling_type", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_product_inspection_stage_occurred_on_key_idx" ON "fire_product_inspection"("stage", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_product_inspection_kind_occurred_on_key_idx" ON "fire_product_inspection"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_product_inspection_producer_org_code_occurred_on_key_idx" ON "fire_product_inspection"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_product_inspection_inspected_org_code_occurred_on_key_idx" ON "fire_product_inspection"("inspected_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_product_inspection_product_class_idx" ON "fire_product_inspection"("product_class");

-- CreateIndex
CREATE INDEX "fire_product_inspection_batch_no_idx" ON "fire_product_inspection"("batch_no");

-- CreateIndex
CREATE INDEX "fire_product_inspection_access_occurred_on_key_idx" ON "fire_product_inspection"("access", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_product_inspection_sampled_on_key_idx" ON "fire_product_inspection"("sampled_on", "key");

-- CreateIndex
CREATE INDEX "fire_product_inspection_testing_body_idx" ON "fire_product_inspection"("testing_body");

-- CreateIndex
CREATE INDEX "fire_product_inspection_verdict_occurred_on_key_idx" ON "fire_product_inspection"("verdict", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_product_inspection_follow_up_occurred_on_key_idx" ON "fire_product_inspection"("follow_up", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_product_inspection_history_xid_seq_idx" ON "fire_product_inspection_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "fire_incident_xid_seq_idx" ON "fire_incident"("xid", "seq");

-- CreateIndex
CREATE INDEX "fire_incident_occurred_on_key_idx" ON "fire_incident"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_incident_district_code_occurred_on_key_idx" ON "fire_incident"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_incident_product_key_occurred_on_idx" ON "fire_incident"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "fire_incident_incident_no_key_idx" ON "fire_incident"("incident_no", "key");

-- CreateIndex
CREATE INDEX "fire_incident_happened_on_key_idx" ON "fire_incident"("happened_on", "key");

-- CreateIndex
CREATE INDEX "fire_incident_site_occurred_on_key_idx" ON "fire_incident"("site", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_incident_occupier_org_code_occurred_on_key_idx" ON "fire_incident"("occupier_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_incident_grade_occurred_on_key_idx" ON "fire_incident"("grade", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_incident_cause_occurred_on_key_idx" ON "fire_incident"("cause", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_incident_product_role_occurred_on_key_idx" ON "fire_incident"("product_role", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_incident_defect_occurred_on_key_idx" ON "fire_incident"("defect", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_incident_producer_org_code_occurred_on_key_idx" ON "fire_incident"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_incident_product_class_idx" ON "fire_incident"("product_class");

-- CreateIndex
CREATE INDEX "fire_incident_batch_no_idx" ON "fire_incident"("batch_no");

-- CreateIndex
CREATE INDEX "fire_incident_deaths_idx" ON "fire_incident"("deaths");

-- CreateIndex
CREATE INDEX "fire_incident_injured_idx" ON "fire_incident"("injured");

-- CreateIndex
CREATE INDEX "fire_incident_direct_loss_key_idx" ON "fire_incident"("direct_loss", "key");

-- CreateIndex
CREATE INDEX "fire_incident_determination_no_idx" ON "fire_incident"("determination_no");

-- CreateIndex
CREATE INDEX "fire_incident_history_xid_seq_idx" ON "fire_incident_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "fire_acceptance_xid_seq_idx" ON "fire_acceptance"("xid", "seq");

-- CreateIndex
CREATE INDEX "fire_acceptance_occurred_on_key_idx" ON "fire_acceptance"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_acceptance_district_code_occurred_on_key_idx" ON "fire_acceptance"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_acceptance_acceptance_no_idx" ON "fire_acceptance"("acceptance_no");

-- CreateIndex
CREATE INDEX "fire_acceptance_kind_occurred_on_key_idx" ON "fire_acceptance"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_acceptance_project_no_idx" ON "fire_acceptance"("project_no");

-- CreateIndex
CREATE INDEX "fire_acceptance_contractor_org_code_occurred_on_key_idx" ON "fire_acceptance"("contractor_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_acceptance_developer_org_code_occurred_on_key_idx" ON "fire_acceptance"("developer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_acceptance_designer_org_code_occurred_on_key_idx" ON "fire_acceptance"("designer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_acceptance_supervisor_org_code_occurred_on_key_idx" ON "fire_acceptance"("supervisor_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_acceptance_accepted_on_key_idx" ON "fire_acceptance"("accepted_on", "key");

-- CreateIndex
CREATE INDEX "fire_acceptance_area_idx" ON "fire_acceptance"("area");

-- CreateIndex
CREATE INDEX "fire_acceptance_passed_occurred_on_key_idx" ON "fire_acceptance"("passed", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "fire_acceptance_history_xid_seq_idx" ON "fire_acceptance_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "link_org_code_record_type_field_idx" ON "link"("org_code", "record_type", "field");

-- CreateIndex
CREATE INDEX "link_xid_seq_idx" ON "link"("xid", "seq");

-- CreateIndex
CREATE INDEX "publish_batch_created_at_idx" ON "publish_batch"("created_at");

-- CreateIndex
CREATE INDEX "publish_issue_batch_id_row_idx" ON "publish_issue"("batch_id", "row");

-- What a row may say of itself.
alter table fire_product_inspection
  add constraint fire_product_inspection_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint fire_product_inspection_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint fire_product_inspection_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint fire_product_inspection_version_check check (version > 0);
alter table fire_product_inspection_history
  add constraint fire_product_inspection_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint fire_product_inspection_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint fire_product_inspection_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint fire_product_inspection_history_version_check check (version > 0);
alter table fire_incident
  add constraint fire_incident_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint fire_incident_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint fire_incident_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint fire_incident_version_check check (version > 0);
alter table fire_incident_history
  add constraint fire_incident_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint fire_incident_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint fire_incident_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint fire_incident_history_version_check check (version > 0);
alter table fire_acceptance
  add constraint fire_acceptance_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint fire_acceptance_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint fire_acceptance_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint fire_acceptance_version_check check (version > 0);
alter table fire_acceptance_history
  add constraint fire_acceptance_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint fire_acceptance_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint fire_acceptance_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint fire_acceptance_history_version_check check (version > 0);

-- The first epoch of this database's feed.
insert into feed_epoch (id, system_identifier, highest_xid)
select gen_random_uuid(), control.system_identifier::text, pg_current_xact_id()
from pg_control_system() as control;
