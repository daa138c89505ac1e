-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "backfill_reason" TEXT,
ADD COLUMN     "backfilled_at" TIMESTAMPTZ(3),
ADD COLUMN     "backfilled_by" TEXT,
ADD COLUMN     "paper_number" TEXT;

-- What Prisma cannot say.
ALTER TABLE "notice" ADD CHECK (num_nulls("paper_number", "backfill_reason", "backfilled_by", "backfilled_at") IN (0, 4));
