-- shape: 4c67b2888fd8d2625e0bdd10acca528b1258cbae6b0ee9c3e77c058215bf8157
-- Generated. Never changed once it is released: a later shape is a later migration.

-- One sequence per database: (xid, seq) orders the feed across record types.
create sequence feed_seq;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "construction_project" (
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
    "project_no" TEXT NOT NULL,
    "project_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "developer_name" TEXT NOT NULL,
    "developer_code" TEXT,
    "developer_org_code" TEXT,
    "designer_name" TEXT,
    "designer_code" TEXT,
    "designer_org_code" TEXT,
    "contractor_name" TEXT,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "supervisor_name" TEXT,
    "supervisor_code" TEXT,
    "supervisor_org_code" TEXT,
    "permit_no" TEXT,
    "supervision_no" TEXT,
    "cost" DECIMAL,
    "floor_area" DECIMAL,
    "address" TEXT,
    "permitted_on" DATE NOT NULL,
    "planned_completion" DATE,
    "project_manager" TEXT,

    CONSTRAINT "construction_project_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "construction_project_history" (
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
    "project_no" TEXT NOT NULL,
    "project_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "developer_name" TEXT NOT NULL,
    "developer_code" TEXT,
    "developer_org_code" TEXT,
    "designer_name" TEXT,
    "designer_code" TEXT,
    "designer_org_code" TEXT,
    "contractor_name" TEXT,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "supervisor_name" TEXT,
    "supervisor_code" TEXT,
    "supervisor_org_code" TEXT,
    "permit_no" TEXT,
    "supervision_no" TEXT,
    "cost" DECIMAL,
    "floor_area" DECIMAL,
    "address" TEXT,
    "permitted_on" DATE NOT NULL,
    "planned_completion" DATE,
    "project_manager" TEXT,

    CONSTRAINT "construction_project_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "completion_acceptance" (
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
    "acceptance_no" TEXT NOT NULL,
    "project_no" TEXT NOT NULL,
    "project_name" TEXT NOT NULL,
    "contractor_name" TEXT NOT NULL,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "developer_name" TEXT,
    "developer_code" TEXT,
    "developer_org_code" TEXT,
    "supervisor_name" TEXT,
    "supervisor_code" TEXT,
    "supervisor_org_code" TEXT,
    "accepted_on" DATE NOT NULL,
    "passed_at_once" BOOLEAN NOT NULL,
    "units" INTEGER,
    "failed_units" INTEGER,
    "defects" TEXT[],
    "filed_on" DATE,
    "leader" TEXT,

    CONSTRAINT "completion_acceptance_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "completion_acceptance_history" (
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
    "acceptance_no" TEXT NOT NULL,
    "project_no" TEXT NOT NULL,
    "project_name" TEXT NOT NULL,
    "contractor_name" TEXT NOT NULL,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "developer_name" TEXT,
    "developer_code" TEXT,
    "developer_org_code" TEXT,
    "supervisor_name" TEXT,
    "supervisor_code" TEXT,
    "supervisor_org_code" TEXT,
    "accepted_on" DATE NOT NULL,
    "passed_at_once" BOOLEAN NOT NULL,
    "units" INTEGER,
    "failed_units" INTEGER,
    "defects" TEXT[],
    "filed_on" DATE,
    "leader" TEXT,

    CONSTRAINT "completion_acceptance_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "material_sampling" (
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
    "category" TEXT NOT NULL,
    "producer_name" TEXT NOT NULL,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "used_by_name" TEXT,
    "used_by_code" TEXT,
    "used_by_org_code" TEXT,
    "project_no" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "batch_no" TEXT,
    "lot_size" DECIMAL,
    "unit" TEXT,
    "sampled_on" DATE NOT NULL,
    "testing_body" TEXT,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "follow_up" TEXT,
    "witness" TEXT,

    CONSTRAINT "material_sampling_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "material_sampling_history" (
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
    "category" TEXT NOT NULL,
    "producer_name" TEXT NOT NULL,
    "producer_code" TEXT,
    "producer_org_code" TEXT,
    "used_by_name" TEXT,
    "used_by_code" TEXT,
    "used_by_org_code" TEXT,
    "project_no" TEXT,
    "product_name" TEXT NOT NULL,
    "product_class" TEXT,
    "brand" TEXT,
    "model" TEXT,
    "batch_no" TEXT,
    "lot_size" DECIMAL,
    "unit" TEXT,
    "sampled_on" DATE NOT NULL,
    "testing_body" TEXT,
    "verdict" TEXT NOT NULL,
    "failed_items" JSONB,
    "follow_up" TEXT,
    "witness" TEXT,

    CONSTRAINT "material_sampling_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "site_inspection" (
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
    "inspection_no" TEXT NOT NULL,
    "project_no" TEXT NOT NULL,
    "contractor_name" TEXT NOT NULL,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "supervisor_name" TEXT,
    "supervisor_code" TEXT,
    "supervisor_org_code" TEXT,
    "sampling_type" TEXT NOT NULL,
    "inspected_on" DATE NOT NULL,
    "verdict" TEXT NOT NULL,
    "defects" JSONB,
    "rectify_by" DATE,
    "follow_up" TEXT,
    "inspector" TEXT,

    CONSTRAINT "site_inspection_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "site_inspection_history" (
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
    "inspection_no" TEXT NOT NULL,
    "project_no" TEXT NOT NULL,
    "contractor_name" TEXT NOT NULL,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "supervisor_name" TEXT,
    "supervisor_code" TEXT,
    "supervisor_org_code" TEXT,
    "sampling_type" TEXT NOT NULL,
    "inspected_on" DATE NOT NULL,
    "verdict" TEXT NOT NULL,
    "defects" JSONB,
    "rectify_by" DATE,
    "follow_up" TEXT,
    "inspector" TEXT,

    CONSTRAINT "site_inspection_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "construction_penalty" (
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
    "project_no" TEXT,
    "offence" TEXT NOT NULL,
    "legal_basis" TEXT,
    "penalty_kind" TEXT NOT NULL,
    "gravity" TEXT NOT NULL,
    "fine" DECIMAL,
    "decided_on" DATE NOT NULL,
    "display_until" DATE,
    "finality" TEXT NOT NULL,
    "fulfilment" TEXT NOT NULL,
    "blacklist_basis" BOOLEAN,

    CONSTRAINT "construction_penalty_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "construction_penalty_history" (
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
    "project_no" TEXT,
    "offence" TEXT NOT NULL,
    "legal_basis" TEXT,
    "penalty_kind" TEXT NOT NULL,
    "gravity" TEXT NOT NULL,
    "fine" DECIMAL,
    "decided_on" DATE NOT NULL,
    "display_until" DATE,
    "finality" TEXT NOT NULL,
    "fulfilment" TEXT NOT NULL,
    "blacklist_basis" BOOLEAN,

    CONSTRAINT "construction_penalty_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "construction_accident" (
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
    "accident_no" TEXT NOT NULL,
    "project_no" TEXT,
    "contractor_name" TEXT NOT NULL,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "grade" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "description" TEXT NOT NULL,
    "cause" TEXT,
    "deaths" INTEGER,
    "injured" INTEGER,
    "loss" DECIMAL,
    "closed" BOOLEAN NOT NULL,

    CONSTRAINT "construction_accident_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "construction_accident_history" (
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
    "accident_no" TEXT NOT NULL,
    "project_no" TEXT,
    "contractor_name" TEXT NOT NULL,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "grade" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "description" TEXT NOT NULL,
    "cause" TEXT,
    "deaths" INTEGER,
    "injured" INTEGER,
    "loss" DECIMAL,
    "closed" BOOLEAN NOT NULL,

    CONSTRAINT "construction_accident_history_pkey" PRIMARY KEY ("key","version")
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
CREATE INDEX "construction_project_xid_seq_idx" ON "construction_project"("xid", "seq");

-- CreateIndex
CREATE INDEX "construction_project_occurred_on_key_idx" ON "construction_project"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_project_district_code_occurred_on_key_idx" ON "construction_project"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_project_project_no_idx" ON "construction_project"("project_no");

-- CreateIndex
CREATE INDEX "construction_project_kind_occurred_on_key_idx" ON "construction_project"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_project_state_occurred_on_key_idx" ON "construction_project"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_project_developer_org_code_occurred_on_key_idx" ON "construction_project"("developer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_project_designer_org_code_occurred_on_key_idx" ON "construction_project"("designer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_project_contractor_org_code_occurred_on_key_idx" ON "construction_project"("contractor_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_project_supervisor_org_code_occurred_on_key_idx" ON "construction_project"("supervisor_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_project_permit_no_idx" ON "construction_project"("permit_no");

-- CreateIndex
CREATE INDEX "construction_project_cost_key_idx" ON "construction_project"("cost", "key");

-- CreateIndex
CREATE INDEX "construction_project_permitted_on_key_idx" ON "construction_project"("permitted_on", "key");

-- CreateIndex
CREATE INDEX "construction_project_history_xid_seq_idx" ON "construction_project_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "completion_acceptance_xid_seq_idx" ON "completion_acceptance"("xid", "seq");

-- CreateIndex
CREATE INDEX "completion_acceptance_occurred_on_key_idx" ON "completion_acceptance"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "completion_acceptance_district_code_occurred_on_key_idx" ON "completion_acceptance"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "completion_acceptance_acceptance_no_idx" ON "completion_acceptance"("acceptance_no");

-- CreateIndex
CREATE INDEX "completion_acceptance_project_no_idx" ON "completion_acceptance"("project_no");

-- CreateIndex
CREATE INDEX "completion_acceptance_contractor_org_code_occurred_on_key_idx" ON "completion_acceptance"("contractor_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "completion_acceptance_developer_org_code_occurred_on_key_idx" ON "completion_acceptance"("developer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "completion_acceptance_supervisor_org_code_occurred_on_key_idx" ON "completion_acceptance"("supervisor_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "completion_acceptance_accepted_on_key_idx" ON "completion_acceptance"("accepted_on", "key");

-- CreateIndex
CREATE INDEX "completion_acceptance_passed_at_once_occurred_on_key_idx" ON "completion_acceptance"("passed_at_once", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "completion_acceptance_history_xid_seq_idx" ON "completion_acceptance_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "material_sampling_xid_seq_idx" ON "material_sampling"("xid", "seq");

-- CreateIndex
CREATE INDEX "material_sampling_occurred_on_key_idx" ON "material_sampling"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "material_sampling_district_code_occurred_on_key_idx" ON "material_sampling"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "material_sampling_product_key_occurred_on_idx" ON "material_sampling"("product_key", "occurred_on");

-- CreateIndex
CREATE INDEX "material_sampling_sampling_no_key_idx" ON "material_sampling"("sampling_no", "key");

-- CreateIndex
CREATE INDEX "material_sampling_sampling_type_occurred_on_key_idx" ON "material_sampling"("sampling_type", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "material_sampling_category_occurred_on_key_idx" ON "material_sampling"("category", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "material_sampling_producer_org_code_occurred_on_key_idx" ON "material_sampling"("producer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "material_sampling_used_by_org_code_occurred_on_key_idx" ON "material_sampling"("used_by_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "material_sampling_project_no_idx" ON "material_sampling"("project_no");

-- CreateIndex
CREATE INDEX "material_sampling_product_class_idx" ON "material_sampling"("product_class");

-- CreateIndex
CREATE INDEX "material_sampling_batch_no_idx" ON "material_sampling"("batch_no");

-- CreateIndex
CREATE INDEX "material_sampling_sampled_on_key_idx" ON "material_sampling"("sampled_on", "key");

-- CreateIndex
CREATE INDEX "material_sampling_testing_body_idx" ON "material_sampling"("testing_body");

-- CreateIndex
CREATE INDEX "material_sampling_verdict_occurred_on_key_idx" ON "material_sampling"("verdict", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "material_sampling_follow_up_occurred_on_key_idx" ON "material_sampling"("follow_up", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "material_sampling_history_xid_seq_idx" ON "material_sampling_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "site_inspection_xid_seq_idx" ON "site_inspection"("xid", "seq");

-- CreateIndex
CREATE INDEX "site_inspection_occurred_on_key_idx" ON "site_inspection"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "site_inspection_district_code_occurred_on_key_idx" ON "site_inspection"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "site_inspection_inspection_no_idx" ON "site_inspection"("inspection_no");

-- CreateIndex
CREATE INDEX "site_inspection_project_no_idx" ON "site_inspection"("project_no");

-- CreateIndex
CREATE INDEX "site_inspection_contractor_org_code_occurred_on_key_idx" ON "site_inspection"("contractor_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "site_inspection_supervisor_org_code_occurred_on_key_idx" ON "site_inspection"("supervisor_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "site_inspection_sampling_type_occurred_on_key_idx" ON "site_inspection"("sampling_type", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "site_inspection_inspected_on_key_idx" ON "site_inspection"("inspected_on", "key");

-- CreateIndex
CREATE INDEX "site_inspection_verdict_occurred_on_key_idx" ON "site_inspection"("verdict", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "site_inspection_follow_up_occurred_on_key_idx" ON "site_inspection"("follow_up", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "site_inspection_history_xid_seq_idx" ON "site_inspection_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "construction_penalty_xid_seq_idx" ON "construction_penalty"("xid", "seq");

-- CreateIndex
CREATE INDEX "construction_penalty_occurred_on_key_idx" ON "construction_penalty"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_penalty_district_code_occurred_on_key_idx" ON "construction_penalty"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_penalty_decision_no_idx" ON "construction_penalty"("decision_no");

-- CreateIndex
CREATE INDEX "construction_penalty_respondent_org_code_occurred_on_key_idx" ON "construction_penalty"("respondent_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_penalty_penalty_kind_occurred_on_key_idx" ON "construction_penalty"("penalty_kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_penalty_gravity_occurred_on_key_idx" ON "construction_penalty"("gravity", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_penalty_fine_key_idx" ON "construction_penalty"("fine", "key");

-- CreateIndex
CREATE INDEX "construction_penalty_decided_on_key_idx" ON "construction_penalty"("decided_on", "key");

-- CreateIndex
CREATE INDEX "construction_penalty_finality_occurred_on_key_idx" ON "construction_penalty"("finality", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_penalty_fulfilment_occurred_on_key_idx" ON "construction_penalty"("fulfilment", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_penalty_blacklist_basis_occurred_on_key_idx" ON "construction_penalty"("blacklist_basis", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_penalty_history_xid_seq_idx" ON "construction_penalty_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "construction_accident_xid_seq_idx" ON "construction_accident"("xid", "seq");

-- CreateIndex
CREATE INDEX "construction_accident_occurred_on_key_idx" ON "construction_accident"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_accident_district_code_occurred_on_key_idx" ON "construction_accident"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_accident_accident_no_idx" ON "construction_accident"("accident_no");

-- CreateIndex
CREATE INDEX "construction_accident_project_no_idx" ON "construction_accident"("project_no");

-- CreateIndex
CREATE INDEX "construction_accident_contractor_org_code_occurred_on_key_idx" ON "construction_accident"("contractor_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_accident_grade_occurred_on_key_idx" ON "construction_accident"("grade", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_accident_happened_on_key_idx" ON "construction_accident"("happened_on", "key");

-- CreateIndex
CREATE INDEX "construction_accident_deaths_idx" ON "construction_accident"("deaths");

-- CreateIndex
CREATE INDEX "construction_accident_closed_occurred_on_key_idx" ON "construction_accident"("closed", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_accident_history_xid_seq_idx" ON "construction_accident_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "link_org_code_record_type_field_idx" ON "link"("org_code", "record_type", "field");

-- CreateIndex
CREATE INDEX "link_xid_seq_idx" ON "link"("xid", "seq");

-- CreateIndex
CREATE INDEX "publish_batch_created_at_idx" ON "publish_batch"("created_at");

-- CreateIndex
CREATE INDEX "publish_issue_batch_id_row_idx" ON "publish_issue"("batch_id", "row");

-- What a row may say of itself.
alter table construction_project
  add constraint construction_project_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint construction_project_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint construction_project_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint construction_project_version_check check (version > 0);
alter table construction_project_history
  add constraint construction_project_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint construction_project_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint construction_project_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint construction_project_history_version_check check (version > 0);
alter table completion_acceptance
  add constraint completion_acceptance_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint completion_acceptance_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint completion_acceptance_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint completion_acceptance_version_check check (version > 0);
alter table completion_acceptance_history
  add constraint completion_acceptance_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint completion_acceptance_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint completion_acceptance_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint completion_acceptance_history_version_check check (version > 0);
alter table material_sampling
  add constraint material_sampling_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint material_sampling_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint material_sampling_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint material_sampling_version_check check (version > 0);
alter table material_sampling_history
  add constraint material_sampling_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint material_sampling_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint material_sampling_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint material_sampling_history_version_check check (version > 0);
alter table site_inspection
  add constraint site_inspection_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint site_inspection_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint site_inspection_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint site_inspection_version_check check (version > 0);
alter table site_inspection_history
  add constraint site_inspection_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint site_inspection_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint site_inspection_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint site_inspection_history_version_check check (version > 0);
alter table construction_penalty
  add constraint construction_penalty_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint construction_penalty_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint construction_penalty_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint construction_penalty_version_check check (version > 0);
alter table construction_penalty_history
  add constraint construction_penalty_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint construction_penalty_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint construction_penalty_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint construction_penalty_history_version_check check (version > 0);
alter table construction_accident
  add constraint construction_accident_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint construction_accident_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint construction_accident_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint construction_accident_version_check check (version > 0);
alter table construction_accident_history
  add constraint construction_accident_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint construction_accident_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint construction_accident_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint construction_accident_history_version_check check (version > 0);

-- The first epoch of this database's feed.
insert into feed_epoch (id, system_identifier, highest_xid)
select gen_random_uuid(), control.system_identifier::text, pg_current_xact_id()
from pg_control_system() as control;
