-- CreateTable
CREATE TABLE "work"."identity_decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "record_id" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "org_code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_by" TEXT,
    "revoked_at" TIMESTAMPTZ(3),
    "revoke_reason" TEXT,

    CONSTRAINT "identity_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work"."identity_merge" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "from_code" TEXT NOT NULL,
    "into_code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "merged_by" TEXT NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_by" TEXT,
    "undone_at" TIMESTAMPTZ(3),
    "undo_reason" TEXT,

    CONSTRAINT "identity_merge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "identity_decision_record_id_field_idx" ON "work"."identity_decision"("record_id", "field");

-- CreateIndex
CREATE INDEX "identity_decision_decided_at_id_idx" ON "work"."identity_decision"("decided_at" DESC, "id");

-- CreateIndex
CREATE INDEX "identity_merge_into_code_idx" ON "work"."identity_merge"("into_code");

-- CreateIndex
CREATE INDEX "identity_merge_merged_at_id_idx" ON "work"."identity_merge"("merged_at" DESC, "id");

-- What Prisma cannot say.
ALTER TABLE "work"."identity_decision" ADD CHECK ("verdict" IN ('CONFIRMED', 'REJECTED'));
ALTER TABLE "work"."identity_decision" ADD CHECK (("revoked_at" IS NULL) = ("revoked_by" IS NULL));
ALTER TABLE "work"."identity_merge" ADD CHECK ("from_code" <> "into_code");
ALTER TABLE "work"."identity_merge" ADD CHECK (("undone_at" IS NULL) = ("undone_by" IS NULL));
-- A subject belongs to at most one enterprise, and a code is merged into at most one other.
CREATE UNIQUE INDEX "identity_decision_confirmed" ON "work"."identity_decision" ("record_id", "field")
  WHERE "verdict" = 'CONFIRMED' AND "revoked_at" IS NULL;
CREATE UNIQUE INDEX "identity_decision_rejected" ON "work"."identity_decision" ("record_id", "field", "org_code")
  WHERE "verdict" = 'REJECTED' AND "revoked_at" IS NULL;
CREATE UNIQUE INDEX "identity_merge_live" ON "work"."identity_merge" ("from_code") WHERE "undone_at" IS NULL;
