-- shape: e98588382e33f4a5398377cb1c9d549d7e43da3556afa1731691c55c83885a36
-- Generated. Never changed once it is released: a later shape is a later migration.

-- One sequence per database: (xid, seq) orders the feed across record types.
create sequence feed_seq;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "product_sampling" (
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
    "task_no" TEXT,
    "sampling_type" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "producer_name" TEXT NOT NULL,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "sampled_at_name" TEXT,
    "sampled_at_code" TEXT,
    "sampled_at_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "sampled_on" DATE NOT NULL,
    "tested_on" DATE,
    "testing_body" TEXT,
    "standards" TEXT[],
    "lot_size" BIGINT,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "retest_verdict" TEXT,
    "rectify_by" DATE,
    "follow_up" TEXT,
    "sampler" TEXT,

    CONSTRAINT "product_sampling_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "product_sampling_history" (
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
    "task_no" TEXT,
    "sampling_type" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "producer_name" TEXT NOT NULL,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "sampled_at_name" TEXT,
    "sampled_at_code" TEXT,
    "sampled_at_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "sampled_on" DATE NOT NULL,
    "tested_on" DATE,
    "testing_body" TEXT,
    "standards" TEXT[],
    "lot_size" BIGINT,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "retest_verdict" TEXT,
    "rectify_by" DATE,
    "follow_up" TEXT,
    "sampler" TEXT,

    CONSTRAINT "product_sampling_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "product_licence" (
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
    "product_class" TEXT,
    "units" JSONB,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,

    CONSTRAINT "product_licence_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "product_licence_history" (
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
    "product_class" TEXT,
    "units" JSONB,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,

    CONSTRAINT "product_licence_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "quality_supervision_penalty" (
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

    CONSTRAINT "quality_supervision_penalty_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "quality_supervision_penalty_history" (
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

    CONSTRAINT "quality_supervision_penalty_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "quality_supervision_complaint" (
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

    CONSTRAINT "quality_supervision_complaint_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "quality_supervision_complaint_history" (
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

    CONSTRAINT "quality_supervision_complaint_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "product_recall" (
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
    "defect" TEXT NOT NULL,
    "consequence" TEXT,
    "origin" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "announced_on" DATE NOT NULL,
    "completed_on" DATE,
    "affected" BIGINT,
    "recalled" BIGINT,
    "remedy" TEXT,
    "hotline" TEXT,

    CONSTRAINT "product_recall_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "product_recall_history" (
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
    "defect" TEXT NOT NULL,
    "consequence" TEXT,
    "origin" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "announced_on" DATE NOT NULL,
    "completed_on" DATE,
    "affected" BIGINT,
    "recalled" BIGINT,
    "remedy" TEXT,
    "hotline" TEXT,

    CONSTRAINT "product_recall_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "quality_honour" (
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
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "level" TEXT,
    "grantor" TEXT,
    "product_class" TEXT,
    "granted_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,

    CONSTRAINT "quality_honour_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "quality_honour_history" (
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
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "level" TEXT,
    "grantor" TEXT,
    "product_class" TEXT,
    "granted_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,

    CONSTRAINT "quality_honour_history_pkey" PRIMARY KEY ("key","version")
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
CREATE INDEX "product_sampling_xid_seq_idx" ON "product_sampling"("xid", "seq");

-- CreateIndex
CREATE INDEX "product_sampling_occurred_on_key_idx" ON "product_sampling"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_sampling_district_code_occurred_on_key_idx" ON "product_sampling"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_sampling_product_key_occurred_on_idx" ON "product_sampling"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "product_sampling_report_no_key_idx" ON "product_sampling"("report_no", "key");

-- CreateIndex
CREATE INDEX "product_sampling_task_no_idx" ON "product_sampling"("task_no");

-- CreateIndex
CREATE INDEX "product_sampling_sampling_type_occurred_on_key_idx" ON "product_sampling"("sampling_type", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_sampling_stage_occurred_on_key_idx" ON "product_sampling"("stage", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_sampling_producer_org_code_occurred_on_key_idx" ON "product_sampling"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_sampling_sampled_at_org_code_occurred_on_key_idx" ON "product_sampling"("sampled_at_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_sampling_product_class_idx" ON "product_sampling"("product_class");

-- CreateIndex
CREATE INDEX "product_sampling_batch_no_idx" ON "product_sampling"("batch_no");

-- CreateIndex
CREATE INDEX "product_sampling_sampled_on_key_idx" ON "product_sampling"("sampled_on", "key");

-- CreateIndex
CREATE INDEX "product_sampling_testing_body_idx" ON "product_sampling"("testing_body");

-- CreateIndex
CREATE INDEX "product_sampling_verdict_occurred_on_key_idx" ON "product_sampling"("verdict", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_sampling_follow_up_occurred_on_key_idx" ON "product_sampling"("follow_up", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_sampling_history_xid_seq_idx" ON "product_sampling_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "product_licence_xid_seq_idx" ON "product_licence"("xid", "seq");

-- CreateIndex
CREATE INDEX "product_licence_occurred_on_key_idx" ON "product_licence"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_licence_district_code_occurred_on_key_idx" ON "product_licence"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_licence_licence_no_idx" ON "product_licence"("licence_no");

-- CreateIndex
CREATE INDEX "product_licence_kind_occurred_on_key_idx" ON "product_licence"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_licence_holder_org_code_occurred_on_key_idx" ON "product_licence"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_licence_product_class_idx" ON "product_licence"("product_class");

-- CreateIndex
CREATE INDEX "product_licence_issued_on_key_idx" ON "product_licence"("issued_on", "key");

-- CreateIndex
CREATE INDEX "product_licence_expires_on_key_idx" ON "product_licence"("expires_on", "key");

-- CreateIndex
CREATE INDEX "product_licence_state_occurred_on_key_idx" ON "product_licence"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_licence_history_xid_seq_idx" ON "product_licence_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "quality_supervision_penalty_xid_seq_idx" ON "quality_supervision_penalty"("xid", "seq");

-- CreateIndex
CREATE INDEX "quality_supervision_penalty_occurred_on_key_idx" ON "quality_supervision_penalty"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_penalty_district_code_occurred_on_key_idx" ON "quality_supervision_penalty"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_penalty_decision_no_idx" ON "quality_supervision_penalty"("decision_no");

-- CreateIndex
CREATE INDEX "quality_supervision_penalty_respondent_org_code_occurred_on_idx" ON "quality_supervision_penalty"("respondent_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_penalty_penalty_kind_occurred_on_key_idx" ON "quality_supervision_penalty"("penalty_kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_penalty_gravity_occurred_on_key_idx" ON "quality_supervision_penalty"("gravity", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_penalty_fine_key_idx" ON "quality_supervision_penalty"("fine", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_penalty_decided_on_key_idx" ON "quality_supervision_penalty"("decided_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_penalty_finality_occurred_on_key_idx" ON "quality_supervision_penalty"("finality", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_penalty_fulfilment_occurred_on_key_idx" ON "quality_supervision_penalty"("fulfilment", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_penalty_blacklist_basis_occurred_on_key_idx" ON "quality_supervision_penalty"("blacklist_basis", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_penalty_history_xid_seq_idx" ON "quality_supervision_penalty_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "quality_supervision_complaint_xid_seq_idx" ON "quality_supervision_complaint"("xid", "seq");

-- CreateIndex
CREATE INDEX "quality_supervision_complaint_occurred_on_key_idx" ON "quality_supervision_complaint"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_complaint_district_code_occurred_on_key_idx" ON "quality_supervision_complaint"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_complaint_product_key_occurred_on_idx" ON "quality_supervision_complaint"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "quality_supervision_complaint_complaint_no_idx" ON "quality_supervision_complaint"("complaint_no");

-- CreateIndex
CREATE INDEX "quality_supervision_complaint_respondent_org_code_occurred__idx" ON "quality_supervision_complaint"("respondent_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_complaint_product_class_idx" ON "quality_supervision_complaint"("product_class");

-- CreateIndex
CREATE INDEX "quality_supervision_complaint_injury_occurred_on_key_idx" ON "quality_supervision_complaint"("injury", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_complaint_injury_severity_occurred_on_k_idx" ON "quality_supervision_complaint"("injury_severity", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_complaint_received_on_key_idx" ON "quality_supervision_complaint"("received_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_complaint_result_occurred_on_key_idx" ON "quality_supervision_complaint"("result", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_supervision_complaint_history_xid_seq_idx" ON "quality_supervision_complaint_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "product_recall_xid_seq_idx" ON "product_recall"("xid", "seq");

-- CreateIndex
CREATE INDEX "product_recall_occurred_on_key_idx" ON "product_recall"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_recall_district_code_occurred_on_key_idx" ON "product_recall"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_recall_product_key_occurred_on_idx" ON "product_recall"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "product_recall_recall_no_idx" ON "product_recall"("recall_no");

-- CreateIndex
CREATE INDEX "product_recall_producer_org_code_occurred_on_key_idx" ON "product_recall"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_recall_product_class_idx" ON "product_recall"("product_class");

-- CreateIndex
CREATE INDEX "product_recall_batch_no_idx" ON "product_recall"("batch_no");

-- CreateIndex
CREATE INDEX "product_recall_origin_occurred_on_key_idx" ON "product_recall"("origin", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_recall_state_occurred_on_key_idx" ON "product_recall"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "product_recall_announced_on_key_idx" ON "product_recall"("announced_on", "key");

-- CreateIndex
CREATE INDEX "product_recall_affected_idx" ON "product_recall"("affected");

-- CreateIndex
CREATE INDEX "product_recall_history_xid_seq_idx" ON "product_recall_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "quality_honour_xid_seq_idx" ON "quality_honour"("xid", "seq");

-- CreateIndex
CREATE INDEX "quality_honour_occurred_on_key_idx" ON "quality_honour"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_honour_district_code_occurred_on_key_idx" ON "quality_honour"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_honour_certificate_no_idx" ON "quality_honour"("certificate_no");

-- CreateIndex
CREATE INDEX "quality_honour_holder_org_code_occurred_on_key_idx" ON "quality_honour"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_honour_kind_occurred_on_key_idx" ON "quality_honour"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_honour_granted_on_key_idx" ON "quality_honour"("granted_on", "key");

-- CreateIndex
CREATE INDEX "quality_honour_expires_on_idx" ON "quality_honour"("expires_on");

-- CreateIndex
CREATE INDEX "quality_honour_state_occurred_on_key_idx" ON "quality_honour"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_honour_history_xid_seq_idx" ON "quality_honour_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "link_org_code_record_type_field_idx" ON "link"("org_code", "record_type", "field");

-- CreateIndex
CREATE INDEX "link_xid_seq_idx" ON "link"("xid", "seq");

-- CreateIndex
CREATE INDEX "publish_batch_created_at_idx" ON "publish_batch"("created_at");

-- CreateIndex
CREATE INDEX "publish_issue_batch_id_row_idx" ON "publish_issue"("batch_id", "row");

-- What a row may say of itself.
alter table product_sampling
  add constraint product_sampling_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint product_sampling_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint product_sampling_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint product_sampling_version_check check (version > 0);
alter table product_sampling_history
  add constraint product_sampling_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint product_sampling_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint product_sampling_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint product_sampling_history_version_check check (version > 0);
alter table product_licence
  add constraint product_licence_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint product_licence_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint product_licence_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint product_licence_version_check check (version > 0);
alter table product_licence_history
  add constraint product_licence_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint product_licence_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint product_licence_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint product_licence_history_version_check check (version > 0);
alter table quality_supervision_penalty
  add constraint quality_supervision_penalty_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint quality_supervision_penalty_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint quality_supervision_penalty_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint quality_supervision_penalty_version_check check (version > 0);
alter table quality_supervision_penalty_history
  add constraint quality_supervision_penalty_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint quality_supervision_penalty_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint quality_supervision_penalty_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint quality_supervision_penalty_history_version_check check (version > 0);
alter table quality_supervision_complaint
  add constraint quality_supervision_complaint_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint quality_supervision_complaint_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint quality_supervision_complaint_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint quality_supervision_complaint_version_check check (version > 0);
alter table quality_supervision_complaint_history
  add constraint quality_supervision_complaint_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint quality_supervision_complaint_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint quality_supervision_complaint_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint quality_supervision_complaint_history_version_check check (version > 0);
alter table product_recall
  add constraint product_recall_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint product_recall_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint product_recall_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint product_recall_version_check check (version > 0);
alter table product_recall_history
  add constraint product_recall_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint product_recall_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint product_recall_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint product_recall_history_version_check check (version > 0);
alter table quality_honour
  add constraint quality_honour_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint quality_honour_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint quality_honour_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint quality_honour_version_check check (version > 0);
alter table quality_honour_history
  add constraint quality_honour_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint quality_honour_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint quality_honour_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint quality_honour_history_version_check check (version > 0);

-- The first epoch of this database's feed.
insert into feed_epoch (id, system_identifier, highest_xid)
select gen_random_uuid(), control.system_identifier::text, pg_current_xact_id()
from pg_control_system() as control;
