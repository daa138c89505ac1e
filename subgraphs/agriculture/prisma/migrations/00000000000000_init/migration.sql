-- shape: aef86b434bfbf874e1f5cc1352aa88f0df9dc19b590dc28694160e0d8c4245d1
-- Generated. Never changed once it is released: a later shape is a later migration.

-- One sequence per database: (xid, seq) orders the feed across record types.
create sequence feed_seq;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "farm_product_monitoring" (
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
    "brand" TEXT,
    "grade" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "origin" TEXT,
    "sampled_on" DATE NOT NULL,
    "reported_on" DATE,
    "testing_body" TEXT,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "retest_verdict" TEXT,
    "follow_up" TEXT,
    "sampler" TEXT,

    CONSTRAINT "farm_product_monitoring_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "farm_product_monitoring_history" (
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
    "brand" TEXT,
    "grade" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "origin" TEXT,
    "sampled_on" DATE NOT NULL,
    "reported_on" DATE,
    "testing_body" TEXT,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "retest_verdict" TEXT,
    "follow_up" TEXT,
    "sampler" TEXT,

    CONSTRAINT "farm_product_monitoring_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "farm_input_sampling" (
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
    "kind" TEXT NOT NULL,
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
    "registration_no" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "sampled_on" DATE NOT NULL,
    "reported_on" DATE,
    "testing_body" TEXT,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "retest_verdict" TEXT,
    "follow_up" TEXT,
    "sampler" TEXT,

    CONSTRAINT "farm_input_sampling_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "farm_input_sampling_history" (
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
    "kind" TEXT NOT NULL,
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
    "registration_no" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "sampled_on" DATE NOT NULL,
    "reported_on" DATE,
    "testing_body" TEXT,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "retest_verdict" TEXT,
    "follow_up" TEXT,
    "sampler" TEXT,

    CONSTRAINT "farm_input_sampling_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "origin_certificate" (
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
    "producer_name" TEXT NOT NULL,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "buyer_name" TEXT,
    "buyer_code" TEXT,
    "buyer_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "grade" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "quantity" DECIMAL NOT NULL,
    "unit" TEXT,
    "origin" TEXT,
    "commitment" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "harvested_on" DATE,
    "input_uses" JSONB,
    "signed_by" TEXT,

    CONSTRAINT "origin_certificate_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "origin_certificate_history" (
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
    "producer_name" TEXT NOT NULL,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "buyer_name" TEXT,
    "buyer_code" TEXT,
    "buyer_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "grade" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "quantity" DECIMAL NOT NULL,
    "unit" TEXT,
    "origin" TEXT,
    "commitment" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "harvested_on" DATE,
    "input_uses" JSONB,
    "signed_by" TEXT,

    CONSTRAINT "origin_certificate_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "farm_certification" (
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
    "kind" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "approved_output" DECIMAL,
    "certifier" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,

    CONSTRAINT "farm_certification_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "farm_certification_history" (
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
    "kind" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "approved_output" DECIMAL,
    "certifier" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,

    CONSTRAINT "farm_certification_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "agriculture_penalty" (
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

    CONSTRAINT "agriculture_penalty_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "agriculture_penalty_history" (
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

    CONSTRAINT "agriculture_penalty_history_pkey" PRIMARY KEY ("key","version")
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
CREATE INDEX "farm_product_monitoring_xid_seq_idx" ON "farm_product_monitoring"("xid", "seq");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_occurred_on_key_idx" ON "farm_product_monitoring"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_district_code_occurred_on_key_idx" ON "farm_product_monitoring"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_product_key_occurred_on_idx" ON "farm_product_monitoring"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_sampling_no_key_idx" ON "farm_product_monitoring"("sampling_no", "key");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_sampling_type_occurred_on_key_idx" ON "farm_product_monitoring"("sampling_type", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_stage_occurred_on_key_idx" ON "farm_product_monitoring"("stage", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_producer_org_code_occurred_on_key_idx" ON "farm_product_monitoring"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_sampled_at_org_code_occurred_on_key_idx" ON "farm_product_monitoring"("sampled_at_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_product_class_idx" ON "farm_product_monitoring"("product_class");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_batch_no_idx" ON "farm_product_monitoring"("batch_no");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_sampled_on_key_idx" ON "farm_product_monitoring"("sampled_on", "key");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_testing_body_idx" ON "farm_product_monitoring"("testing_body");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_verdict_occurred_on_key_idx" ON "farm_product_monitoring"("verdict", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_follow_up_occurred_on_key_idx" ON "farm_product_monitoring"("follow_up", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_product_monitoring_history_xid_seq_idx" ON "farm_product_monitoring_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "farm_input_sampling_xid_seq_idx" ON "farm_input_sampling"("xid", "seq");

-- CreateIndex
CREATE INDEX "farm_input_sampling_occurred_on_key_idx" ON "farm_input_sampling"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_input_sampling_district_code_occurred_on_key_idx" ON "farm_input_sampling"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_input_sampling_product_key_occurred_on_idx" ON "farm_input_sampling"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "farm_input_sampling_sampling_no_key_idx" ON "farm_input_sampling"("sampling_no", "key");

-- CreateIndex
CREATE INDEX "farm_input_sampling_kind_occurred_on_key_idx" ON "farm_input_sampling"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_input_sampling_sampling_type_occurred_on_key_idx" ON "farm_input_sampling"("sampling_type", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_input_sampling_stage_occurred_on_key_idx" ON "farm_input_sampling"("stage", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_input_sampling_producer_org_code_occurred_on_key_idx" ON "farm_input_sampling"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_input_sampling_sampled_at_org_code_occurred_on_key_idx" ON "farm_input_sampling"("sampled_at_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_input_sampling_product_class_idx" ON "farm_input_sampling"("product_class");

-- CreateIndex
CREATE INDEX "farm_input_sampling_registration_no_idx" ON "farm_input_sampling"("registration_no");

-- CreateIndex
CREATE INDEX "farm_input_sampling_batch_no_idx" ON "farm_input_sampling"("batch_no");

-- CreateIndex
CREATE INDEX "farm_input_sampling_sampled_on_key_idx" ON "farm_input_sampling"("sampled_on", "key");

-- CreateIndex
CREATE INDEX "farm_input_sampling_testing_body_idx" ON "farm_input_sampling"("testing_body");

-- CreateIndex
CREATE INDEX "farm_input_sampling_verdict_occurred_on_key_idx" ON "farm_input_sampling"("verdict", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_input_sampling_follow_up_occurred_on_key_idx" ON "farm_input_sampling"("follow_up", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_input_sampling_history_xid_seq_idx" ON "farm_input_sampling_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "origin_certificate_xid_seq_idx" ON "origin_certificate"("xid", "seq");

-- CreateIndex
CREATE INDEX "origin_certificate_occurred_on_key_idx" ON "origin_certificate"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "origin_certificate_district_code_occurred_on_key_idx" ON "origin_certificate"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "origin_certificate_product_key_occurred_on_idx" ON "origin_certificate"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "origin_certificate_certificate_no_key_idx" ON "origin_certificate"("certificate_no", "key");

-- CreateIndex
CREATE INDEX "origin_certificate_producer_org_code_occurred_on_key_idx" ON "origin_certificate"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "origin_certificate_buyer_org_code_occurred_on_key_idx" ON "origin_certificate"("buyer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "origin_certificate_product_class_idx" ON "origin_certificate"("product_class");

-- CreateIndex
CREATE INDEX "origin_certificate_batch_no_idx" ON "origin_certificate"("batch_no");

-- CreateIndex
CREATE INDEX "origin_certificate_quantity_idx" ON "origin_certificate"("quantity");

-- CreateIndex
CREATE INDEX "origin_certificate_commitment_occurred_on_key_idx" ON "origin_certificate"("commitment", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "origin_certificate_issued_on_key_idx" ON "origin_certificate"("issued_on", "key");

-- CreateIndex
CREATE INDEX "origin_certificate_history_xid_seq_idx" ON "origin_certificate_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "farm_certification_xid_seq_idx" ON "farm_certification"("xid", "seq");

-- CreateIndex
CREATE INDEX "farm_certification_occurred_on_key_idx" ON "farm_certification"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_certification_district_code_occurred_on_key_idx" ON "farm_certification"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_certification_certificate_no_idx" ON "farm_certification"("certificate_no");

-- CreateIndex
CREATE INDEX "farm_certification_kind_occurred_on_key_idx" ON "farm_certification"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_certification_holder_org_code_occurred_on_key_idx" ON "farm_certification"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_certification_product_class_idx" ON "farm_certification"("product_class");

-- CreateIndex
CREATE INDEX "farm_certification_approved_output_idx" ON "farm_certification"("approved_output");

-- CreateIndex
CREATE INDEX "farm_certification_certifier_idx" ON "farm_certification"("certifier");

-- CreateIndex
CREATE INDEX "farm_certification_issued_on_key_idx" ON "farm_certification"("issued_on", "key");

-- CreateIndex
CREATE INDEX "farm_certification_expires_on_key_idx" ON "farm_certification"("expires_on", "key");

-- CreateIndex
CREATE INDEX "farm_certification_state_occurred_on_key_idx" ON "farm_certification"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "farm_certification_history_xid_seq_idx" ON "farm_certification_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "agriculture_penalty_xid_seq_idx" ON "agriculture_penalty"("xid", "seq");

-- CreateIndex
CREATE INDEX "agriculture_penalty_occurred_on_key_idx" ON "agriculture_penalty"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "agriculture_penalty_district_code_occurred_on_key_idx" ON "agriculture_penalty"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "agriculture_penalty_decision_no_idx" ON "agriculture_penalty"("decision_no");

-- CreateIndex
CREATE INDEX "agriculture_penalty_respondent_org_code_occurred_on_key_idx" ON "agriculture_penalty"("respondent_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "agriculture_penalty_penalty_kind_occurred_on_key_idx" ON "agriculture_penalty"("penalty_kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "agriculture_penalty_gravity_occurred_on_key_idx" ON "agriculture_penalty"("gravity", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "agriculture_penalty_fine_key_idx" ON "agriculture_penalty"("fine", "key");

-- CreateIndex
CREATE INDEX "agriculture_penalty_decided_on_key_idx" ON "agriculture_penalty"("decided_on", "key");

-- CreateIndex
CREATE INDEX "agriculture_penalty_finality_occurred_on_key_idx" ON "agriculture_penalty"("finality", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "agriculture_penalty_fulfilment_occurred_on_key_idx" ON "agriculture_penalty"("fulfilment", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "agriculture_penalty_blacklist_basis_occurred_on_key_idx" ON "agriculture_penalty"("blacklist_basis", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "agriculture_penalty_history_xid_seq_idx" ON "agriculture_penalty_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "link_org_code_record_type_field_idx" ON "link"("org_code", "record_type", "field");

-- CreateIndex
CREATE INDEX "link_xid_seq_idx" ON "link"("xid", "seq");

-- CreateIndex
CREATE INDEX "publish_batch_created_at_idx" ON "publish_batch"("created_at");

-- CreateIndex
CREATE INDEX "publish_issue_batch_id_row_idx" ON "publish_issue"("batch_id", "row");

-- What a row may say of itself.
alter table farm_product_monitoring
  add constraint farm_product_monitoring_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint farm_product_monitoring_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint farm_product_monitoring_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint farm_product_monitoring_version_check check (version > 0);
alter table farm_product_monitoring_history
  add constraint farm_product_monitoring_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint farm_product_monitoring_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint farm_product_monitoring_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint farm_product_monitoring_history_version_check check (version > 0);
alter table farm_input_sampling
  add constraint farm_input_sampling_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint farm_input_sampling_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint farm_input_sampling_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint farm_input_sampling_version_check check (version > 0);
alter table farm_input_sampling_history
  add constraint farm_input_sampling_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint farm_input_sampling_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint farm_input_sampling_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint farm_input_sampling_history_version_check check (version > 0);
alter table origin_certificate
  add constraint origin_certificate_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint origin_certificate_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint origin_certificate_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint origin_certificate_version_check check (version > 0);
alter table origin_certificate_history
  add constraint origin_certificate_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint origin_certificate_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint origin_certificate_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint origin_certificate_history_version_check check (version > 0);
alter table farm_certification
  add constraint farm_certification_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint farm_certification_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint farm_certification_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint farm_certification_version_check check (version > 0);
alter table farm_certification_history
  add constraint farm_certification_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint farm_certification_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint farm_certification_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint farm_certification_history_version_check check (version > 0);
alter table agriculture_penalty
  add constraint agriculture_penalty_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint agriculture_penalty_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint agriculture_penalty_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint agriculture_penalty_version_check check (version > 0);
alter table agriculture_penalty_history
  add constraint agriculture_penalty_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint agriculture_penalty_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint agriculture_penalty_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint agriculture_penalty_history_version_check check (version > 0);

-- The first epoch of this database's feed.
insert into feed_epoch (id, system_identifier, highest_xid)
select gen_random_uuid(), control.system_identifier::text, pg_current_xact_id()
from pg_control_system() as control;
