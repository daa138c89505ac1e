-- shape: 260711073af624838f3c33d3dc53b90ebd2f931248591243c40111818296e563
-- Generated. Never changed once it is released: a later shape is a later migration.

-- One sequence per database: (xid, seq) orders the feed across record types.
create sequence feed_seq;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "registration" (
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
    "registration_key" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "uscc" TEXT,
    "reg_no" TEXT,
    "name" TEXT NOT NULL,
    "former_names" JSONB,
    "entity_kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "industry_code" TEXT,
    "industry" TEXT,
    "capital" DECIMAL,
    "established_on" DATE NOT NULL,
    "closed_on" DATE,
    "authority" TEXT,
    "address" TEXT,
    "scope" TEXT,
    "changes" JSONB,
    "legal_representative" TEXT,
    "legal_representative_id" TEXT,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "registration_history" (
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
    "registration_key" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "uscc" TEXT,
    "reg_no" TEXT,
    "name" TEXT NOT NULL,
    "former_names" JSONB,
    "entity_kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "industry_code" TEXT,
    "industry" TEXT,
    "capital" DECIMAL,
    "established_on" DATE NOT NULL,
    "closed_on" DATE,
    "authority" TEXT,
    "address" TEXT,
    "scope" TEXT,
    "changes" JSONB,
    "legal_representative" TEXT,
    "legal_representative_id" TEXT,

    CONSTRAINT "registration_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "market_sampling" (
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
    "sampled_at_name" TEXT NOT NULL,
    "sampled_at_code" TEXT,
    "sampled_at_org_code" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "sampled_on" DATE NOT NULL,
    "testing_body" TEXT,
    "price" DECIMAL,
    "purchased" BIGINT,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "follow_up" TEXT,
    "sampler" TEXT,

    CONSTRAINT "market_sampling_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "market_sampling_history" (
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
    "sampled_at_name" TEXT NOT NULL,
    "sampled_at_code" TEXT,
    "sampled_at_org_code" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "sampled_on" DATE NOT NULL,
    "testing_body" TEXT,
    "price" DECIMAL,
    "purchased" BIGINT,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "follow_up" TEXT,
    "sampler" TEXT,

    CONSTRAINT "market_sampling_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "consumer_complaint" (
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
    "content" TEXT NOT NULL,
    "hazard" TEXT,
    "injury" BOOLEAN NOT NULL,
    "injury_severity" TEXT,
    "channel" TEXT,
    "received_on" DATE NOT NULL,
    "closed_on" DATE,
    "result" TEXT NOT NULL,
    "recovered" DECIMAL,
    "complainant" TEXT,
    "phone" TEXT,

    CONSTRAINT "consumer_complaint_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "consumer_complaint_history" (
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
    "content" TEXT NOT NULL,
    "hazard" TEXT,
    "injury" BOOLEAN NOT NULL,
    "injury_severity" TEXT,
    "channel" TEXT,
    "received_on" DATE NOT NULL,
    "closed_on" DATE,
    "result" TEXT NOT NULL,
    "recovered" DECIMAL,
    "complainant" TEXT,
    "phone" TEXT,

    CONSTRAINT "consumer_complaint_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "industry_commerce_penalty" (
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
    "decided_on" DATE NOT NULL,
    "display_until" DATE,
    "finality" TEXT NOT NULL,
    "fulfilment" TEXT NOT NULL,
    "blacklist_basis" BOOLEAN,
    "officer" TEXT,

    CONSTRAINT "industry_commerce_penalty_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "industry_commerce_penalty_history" (
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
    "decided_on" DATE NOT NULL,
    "display_until" DATE,
    "finality" TEXT NOT NULL,
    "fulfilment" TEXT NOT NULL,
    "blacklist_basis" BOOLEAN,
    "officer" TEXT,

    CONSTRAINT "industry_commerce_penalty_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "abnormal_listing" (
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
    "listing_no" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "reason" TEXT NOT NULL,
    "listed_on" DATE NOT NULL,
    "authority" TEXT,
    "removed_on" DATE,
    "removal_reason" TEXT,

    CONSTRAINT "abnormal_listing_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "abnormal_listing_history" (
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
    "listing_no" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "reason" TEXT NOT NULL,
    "listed_on" DATE NOT NULL,
    "authority" TEXT,
    "removed_on" DATE,
    "removal_reason" TEXT,

    CONSTRAINT "abnormal_listing_history_pkey" PRIMARY KEY ("key","version")
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
CREATE INDEX "registration_xid_seq_idx" ON "registration"("xid", "seq");

-- CreateIndex
CREATE INDEX "registration_occurred_on_key_idx" ON "registration"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "registration_district_code_occurred_on_key_idx" ON "registration"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "registration_registration_key_idx" ON "registration"("registration_key");

-- CreateIndex
CREATE INDEX "registration_holder_org_code_occurred_on_key_idx" ON "registration"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "registration_uscc_idx" ON "registration"("uscc");

-- CreateIndex
CREATE INDEX "registration_reg_no_idx" ON "registration"("reg_no");

-- CreateIndex
CREATE INDEX "registration_name_idx" ON "registration"("name");

-- CreateIndex
CREATE INDEX "registration_entity_kind_occurred_on_key_idx" ON "registration"("entity_kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "registration_state_occurred_on_key_idx" ON "registration"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "registration_industry_code_idx" ON "registration"("industry_code");

-- CreateIndex
CREATE INDEX "registration_capital_key_idx" ON "registration"("capital", "key");

-- CreateIndex
CREATE INDEX "registration_established_on_key_idx" ON "registration"("established_on", "key");

-- CreateIndex
CREATE INDEX "registration_history_xid_seq_idx" ON "registration_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "market_sampling_xid_seq_idx" ON "market_sampling"("xid", "seq");

-- CreateIndex
CREATE INDEX "market_sampling_occurred_on_key_idx" ON "market_sampling"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "market_sampling_district_code_occurred_on_key_idx" ON "market_sampling"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "market_sampling_product_key_occurred_on_idx" ON "market_sampling"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "market_sampling_sampling_no_key_idx" ON "market_sampling"("sampling_no", "key");

-- CreateIndex
CREATE INDEX "market_sampling_sampling_type_occurred_on_key_idx" ON "market_sampling"("sampling_type", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "market_sampling_stage_occurred_on_key_idx" ON "market_sampling"("stage", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "market_sampling_sampled_at_org_code_occurred_on_key_idx" ON "market_sampling"("sampled_at_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "market_sampling_producer_org_code_occurred_on_key_idx" ON "market_sampling"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "market_sampling_product_class_idx" ON "market_sampling"("product_class");

-- CreateIndex
CREATE INDEX "market_sampling_batch_no_idx" ON "market_sampling"("batch_no");

-- CreateIndex
CREATE INDEX "market_sampling_sampled_on_key_idx" ON "market_sampling"("sampled_on", "key");

-- CreateIndex
CREATE INDEX "market_sampling_testing_body_idx" ON "market_sampling"("testing_body");

-- CreateIndex
CREATE INDEX "market_sampling_price_idx" ON "market_sampling"("price");

-- CreateIndex
CREATE INDEX "market_sampling_verdict_occurred_on_key_idx" ON "market_sampling"("verdict", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "market_sampling_follow_up_occurred_on_key_idx" ON "market_sampling"("follow_up", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "market_sampling_history_xid_seq_idx" ON "market_sampling_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "consumer_complaint_xid_seq_idx" ON "consumer_complaint"("xid", "seq");

-- CreateIndex
CREATE INDEX "consumer_complaint_occurred_on_key_idx" ON "consumer_complaint"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "consumer_complaint_district_code_occurred_on_key_idx" ON "consumer_complaint"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "consumer_complaint_product_key_occurred_on_idx" ON "consumer_complaint"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "consumer_complaint_complaint_no_idx" ON "consumer_complaint"("complaint_no");

-- CreateIndex
CREATE INDEX "consumer_complaint_respondent_org_code_occurred_on_key_idx" ON "consumer_complaint"("respondent_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "consumer_complaint_producer_org_code_occurred_on_key_idx" ON "consumer_complaint"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "consumer_complaint_product_class_idx" ON "consumer_complaint"("product_class");

-- CreateIndex
CREATE INDEX "consumer_complaint_injury_occurred_on_key_idx" ON "consumer_complaint"("injury", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "consumer_complaint_injury_severity_occurred_on_key_idx" ON "consumer_complaint"("injury_severity", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "consumer_complaint_channel_occurred_on_key_idx" ON "consumer_complaint"("channel", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "consumer_complaint_received_on_key_idx" ON "consumer_complaint"("received_on", "key");

-- CreateIndex
CREATE INDEX "consumer_complaint_result_occurred_on_key_idx" ON "consumer_complaint"("result", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "consumer_complaint_history_xid_seq_idx" ON "consumer_complaint_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "industry_commerce_penalty_xid_seq_idx" ON "industry_commerce_penalty"("xid", "seq");

-- CreateIndex
CREATE INDEX "industry_commerce_penalty_occurred_on_key_idx" ON "industry_commerce_penalty"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "industry_commerce_penalty_district_code_occurred_on_key_idx" ON "industry_commerce_penalty"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "industry_commerce_penalty_decision_no_idx" ON "industry_commerce_penalty"("decision_no");

-- CreateIndex
CREATE INDEX "industry_commerce_penalty_respondent_org_code_occurred_on_k_idx" ON "industry_commerce_penalty"("respondent_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "industry_commerce_penalty_penalty_kind_occurred_on_key_idx" ON "industry_commerce_penalty"("penalty_kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "industry_commerce_penalty_gravity_occurred_on_key_idx" ON "industry_commerce_penalty"("gravity", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "industry_commerce_penalty_fine_key_idx" ON "industry_commerce_penalty"("fine", "key");

-- CreateIndex
CREATE INDEX "industry_commerce_penalty_decided_on_key_idx" ON "industry_commerce_penalty"("decided_on", "key");

-- CreateIndex
CREATE INDEX "industry_commerce_penalty_finality_occurred_on_key_idx" ON "industry_commerce_penalty"("finality", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "industry_commerce_penalty_fulfilment_occurred_on_key_idx" ON "industry_commerce_penalty"("fulfilment", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "industry_commerce_penalty_blacklist_basis_occurred_on_key_idx" ON "industry_commerce_penalty"("blacklist_basis", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "industry_commerce_penalty_history_xid_seq_idx" ON "industry_commerce_penalty_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "abnormal_listing_xid_seq_idx" ON "abnormal_listing"("xid", "seq");

-- CreateIndex
CREATE INDEX "abnormal_listing_occurred_on_key_idx" ON "abnormal_listing"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "abnormal_listing_district_code_occurred_on_key_idx" ON "abnormal_listing"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "abnormal_listing_listing_no_idx" ON "abnormal_listing"("listing_no");

-- CreateIndex
CREATE INDEX "abnormal_listing_holder_org_code_occurred_on_key_idx" ON "abnormal_listing"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "abnormal_listing_reason_occurred_on_key_idx" ON "abnormal_listing"("reason", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "abnormal_listing_listed_on_key_idx" ON "abnormal_listing"("listed_on", "key");

-- CreateIndex
CREATE INDEX "abnormal_listing_removed_on_idx" ON "abnormal_listing"("removed_on");

-- CreateIndex
CREATE INDEX "abnormal_listing_history_xid_seq_idx" ON "abnormal_listing_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "link_org_code_record_type_field_idx" ON "link"("org_code", "record_type", "field");

-- CreateIndex
CREATE INDEX "link_xid_seq_idx" ON "link"("xid", "seq");

-- CreateIndex
CREATE INDEX "publish_batch_created_at_idx" ON "publish_batch"("created_at");

-- CreateIndex
CREATE INDEX "publish_issue_batch_id_row_idx" ON "publish_issue"("batch_id", "row");

-- What a row may say of itself.
alter table registration
  add constraint registration_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint registration_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint registration_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint registration_version_check check (version > 0);
alter table registration_history
  add constraint registration_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint registration_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint registration_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint registration_history_version_check check (version > 0);
alter table market_sampling
  add constraint market_sampling_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint market_sampling_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint market_sampling_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint market_sampling_version_check check (version > 0);
alter table market_sampling_history
  add constraint market_sampling_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint market_sampling_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint market_sampling_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint market_sampling_history_version_check check (version > 0);
alter table consumer_complaint
  add constraint consumer_complaint_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint consumer_complaint_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint consumer_complaint_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint consumer_complaint_version_check check (version > 0);
alter table consumer_complaint_history
  add constraint consumer_complaint_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint consumer_complaint_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint consumer_complaint_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint consumer_complaint_history_version_check check (version > 0);
alter table industry_commerce_penalty
  add constraint industry_commerce_penalty_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint industry_commerce_penalty_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint industry_commerce_penalty_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint industry_commerce_penalty_version_check check (version > 0);
alter table industry_commerce_penalty_history
  add constraint industry_commerce_penalty_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint industry_commerce_penalty_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint industry_commerce_penalty_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint industry_commerce_penalty_history_version_check check (version > 0);
alter table abnormal_listing
  add constraint abnormal_listing_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint abnormal_listing_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint abnormal_listing_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint abnormal_listing_version_check check (version > 0);
alter table abnormal_listing_history
  add constraint abnormal_listing_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint abnormal_listing_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint abnormal_listing_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint abnormal_listing_history_version_check check (version > 0);

-- The first epoch of this database's feed.
insert into feed_epoch (id, system_identifier, highest_xid)
select gen_random_uuid(), control.system_identifier::text, pg_current_xact_id()
from pg_control_system() as control;
