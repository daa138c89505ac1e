-- shape: cabdea3899f076b4d088c6393eebb6094bcaf7515c426ba4ca4d281d310ee8e1
-- Generated. Never changed once it is released: a later shape is a later migration.

-- CreateTable
CREATE TABLE "advertisement_monitoring" (
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
    "monitoring_no" TEXT NOT NULL,
    "advertiser_name" TEXT NOT NULL,
    "advertiser_code" TEXT,
    "advertiser_org_code" TEXT,
    "publisher" TEXT,
    "medium" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "title" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "approval_no" TEXT,
    "first_shown_on" DATE,
    "monitored_on" DATE NOT NULL,
    "showings" INTEGER,
    "finding" TEXT NOT NULL,
    "violations" TEXT[],
    "clause" TEXT,
    "measure" TEXT,
    "penalty_no" TEXT,
    "monitor" TEXT,

    CONSTRAINT "advertisement_monitoring_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "advertisement_monitoring_history" (
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
    "monitoring_no" TEXT NOT NULL,
    "advertiser_name" TEXT NOT NULL,
    "advertiser_code" TEXT,
    "advertiser_org_code" TEXT,
    "publisher" TEXT,
    "medium" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "title" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "approval_no" TEXT,
    "first_shown_on" DATE,
    "monitored_on" DATE NOT NULL,
    "showings" INTEGER,
    "finding" TEXT NOT NULL,
    "violations" TEXT[],
    "clause" TEXT,
    "measure" TEXT,
    "penalty_no" TEXT,
    "monitor" TEXT,

    CONSTRAINT "advertisement_monitoring_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "trademark" (
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
    "registration_no" TEXT NOT NULL,
    "mark_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "owner_name" TEXT NOT NULL,
    "owner_code" TEXT,
    "owner_org_code" TEXT,
    "nice_class" INTEGER NOT NULL,
    "goods" TEXT[],
    "registered_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "recognition" TEXT,
    "recognised_on" DATE,
    "licensing" JSONB,
    "agent" TEXT,

    CONSTRAINT "trademark_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "trademark_history" (
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
    "registration_no" TEXT NOT NULL,
    "mark_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "owner_name" TEXT NOT NULL,
    "owner_code" TEXT,
    "owner_org_code" TEXT,
    "nice_class" INTEGER NOT NULL,
    "goods" TEXT[],
    "registered_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "recognition" TEXT,
    "recognised_on" DATE,
    "licensing" JSONB,
    "agent" TEXT,

    CONSTRAINT "trademark_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateIndex
CREATE INDEX "advertisement_monitoring_xid_seq_idx" ON "advertisement_monitoring"("xid", "seq");

-- CreateIndex
CREATE INDEX "advertisement_monitoring_occurred_on_key_idx" ON "advertisement_monitoring"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "advertisement_monitoring_district_code_occurred_on_key_idx" ON "advertisement_monitoring"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "advertisement_monitoring_monitoring_no_idx" ON "advertisement_monitoring"("monitoring_no");

-- CreateIndex
CREATE INDEX "advertisement_monitoring_advertiser_org_code_occurred_on_ke_idx" ON "advertisement_monitoring"("advertiser_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "advertisement_monitoring_medium_occurred_on_key_idx" ON "advertisement_monitoring"("medium", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "advertisement_monitoring_category_occurred_on_key_idx" ON "advertisement_monitoring"("category", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "advertisement_monitoring_product_class_idx" ON "advertisement_monitoring"("product_class");

-- CreateIndex
CREATE INDEX "advertisement_monitoring_monitored_on_key_idx" ON "advertisement_monitoring"("monitored_on", "key");

-- CreateIndex
CREATE INDEX "advertisement_monitoring_showings_idx" ON "advertisement_monitoring"("showings");

-- CreateIndex
CREATE INDEX "advertisement_monitoring_finding_occurred_on_key_idx" ON "advertisement_monitoring"("finding", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "advertisement_monitoring_penalty_no_idx" ON "advertisement_monitoring"("penalty_no");

-- CreateIndex
CREATE INDEX "advertisement_monitoring_history_xid_seq_idx" ON "advertisement_monitoring_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "trademark_xid_seq_idx" ON "trademark"("xid", "seq");

-- CreateIndex
CREATE INDEX "trademark_occurred_on_key_idx" ON "trademark"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "trademark_district_code_occurred_on_key_idx" ON "trademark"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "trademark_registration_no_idx" ON "trademark"("registration_no");

-- CreateIndex
CREATE INDEX "trademark_mark_name_idx" ON "trademark"("mark_name");

-- CreateIndex
CREATE INDEX "trademark_kind_occurred_on_key_idx" ON "trademark"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "trademark_owner_org_code_occurred_on_key_idx" ON "trademark"("owner_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "trademark_nice_class_idx" ON "trademark"("nice_class");

-- CreateIndex
CREATE INDEX "trademark_registered_on_key_idx" ON "trademark"("registered_on", "key");

-- CreateIndex
CREATE INDEX "trademark_expires_on_key_idx" ON "trademark"("expires_on", "key");

-- CreateIndex
CREATE INDEX "trademark_state_occurred_on_key_idx" ON "trademark"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "trademark_recognition_occurred_on_key_idx" ON "trademark"("recognition", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "trademark_history_xid_seq_idx" ON "trademark_history"("xid", "seq");

-- What a row may say of itself.
alter table advertisement_monitoring
  add constraint advertisement_monitoring_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint advertisement_monitoring_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint advertisement_monitoring_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint advertisement_monitoring_version_check check (version > 0);
alter table advertisement_monitoring_history
  add constraint advertisement_monitoring_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint advertisement_monitoring_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint advertisement_monitoring_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint advertisement_monitoring_history_version_check check (version > 0);
alter table trademark
  add constraint trademark_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint trademark_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint trademark_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint trademark_version_check check (version > 0);
alter table trademark_history
  add constraint trademark_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint trademark_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint trademark_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint trademark_history_version_check check (version > 0);
