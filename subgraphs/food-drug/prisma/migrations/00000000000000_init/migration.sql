-- shape: 9be06e249ee83064e39a345cdfa00b3d5bf8059ba02aa984059e18d3d75a17a4
-- Generated. Never changed once it is released: a later shape is a later migration.

-- One sequence per database: (xid, seq) orders the feed across record types.
create sequence feed_seq;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "food_sampling" (
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
    "sampling_no" TEXT NOT NULL,
    "sampling_type" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "sampled_at_name" TEXT,
    "sampled_at_code" TEXT,
    "sampled_at_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "subcategory" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "shelf_life_days" INTEGER,
    "sampled_on" DATE NOT NULL,
    "reported_on" DATE,
    "testing_body" TEXT,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "retest_verdict" TEXT,
    "follow_up" TEXT,
    "sampler" TEXT,

    CONSTRAINT "food_sampling_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "food_sampling_history" (
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
    "sampling_no" TEXT NOT NULL,
    "sampling_type" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "sampled_at_name" TEXT,
    "sampled_at_code" TEXT,
    "sampled_at_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "subcategory" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "shelf_life_days" INTEGER,
    "sampled_on" DATE NOT NULL,
    "reported_on" DATE,
    "testing_body" TEXT,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "retest_verdict" TEXT,
    "follow_up" TEXT,
    "sampler" TEXT,

    CONSTRAINT "food_sampling_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "food_licence" (
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
    "product_classes" TEXT[],
    "business" TEXT,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,
    "principal" TEXT,

    CONSTRAINT "food_licence_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "food_licence_history" (
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
    "product_classes" TEXT[],
    "business" TEXT,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,
    "principal" TEXT,

    CONSTRAINT "food_licence_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "food_drug_recall" (
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
    "recall_no" TEXT NOT NULL,
    "producer_name" TEXT NOT NULL,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "other_batches" TEXT[],
    "level" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "announced_on" DATE NOT NULL,
    "completed_on" DATE,
    "affected" BIGINT,
    "recalled" BIGINT,

    CONSTRAINT "food_drug_recall_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "food_drug_recall_history" (
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
    "recall_no" TEXT NOT NULL,
    "producer_name" TEXT NOT NULL,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "other_batches" TEXT[],
    "level" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "announced_on" DATE NOT NULL,
    "completed_on" DATE,
    "affected" BIGINT,
    "recalled" BIGINT,

    CONSTRAINT "food_drug_recall_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "adverse_event" (
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
    "holder_name" TEXT,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "manifestation" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "causality" TEXT,
    "happened_on" DATE NOT NULL,
    "age_group" TEXT,
    "reporter" TEXT,
    "patient" TEXT,

    CONSTRAINT "adverse_event_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "adverse_event_history" (
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
    "holder_name" TEXT,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "manifestation" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "causality" TEXT,
    "happened_on" DATE NOT NULL,
    "age_group" TEXT,
    "reporter" TEXT,
    "patient" TEXT,

    CONSTRAINT "adverse_event_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "food_drug_complaint" (
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
    "complaint_no" TEXT NOT NULL,
    "respondent_name" TEXT NOT NULL,
    "respondent_code" TEXT,
    "respondent_org_code" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "content" TEXT NOT NULL,
    "hazard" TEXT,
    "injury" BOOLEAN NOT NULL,
    "injury_severity" TEXT,
    "received_on" DATE NOT NULL,
    "closed_on" DATE,
    "result" TEXT NOT NULL,
    "complainant" TEXT,
    "phone" TEXT,

    CONSTRAINT "food_drug_complaint_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "food_drug_complaint_history" (
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
    "complaint_no" TEXT NOT NULL,
    "respondent_name" TEXT NOT NULL,
    "respondent_code" TEXT,
    "respondent_org_code" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "content" TEXT NOT NULL,
    "hazard" TEXT,
    "injury" BOOLEAN NOT NULL,
    "injury_severity" TEXT,
    "received_on" DATE NOT NULL,
    "closed_on" DATE,
    "result" TEXT NOT NULL,
    "complainant" TEXT,
    "phone" TEXT,

    CONSTRAINT "food_drug_complaint_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "food_drug_penalty" (
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
    "decision_no" TEXT NOT NULL,
    "respondent_name" TEXT NOT NULL,
    "respondent_code" TEXT,
    "respondent_org_code" TEXT,
    "offence" TEXT NOT NULL,
    "legal_basis" TEXT,
    "penalty_kind" TEXT NOT NULL,
    "gravity" TEXT NOT NULL,
    "fine" DECIMAL,
    "confiscated" DECIMAL,
    "product_class" TEXT,
    "decided_on" DATE NOT NULL,
    "display_until" DATE,
    "finality" TEXT NOT NULL,
    "fulfilment" TEXT NOT NULL,
    "blacklist_basis" BOOLEAN,
    "officer" TEXT,

    CONSTRAINT "food_drug_penalty_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "food_drug_penalty_history" (
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
    "decision_no" TEXT NOT NULL,
    "respondent_name" TEXT NOT NULL,
    "respondent_code" TEXT,
    "respondent_org_code" TEXT,
    "offence" TEXT NOT NULL,
    "legal_basis" TEXT,
    "penalty_kind" TEXT NOT NULL,
    "gravity" TEXT NOT NULL,
    "fine" DECIMAL,
    "confiscated" DECIMAL,
    "product_class" TEXT,
    "decided_on" DATE NOT NULL,
    "display_until" DATE,
    "finality" TEXT NOT NULL,
    "fulfilment" TEXT NOT NULL,
    "blacklist_basis" BOOLEAN,
    "officer" TEXT,

    CONSTRAINT "food_drug_penalty_history_pkey" PRIMARY KEY ("key","version")
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
CREATE INDEX "food_sampling_xid_seq_idx" ON "food_sampling"("xid", "seq");

-- CreateIndex
CREATE INDEX "food_sampling_occurred_on_key_idx" ON "food_sampling"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_sampling_district_code_occurred_on_key_idx" ON "food_sampling"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_sampling_product_key_occurred_on_idx" ON "food_sampling"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "food_sampling_sampling_no_key_idx" ON "food_sampling"("sampling_no", "key");

-- CreateIndex
CREATE INDEX "food_sampling_sampling_type_occurred_on_key_idx" ON "food_sampling"("sampling_type", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_sampling_stage_occurred_on_key_idx" ON "food_sampling"("stage", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_sampling_producer_org_code_occurred_on_key_idx" ON "food_sampling"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_sampling_sampled_at_org_code_occurred_on_key_idx" ON "food_sampling"("sampled_at_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_sampling_product_class_idx" ON "food_sampling"("product_class");

-- CreateIndex
CREATE INDEX "food_sampling_batch_no_idx" ON "food_sampling"("batch_no");

-- CreateIndex
CREATE INDEX "food_sampling_sampled_on_key_idx" ON "food_sampling"("sampled_on", "key");

-- CreateIndex
CREATE INDEX "food_sampling_testing_body_idx" ON "food_sampling"("testing_body");

-- CreateIndex
CREATE INDEX "food_sampling_verdict_occurred_on_key_idx" ON "food_sampling"("verdict", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_sampling_follow_up_occurred_on_key_idx" ON "food_sampling"("follow_up", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_sampling_history_xid_seq_idx" ON "food_sampling_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "food_licence_xid_seq_idx" ON "food_licence"("xid", "seq");

-- CreateIndex
CREATE INDEX "food_licence_occurred_on_key_idx" ON "food_licence"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_licence_district_code_occurred_on_key_idx" ON "food_licence"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_licence_licence_no_idx" ON "food_licence"("licence_no");

-- CreateIndex
CREATE INDEX "food_licence_kind_occurred_on_key_idx" ON "food_licence"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_licence_holder_org_code_occurred_on_key_idx" ON "food_licence"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_licence_issued_on_key_idx" ON "food_licence"("issued_on", "key");

-- CreateIndex
CREATE INDEX "food_licence_expires_on_key_idx" ON "food_licence"("expires_on", "key");

-- CreateIndex
CREATE INDEX "food_licence_state_occurred_on_key_idx" ON "food_licence"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_licence_history_xid_seq_idx" ON "food_licence_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "food_drug_recall_xid_seq_idx" ON "food_drug_recall"("xid", "seq");

-- CreateIndex
CREATE INDEX "food_drug_recall_occurred_on_key_idx" ON "food_drug_recall"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_recall_district_code_occurred_on_key_idx" ON "food_drug_recall"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_recall_product_key_occurred_on_idx" ON "food_drug_recall"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "food_drug_recall_recall_no_idx" ON "food_drug_recall"("recall_no");

-- CreateIndex
CREATE INDEX "food_drug_recall_producer_org_code_occurred_on_key_idx" ON "food_drug_recall"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_recall_product_class_idx" ON "food_drug_recall"("product_class");

-- CreateIndex
CREATE INDEX "food_drug_recall_batch_no_idx" ON "food_drug_recall"("batch_no");

-- CreateIndex
CREATE INDEX "food_drug_recall_level_occurred_on_key_idx" ON "food_drug_recall"("level", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_recall_origin_occurred_on_key_idx" ON "food_drug_recall"("origin", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_recall_state_occurred_on_key_idx" ON "food_drug_recall"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_recall_announced_on_key_idx" ON "food_drug_recall"("announced_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_recall_history_xid_seq_idx" ON "food_drug_recall_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "adverse_event_xid_seq_idx" ON "adverse_event"("xid", "seq");

-- CreateIndex
CREATE INDEX "adverse_event_occurred_on_key_idx" ON "adverse_event"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "adverse_event_district_code_occurred_on_key_idx" ON "adverse_event"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "adverse_event_product_key_occurred_on_idx" ON "adverse_event"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "adverse_event_report_no_idx" ON "adverse_event"("report_no");

-- CreateIndex
CREATE INDEX "adverse_event_kind_occurred_on_key_idx" ON "adverse_event"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "adverse_event_holder_org_code_occurred_on_key_idx" ON "adverse_event"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "adverse_event_product_class_idx" ON "adverse_event"("product_class");

-- CreateIndex
CREATE INDEX "adverse_event_batch_no_idx" ON "adverse_event"("batch_no");

-- CreateIndex
CREATE INDEX "adverse_event_severity_occurred_on_key_idx" ON "adverse_event"("severity", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "adverse_event_causality_occurred_on_key_idx" ON "adverse_event"("causality", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "adverse_event_happened_on_key_idx" ON "adverse_event"("happened_on", "key");

-- CreateIndex
CREATE INDEX "adverse_event_history_xid_seq_idx" ON "adverse_event_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "food_drug_complaint_xid_seq_idx" ON "food_drug_complaint"("xid", "seq");

-- CreateIndex
CREATE INDEX "food_drug_complaint_occurred_on_key_idx" ON "food_drug_complaint"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_complaint_district_code_occurred_on_key_idx" ON "food_drug_complaint"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_complaint_product_key_occurred_on_idx" ON "food_drug_complaint"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "food_drug_complaint_complaint_no_idx" ON "food_drug_complaint"("complaint_no");

-- CreateIndex
CREATE INDEX "food_drug_complaint_respondent_org_code_occurred_on_key_idx" ON "food_drug_complaint"("respondent_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_complaint_producer_org_code_occurred_on_key_idx" ON "food_drug_complaint"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_complaint_product_class_idx" ON "food_drug_complaint"("product_class");

-- CreateIndex
CREATE INDEX "food_drug_complaint_injury_occurred_on_key_idx" ON "food_drug_complaint"("injury", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_complaint_injury_severity_occurred_on_key_idx" ON "food_drug_complaint"("injury_severity", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_complaint_received_on_key_idx" ON "food_drug_complaint"("received_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_complaint_result_occurred_on_key_idx" ON "food_drug_complaint"("result", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_complaint_history_xid_seq_idx" ON "food_drug_complaint_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "food_drug_penalty_xid_seq_idx" ON "food_drug_penalty"("xid", "seq");

-- CreateIndex
CREATE INDEX "food_drug_penalty_occurred_on_key_idx" ON "food_drug_penalty"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_penalty_district_code_occurred_on_key_idx" ON "food_drug_penalty"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_penalty_decision_no_idx" ON "food_drug_penalty"("decision_no");

-- CreateIndex
CREATE INDEX "food_drug_penalty_respondent_org_code_occurred_on_key_idx" ON "food_drug_penalty"("respondent_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_penalty_penalty_kind_occurred_on_key_idx" ON "food_drug_penalty"("penalty_kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_penalty_gravity_occurred_on_key_idx" ON "food_drug_penalty"("gravity", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_penalty_fine_key_idx" ON "food_drug_penalty"("fine", "key");

-- CreateIndex
CREATE INDEX "food_drug_penalty_decided_on_key_idx" ON "food_drug_penalty"("decided_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_penalty_finality_occurred_on_key_idx" ON "food_drug_penalty"("finality", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_penalty_fulfilment_occurred_on_key_idx" ON "food_drug_penalty"("fulfilment", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_penalty_blacklist_basis_occurred_on_key_idx" ON "food_drug_penalty"("blacklist_basis", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_drug_penalty_history_xid_seq_idx" ON "food_drug_penalty_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "link_org_code_record_type_field_idx" ON "link"("org_code", "record_type", "field");

-- CreateIndex
CREATE INDEX "link_xid_seq_idx" ON "link"("xid", "seq");

-- CreateIndex
CREATE INDEX "publish_batch_created_at_idx" ON "publish_batch"("created_at");

-- CreateIndex
CREATE INDEX "publish_issue_batch_id_row_idx" ON "publish_issue"("batch_id", "row");

-- What a row may say of itself.
alter table food_sampling
  add constraint food_sampling_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint food_sampling_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint food_sampling_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint food_sampling_version_check check (version > 0);
alter table food_sampling_history
  add constraint food_sampling_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint food_sampling_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint food_sampling_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint food_sampling_history_version_check check (version > 0);
alter table food_licence
  add constraint food_licence_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint food_licence_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint food_licence_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint food_licence_version_check check (version > 0);
alter table food_licence_history
  add constraint food_licence_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint food_licence_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint food_licence_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint food_licence_history_version_check check (version > 0);
alter table food_drug_recall
  add constraint food_drug_recall_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint food_drug_recall_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint food_drug_recall_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint food_drug_recall_version_check check (version > 0);
alter table food_drug_recall_history
  add constraint food_drug_recall_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint food_drug_recall_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint food_drug_recall_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint food_drug_recall_history_version_check check (version > 0);
alter table adverse_event
  add constraint adverse_event_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint adverse_event_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint adverse_event_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint adverse_event_version_check check (version > 0);
alter table adverse_event_history
  add constraint adverse_event_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint adverse_event_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint adverse_event_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint adverse_event_history_version_check check (version > 0);
alter table food_drug_complaint
  add constraint food_drug_complaint_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint food_drug_complaint_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint food_drug_complaint_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint food_drug_complaint_version_check check (version > 0);
alter table food_drug_complaint_history
  add constraint food_drug_complaint_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint food_drug_complaint_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint food_drug_complaint_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint food_drug_complaint_history_version_check check (version > 0);
alter table food_drug_penalty
  add constraint food_drug_penalty_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint food_drug_penalty_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint food_drug_penalty_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint food_drug_penalty_version_check check (version > 0);
alter table food_drug_penalty_history
  add constraint food_drug_penalty_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint food_drug_penalty_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint food_drug_penalty_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint food_drug_penalty_history_version_check check (version > 0);

-- The first epoch of this database's feed.
insert into feed_epoch (id, system_identifier, highest_xid)
select gen_random_uuid(), control.system_identifier::text, pg_current_xact_id()
from pg_control_system() as control;
