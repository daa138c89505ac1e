-- shape: 133bc58d841711c99cf071030781a953c6515cff3645d0d73e8a4bdd3e2ffa1c
-- Generated. Never changed once it is released: a later shape is a later migration.

-- CreateTable
CREATE TABLE "unit_acceptance" (
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
    "building" TEXT NOT NULL,
    "contractor_name" TEXT NOT NULL,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "developer_name" TEXT,
    "developer_code" TEXT,
    "developer_org_code" TEXT,
    "supervisor_name" TEXT,
    "supervisor_code" TEXT,
    "supervisor_org_code" TEXT,
    "units" INTEGER NOT NULL,
    "passed_at_once" INTEGER NOT NULL,
    "passed_later" INTEGER,
    "failed_units" INTEGER,
    "defects" JSONB,
    "conclusion" TEXT NOT NULL,
    "insurance_policy_no" TEXT,
    "accepted_on" DATE NOT NULL,
    "inspector" TEXT,

    CONSTRAINT "unit_acceptance_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "unit_acceptance_history" (
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
    "building" TEXT NOT NULL,
    "contractor_name" TEXT NOT NULL,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "developer_name" TEXT,
    "developer_code" TEXT,
    "developer_org_code" TEXT,
    "supervisor_name" TEXT,
    "supervisor_code" TEXT,
    "supervisor_org_code" TEXT,
    "units" INTEGER NOT NULL,
    "passed_at_once" INTEGER NOT NULL,
    "passed_later" INTEGER,
    "failed_units" INTEGER,
    "defects" JSONB,
    "conclusion" TEXT NOT NULL,
    "insurance_policy_no" TEXT,
    "accepted_on" DATE NOT NULL,
    "inspector" TEXT,

    CONSTRAINT "unit_acceptance_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "construction_complaint" (
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
    "project_no" TEXT,
    "project_name" TEXT,
    "respondent_name" TEXT NOT NULL,
    "respondent_code" TEXT,
    "respondent_org_code" TEXT,
    "contractor_name" TEXT,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "part" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "hazard" TEXT,
    "in_warranty" BOOLEAN,
    "injury" BOOLEAN NOT NULL,
    "injury_severity" TEXT,
    "received_on" DATE NOT NULL,
    "repaired_on" DATE,
    "closed_on" DATE,
    "result" TEXT NOT NULL,
    "complainant" TEXT,
    "phone" TEXT,
    "address" TEXT,

    CONSTRAINT "construction_complaint_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "construction_complaint_history" (
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
    "project_no" TEXT,
    "project_name" TEXT,
    "respondent_name" TEXT NOT NULL,
    "respondent_code" TEXT,
    "respondent_org_code" TEXT,
    "contractor_name" TEXT,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "part" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "hazard" TEXT,
    "in_warranty" BOOLEAN,
    "injury" BOOLEAN NOT NULL,
    "injury_severity" TEXT,
    "received_on" DATE NOT NULL,
    "repaired_on" DATE,
    "closed_on" DATE,
    "result" TEXT NOT NULL,
    "complainant" TEXT,
    "phone" TEXT,
    "address" TEXT,

    CONSTRAINT "construction_complaint_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "construction_qualification" (
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
    "grade" TEXT NOT NULL,
    "items" JSONB,
    "safety_permit_no" TEXT,
    "safety_permit_expires_on" DATE,
    "constructors" INTEGER,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,
    "technical_manager" TEXT,

    CONSTRAINT "construction_qualification_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "construction_qualification_history" (
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
    "grade" TEXT NOT NULL,
    "items" JSONB,
    "safety_permit_no" TEXT,
    "safety_permit_expires_on" DATE,
    "constructors" INTEGER,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "state_reason" TEXT,
    "technical_manager" TEXT,

    CONSTRAINT "construction_qualification_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "construction_personnel" (
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
    "person_name" TEXT,
    "id_number" TEXT,
    "kind" TEXT NOT NULL,
    "specialty" TEXT,
    "employer_name" TEXT,
    "employer_code" TEXT,
    "employer_org_code" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "training_hours" INTEGER,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "barred_until" DATE,

    CONSTRAINT "construction_personnel_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "construction_personnel_history" (
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
    "person_name" TEXT,
    "id_number" TEXT,
    "kind" TEXT NOT NULL,
    "specialty" TEXT,
    "employer_name" TEXT,
    "employer_code" TEXT,
    "employer_org_code" TEXT,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "training_hours" INTEGER,
    "state" TEXT NOT NULL,
    "state_changed_on" DATE,
    "barred_until" DATE,

    CONSTRAINT "construction_personnel_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "construction_award" (
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
    "award_no" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "project_no" TEXT,
    "project_name" TEXT NOT NULL,
    "contractor_name" TEXT NOT NULL,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "participants" TEXT[],
    "supervisor_name" TEXT,
    "supervisor_code" TEXT,
    "supervisor_org_code" TEXT,
    "grantor" TEXT,
    "granted_on" DATE NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "construction_award_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "construction_award_history" (
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
    "award_no" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "project_no" TEXT,
    "project_name" TEXT NOT NULL,
    "contractor_name" TEXT NOT NULL,
    "contractor_code" TEXT,
    "contractor_org_code" TEXT,
    "participants" TEXT[],
    "supervisor_name" TEXT,
    "supervisor_code" TEXT,
    "supervisor_org_code" TEXT,
    "grantor" TEXT,
    "granted_on" DATE NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "construction_award_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "transport_indicator" (
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
    "statistic_no" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "line" TEXT,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "value" DECIMAL NOT NULL,
    "numerator" DECIMAL,
    "denominator" DECIMAL,
    "target" DECIMAL,
    "sample_size" BIGINT,
    "origin" TEXT,

    CONSTRAINT "transport_indicator_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "transport_indicator_history" (
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
    "statistic_no" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "line" TEXT,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "value" DECIMAL NOT NULL,
    "numerator" DECIMAL,
    "denominator" DECIMAL,
    "target" DECIMAL,
    "sample_size" BIGINT,
    "origin" TEXT,

    CONSTRAINT "transport_indicator_history_pkey" PRIMARY KEY ("key","version")
);

-- CreateIndex
CREATE INDEX "unit_acceptance_xid_seq_idx" ON "unit_acceptance"("xid", "seq");

-- CreateIndex
CREATE INDEX "unit_acceptance_occurred_on_key_idx" ON "unit_acceptance"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "unit_acceptance_district_code_occurred_on_key_idx" ON "unit_acceptance"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "unit_acceptance_acceptance_no_idx" ON "unit_acceptance"("acceptance_no");

-- CreateIndex
CREATE INDEX "unit_acceptance_project_no_idx" ON "unit_acceptance"("project_no");

-- CreateIndex
CREATE INDEX "unit_acceptance_contractor_org_code_occurred_on_key_idx" ON "unit_acceptance"("contractor_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "unit_acceptance_developer_org_code_occurred_on_key_idx" ON "unit_acceptance"("developer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "unit_acceptance_supervisor_org_code_occurred_on_key_idx" ON "unit_acceptance"("supervisor_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "unit_acceptance_units_idx" ON "unit_acceptance"("units");

-- CreateIndex
CREATE INDEX "unit_acceptance_failed_units_idx" ON "unit_acceptance"("failed_units");

-- CreateIndex
CREATE INDEX "unit_acceptance_conclusion_occurred_on_key_idx" ON "unit_acceptance"("conclusion", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "unit_acceptance_accepted_on_key_idx" ON "unit_acceptance"("accepted_on", "key");

-- CreateIndex
CREATE INDEX "unit_acceptance_history_xid_seq_idx" ON "unit_acceptance_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "construction_complaint_xid_seq_idx" ON "construction_complaint"("xid", "seq");

-- CreateIndex
CREATE INDEX "construction_complaint_occurred_on_key_idx" ON "construction_complaint"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_complaint_district_code_occurred_on_key_idx" ON "construction_complaint"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_complaint_complaint_no_idx" ON "construction_complaint"("complaint_no");

-- CreateIndex
CREATE INDEX "construction_complaint_project_no_idx" ON "construction_complaint"("project_no");

-- CreateIndex
CREATE INDEX "construction_complaint_respondent_org_code_occurred_on_key_idx" ON "construction_complaint"("respondent_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_complaint_contractor_org_code_occurred_on_key_idx" ON "construction_complaint"("contractor_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_complaint_part_occurred_on_key_idx" ON "construction_complaint"("part", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_complaint_in_warranty_occurred_on_key_idx" ON "construction_complaint"("in_warranty", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_complaint_injury_occurred_on_key_idx" ON "construction_complaint"("injury", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_complaint_injury_severity_occurred_on_key_idx" ON "construction_complaint"("injury_severity", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_complaint_received_on_key_idx" ON "construction_complaint"("received_on", "key");

-- CreateIndex
CREATE INDEX "construction_complaint_result_occurred_on_key_idx" ON "construction_complaint"("result", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_complaint_history_xid_seq_idx" ON "construction_complaint_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "construction_qualification_xid_seq_idx" ON "construction_qualification"("xid", "seq");

-- CreateIndex
CREATE INDEX "construction_qualification_occurred_on_key_idx" ON "construction_qualification"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_qualification_district_code_occurred_on_key_idx" ON "construction_qualification"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_qualification_certificate_no_idx" ON "construction_qualification"("certificate_no");

-- CreateIndex
CREATE INDEX "construction_qualification_holder_org_code_occurred_on_key_idx" ON "construction_qualification"("holder_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_qualification_kind_occurred_on_key_idx" ON "construction_qualification"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_qualification_grade_occurred_on_key_idx" ON "construction_qualification"("grade", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_qualification_safety_permit_no_idx" ON "construction_qualification"("safety_permit_no");

-- CreateIndex
CREATE INDEX "construction_qualification_safety_permit_expires_on_idx" ON "construction_qualification"("safety_permit_expires_on");

-- CreateIndex
CREATE INDEX "construction_qualification_issued_on_key_idx" ON "construction_qualification"("issued_on", "key");

-- CreateIndex
CREATE INDEX "construction_qualification_expires_on_key_idx" ON "construction_qualification"("expires_on", "key");

-- CreateIndex
CREATE INDEX "construction_qualification_state_occurred_on_key_idx" ON "construction_qualification"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_qualification_history_xid_seq_idx" ON "construction_qualification_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "construction_personnel_xid_seq_idx" ON "construction_personnel"("xid", "seq");

-- CreateIndex
CREATE INDEX "construction_personnel_occurred_on_key_idx" ON "construction_personnel"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_personnel_district_code_occurred_on_key_idx" ON "construction_personnel"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_personnel_registration_no_idx" ON "construction_personnel"("registration_no");

-- CreateIndex
CREATE INDEX "construction_personnel_kind_occurred_on_key_idx" ON "construction_personnel"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_personnel_employer_org_code_occurred_on_key_idx" ON "construction_personnel"("employer_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_personnel_issued_on_key_idx" ON "construction_personnel"("issued_on", "key");

-- CreateIndex
CREATE INDEX "construction_personnel_expires_on_key_idx" ON "construction_personnel"("expires_on", "key");

-- CreateIndex
CREATE INDEX "construction_personnel_state_occurred_on_key_idx" ON "construction_personnel"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_personnel_barred_until_idx" ON "construction_personnel"("barred_until");

-- CreateIndex
CREATE INDEX "construction_personnel_history_xid_seq_idx" ON "construction_personnel_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "construction_award_xid_seq_idx" ON "construction_award"("xid", "seq");

-- CreateIndex
CREATE INDEX "construction_award_occurred_on_key_idx" ON "construction_award"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_award_district_code_occurred_on_key_idx" ON "construction_award"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_award_award_no_idx" ON "construction_award"("award_no");

-- CreateIndex
CREATE INDEX "construction_award_kind_occurred_on_key_idx" ON "construction_award"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_award_year_idx" ON "construction_award"("year");

-- CreateIndex
CREATE INDEX "construction_award_project_no_idx" ON "construction_award"("project_no");

-- CreateIndex
CREATE INDEX "construction_award_contractor_org_code_occurred_on_key_idx" ON "construction_award"("contractor_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_award_supervisor_org_code_occurred_on_key_idx" ON "construction_award"("supervisor_org_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_award_granted_on_key_idx" ON "construction_award"("granted_on", "key");

-- CreateIndex
CREATE INDEX "construction_award_state_occurred_on_key_idx" ON "construction_award"("state", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "construction_award_history_xid_seq_idx" ON "construction_award_history"("xid", "seq");

-- CreateIndex
CREATE INDEX "transport_indicator_xid_seq_idx" ON "transport_indicator"("xid", "seq");

-- CreateIndex
CREATE INDEX "transport_indicator_occurred_on_key_idx" ON "transport_indicator"("occurred_on", "key");

-- CreateIndex
CREATE INDEX "transport_indicator_district_code_occurred_on_key_idx" ON "transport_indicator"("district_code", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "transport_indicator_statistic_no_idx" ON "transport_indicator"("statistic_no");

-- CreateIndex
CREATE INDEX "transport_indicator_kind_occurred_on_key_idx" ON "transport_indicator"("kind", "occurred_on", "key");

-- CreateIndex
CREATE INDEX "transport_indicator_line_idx" ON "transport_indicator"("line");

-- CreateIndex
CREATE INDEX "transport_indicator_period_end_key_idx" ON "transport_indicator"("period_end", "key");

-- CreateIndex
CREATE INDEX "transport_indicator_value_key_idx" ON "transport_indicator"("value", "key");

-- CreateIndex
CREATE INDEX "transport_indicator_history_xid_seq_idx" ON "transport_indicator_history"("xid", "seq");

-- What a row may say of itself.
alter table unit_acceptance
  add constraint unit_acceptance_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint unit_acceptance_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint unit_acceptance_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint unit_acceptance_version_check check (version > 0);
alter table unit_acceptance_history
  add constraint unit_acceptance_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint unit_acceptance_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint unit_acceptance_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint unit_acceptance_history_version_check check (version > 0);
alter table construction_complaint
  add constraint construction_complaint_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint construction_complaint_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint construction_complaint_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint construction_complaint_version_check check (version > 0);
alter table construction_complaint_history
  add constraint construction_complaint_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint construction_complaint_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint construction_complaint_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint construction_complaint_history_version_check check (version > 0);
alter table construction_qualification
  add constraint construction_qualification_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint construction_qualification_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint construction_qualification_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint construction_qualification_version_check check (version > 0);
alter table construction_qualification_history
  add constraint construction_qualification_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint construction_qualification_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint construction_qualification_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint construction_qualification_history_version_check check (version > 0);
alter table construction_personnel
  add constraint construction_personnel_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint construction_personnel_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint construction_personnel_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint construction_personnel_version_check check (version > 0);
alter table construction_personnel_history
  add constraint construction_personnel_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint construction_personnel_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint construction_personnel_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint construction_personnel_history_version_check check (version > 0);
alter table construction_award
  add constraint construction_award_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint construction_award_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint construction_award_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint construction_award_version_check check (version > 0);
alter table construction_award_history
  add constraint construction_award_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint construction_award_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint construction_award_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint construction_award_history_version_check check (version > 0);
alter table transport_indicator
  add constraint transport_indicator_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint transport_indicator_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint transport_indicator_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint transport_indicator_version_check check (version > 0);
alter table transport_indicator_history
  add constraint transport_indicator_history_status_check check (status in ('VALID', 'CORRECTED', 'REVOKED')),
  add constraint transport_indicator_history_share_check check (share_attribute in ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
  add constraint transport_indicator_history_publicity_check check (publicity in ('PUBLIC', 'ON_REQUEST', 'PRIVATE')),
  add constraint transport_indicator_history_version_check check (version > 0);
