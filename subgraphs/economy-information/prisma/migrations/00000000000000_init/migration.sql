-- shape: 6b60c900f11eadfe40ea50e43598856a52241d6fa4b651baea4a9bf5f51f3104
-- Generated. Never changed once it is released: a later shape is a later migration.

-- One sequence per database: (xid, seq) orders the feed across record types.
create sequence feed_seq;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "industrial_output" (
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
    "producer_name" TEXT NOT NULL,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "year" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "period_end" DATE NOT NULL,
    "industry_code" TEXT,
    "main_class" TEXT,
    "output_value" DECIMAL NOT NULL,
    "sales_value" DECIMAL,
    "export_value" DECIMAL,
    "employees" INTEGER,
    "capacity_use" DECIMAL,
    "goods" JSONB,
    "preparer" TEXT,

    CONSTRAINT "industrial_output_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "industrial_output_history" (
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
    "producer_name" TEXT NOT NULL,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "year" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "period_end" DATE NOT NULL,
    "industry_code" TEXT,
    "main_class" TEXT,
    "output_value" DECIMAL NOT NULL,
    "sales_value" DECIMAL,
    "export_value" DECIMAL,
    "employees" INTEGER,
    "capacity_use" DECIMAL,
    "goods" JSONB,
    "preparer" TEXT,

    CONSTRAINT "industrial_output_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "technology_centre" (
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
    "certificate_no" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "level" TEXT NOT NULL,
    "field" TEXT,
    "recognised_on" DATE NOT NULL,
    "evaluated_on" DATE,
    "score" DECIMAL,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "researchers" INTEGER,
    "standards" TEXT[],
    "director" TEXT,

    CONSTRAINT "technology_centre_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "technology_centre_history" (
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
    "certificate_no" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "level" TEXT NOT NULL,
    "field" TEXT,
    "recognised_on" DATE NOT NULL,
    "evaluated_on" DATE,
    "score" DECIMAL,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "researchers" INTEGER,
    "standards" TEXT[],
    "director" TEXT,

    CONSTRAINT "technology_centre_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "innovation_indicator" (
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
    "statement_no" TEXT NOT NULL,
    "reporter_name" TEXT NOT NULL,
    "reporter_code" TEXT,
    "reporter_org_code" TEXT,
    "year" INTEGER NOT NULL,
    "period_end" DATE NOT NULL,
    "revenue" DECIMAL NOT NULL,
    "research_spending" DECIMAL,
    "upgrade_investment" DECIMAL,
    "fixed_investment" DECIMAL,
    "new_product_revenue" DECIMAL,
    "patents" INTEGER,
    "projects" JSONB,

    CONSTRAINT "innovation_indicator_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "innovation_indicator_history" (
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
    "statement_no" TEXT NOT NULL,
    "reporter_name" TEXT NOT NULL,
    "reporter_code" TEXT,
    "reporter_org_code" TEXT,
    "year" INTEGER NOT NULL,
    "period_end" DATE NOT NULL,
    "revenue" DECIMAL NOT NULL,
    "research_spending" DECIMAL,
    "upgrade_investment" DECIMAL,
    "fixed_investment" DECIMAL,
    "new_product_revenue" DECIMAL,
    "patents" INTEGER,
    "projects" JSONB,

    CONSTRAINT "innovation_indicator_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "industry_operation" (
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
    "bulletin_no" TEXT NOT NULL,
    "industry_code" TEXT NOT NULL,
    "industry" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "period_end" DATE NOT NULL,
    "enterprises" INTEGER,
    "loss_makers" INTEGER,
    "output_value" DECIMAL NOT NULL,
    "growth" DECIMAL,
    "profit" DECIMAL,
    "export_value" DECIMAL,
    "capacity_use" DECIMAL,
    "remarks" TEXT,

    CONSTRAINT "industry_operation_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "industry_operation_history" (
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
    "bulletin_no" TEXT NOT NULL,
    "industry_code" TEXT NOT NULL,
    "industry" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "period_end" DATE NOT NULL,
    "enterprises" INTEGER,
    "loss_makers" INTEGER,
    "output_value" DECIMAL NOT NULL,
    "growth" DECIMAL,
    "profit" DECIMAL,
    "export_value" DECIMAL,
    "capacity_use" DECIMAL,
    "remarks" TEXT,

    CONSTRAINT "industry_operation_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "food_integrity_assessment" (
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
    "assessment_no" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "product_classes" TEXT[],
    "standard" TEXT,
    "assessor" TEXT,
    "assessed_on" DATE NOT NULL,
    "score" DECIMAL,
    "grade" TEXT NOT NULL,
    "expires_on" DATE,
    "findings" JSONB,
    "lead_assessor" TEXT,

    CONSTRAINT "food_integrity_assessment_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "food_integrity_assessment_history" (
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
    "assessment_no" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "product_classes" TEXT[],
    "standard" TEXT,
    "assessor" TEXT,
    "assessed_on" DATE NOT NULL,
    "score" DECIMAL,
    "grade" TEXT NOT NULL,
    "expires_on" DATE,
    "findings" JSONB,
    "lead_assessor" TEXT,

    CONSTRAINT "food_integrity_assessment_history_pkey" PRIMARY KEY ("key","version")
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
CREATE INDEX "industrial_output_xid_seq_idx" ON "industrial_output"("xid", "seq");

-- CreateIndex
CREATE INDEX "industrial_output_occurred_on_key_idx" ON "industrial_output"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "industrial_output_district_code_occurred_on_key_idx" ON "industrial_output"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "industrial_output_report_no_key_idx" ON "industrial_output"("report_no", "key");

-- CreateIndex
CREATE INDEX "industrial_output_producer_org_code_occurred_on_key_idx" ON "industrial_output"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "industrial_output_year_idx" ON "industrial_output"("year");

-- CreateIndex
CREATE INDEX "industrial_output_month_idx" ON "industrial_output"("month");

-- CreateIndex
CREATE INDEX "industrial_output_period_end_key_idx" ON "industrial_output"("period_end", "key");

-- CreateIndex
CREATE INDEX "industrial_output_industry_code_idx" ON "industrial_output"("industry_code");

-- CreateIndex
CREATE INDEX "industrial_output_main_class_idx" ON "industrial_output"("main_class");

-- CreateIndex
CREATE INDEX "industrial_output_output_value_key_idx" ON "industrial_output"("output_value", "key");

-- CreateIndex
CREATE INDEX "industrial_output_history_xid_seq_idx" ON "industrial_output_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "technology_centre_xid_seq_idx" ON "technology_centre"("xid", "seq");

-- CreateIndex
CREATE INDEX "technology_centre_occurred_on_key_idx" ON "technology_centre"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "technology_centre_district_code_occurred_on_key_idx" ON "technology_centre"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "technology_centre_certificate_no_idx" ON "technology_centre"("certificate_no");

-- CreateIndex
CREATE INDEX "technology_centre_holder_org_code_occurred_on_key_idx" ON "technology_centre"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "technology_centre_level_occurred_on_key_idx" ON "technology_centre"("level", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "technology_centre_recognised_on_key_idx" ON "technology_centre"("recognised_on", "key");

-- CreateIndex
CREATE INDEX "technology_centre_score_key_idx" ON "technology_centre"("score", "key");

-- CreateIndex
CREATE INDEX "technology_centre_state_occurred_on_key_idx" ON "technology_centre"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "technology_centre_history_xid_seq_idx" ON "technology_centre_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "innovation_indicator_xid_seq_idx" ON "innovation_indicator"("xid", "seq");

-- CreateIndex
CREATE INDEX "innovation_indicator_occurred_on_key_idx" ON "innovation_indicator"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "innovation_indicator_district_code_occurred_on_key_idx" ON "innovation_indicator"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "innovation_indicator_statement_no_idx" ON "innovation_indicator"("statement_no");

-- CreateIndex
CREATE INDEX "innovation_indicator_reporter_org_code_occurred_on_key_idx" ON "innovation_indicator"("reporter_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "innovation_indicator_year_idx" ON "innovation_indicator"("year");

-- CreateIndex
CREATE INDEX "innovation_indicator_period_end_key_idx" ON "innovation_indicator"("period_end", "key");

-- CreateIndex
CREATE INDEX "innovation_indicator_revenue_idx" ON "innovation_indicator"("revenue");

-- CreateIndex
CREATE INDEX "innovation_indicator_research_spending_key_idx" ON "innovation_indicator"("research_spending", "key");

-- CreateIndex
CREATE INDEX "innovation_indicator_history_xid_seq_idx" ON "innovation_indicator_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "industry_operation_xid_seq_idx" ON "industry_operation"("xid", "seq");

-- CreateIndex
CREATE INDEX "industry_operation_occurred_on_key_idx" ON "industry_operation"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "industry_operation_district_code_occurred_on_key_idx" ON "industry_operation"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "industry_operation_bulletin_no_idx" ON "industry_operation"("bulletin_no");

-- CreateIndex
CREATE INDEX "industry_operation_industry_code_key_idx" ON "industry_operation"("industry_code", "key");

-- CreateIndex
CREATE INDEX "industry_operation_year_idx" ON "industry_operation"("year");

-- CreateIndex
CREATE INDEX "industry_operation_month_idx" ON "industry_operation"("month");

-- CreateIndex
CREATE INDEX "industry_operation_period_end_key_idx" ON "industry_operation"("period_end", "key");

-- CreateIndex
CREATE INDEX "industry_operation_output_value_key_idx" ON "industry_operation"("output_value", "key");

-- CreateIndex
CREATE INDEX "industry_operation_history_xid_seq_idx" ON "industry_operation_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "food_integrity_assessment_xid_seq_idx" ON "food_integrity_assessment"("xid", "seq");

-- CreateIndex
CREATE INDEX "food_integrity_assessment_occurred_on_key_idx" ON "food_integrity_assessment"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_integrity_assessment_district_code_occurred_on_key_idx" ON "food_integrity_assessment"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_integrity_assessment_assessment_no_idx" ON "food_integrity_assessment"("assessment_no");

-- CreateIndex
CREATE INDEX "food_integrity_assessment_holder_org_code_occurred_on_key_idx" ON "food_integrity_assessment"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_integrity_assessment_assessor_idx" ON "food_integrity_assessment"("assessor");

-- CreateIndex
CREATE INDEX "food_integrity_assessment_assessed_on_key_idx" ON "food_integrity_assessment"("assessed_on", "key");

-- CreateIndex
CREATE INDEX "food_integrity_assessment_score_key_idx" ON "food_integrity_assessment"("score", "key");

-- CreateIndex
CREATE INDEX "food_integrity_assessment_grade_occurred_on_key_idx" ON "food_integrity_assessment"("grade", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_integrity_assessment_expires_on_idx" ON "food_integrity_assessment"("expires_on");

-- CreateIndex
CREATE INDEX "food_integrity_assessment_history_xid_seq_idx" ON "food_integrity_assessment_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "link_org_code_record_type_field_idx" ON "link"("org_code", "record_type", "field");

-- CreateIndex
CREATE INDEX "link_xid_seq_idx" ON "link"("xid", "seq");

-- CreateIndex
CREATE INDEX "publish_batch_created_at_idx" ON "publish_batch"("created_at");

-- CreateIndex
CREATE INDEX "publish_issue_batch_id_row_idx" ON "publish_issue"("batch_id", "row");

-- What a row may say of itself.
alter table industrial_output
  add constraint industrial_output_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint industrial_output_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint industrial_output_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint industrial_output_version_check check (version > 0);
alter table industrial_output_history
  add constraint industrial_output_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint industrial_output_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint industrial_output_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint industrial_output_history_version_check check (version > 0);
alter table technology_centre
  add constraint technology_centre_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint technology_centre_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint technology_centre_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint technology_centre_version_check check (version > 0);
alter table technology_centre_history
  add constraint technology_centre_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint technology_centre_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint technology_centre_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint technology_centre_history_version_check check (version > 0);
alter table innovation_indicator
  add constraint innovation_indicator_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint innovation_indicator_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint innovation_indicator_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint innovation_indicator_version_check check (version > 0);
alter table innovation_indicator_history
  add constraint innovation_indicator_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint innovation_indicator_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint innovation_indicator_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint innovation_indicator_history_version_check check (version > 0);
alter table industry_operation
  add constraint industry_operation_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint industry_operation_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint industry_operation_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint industry_operation_version_check check (version > 0);
alter table industry_operation_history
  add constraint industry_operation_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint industry_operation_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint industry_operation_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint industry_operation_history_version_check check (version > 0);
alter table food_integrity_assessment
  add constraint food_integrity_assessment_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint food_integrity_assessment_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint food_integrity_assessment_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint food_integrity_assessment_version_check check (version > 0);
alter table food_integrity_assessment_history
  add constraint food_integrity_assessment_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint food_integrity_assessment_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint food_integrity_assessment_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint food_integrity_assessment_history_version_check check (version > 0);

-- The first epoch of this database's feed.
insert into feed_epoch (id, system_identifier, highest_xid)
select gen_random_uuid(), control.system_identifier::text, pg_current_xact_id()
from pg_control_system() as control;
