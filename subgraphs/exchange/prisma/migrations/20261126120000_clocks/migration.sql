-- AlterTable
ALTER TABLE "notice_recipient" DROP COLUMN "days_late",
DROP COLUMN "was_overdue",
ADD COLUMN     "clocks" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "extension_asked_at" TIMESTAMPTZ(3);
