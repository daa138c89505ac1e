-- shape: 2d0c5b1b3735fa44d6b33180d1006b2640c118209d8dee6a12e51574822f330c
-- Generated. Never changed once it is released: a later shape is a later migration.

-- CreateTable
CREATE TABLE "commerce_trader" (
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
    "filing_no" TEXT NOT NULL,
    "trader_name" TEXT NOT NULL,
    "trader_code" TEXT,
    "trader_org_code" TEXT,
    "kind" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "shop_name" TEXT,
    "address" TEXT,
    "product_classes" TEXT[],
    "floor_area" DECIMAL,
    "stores" INTEGER,
    "employees" INTEGER,
    "traced" BOOLEAN,
    "trace_node_no" TEXT,
    "opened_on" DATE,
    "filed_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "principal" TEXT,
    "principal_phone" TEXT,

    CONSTRAINT "commerce_trader_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "commerce_trader_history" (
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
    "filing_no" TEXT NOT NULL,
    "trader_name" TEXT NOT NULL,
    "trader_code" TEXT,
    "trader_org_code" TEXT,
    "kind" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "shop_name" TEXT,
    "address" TEXT,
    "product_classes" TEXT[],
    "floor_area" DECIMAL,
    "stores" INTEGER,
    "employees" INTEGER,
    "traced" BOOLEAN,
    "trace_node_no" TEXT,
    "opened_on" DATE,
    "filed_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "principal" TEXT,
    "principal_phone" TEXT,

    CONSTRAINT "commerce_trader_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "ecommerce_platform" (
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
    "platform_no" TEXT NOT NULL,
    "operator_name" TEXT NOT NULL,
    "operator_code" TEXT,
    "operator_org_code" TEXT,
    "platform_name" TEXT NOT NULL,
    "site" TEXT,
    "icp_no" TEXT,
    "model" TEXT NOT NULL,
    "product_classes" TEXT[],
    "merchants" INTEGER,
    "turnover" DECIMAL,
    "quality_controlled" BOOLEAN,
    "advance_compensation" BOOLEAN,
    "complaint_phone" TEXT,
    "filed_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "quality_manager" TEXT,

    CONSTRAINT "ecommerce_platform_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ecommerce_platform_history" (
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
    "platform_no" TEXT NOT NULL,
    "operator_name" TEXT NOT NULL,
    "operator_code" TEXT,
    "operator_org_code" TEXT,
    "platform_name" TEXT NOT NULL,
    "site" TEXT,
    "icp_no" TEXT,
    "model" TEXT NOT NULL,
    "product_classes" TEXT[],
    "merchants" INTEGER,
    "turnover" DECIMAL,
    "quality_controlled" BOOLEAN,
    "advance_compensation" BOOLEAN,
    "complaint_phone" TEXT,
    "filed_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "quality_manager" TEXT,

    CONSTRAINT "ecommerce_platform_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "commerce_licence" (
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
    "scope" TEXT,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,
    "principal" TEXT,

    CONSTRAINT "commerce_licence_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "commerce_licence_history" (
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
    "scope" TEXT,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,
    "principal" TEXT,

    CONSTRAINT "commerce_licence_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "commerce_credit_record" (
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
    "record_no" TEXT NOT NULL,
    "enterprise_on_record_name" TEXT NOT NULL,
    "enterprise_on_record_code" TEXT,
    "enterprise_on_record_org_code" TEXT,
    "nature" TEXT NOT NULL,
    "matter" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "basis_no" TEXT,
    "determined_by" TEXT,
    "amount" DECIMAL,
    "recorded_on" DATE NOT NULL,
    "display_until" DATE,
    "repaired_on" DATE,

    CONSTRAINT "commerce_credit_record_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "commerce_credit_record_history" (
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
    "record_no" TEXT NOT NULL,
    "enterprise_on_record_name" TEXT NOT NULL,
    "enterprise_on_record_code" TEXT,
    "enterprise_on_record_org_code" TEXT,
    "nature" TEXT NOT NULL,
    "matter" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "basis_no" TEXT,
    "determined_by" TEXT,
    "amount" DECIMAL,
    "recorded_on" DATE NOT NULL,
    "display_until" DATE,
    "repaired_on" DATE,

    CONSTRAINT "commerce_credit_record_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateIndex
CREATE INDEX "commerce_trader_xid_seq_idx" ON "commerce_trader"("xid", "seq");

-- CreateIndex
CREATE INDEX "commerce_trader_occurred_on_key_idx" ON "commerce_trader"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_trader_district_code_occurred_on_key_idx" ON "commerce_trader"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_trader_filing_no_idx" ON "commerce_trader"("filing_no");

-- CreateIndex
CREATE INDEX "commerce_trader_trader_org_code_occurred_on_key_idx" ON "commerce_trader"("trader_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_trader_kind_occurred_on_key_idx" ON "commerce_trader"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_trader_format_occurred_on_key_idx" ON "commerce_trader"("format", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_trader_floor_area_key_idx" ON "commerce_trader"("floor_area", "key");

-- CreateIndex
CREATE INDEX "commerce_trader_traced_occurred_on_key_idx" ON "commerce_trader"("traced", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_trader_trace_node_no_idx" ON "commerce_trader"("trace_node_no");

-- CreateIndex
CREATE INDEX "commerce_trader_filed_on_key_idx" ON "commerce_trader"("filed_on", "key");

-- CreateIndex
CREATE INDEX "commerce_trader_state_occurred_on_key_idx" ON "commerce_trader"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_trader_history_xid_seq_idx" ON "commerce_trader_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "ecommerce_platform_xid_seq_idx" ON "ecommerce_platform"("xid", "seq");

-- CreateIndex
CREATE INDEX "ecommerce_platform_occurred_on_key_idx" ON "ecommerce_platform"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "ecommerce_platform_district_code_occurred_on_key_idx" ON "ecommerce_platform"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "ecommerce_platform_platform_no_idx" ON "ecommerce_platform"("platform_no");

-- CreateIndex
CREATE INDEX "ecommerce_platform_operator_org_code_occurred_on_key_idx" ON "ecommerce_platform"("operator_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "ecommerce_platform_platform_name_idx" ON "ecommerce_platform"("platform_name");

-- CreateIndex
CREATE INDEX "ecommerce_platform_site_idx" ON "ecommerce_platform"("site");

-- CreateIndex
CREATE INDEX "ecommerce_platform_icp_no_idx" ON "ecommerce_platform"("icp_no");

-- CreateIndex
CREATE INDEX "ecommerce_platform_model_occurred_on_key_idx" ON "ecommerce_platform"("model", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "ecommerce_platform_merchants_key_idx" ON "ecommerce_platform"("merchants", "key");

-- CreateIndex
CREATE INDEX "ecommerce_platform_turnover_key_idx" ON "ecommerce_platform"("turnover", "key");

-- CreateIndex
CREATE INDEX "ecommerce_platform_quality_controlled_occurred_on_key_idx" ON "ecommerce_platform"("quality_controlled", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "ecommerce_platform_advance_compensation_occurred_on_key_idx" ON "ecommerce_platform"("advance_compensation", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "ecommerce_platform_filed_on_key_idx" ON "ecommerce_platform"("filed_on", "key");

-- CreateIndex
CREATE INDEX "ecommerce_platform_state_occurred_on_key_idx" ON "ecommerce_platform"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "ecommerce_platform_history_xid_seq_idx" ON "ecommerce_platform_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "commerce_licence_xid_seq_idx" ON "commerce_licence"("xid", "seq");

-- CreateIndex
CREATE INDEX "commerce_licence_occurred_on_key_idx" ON "commerce_licence"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_licence_district_code_occurred_on_key_idx" ON "commerce_licence"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_licence_licence_no_idx" ON "commerce_licence"("licence_no");

-- CreateIndex
CREATE INDEX "commerce_licence_kind_occurred_on_key_idx" ON "commerce_licence"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_licence_holder_org_code_occurred_on_key_idx" ON "commerce_licence"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_licence_issued_on_key_idx" ON "commerce_licence"("issued_on", "key");

-- CreateIndex
CREATE INDEX "commerce_licence_expires_on_key_idx" ON "commerce_licence"("expires_on", "key");

-- CreateIndex
CREATE INDEX "commerce_licence_state_occurred_on_key_idx" ON "commerce_licence"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_licence_history_xid_seq_idx" ON "commerce_licence_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "commerce_credit_record_xid_seq_idx" ON "commerce_credit_record"("xid", "seq");

-- CreateIndex
CREATE INDEX "commerce_credit_record_occurred_on_key_idx" ON "commerce_credit_record"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_credit_record_district_code_occurred_on_key_idx" ON "commerce_credit_record"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_credit_record_record_no_idx" ON "commerce_credit_record"("record_no");

-- CreateIndex
CREATE INDEX "commerce_credit_record_enterprise_on_record_org_code_occurr_idx" ON "commerce_credit_record"("enterprise_on_record_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_credit_record_nature_occurred_on_key_idx" ON "commerce_credit_record"("nature", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_credit_record_matter_occurred_on_key_idx" ON "commerce_credit_record"("matter", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "commerce_credit_record_amount_idx" ON "commerce_credit_record"("amount");

-- CreateIndex
CREATE INDEX "commerce_credit_record_recorded_on_key_idx" ON "commerce_credit_record"("recorded_on", "key");

-- CreateIndex
CREATE INDEX "commerce_credit_record_repaired_on_idx" ON "commerce_credit_record"("repaired_on");

-- CreateIndex
CREATE INDEX "commerce_credit_record_history_xid_seq_idx" ON "commerce_credit_record_history"("xid", "seq");

-- What a row may say of itself.
alter table commerce_trader
  add constraint commerce_trader_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint commerce_trader_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint commerce_trader_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint commerce_trader_version_check check (version > 0);
alter table commerce_trader_history
  add constraint commerce_trader_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint commerce_trader_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint commerce_trader_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint commerce_trader_history_version_check check (version > 0);
alter table ecommerce_platform
  add constraint ecommerce_platform_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint ecommerce_platform_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint ecommerce_platform_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint ecommerce_platform_version_check check (version > 0);
alter table ecommerce_platform_history
  add constraint ecommerce_platform_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint ecommerce_platform_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint ecommerce_platform_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint ecommerce_platform_history_version_check check (version > 0);
alter table commerce_licence
  add constraint commerce_licence_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint commerce_licence_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint commerce_licence_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint commerce_licence_version_check check (version > 0);
alter table commerce_licence_history
  add constraint commerce_licence_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint commerce_licence_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint commerce_licence_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint commerce_licence_history_version_check check (version > 0);
alter table commerce_credit_record
  add constraint commerce_credit_record_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint commerce_credit_record_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint commerce_credit_record_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint commerce_credit_record_version_check check (version > 0);
alter table commerce_credit_record_history
  add constraint commerce_credit_record_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint commerce_credit_record_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint commerce_credit_record_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint commerce_credit_record_history_version_check check (version > 0);
