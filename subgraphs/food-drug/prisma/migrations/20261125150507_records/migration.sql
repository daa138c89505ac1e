-- shape: 24c4ce787ba79d775780369835d843d3ef69637273e8059a73908e8f155f39a4
-- Generated. Never changed once it is released: a later shape is a later migration.

-- CreateTable
CREATE TABLE "medical_sampling" (
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
    "approval_no" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "expires_on" DATE,
    "sampled_on" DATE NOT NULL,
    "reported_on" DATE,
    "testing_body" TEXT,
    "standards" TEXT[],
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "retest_verdict" TEXT,
    "follow_up" TEXT,
    "sampler" TEXT,

    CONSTRAINT "medical_sampling_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "medical_sampling_history" (
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
    "approval_no" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "expires_on" DATE,
    "sampled_on" DATE NOT NULL,
    "reported_on" DATE,
    "testing_body" TEXT,
    "standards" TEXT[],
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "retest_verdict" TEXT,
    "follow_up" TEXT,
    "sampler" TEXT,

    CONSTRAINT "medical_sampling_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "medical_recall" (
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
    "kind" TEXT NOT NULL,
    "producer_name" TEXT NOT NULL,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "agent" TEXT,
    "product_name" TEXT NOT NULL,
    "approval_no" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "other_batches" TEXT[],
    "level" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "defect" TEXT NOT NULL,
    "remedy" TEXT,
    "announced_on" DATE NOT NULL,
    "completed_on" DATE,
    "affected" BIGINT,
    "recalled" BIGINT,
    "progress" JSONB,

    CONSTRAINT "medical_recall_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "medical_recall_history" (
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
    "kind" TEXT NOT NULL,
    "producer_name" TEXT NOT NULL,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "agent" TEXT,
    "product_name" TEXT NOT NULL,
    "approval_no" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "other_batches" TEXT[],
    "level" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "defect" TEXT NOT NULL,
    "remedy" TEXT,
    "announced_on" DATE NOT NULL,
    "completed_on" DATE,
    "affected" BIGINT,
    "recalled" BIGINT,
    "progress" JSONB,

    CONSTRAINT "medical_recall_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "food_safety_incident" (
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
    "grade" TEXT NOT NULL,
    "site" TEXT NOT NULL,
    "responsible_name" TEXT,
    "responsible_code" TEXT,
    "responsible_org_code" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "cause" TEXT NOT NULL,
    "agent" TEXT,
    "exposed" INTEGER,
    "ill" INTEGER NOT NULL,
    "hospitalised" INTEGER,
    "deaths" INTEGER,
    "happened_on" DATE NOT NULL,
    "reported_on" DATE,
    "measures" TEXT,
    "closed" BOOLEAN NOT NULL,
    "reporter" TEXT,

    CONSTRAINT "food_safety_incident_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "food_safety_incident_history" (
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
    "grade" TEXT NOT NULL,
    "site" TEXT NOT NULL,
    "responsible_name" TEXT,
    "responsible_code" TEXT,
    "responsible_org_code" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "cause" TEXT NOT NULL,
    "agent" TEXT,
    "exposed" INTEGER,
    "ill" INTEGER NOT NULL,
    "hospitalised" INTEGER,
    "deaths" INTEGER,
    "happened_on" DATE NOT NULL,
    "reported_on" DATE,
    "measures" TEXT,
    "closed" BOOLEAN NOT NULL,
    "reporter" TEXT,

    CONSTRAINT "food_safety_incident_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateIndex
CREATE INDEX "medical_sampling_xid_seq_idx" ON "medical_sampling"("xid", "seq");

-- CreateIndex
CREATE INDEX "medical_sampling_occurred_on_key_idx" ON "medical_sampling"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_sampling_district_code_occurred_on_key_idx" ON "medical_sampling"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_sampling_product_key_occurred_on_idx" ON "medical_sampling"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "medical_sampling_sampling_no_key_idx" ON "medical_sampling"("sampling_no", "key");

-- CreateIndex
CREATE INDEX "medical_sampling_kind_occurred_on_key_idx" ON "medical_sampling"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_sampling_sampling_type_occurred_on_key_idx" ON "medical_sampling"("sampling_type", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_sampling_stage_occurred_on_key_idx" ON "medical_sampling"("stage", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_sampling_producer_org_code_occurred_on_key_idx" ON "medical_sampling"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_sampling_sampled_at_org_code_occurred_on_key_idx" ON "medical_sampling"("sampled_at_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_sampling_approval_no_idx" ON "medical_sampling"("approval_no");

-- CreateIndex
CREATE INDEX "medical_sampling_product_class_idx" ON "medical_sampling"("product_class");

-- CreateIndex
CREATE INDEX "medical_sampling_batch_no_idx" ON "medical_sampling"("batch_no");

-- CreateIndex
CREATE INDEX "medical_sampling_sampled_on_key_idx" ON "medical_sampling"("sampled_on", "key");

-- CreateIndex
CREATE INDEX "medical_sampling_testing_body_idx" ON "medical_sampling"("testing_body");

-- CreateIndex
CREATE INDEX "medical_sampling_verdict_occurred_on_key_idx" ON "medical_sampling"("verdict", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_sampling_follow_up_occurred_on_key_idx" ON "medical_sampling"("follow_up", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_sampling_history_xid_seq_idx" ON "medical_sampling_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "medical_recall_xid_seq_idx" ON "medical_recall"("xid", "seq");

-- CreateIndex
CREATE INDEX "medical_recall_occurred_on_key_idx" ON "medical_recall"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_recall_district_code_occurred_on_key_idx" ON "medical_recall"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_recall_product_key_occurred_on_idx" ON "medical_recall"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "medical_recall_recall_no_idx" ON "medical_recall"("recall_no");

-- CreateIndex
CREATE INDEX "medical_recall_kind_occurred_on_key_idx" ON "medical_recall"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_recall_producer_org_code_occurred_on_key_idx" ON "medical_recall"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_recall_approval_no_idx" ON "medical_recall"("approval_no");

-- CreateIndex
CREATE INDEX "medical_recall_product_class_idx" ON "medical_recall"("product_class");

-- CreateIndex
CREATE INDEX "medical_recall_batch_no_idx" ON "medical_recall"("batch_no");

-- CreateIndex
CREATE INDEX "medical_recall_level_occurred_on_key_idx" ON "medical_recall"("level", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_recall_origin_occurred_on_key_idx" ON "medical_recall"("origin", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_recall_state_occurred_on_key_idx" ON "medical_recall"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "medical_recall_announced_on_key_idx" ON "medical_recall"("announced_on", "key");

-- CreateIndex
CREATE INDEX "medical_recall_affected_idx" ON "medical_recall"("affected");

-- CreateIndex
CREATE INDEX "medical_recall_history_xid_seq_idx" ON "medical_recall_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "food_safety_incident_xid_seq_idx" ON "food_safety_incident"("xid", "seq");

-- CreateIndex
CREATE INDEX "food_safety_incident_occurred_on_key_idx" ON "food_safety_incident"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_safety_incident_district_code_occurred_on_key_idx" ON "food_safety_incident"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_safety_incident_product_key_occurred_on_idx" ON "food_safety_incident"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "food_safety_incident_incident_no_idx" ON "food_safety_incident"("incident_no");

-- CreateIndex
CREATE INDEX "food_safety_incident_grade_occurred_on_key_idx" ON "food_safety_incident"("grade", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_safety_incident_site_occurred_on_key_idx" ON "food_safety_incident"("site", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_safety_incident_responsible_org_code_occurred_on_key_idx" ON "food_safety_incident"("responsible_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_safety_incident_producer_org_code_occurred_on_key_idx" ON "food_safety_incident"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_safety_incident_product_class_idx" ON "food_safety_incident"("product_class");

-- CreateIndex
CREATE INDEX "food_safety_incident_cause_occurred_on_key_idx" ON "food_safety_incident"("cause", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_safety_incident_ill_key_idx" ON "food_safety_incident"("ill", "key");

-- CreateIndex
CREATE INDEX "food_safety_incident_deaths_idx" ON "food_safety_incident"("deaths");

-- CreateIndex
CREATE INDEX "food_safety_incident_happened_on_key_idx" ON "food_safety_incident"("happened_on", "key");

-- CreateIndex
CREATE INDEX "food_safety_incident_closed_occurred_on_key_idx" ON "food_safety_incident"("closed", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "food_safety_incident_history_xid_seq_idx" ON "food_safety_incident_history"("xid", "seq");

-- What a row may say of itself.
alter table medical_sampling
  add constraint medical_sampling_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint medical_sampling_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint medical_sampling_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint medical_sampling_version_check check (version > 0);
alter table medical_sampling_history
  add constraint medical_sampling_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint medical_sampling_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint medical_sampling_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint medical_sampling_history_version_check check (version > 0);
alter table medical_recall
  add constraint medical_recall_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint medical_recall_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint medical_recall_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint medical_recall_version_check check (version > 0);
alter table medical_recall_history
  add constraint medical_recall_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint medical_recall_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint medical_recall_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint medical_recall_history_version_check check (version > 0);
alter table food_safety_incident
  add constraint food_safety_incident_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint food_safety_incident_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint food_safety_incident_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint food_safety_incident_version_check check (version > 0);
alter table food_safety_incident_history
  add constraint food_safety_incident_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint food_safety_incident_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint food_safety_incident_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint food_safety_incident_history_version_check check (version > 0);
