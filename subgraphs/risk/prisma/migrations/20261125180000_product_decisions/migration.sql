-- CreateTable
CREATE TABLE "work"."product_decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "verdict" TEXT NOT NULL,
    "from_key" TEXT NOT NULL,
    "into_key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_by" TEXT,
    "revoked_at" TIMESTAMPTZ(3),
    "revoke_reason" TEXT,

    CONSTRAINT "product_decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "product_decision_from_key_idx" ON "work"."product_decision"("from_key");

-- CreateIndex
CREATE INDEX "product_decision_into_key_idx" ON "work"."product_decision"("into_key");

-- CreateIndex
CREATE INDEX "product_decision_decided_at_id_idx" ON "work"."product_decision"("decided_at" DESC, "id");

-- What Prisma cannot say.
ALTER TABLE "work"."product_decision" ADD CHECK ("verdict" IN ('SAME', 'DIFFERENT'));
ALTER TABLE "work"."product_decision" ADD CHECK ("from_key" <> "into_key");
ALTER TABLE "work"."product_decision" ADD CHECK (("revoked_at" IS NULL) = ("revoked_by" IS NULL));
-- A key is at most one product's, and two keys are told apart once.
CREATE UNIQUE INDEX "product_decision_same" ON "work"."product_decision" ("from_key")
  WHERE "verdict" = 'SAME' AND "revoked_at" IS NULL;
CREATE UNIQUE INDEX "product_decision_different" ON "work"."product_decision"
  (least("from_key", "into_key"), greatest("from_key", "into_key"))
  WHERE "verdict" = 'DIFFERENT' AND "revoked_at" IS NULL;
