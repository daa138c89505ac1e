-- shape: 4b61bbaba2c03511feeb0b8cc0e77a5318f9faa628ab6b5da3f9f9024836b6b3
-- Generated. Never changed once it is released: a later shape is a later migration.

-- One sequence per database: (xid, seq) orders the feed across record types.
create sequence feed_seq;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "trace_event" (
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
    "event_no" TEXT NOT NULL,
    "trace_code" TEXT,
    "step" TEXT NOT NULL,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "supplier_name" TEXT,
    "supplier_code" TEXT,
    "supplier_org_code" TEXT,
    "buyer_name" TEXT,
    "buyer_code" TEXT,
    "buyer_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "quantity" DECIMAL NOT NULL,
    "unit" TEXT,
    "traded_on" DATE NOT NULL,
    "origin" TEXT,

    CONSTRAINT "trace_event_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "trace_event_history" (
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
    "event_no" TEXT NOT NULL,
    "trace_code" TEXT,
    "step" TEXT NOT NULL,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "supplier_name" TEXT,
    "supplier_code" TEXT,
    "supplier_org_code" TEXT,
    "buyer_name" TEXT,
    "buyer_code" TEXT,
    "buyer_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "quantity" DECIMAL NOT NULL,
    "unit" TEXT,
    "traded_on" DATE NOT NULL,
    "origin" TEXT,

    CONSTRAINT "trace_event_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "withdrawal_report" (
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
    "seller_name" TEXT NOT NULL,
    "seller_code" TEXT,
    "seller_org_code" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "reason" TEXT NOT NULL,
    "basis_no" TEXT,
    "quantity" DECIMAL,
    "stores" INTEGER,
    "executed_on" DATE NOT NULL,
    "completed" BOOLEAN NOT NULL,
    "contact_person" TEXT,

    CONSTRAINT "withdrawal_report_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "withdrawal_report_history" (
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
    "seller_name" TEXT NOT NULL,
    "seller_code" TEXT,
    "seller_org_code" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "reason" TEXT NOT NULL,
    "basis_no" TEXT,
    "quantity" DECIMAL,
    "stores" INTEGER,
    "executed_on" DATE NOT NULL,
    "completed" BOOLEAN NOT NULL,
    "contact_person" TEXT,

    CONSTRAINT "withdrawal_report_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "liquor_licence" (
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
    "licence_no" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "address" TEXT,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "principal" TEXT,

    CONSTRAINT "liquor_licence_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "liquor_licence_history" (
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
    "licence_no" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "address" TEXT,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "principal" TEXT,

    CONSTRAINT "liquor_licence_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "service_evaluation" (
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
    "evaluation_no" TEXT NOT NULL,
    "evaluated_name" TEXT NOT NULL,
    "evaluated_code" TEXT,
    "evaluated_org_code" TEXT,
    "industry" TEXT,
    "year" INTEGER NOT NULL,
    "sample_size" INTEGER,
    "score" DECIMAL NOT NULL,
    "scores" JSONB,
    "evaluator" TEXT,
    "evaluated_on" DATE NOT NULL,

    CONSTRAINT "service_evaluation_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "service_evaluation_history" (
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
    "evaluation_no" TEXT NOT NULL,
    "evaluated_name" TEXT NOT NULL,
    "evaluated_code" TEXT,
    "evaluated_org_code" TEXT,
    "industry" TEXT,
    "year" INTEGER NOT NULL,
    "sample_size" INTEGER,
    "score" DECIMAL NOT NULL,
    "scores" JSONB,
    "evaluator" TEXT,
    "evaluated_on" DATE NOT NULL,

    CONSTRAINT "service_evaluation_history_pkey" PRIMARY KEY ("key","version")
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
CREATE INDEX "trace_event_xid_seq_idx" ON "trace_event"("xid", "seq");

-- CreateIndex
CREATE INDEX "trace_event_occurred_on_key_idx" ON "trace_event"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "trace_event_district_code_occurred_on_key_idx" ON "trace_event"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "trace_event_product_key_occurred_on_idx" ON "trace_event"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "trace_event_event_no_idx" ON "trace_event"("event_no");

-- CreateIndex
CREATE INDEX "trace_event_trace_code_idx" ON "trace_event"("trace_code");

-- CreateIndex
CREATE INDEX "trace_event_step_occurred_on_key_idx" ON "trace_event"("step", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "trace_event_producer_org_code_occurred_on_key_idx" ON "trace_event"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "trace_event_supplier_org_code_occurred_on_key_idx" ON "trace_event"("supplier_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "trace_event_buyer_org_code_occurred_on_key_idx" ON "trace_event"("buyer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "trace_event_product_class_idx" ON "trace_event"("product_class");

-- CreateIndex
CREATE INDEX "trace_event_batch_no_idx" ON "trace_event"("batch_no");

-- CreateIndex
CREATE INDEX "trace_event_traded_on_key_idx" ON "trace_event"("traded_on", "key");

-- CreateIndex
CREATE INDEX "trace_event_history_xid_seq_idx" ON "trace_event_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "withdrawal_report_xid_seq_idx" ON "withdrawal_report"("xid", "seq");

-- CreateIndex
CREATE INDEX "withdrawal_report_occurred_on_key_idx" ON "withdrawal_report"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "withdrawal_report_district_code_occurred_on_key_idx" ON "withdrawal_report"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "withdrawal_report_product_key_occurred_on_idx" ON "withdrawal_report"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "withdrawal_report_report_no_idx" ON "withdrawal_report"("report_no");

-- CreateIndex
CREATE INDEX "withdrawal_report_seller_org_code_occurred_on_key_idx" ON "withdrawal_report"("seller_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "withdrawal_report_producer_org_code_occurred_on_key_idx" ON "withdrawal_report"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "withdrawal_report_reason_occurred_on_key_idx" ON "withdrawal_report"("reason", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "withdrawal_report_executed_on_key_idx" ON "withdrawal_report"("executed_on", "key");

-- CreateIndex
CREATE INDEX "withdrawal_report_completed_occurred_on_key_idx" ON "withdrawal_report"("completed", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "withdrawal_report_history_xid_seq_idx" ON "withdrawal_report_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "liquor_licence_xid_seq_idx" ON "liquor_licence"("xid", "seq");

-- CreateIndex
CREATE INDEX "liquor_licence_occurred_on_key_idx" ON "liquor_licence"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "liquor_licence_district_code_occurred_on_key_idx" ON "liquor_licence"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "liquor_licence_licence_no_idx" ON "liquor_licence"("licence_no");

-- CreateIndex
CREATE INDEX "liquor_licence_kind_occurred_on_key_idx" ON "liquor_licence"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "liquor_licence_holder_org_code_occurred_on_key_idx" ON "liquor_licence"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "liquor_licence_issued_on_key_idx" ON "liquor_licence"("issued_on", "key");

-- CreateIndex
CREATE INDEX "liquor_licence_expires_on_key_idx" ON "liquor_licence"("expires_on", "key");

-- CreateIndex
CREATE INDEX "liquor_licence_state_occurred_on_key_idx" ON "liquor_licence"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "liquor_licence_history_xid_seq_idx" ON "liquor_licence_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "service_evaluation_xid_seq_idx" ON "service_evaluation"("xid", "seq");

-- CreateIndex
CREATE INDEX "service_evaluation_occurred_on_key_idx" ON "service_evaluation"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "service_evaluation_district_code_occurred_on_key_idx" ON "service_evaluation"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "service_evaluation_evaluation_no_idx" ON "service_evaluation"("evaluation_no");

-- CreateIndex
CREATE INDEX "service_evaluation_evaluated_org_code_occurred_on_key_idx" ON "service_evaluation"("evaluated_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "service_evaluation_industry_idx" ON "service_evaluation"("industry");

-- CreateIndex
CREATE INDEX "service_evaluation_year_idx" ON "service_evaluation"("year");

-- CreateIndex
CREATE INDEX "service_evaluation_score_key_idx" ON "service_evaluation"("score", "key");

-- CreateIndex
CREATE INDEX "service_evaluation_evaluated_on_key_idx" ON "service_evaluation"("evaluated_on", "key");

-- CreateIndex
CREATE INDEX "service_evaluation_history_xid_seq_idx" ON "service_evaluation_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "link_org_code_record_type_field_idx" ON "link"("org_code", "record_type", "field");

-- CreateIndex
CREATE INDEX "link_xid_seq_idx" ON "link"("xid", "seq");

-- CreateIndex
CREATE INDEX "publish_batch_created_at_idx" ON "publish_batch"("created_at");

-- CreateIndex
CREATE INDEX "publish_issue_batch_id_row_idx" ON "publish_issue"("batch_id", "row");

-- What a row may say of itself.
alter table trace_event
  add constraint trace_event_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint trace_event_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint trace_event_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint trace_event_version_check check (version > 0);
alter table trace_event_history
  add constraint trace_event_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint trace_event_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint trace_event_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint trace_event_history_version_check check (version > 0);
alter table withdrawal_report
  add constraint withdrawal_report_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint withdrawal_report_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint withdrawal_report_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint withdrawal_report_version_check check (version > 0);
alter table withdrawal_report_history
  add constraint withdrawal_report_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint withdrawal_report_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint withdrawal_report_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint withdrawal_report_history_version_check check (version > 0);
alter table liquor_licence
  add constraint liquor_licence_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint liquor_licence_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint liquor_licence_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint liquor_licence_version_check check (version > 0);
alter table liquor_licence_history
  add constraint liquor_licence_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint liquor_licence_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint liquor_licence_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint liquor_licence_history_version_check check (version > 0);
alter table service_evaluation
  add constraint service_evaluation_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint service_evaluation_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint service_evaluation_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint service_evaluation_version_check check (version > 0);
alter table service_evaluation_history
  add constraint service_evaluation_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint service_evaluation_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint service_evaluation_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint service_evaluation_history_version_check check (version > 0);

-- The first epoch of this database's feed.
insert into feed_epoch (id, system_identifier, highest_xid)
select gen_random_uuid(), control.system_identifier::text, pg_current_xact_id()
from pg_control_system() as control;
