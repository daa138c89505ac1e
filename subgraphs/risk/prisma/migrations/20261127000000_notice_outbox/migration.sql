-- CreateTable
CREATE TABLE "work"."notice_outbox" (
    "id" BIGSERIAL NOT NULL,
    "rule_id" TEXT NOT NULL,
    "subject_key" TEXT NOT NULL,
    "generation" INTEGER NOT NULL,
    "severity" SMALLINT NOT NULL,
    "gone_at" TIMESTAMPTZ(3),
    "notice" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'DUE',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "effect" TEXT,
    "notice_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_outbox_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "notice_outbox_state_id_idx" ON "work"."notice_outbox"("state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_outbox_rule_id_subject_key_generation_key" ON "work"."notice_outbox"("rule_id", "subject_key", "generation");

-- What Prisma cannot say.
ALTER TABLE "work"."notice_outbox" ADD CHECK ("state" IN ('DUE', 'DELIVERED', 'GIVEN_UP'));
ALTER TABLE "work"."notice_outbox" ADD CHECK ("state" <> 'GIVEN_UP' OR "reason" IS NOT NULL);
ALTER TABLE "work"."notice_outbox" ADD CHECK ("state" <> 'DELIVERED' OR "notice_id" IS NOT NULL);
