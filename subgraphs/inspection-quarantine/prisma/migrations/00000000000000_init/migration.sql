-- shape: 21a45ced8cddcafb06d361e3cacd906838fec92a76bf886b9310c06aa5393556
-- Generated. Never changed once it is released: a later shape is a later migration.

-- One sequence per database: (xid, seq) orders the feed across record types.
create sequence feed_seq;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "import_detention" (
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
    "detention_no" TEXT NOT NULL,
    "declaration_no" TEXT,
    "importer_name" TEXT NOT NULL,
    "importer_code" TEXT,
    "importer_org_code" TEXT,
    "foreign_producer" TEXT,
    "origin" TEXT,
    "product_name" TEXT NOT NULL,
    "hs_code" TEXT,
    "ciq_code" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "weight" DECIMAL,
    "amount" DECIMAL,
    "reason" TEXT NOT NULL,
    "failed_items" JSONB,
    "disposal" TEXT NOT NULL,
    "port" TEXT,
    "detained_on" DATE NOT NULL,
    "declarant" TEXT,

    CONSTRAINT "import_detention_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "import_detention_history" (
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
    "detention_no" TEXT NOT NULL,
    "declaration_no" TEXT,
    "importer_name" TEXT NOT NULL,
    "importer_code" TEXT,
    "importer_org_code" TEXT,
    "foreign_producer" TEXT,
    "origin" TEXT,
    "product_name" TEXT NOT NULL,
    "hs_code" TEXT,
    "ciq_code" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "weight" DECIMAL,
    "amount" DECIMAL,
    "reason" TEXT NOT NULL,
    "failed_items" JSONB,
    "disposal" TEXT NOT NULL,
    "port" TEXT,
    "detained_on" DATE NOT NULL,
    "declarant" TEXT,

    CONSTRAINT "import_detention_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "foreign_notification" (
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
    "reference" TEXT NOT NULL,
    "system" TEXT NOT NULL,
    "classification" TEXT NOT NULL,
    "risk_decision" TEXT,
    "subject" TEXT NOT NULL,
    "category" TEXT,
    "product_type" TEXT,
    "product_class" TEXT,
    "notifying_country" TEXT NOT NULL,
    "origins" TEXT[],
    "hazards" TEXT[],
    "distribution" TEXT[],
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "measure" TEXT,
    "notified_on" DATE NOT NULL,

    CONSTRAINT "foreign_notification_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "foreign_notification_history" (
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
    "reference" TEXT NOT NULL,
    "system" TEXT NOT NULL,
    "classification" TEXT NOT NULL,
    "risk_decision" TEXT,
    "subject" TEXT NOT NULL,
    "category" TEXT,
    "product_type" TEXT,
    "product_class" TEXT,
    "notifying_country" TEXT NOT NULL,
    "origins" TEXT[],
    "hazards" TEXT[],
    "distribution" TEXT[],
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "measure" TEXT,
    "notified_on" DATE NOT NULL,

    CONSTRAINT "foreign_notification_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "trader_credit_rating" (
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
    "rating_no" TEXT NOT NULL,
    "trader_name" TEXT NOT NULL,
    "trader_code" TEXT,
    "trader_org_code" TEXT,
    "filing_no" TEXT,
    "grade" TEXT NOT NULL,
    "score" DECIMAL,
    "year" INTEGER NOT NULL,
    "downgrade_reasons" TEXT[],
    "rater" TEXT,
    "rated_on" DATE NOT NULL,

    CONSTRAINT "trader_credit_rating_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "trader_credit_rating_history" (
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
    "rating_no" TEXT NOT NULL,
    "trader_name" TEXT NOT NULL,
    "trader_code" TEXT,
    "trader_org_code" TEXT,
    "filing_no" TEXT,
    "grade" TEXT NOT NULL,
    "score" DECIMAL,
    "year" INTEGER NOT NULL,
    "downgrade_reasons" TEXT[],
    "rater" TEXT,
    "rated_on" DATE NOT NULL,

    CONSTRAINT "trader_credit_rating_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "import_recall" (
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
    "importer_name" TEXT NOT NULL,
    "importer_code" TEXT,
    "importer_org_code" TEXT,
    "foreign_producer" TEXT,
    "origin" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "defect" TEXT NOT NULL,
    "started_as" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "announced_on" DATE NOT NULL,
    "affected" BIGINT,
    "recalled" BIGINT,

    CONSTRAINT "import_recall_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "import_recall_history" (
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
    "importer_name" TEXT NOT NULL,
    "importer_code" TEXT,
    "importer_org_code" TEXT,
    "foreign_producer" TEXT,
    "origin" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "defect" TEXT NOT NULL,
    "started_as" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "announced_on" DATE NOT NULL,
    "affected" BIGINT,
    "recalled" BIGINT,

    CONSTRAINT "import_recall_history_pkey" PRIMARY KEY ("key","version")
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
CREATE INDEX "import_detention_xid_seq_idx" ON "import_detention"("xid", "seq");

-- CreateIndex
CREATE INDEX "import_detention_occurred_on_key_idx" ON "import_detention"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "import_detention_district_code_occurred_on_key_idx" ON "import_detention"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "import_detention_product_key_occurred_on_idx" ON "import_detention"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "import_detention_detention_no_idx" ON "import_detention"("detention_no");

-- CreateIndex
CREATE INDEX "import_detention_declaration_no_idx" ON "import_detention"("declaration_no");

-- CreateIndex
CREATE INDEX "import_detention_importer_org_code_occurred_on_key_idx" ON "import_detention"("importer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "import_detention_origin_idx" ON "import_detention"("origin");

-- CreateIndex
CREATE INDEX "import_detention_hs_code_idx" ON "import_detention"("hs_code");

-- CreateIndex
CREATE INDEX "import_detention_product_class_idx" ON "import_detention"("product_class");

-- CreateIndex
CREATE INDEX "import_detention_batch_no_idx" ON "import_detention"("batch_no");

-- CreateIndex
CREATE INDEX "import_detention_amount_idx" ON "import_detention"("amount");

-- CreateIndex
CREATE INDEX "import_detention_reason_occurred_on_key_idx" ON "import_detention"("reason", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "import_detention_disposal_occurred_on_key_idx" ON "import_detention"("disposal", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "import_detention_port_idx" ON "import_detention"("port");

-- CreateIndex
CREATE INDEX "import_detention_detained_on_key_idx" ON "import_detention"("detained_on", "key");

-- CreateIndex
CREATE INDEX "import_detention_history_xid_seq_idx" ON "import_detention_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "foreign_notification_xid_seq_idx" ON "foreign_notification"("xid", "seq");

-- CreateIndex
CREATE INDEX "foreign_notification_occurred_on_key_idx" ON "foreign_notification"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "foreign_notification_district_code_occurred_on_key_idx" ON "foreign_notification"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "foreign_notification_product_key_occurred_on_idx" ON "foreign_notification"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "foreign_notification_reference_key_idx" ON "foreign_notification"("reference", "key");

-- CreateIndex
CREATE INDEX "foreign_notification_system_occurred_on_key_idx" ON "foreign_notification"("system", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "foreign_notification_classification_occurred_on_key_idx" ON "foreign_notification"("classification", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "foreign_notification_risk_decision_occurred_on_key_idx" ON "foreign_notification"("risk_decision", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "foreign_notification_category_idx" ON "foreign_notification"("category");

-- CreateIndex
CREATE INDEX "foreign_notification_product_class_idx" ON "foreign_notification"("product_class");

-- CreateIndex
CREATE INDEX "foreign_notification_notifying_country_idx" ON "foreign_notification"("notifying_country");

-- CreateIndex
CREATE INDEX "foreign_notification_producer_org_code_occurred_on_key_idx" ON "foreign_notification"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "foreign_notification_notified_on_key_idx" ON "foreign_notification"("notified_on", "key");

-- CreateIndex
CREATE INDEX "foreign_notification_history_xid_seq_idx" ON "foreign_notification_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "trader_credit_rating_xid_seq_idx" ON "trader_credit_rating"("xid", "seq");

-- CreateIndex
CREATE INDEX "trader_credit_rating_occurred_on_key_idx" ON "trader_credit_rating"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "trader_credit_rating_district_code_occurred_on_key_idx" ON "trader_credit_rating"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "trader_credit_rating_rating_no_idx" ON "trader_credit_rating"("rating_no");

-- CreateIndex
CREATE INDEX "trader_credit_rating_trader_org_code_occurred_on_key_idx" ON "trader_credit_rating"("trader_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "trader_credit_rating_filing_no_idx" ON "trader_credit_rating"("filing_no");

-- CreateIndex
CREATE INDEX "trader_credit_rating_grade_occurred_on_key_idx" ON "trader_credit_rating"("grade", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "trader_credit_rating_score_key_idx" ON "trader_credit_rating"("score", "key");

-- CreateIndex
CREATE INDEX "trader_credit_rating_year_idx" ON "trader_credit_rating"("year");

-- CreateIndex
CREATE INDEX "trader_credit_rating_rated_on_key_idx" ON "trader_credit_rating"("rated_on", "key");

-- CreateIndex
CREATE INDEX "trader_credit_rating_history_xid_seq_idx" ON "trader_credit_rating_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "import_recall_xid_seq_idx" ON "import_recall"("xid", "seq");

-- CreateIndex
CREATE INDEX "import_recall_occurred_on_key_idx" ON "import_recall"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "import_recall_district_code_occurred_on_key_idx" ON "import_recall"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "import_recall_product_key_occurred_on_idx" ON "import_recall"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "import_recall_recall_no_idx" ON "import_recall"("recall_no");

-- CreateIndex
CREATE INDEX "import_recall_importer_org_code_occurred_on_key_idx" ON "import_recall"("importer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "import_recall_product_class_idx" ON "import_recall"("product_class");

-- CreateIndex
CREATE INDEX "import_recall_batch_no_idx" ON "import_recall"("batch_no");

-- CreateIndex
CREATE INDEX "import_recall_started_as_occurred_on_key_idx" ON "import_recall"("started_as", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "import_recall_state_occurred_on_key_idx" ON "import_recall"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "import_recall_announced_on_key_idx" ON "import_recall"("announced_on", "key");

-- CreateIndex
CREATE INDEX "import_recall_history_xid_seq_idx" ON "import_recall_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "link_org_code_record_type_field_idx" ON "link"("org_code", "record_type", "field");

-- CreateIndex
CREATE INDEX "link_xid_seq_idx" ON "link"("xid", "seq");

-- CreateIndex
CREATE INDEX "publish_batch_created_at_idx" ON "publish_batch"("created_at");

-- CreateIndex
CREATE INDEX "publish_issue_batch_id_row_idx" ON "publish_issue"("batch_id", "row");

-- What a row may say of itself.
alter table import_detention
  add constraint import_detention_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint import_detention_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint import_detention_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint import_detention_version_check check (version > 0);
alter table import_detention_history
  add constraint import_detention_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint import_detention_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint import_detention_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint import_detention_history_version_check check (version > 0);
alter table foreign_notification
  add constraint foreign_notification_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint foreign_notification_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint foreign_notification_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint foreign_notification_version_check check (version > 0);
alter table foreign_notification_history
  add constraint foreign_notification_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint foreign_notification_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint foreign_notification_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint foreign_notification_history_version_check check (version > 0);
alter table trader_credit_rating
  add constraint trader_credit_rating_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint trader_credit_rating_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint trader_credit_rating_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint trader_credit_rating_version_check check (version > 0);
alter table trader_credit_rating_history
  add constraint trader_credit_rating_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint trader_credit_rating_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint trader_credit_rating_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint trader_credit_rating_history_version_check check (version > 0);
alter table import_recall
  add constraint import_recall_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint import_recall_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint import_recall_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint import_recall_version_check check (version > 0);
alter table import_recall_history
  add constraint import_recall_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint import_recall_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint import_recall_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint import_recall_history_version_check check (version > 0);

-- The first epoch of this database's feed.
insert into feed_epoch (id, system_identifier, highest_xid)
select gen_random_uuid(), control.system_identifier::text, pg_current_xact_id()
from pg_control_system() as control;
