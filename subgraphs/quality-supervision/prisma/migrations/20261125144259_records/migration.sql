-- shape: d713d82dbf54adbe894accd9b117dc1fbb626b780b9cc400b7efcb22954a172f
-- Generated. Never changed once it is released: a later shape is a later migration.

-- CreateTable
CREATE TABLE "compulsory_certificate" (
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
    "manufacturer_name" TEXT,
    "manufacturer_code" TEXT,
    "manufacturer_org_code" TEXT,
    "factory" TEXT,
    "factory_address" TEXT,
    "factory_no" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "models" JSONB,
    "standards" TEXT[],
    "rule_no" TEXT,
    "certifier" TEXT,
    "first_issued_on" DATE,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,
    "surveilled_on" DATE,

    CONSTRAINT "compulsory_certificate_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "compulsory_certificate_history" (
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
    "manufacturer_name" TEXT,
    "manufacturer_code" TEXT,
    "manufacturer_org_code" TEXT,
    "factory" TEXT,
    "factory_address" TEXT,
    "factory_no" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "models" JSONB,
    "standards" TEXT[],
    "rule_no" TEXT,
    "certifier" TEXT,
    "first_issued_on" DATE,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,
    "surveilled_on" DATE,

    CONSTRAINT "compulsory_certificate_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "metrology_licence" (
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
    "instruments" JSONB,
    "address" TEXT,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,

    CONSTRAINT "metrology_licence_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "metrology_licence_history" (
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
    "instruments" JSONB,
    "address" TEXT,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,

    CONSTRAINT "metrology_licence_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "special_equipment" (
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
    "registration_code" TEXT NOT NULL,
    "use_certificate_no" TEXT,
    "category" TEXT NOT NULL,
    "equipment_name" TEXT NOT NULL,
    "brand" TEXT,
    "model" TEXT,
    "serial_no" TEXT,
    "manufacturer_name" TEXT,
    "manufacturer_code" TEXT,
    "manufacturer_org_code" TEXT,
    "user_name" TEXT NOT NULL,
    "user_code" TEXT,
    "user_org_code" TEXT,
    "installer_name" TEXT,
    "installer_code" TEXT,
    "installer_org_code" TEXT,
    "maintainer" TEXT,
    "location" TEXT,
    "made_on" DATE,
    "registered_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "inspection_body_no" TEXT,
    "inspections" JSONB,
    "last_inspected_on" DATE,
    "last_conclusion" TEXT,
    "next_inspection_on" DATE,
    "safety_officer" TEXT,
    "safety_officer_phone" TEXT,

    CONSTRAINT "special_equipment_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "special_equipment_history" (
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
    "registration_code" TEXT NOT NULL,
    "use_certificate_no" TEXT,
    "category" TEXT NOT NULL,
    "equipment_name" TEXT NOT NULL,
    "brand" TEXT,
    "model" TEXT,
    "serial_no" TEXT,
    "manufacturer_name" TEXT,
    "manufacturer_code" TEXT,
    "manufacturer_org_code" TEXT,
    "user_name" TEXT NOT NULL,
    "user_code" TEXT,
    "user_org_code" TEXT,
    "installer_name" TEXT,
    "installer_code" TEXT,
    "installer_org_code" TEXT,
    "maintainer" TEXT,
    "location" TEXT,
    "made_on" DATE,
    "registered_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "inspection_body_no" TEXT,
    "inspections" JSONB,
    "last_inspected_on" DATE,
    "last_conclusion" TEXT,
    "next_inspection_on" DATE,
    "safety_officer" TEXT,
    "safety_officer_phone" TEXT,

    CONSTRAINT "special_equipment_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "equipment_operator" (
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
    "archive_no" TEXT NOT NULL,
    "person_name" TEXT,
    "id_number" TEXT,
    "job" TEXT NOT NULL,
    "job_code" TEXT,
    "employer_name" TEXT,
    "employer_code" TEXT,
    "employer_org_code" TEXT,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "reviewed_on" DATE,
    "training_hours" INTEGER,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,

    CONSTRAINT "equipment_operator_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "equipment_operator_history" (
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
    "archive_no" TEXT NOT NULL,
    "person_name" TEXT,
    "id_number" TEXT,
    "job" TEXT NOT NULL,
    "job_code" TEXT,
    "employer_name" TEXT,
    "employer_code" TEXT,
    "employer_org_code" TEXT,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "reviewed_on" DATE,
    "training_hours" INTEGER,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,

    CONSTRAINT "equipment_operator_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "defect_lead" (
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
    "lead_no" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "source_no" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "defect" TEXT NOT NULL,
    "scene" TEXT,
    "injured" INTEGER,
    "injury_severity" TEXT,
    "loss" DECIMAL,
    "received_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "investigation_no" TEXT,
    "dismissal_reason" TEXT,
    "reporter" TEXT,
    "reporter_phone" TEXT,

    CONSTRAINT "defect_lead_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "defect_lead_history" (
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
    "lead_no" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "source_no" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "defect" TEXT NOT NULL,
    "scene" TEXT,
    "injured" INTEGER,
    "injury_severity" TEXT,
    "loss" DECIMAL,
    "received_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "investigation_no" TEXT,
    "dismissal_reason" TEXT,
    "reporter" TEXT,
    "reporter_phone" TEXT,

    CONSTRAINT "defect_lead_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "defect_investigation" (
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
    "investigation_no" TEXT NOT NULL,
    "producer_name" TEXT NOT NULL,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "lead_nos" TEXT[],
    "phase" TEXT NOT NULL,
    "defect" TEXT NOT NULL,
    "cases" INTEGER,
    "cma_no" TEXT,
    "report_nos" TEXT[],
    "risk_level" TEXT,
    "conclusion" TEXT,
    "opened_on" DATE NOT NULL,
    "concluded_on" DATE,
    "recall_no" TEXT,
    "affected" BIGINT,
    "expert" TEXT,

    CONSTRAINT "defect_investigation_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "defect_investigation_history" (
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
    "investigation_no" TEXT NOT NULL,
    "producer_name" TEXT NOT NULL,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "gtin" TEXT,
    "batch_no" TEXT,
    "lead_nos" TEXT[],
    "phase" TEXT NOT NULL,
    "defect" TEXT NOT NULL,
    "cases" INTEGER,
    "cma_no" TEXT,
    "report_nos" TEXT[],
    "risk_level" TEXT,
    "conclusion" TEXT,
    "opened_on" DATE NOT NULL,
    "concluded_on" DATE,
    "recall_no" TEXT,
    "affected" BIGINT,
    "expert" TEXT,

    CONSTRAINT "defect_investigation_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "testing_body" (
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
    "cma_no" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "kind" TEXT NOT NULL,
    "cal_no" TEXT,
    "cnas_no" TEXT,
    "scope" JSONB,
    "instruments" JSONB,
    "signatories" INTEGER,
    "address" TEXT,
    "business_phone" TEXT,
    "approver" TEXT,
    "approved_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,
    "technical_manager" TEXT,

    CONSTRAINT "testing_body_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "testing_body_history" (
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
    "cma_no" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_code" TEXT,
    "holder_org_code" TEXT,
    "kind" TEXT NOT NULL,
    "cal_no" TEXT,
    "cnas_no" TEXT,
    "scope" JSONB,
    "instruments" JSONB,
    "signatories" INTEGER,
    "address" TEXT,
    "business_phone" TEXT,
    "approver" TEXT,
    "approved_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,
    "technical_manager" TEXT,

    CONSTRAINT "testing_body_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "testing_report" (
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
    "cma_no" TEXT NOT NULL,
    "verification_code" TEXT,
    "kind" TEXT NOT NULL,
    "client_name" TEXT,
    "client_code" TEXT,
    "client_org_code" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "sample_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "batch_no" TEXT,
    "received_on" DATE,
    "issued_on" DATE NOT NULL,
    "standards" TEXT[],
    "items" JSONB,
    "verdict" TEXT,
    "cma_marked" BOOLEAN,
    "state" TEXT NOT NULL,
    "replaced_by" TEXT,
    "signatory" TEXT,

    CONSTRAINT "testing_report_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "testing_report_history" (
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
    "cma_no" TEXT NOT NULL,
    "verification_code" TEXT,
    "kind" TEXT NOT NULL,
    "client_name" TEXT,
    "client_code" TEXT,
    "client_org_code" TEXT,
    "producer_name" TEXT,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "sample_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "batch_no" TEXT,
    "received_on" DATE,
    "issued_on" DATE NOT NULL,
    "standards" TEXT[],
    "items" JSONB,
    "verdict" TEXT,
    "cma_marked" BOOLEAN,
    "state" TEXT NOT NULL,
    "replaced_by" TEXT,
    "signatory" TEXT,

    CONSTRAINT "testing_report_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "quality_credit_rating" (
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
    "rated_name" TEXT NOT NULL,
    "rated_code" TEXT,
    "rated_org_code" TEXT,
    "scheme" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "score" DECIMAL,
    "items" JSONB,
    "year" INTEGER NOT NULL,
    "downgrade_reasons" TEXT[],
    "measures" TEXT,
    "rater" TEXT,
    "rated_on" DATE NOT NULL,
    "valid_until" DATE,

    CONSTRAINT "quality_credit_rating_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "quality_credit_rating_history" (
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
    "rated_name" TEXT NOT NULL,
    "rated_code" TEXT,
    "rated_org_code" TEXT,
    "scheme" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "score" DECIMAL,
    "items" JSONB,
    "year" INTEGER NOT NULL,
    "downgrade_reasons" TEXT[],
    "measures" TEXT,
    "rater" TEXT,
    "rated_on" DATE NOT NULL,
    "valid_until" DATE,

    CONSTRAINT "quality_credit_rating_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateIndex
CREATE INDEX "compulsory_certificate_xid_seq_idx" ON "compulsory_certificate"("xid", "seq");

-- CreateIndex
CREATE INDEX "compulsory_certificate_occurred_on_key_idx" ON "compulsory_certificate"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "compulsory_certificate_district_code_occurred_on_key_idx" ON "compulsory_certificate"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "compulsory_certificate_product_key_occurred_on_idx" ON "compulsory_certificate"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "compulsory_certificate_certificate_no_idx" ON "compulsory_certificate"("certificate_no");

-- CreateIndex
CREATE INDEX "compulsory_certificate_holder_org_code_occurred_on_key_idx" ON "compulsory_certificate"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "compulsory_certificate_manufacturer_org_code_occurred_on_ke_idx" ON "compulsory_certificate"("manufacturer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "compulsory_certificate_factory_no_idx" ON "compulsory_certificate"("factory_no");

-- CreateIndex
CREATE INDEX "compulsory_certificate_product_class_idx" ON "compulsory_certificate"("product_class");

-- CreateIndex
CREATE INDEX "compulsory_certificate_certifier_idx" ON "compulsory_certificate"("certifier");

-- CreateIndex
CREATE INDEX "compulsory_certificate_issued_on_key_idx" ON "compulsory_certificate"("issued_on", "key");

-- CreateIndex
CREATE INDEX "compulsory_certificate_expires_on_key_idx" ON "compulsory_certificate"("expires_on", "key");

-- CreateIndex
CREATE INDEX "compulsory_certificate_state_occurred_on_key_idx" ON "compulsory_certificate"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "compulsory_certificate_surveilled_on_idx" ON "compulsory_certificate"("surveilled_on");

-- CreateIndex
CREATE INDEX "compulsory_certificate_history_xid_seq_idx" ON "compulsory_certificate_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "metrology_licence_xid_seq_idx" ON "metrology_licence"("xid", "seq");

-- CreateIndex
CREATE INDEX "metrology_licence_occurred_on_key_idx" ON "metrology_licence"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "metrology_licence_district_code_occurred_on_key_idx" ON "metrology_licence"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "metrology_licence_licence_no_idx" ON "metrology_licence"("licence_no");

-- CreateIndex
CREATE INDEX "metrology_licence_kind_occurred_on_key_idx" ON "metrology_licence"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "metrology_licence_holder_org_code_occurred_on_key_idx" ON "metrology_licence"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "metrology_licence_issued_on_key_idx" ON "metrology_licence"("issued_on", "key");

-- CreateIndex
CREATE INDEX "metrology_licence_expires_on_key_idx" ON "metrology_licence"("expires_on", "key");

-- CreateIndex
CREATE INDEX "metrology_licence_state_occurred_on_key_idx" ON "metrology_licence"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "metrology_licence_history_xid_seq_idx" ON "metrology_licence_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "special_equipment_xid_seq_idx" ON "special_equipment"("xid", "seq");

-- CreateIndex
CREATE INDEX "special_equipment_occurred_on_key_idx" ON "special_equipment"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "special_equipment_district_code_occurred_on_key_idx" ON "special_equipment"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "special_equipment_product_key_occurred_on_idx" ON "special_equipment"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "special_equipment_registration_code_idx" ON "special_equipment"("registration_code");

-- CreateIndex
CREATE INDEX "special_equipment_use_certificate_no_idx" ON "special_equipment"("use_certificate_no");

-- CreateIndex
CREATE INDEX "special_equipment_category_occurred_on_key_idx" ON "special_equipment"("category", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "special_equipment_serial_no_idx" ON "special_equipment"("serial_no");

-- CreateIndex
CREATE INDEX "special_equipment_manufacturer_org_code_occurred_on_key_idx" ON "special_equipment"("manufacturer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "special_equipment_user_org_code_occurred_on_key_idx" ON "special_equipment"("user_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "special_equipment_installer_org_code_occurred_on_key_idx" ON "special_equipment"("installer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "special_equipment_registered_on_key_idx" ON "special_equipment"("registered_on", "key");

-- CreateIndex
CREATE INDEX "special_equipment_state_occurred_on_key_idx" ON "special_equipment"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "special_equipment_inspection_body_no_idx" ON "special_equipment"("inspection_body_no");

-- CreateIndex
CREATE INDEX "special_equipment_last_inspected_on_key_idx" ON "special_equipment"("last_inspected_on", "key");

-- CreateIndex
CREATE INDEX "special_equipment_last_conclusion_occurred_on_key_idx" ON "special_equipment"("last_conclusion", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "special_equipment_next_inspection_on_key_idx" ON "special_equipment"("next_inspection_on", "key");

-- CreateIndex
CREATE INDEX "special_equipment_history_xid_seq_idx" ON "special_equipment_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "equipment_operator_xid_seq_idx" ON "equipment_operator"("xid", "seq");

-- CreateIndex
CREATE INDEX "equipment_operator_occurred_on_key_idx" ON "equipment_operator"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "equipment_operator_district_code_occurred_on_key_idx" ON "equipment_operator"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "equipment_operator_archive_no_idx" ON "equipment_operator"("archive_no");

-- CreateIndex
CREATE INDEX "equipment_operator_job_occurred_on_key_idx" ON "equipment_operator"("job", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "equipment_operator_employer_org_code_occurred_on_key_idx" ON "equipment_operator"("employer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "equipment_operator_issued_on_key_idx" ON "equipment_operator"("issued_on", "key");

-- CreateIndex
CREATE INDEX "equipment_operator_expires_on_key_idx" ON "equipment_operator"("expires_on", "key");

-- CreateIndex
CREATE INDEX "equipment_operator_state_occurred_on_key_idx" ON "equipment_operator"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "equipment_operator_history_xid_seq_idx" ON "equipment_operator_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "defect_lead_xid_seq_idx" ON "defect_lead"("xid", "seq");

-- CreateIndex
CREATE INDEX "defect_lead_occurred_on_key_idx" ON "defect_lead"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "defect_lead_district_code_occurred_on_key_idx" ON "defect_lead"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "defect_lead_product_key_occurred_on_idx" ON "defect_lead"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "defect_lead_lead_no_idx" ON "defect_lead"("lead_no");

-- CreateIndex
CREATE INDEX "defect_lead_source_occurred_on_key_idx" ON "defect_lead"("source", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "defect_lead_producer_org_code_occurred_on_key_idx" ON "defect_lead"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "defect_lead_product_class_idx" ON "defect_lead"("product_class");

-- CreateIndex
CREATE INDEX "defect_lead_injured_idx" ON "defect_lead"("injured");

-- CreateIndex
CREATE INDEX "defect_lead_injury_severity_occurred_on_key_idx" ON "defect_lead"("injury_severity", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "defect_lead_received_on_key_idx" ON "defect_lead"("received_on", "key");

-- CreateIndex
CREATE INDEX "defect_lead_state_occurred_on_key_idx" ON "defect_lead"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "defect_lead_investigation_no_idx" ON "defect_lead"("investigation_no");

-- CreateIndex
CREATE INDEX "defect_lead_history_xid_seq_idx" ON "defect_lead_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "defect_investigation_xid_seq_idx" ON "defect_investigation"("xid", "seq");

-- CreateIndex
CREATE INDEX "defect_investigation_occurred_on_key_idx" ON "defect_investigation"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "defect_investigation_district_code_occurred_on_key_idx" ON "defect_investigation"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "defect_investigation_product_key_occurred_on_idx" ON "defect_investigation"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "defect_investigation_investigation_no_idx" ON "defect_investigation"("investigation_no");

-- CreateIndex
CREATE INDEX "defect_investigation_producer_org_code_occurred_on_key_idx" ON "defect_investigation"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "defect_investigation_product_class_idx" ON "defect_investigation"("product_class");

-- CreateIndex
CREATE INDEX "defect_investigation_phase_occurred_on_key_idx" ON "defect_investigation"("phase", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "defect_investigation_cma_no_idx" ON "defect_investigation"("cma_no");

-- CreateIndex
CREATE INDEX "defect_investigation_risk_level_occurred_on_key_idx" ON "defect_investigation"("risk_level", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "defect_investigation_conclusion_occurred_on_key_idx" ON "defect_investigation"("conclusion", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "defect_investigation_opened_on_key_idx" ON "defect_investigation"("opened_on", "key");

-- CreateIndex
CREATE INDEX "defect_investigation_concluded_on_idx" ON "defect_investigation"("concluded_on");

-- CreateIndex
CREATE INDEX "defect_investigation_recall_no_idx" ON "defect_investigation"("recall_no");

-- CreateIndex
CREATE INDEX "defect_investigation_history_xid_seq_idx" ON "defect_investigation_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "testing_body_xid_seq_idx" ON "testing_body"("xid", "seq");

-- CreateIndex
CREATE INDEX "testing_body_occurred_on_key_idx" ON "testing_body"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "testing_body_district_code_occurred_on_key_idx" ON "testing_body"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "testing_body_cma_no_idx" ON "testing_body"("cma_no");

-- CreateIndex
CREATE INDEX "testing_body_holder_org_code_occurred_on_key_idx" ON "testing_body"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "testing_body_kind_occurred_on_key_idx" ON "testing_body"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "testing_body_cnas_no_idx" ON "testing_body"("cnas_no");

-- CreateIndex
CREATE INDEX "testing_body_approved_on_key_idx" ON "testing_body"("approved_on", "key");

-- CreateIndex
CREATE INDEX "testing_body_expires_on_key_idx" ON "testing_body"("expires_on", "key");

-- CreateIndex
CREATE INDEX "testing_body_state_occurred_on_key_idx" ON "testing_body"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "testing_body_history_xid_seq_idx" ON "testing_body_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "testing_report_xid_seq_idx" ON "testing_report"("xid", "seq");

-- CreateIndex
CREATE INDEX "testing_report_occurred_on_key_idx" ON "testing_report"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "testing_report_district_code_occurred_on_key_idx" ON "testing_report"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "testing_report_product_key_occurred_on_idx" ON "testing_report"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "testing_report_report_no_idx" ON "testing_report"("report_no");

-- CreateIndex
CREATE INDEX "testing_report_cma_no_idx" ON "testing_report"("cma_no");

-- CreateIndex
CREATE INDEX "testing_report_verification_code_idx" ON "testing_report"("verification_code");

-- CreateIndex
CREATE INDEX "testing_report_kind_occurred_on_key_idx" ON "testing_report"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "testing_report_client_org_code_occurred_on_key_idx" ON "testing_report"("client_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "testing_report_producer_org_code_occurred_on_key_idx" ON "testing_report"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "testing_report_product_class_idx" ON "testing_report"("product_class");

-- CreateIndex
CREATE INDEX "testing_report_issued_on_key_idx" ON "testing_report"("issued_on", "key");

-- CreateIndex
CREATE INDEX "testing_report_verdict_occurred_on_key_idx" ON "testing_report"("verdict", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "testing_report_cma_marked_occurred_on_key_idx" ON "testing_report"("cma_marked", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "testing_report_state_occurred_on_key_idx" ON "testing_report"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "testing_report_history_xid_seq_idx" ON "testing_report_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "quality_credit_rating_xid_seq_idx" ON "quality_credit_rating"("xid", "seq");

-- CreateIndex
CREATE INDEX "quality_credit_rating_occurred_on_key_idx" ON "quality_credit_rating"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_credit_rating_district_code_occurred_on_key_idx" ON "quality_credit_rating"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_credit_rating_rating_no_idx" ON "quality_credit_rating"("rating_no");

-- CreateIndex
CREATE INDEX "quality_credit_rating_rated_org_code_occurred_on_key_idx" ON "quality_credit_rating"("rated_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_credit_rating_scheme_occurred_on_key_idx" ON "quality_credit_rating"("scheme", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_credit_rating_grade_occurred_on_key_idx" ON "quality_credit_rating"("grade", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "quality_credit_rating_score_key_idx" ON "quality_credit_rating"("score", "key");

-- CreateIndex
CREATE INDEX "quality_credit_rating_year_idx" ON "quality_credit_rating"("year");

-- CreateIndex
CREATE INDEX "quality_credit_rating_rated_on_key_idx" ON "quality_credit_rating"("rated_on", "key");

-- CreateIndex
CREATE INDEX "quality_credit_rating_valid_until_idx" ON "quality_credit_rating"("valid_until");

-- CreateIndex
CREATE INDEX "quality_credit_rating_history_xid_seq_idx" ON "quality_credit_rating_history"("xid", "seq");

-- What a row may say of itself.
alter table compulsory_certificate
  add constraint compulsory_certificate_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint compulsory_certificate_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint compulsory_certificate_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint compulsory_certificate_version_check check (version > 0);
alter table compulsory_certificate_history
  add constraint compulsory_certificate_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint compulsory_certificate_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint compulsory_certificate_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint compulsory_certificate_history_version_check check (version > 0);
alter table metrology_licence
  add constraint metrology_licence_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint metrology_licence_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint metrology_licence_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint metrology_licence_version_check check (version > 0);
alter table metrology_licence_history
  add constraint metrology_licence_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint metrology_licence_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint metrology_licence_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint metrology_licence_history_version_check check (version > 0);
alter table special_equipment
  add constraint special_equipment_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint special_equipment_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint special_equipment_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint special_equipment_version_check check (version > 0);
alter table special_equipment_history
  add constraint special_equipment_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint special_equipment_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint special_equipment_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint special_equipment_history_version_check check (version > 0);
alter table equipment_operator
  add constraint equipment_operator_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint equipment_operator_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint equipment_operator_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint equipment_operator_version_check check (version > 0);
alter table equipment_operator_history
  add constraint equipment_operator_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint equipment_operator_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint equipment_operator_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint equipment_operator_history_version_check check (version > 0);
alter table defect_lead
  add constraint defect_lead_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint defect_lead_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint defect_lead_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint defect_lead_version_check check (version > 0);
alter table defect_lead_history
  add constraint defect_lead_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint defect_lead_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint defect_lead_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint defect_lead_history_version_check check (version > 0);
alter table defect_investigation
  add constraint defect_investigation_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint defect_investigation_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint defect_investigation_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint defect_investigation_version_check check (version > 0);
alter table defect_investigation_history
  add constraint defect_investigation_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint defect_investigation_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint defect_investigation_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint defect_investigation_history_version_check check (version > 0);
alter table testing_body
  add constraint testing_body_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint testing_body_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint testing_body_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint testing_body_version_check check (version > 0);
alter table testing_body_history
  add constraint testing_body_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint testing_body_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint testing_body_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint testing_body_history_version_check check (version > 0);
alter table testing_report
  add constraint testing_report_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint testing_report_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint testing_report_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint testing_report_version_check check (version > 0);
alter table testing_report_history
  add constraint testing_report_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint testing_report_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint testing_report_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint testing_report_history_version_check check (version > 0);
alter table quality_credit_rating
  add constraint quality_credit_rating_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint quality_credit_rating_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint quality_credit_rating_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint quality_credit_rating_version_check check (version > 0);
alter table quality_credit_rating_history
  add constraint quality_credit_rating_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint quality_credit_rating_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint quality_credit_rating_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint quality_credit_rating_history_version_check check (version > 0);
