-- shape: 8f37efaae99cad89a343f15aa8ec3ad99e18c3c47b436e17e9c1e71b1479c7c5
-- Generated. Never changed once it is released: a later shape is a later migration.

-- CreateTable
CREATE TABLE "port_quarantine" (
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
    "quarantine_no" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "consignee_name" TEXT,
    "consignee_code" TEXT,
    "consignee_org_code" TEXT,
    "declaration_no" TEXT,
    "conveyance" TEXT,
    "container_no" TEXT,
    "goods_name" TEXT,
    "hs_code" TEXT,
    "product_class" TEXT,
    "origin" TEXT,
    "port" TEXT,
    "result" TEXT NOT NULL,
    "findings" JSONB,
    "treatment" TEXT NOT NULL,
    "detention_no" TEXT,
    "quarantined_on" DATE NOT NULL,
    "officer" TEXT,

    CONSTRAINT "port_quarantine_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "port_quarantine_history" (
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
    "quarantine_no" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "consignee_name" TEXT,
    "consignee_code" TEXT,
    "consignee_org_code" TEXT,
    "declaration_no" TEXT,
    "conveyance" TEXT,
    "container_no" TEXT,
    "goods_name" TEXT,
    "hs_code" TEXT,
    "product_class" TEXT,
    "origin" TEXT,
    "port" TEXT,
    "result" TEXT NOT NULL,
    "findings" JSONB,
    "treatment" TEXT NOT NULL,
    "detention_no" TEXT,
    "quarantined_on" DATE NOT NULL,
    "officer" TEXT,

    CONSTRAINT "port_quarantine_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "pre_shipment_inspection" (
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
    "consignee_name" TEXT NOT NULL,
    "consignee_code" TEXT,
    "consignee_org_code" TEXT,
    "foreign_party" TEXT,
    "inspection_body" TEXT,
    "product_name" TEXT NOT NULL,
    "hs_code" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "country" TEXT,
    "place" TEXT,
    "quantity" DECIMAL,
    "unit" TEXT,
    "amount" DECIMAL,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "inspected_on" DATE NOT NULL,
    "expires_on" DATE,
    "inspector" TEXT,

    CONSTRAINT "pre_shipment_inspection_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "pre_shipment_inspection_history" (
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
    "consignee_name" TEXT NOT NULL,
    "consignee_code" TEXT,
    "consignee_org_code" TEXT,
    "foreign_party" TEXT,
    "inspection_body" TEXT,
    "product_name" TEXT NOT NULL,
    "hs_code" TEXT,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "country" TEXT,
    "place" TEXT,
    "quantity" DECIMAL,
    "unit" TEXT,
    "amount" DECIMAL,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "inspected_on" DATE NOT NULL,
    "expires_on" DATE,
    "inspector" TEXT,

    CONSTRAINT "pre_shipment_inspection_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateIndex
CREATE INDEX "port_quarantine_xid_seq_idx" ON "port_quarantine"("xid", "seq");

-- CreateIndex
CREATE INDEX "port_quarantine_occurred_on_key_idx" ON "port_quarantine"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "port_quarantine_district_code_occurred_on_key_idx" ON "port_quarantine"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "port_quarantine_quarantine_no_idx" ON "port_quarantine"("quarantine_no");

-- CreateIndex
CREATE INDEX "port_quarantine_object_occurred_on_key_idx" ON "port_quarantine"("object", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "port_quarantine_consignee_org_code_occurred_on_key_idx" ON "port_quarantine"("consignee_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "port_quarantine_declaration_no_idx" ON "port_quarantine"("declaration_no");

-- CreateIndex
CREATE INDEX "port_quarantine_container_no_idx" ON "port_quarantine"("container_no");

-- CreateIndex
CREATE INDEX "port_quarantine_hs_code_idx" ON "port_quarantine"("hs_code");

-- CreateIndex
CREATE INDEX "port_quarantine_product_class_idx" ON "port_quarantine"("product_class");

-- CreateIndex
CREATE INDEX "port_quarantine_origin_idx" ON "port_quarantine"("origin");

-- CreateIndex
CREATE INDEX "port_quarantine_port_idx" ON "port_quarantine"("port");

-- CreateIndex
CREATE INDEX "port_quarantine_result_occurred_on_key_idx" ON "port_quarantine"("result", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "port_quarantine_treatment_occurred_on_key_idx" ON "port_quarantine"("treatment", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "port_quarantine_detention_no_idx" ON "port_quarantine"("detention_no");

-- CreateIndex
CREATE INDEX "port_quarantine_quarantined_on_key_idx" ON "port_quarantine"("quarantined_on", "key");

-- CreateIndex
CREATE INDEX "port_quarantine_history_xid_seq_idx" ON "port_quarantine_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_xid_seq_idx" ON "pre_shipment_inspection"("xid", "seq");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_occurred_on_key_idx" ON "pre_shipment_inspection"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_district_code_occurred_on_key_idx" ON "pre_shipment_inspection"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_product_key_occurred_on_idx" ON "pre_shipment_inspection"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_certificate_no_idx" ON "pre_shipment_inspection"("certificate_no");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_kind_occurred_on_key_idx" ON "pre_shipment_inspection"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_consignee_org_code_occurred_on_key_idx" ON "pre_shipment_inspection"("consignee_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_inspection_body_idx" ON "pre_shipment_inspection"("inspection_body");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_hs_code_idx" ON "pre_shipment_inspection"("hs_code");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_product_class_idx" ON "pre_shipment_inspection"("product_class");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_country_idx" ON "pre_shipment_inspection"("country");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_amount_idx" ON "pre_shipment_inspection"("amount");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_verdict_occurred_on_key_idx" ON "pre_shipment_inspection"("verdict", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_inspected_on_key_idx" ON "pre_shipment_inspection"("inspected_on", "key");

-- CreateIndex
CREATE INDEX "pre_shipment_inspection_history_xid_seq_idx" ON "pre_shipment_inspection_history"("xid", "seq");

-- What a row may say of itself.
alter table port_quarantine
  add constraint port_quarantine_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint port_quarantine_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint port_quarantine_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint port_quarantine_version_check check (version > 0);
alter table port_quarantine_history
  add constraint port_quarantine_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint port_quarantine_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint port_quarantine_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint port_quarantine_history_version_check check (version > 0);
alter table pre_shipment_inspection
  add constraint pre_shipment_inspection_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint pre_shipment_inspection_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint pre_shipment_inspection_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint pre_shipment_inspection_version_check check (version > 0);
alter table pre_shipment_inspection_history
  add constraint pre_shipment_inspection_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint pre_shipment_inspection_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint pre_shipment_inspection_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint pre_shipment_inspection_history_version_check check (version > 0);
