-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "work";

-- CreateTable
CREATE TABLE "work"."run" (
    "id" BIGSERIAL NOT NULL,
    "job" TEXT NOT NULL,
    "window" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "dry_run" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL,
    "lease_owner" TEXT,
    "lease_until" TIMESTAMPTZ(3),
    "heartbeat_at" TIMESTAMPTZ(3),
    "retry_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "progress_done" INTEGER,
    "progress_total" INTEGER,
    "watermark" TEXT,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "degraded" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "found" INTEGER,
    "summary" JSONB,
    "error" TEXT,
    "requested_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work"."finding_assessment" (
    "id" BIGSERIAL NOT NULL,
    "join_id" TEXT NOT NULL,
    "subject_key" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "assessed_by" TEXT NOT NULL,
    "assessed_at" TIMESTAMPTZ(3) NOT NULL,
    "severity" SMALLINT NOT NULL,
    "evidence" TEXT[],

    CONSTRAINT "finding_assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work"."blacklist" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "org_code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "basis" TEXT[],
    "listed_on" DATE NOT NULL,
    "expires_on" DATE NOT NULL,
    "removable_from" DATE,
    "regime" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "end_state" TEXT,
    "ended_on" DATE,
    "end_reason" TEXT,
    "ended_by" TEXT,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "blacklist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work"."configuration" (
    "name" TEXT NOT NULL,
    "effective_from" TIMESTAMPTZ(3) NOT NULL,
    "value" JSONB NOT NULL,
    "who" TEXT NOT NULL,
    "why" TEXT NOT NULL,

    CONSTRAINT "configuration_pkey" PRIMARY KEY ("name","effective_from")
);

-- CreateIndex
CREATE INDEX "run_state_job_idx" ON "work"."run"("state", "job");

-- CreateIndex
CREATE INDEX "run_job_id_idx" ON "work"."run"("job", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "run_job_window_key" ON "work"."run"("job", "window");

-- CreateIndex
CREATE INDEX "finding_assessment_join_id_subject_key_id_idx" ON "work"."finding_assessment"("join_id", "subject_key", "id" DESC);

-- CreateIndex
CREATE INDEX "blacklist_org_code_listed_on_idx" ON "work"."blacklist"("org_code", "listed_on");

-- CreateIndex
CREATE INDEX "blacklist_expires_on_id_idx" ON "work"."blacklist"("expires_on", "id");

-- What Prisma cannot say.
ALTER TABLE "work"."run" ADD CHECK ("trigger" IN ('SCHEDULED', 'MANUAL', 'CATCH_UP'));
ALTER TABLE "work"."run" ADD CHECK ("state" IN ('PENDING', 'RUNNING', 'OK', 'PARTIAL', 'FAILED', 'CANCELLED'));
ALTER TABLE "work"."finding_assessment" ADD CHECK ("decision" IN ('CONFIRMED', 'DISMISSED'));
ALTER TABLE "work"."blacklist" ADD CHECK ("end_state" IN ('REMOVED', 'WITHDRAWN'));
ALTER TABLE "work"."blacklist" ADD CHECK (("end_state" IS NULL) = ("ended_on" IS NULL));
ALTER TABLE "work"."blacklist" ADD CHECK (cardinality("basis") > 0);
-- An enterprise stands on the list at most once at a time.
CREATE UNIQUE INDEX "blacklist_live" ON "work"."blacklist" ("org_code", "expires_on") WHERE "end_state" IS NULL;
