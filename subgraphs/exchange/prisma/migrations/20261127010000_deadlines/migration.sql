-- AlterTable
ALTER TABLE "notice_recipient" ADD COLUMN     "looked_version" INTEGER,
ADD COLUMN     "next_look_at" TIMESTAMPTZ(3),
ADD COLUMN     "put_forward_at" TIMESTAMPTZ(3),
ADD COLUMN     "raised_levels" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "calendar_seen" (
    "calendar" TEXT NOT NULL,
    "after" UUID,
    "done" BOOLEAN NOT NULL,

    CONSTRAINT "calendar_seen_pkey" PRIMARY KEY ("calendar")
);

-- What Prisma cannot say.
-- When the scan of deadlines next finds something (deadlines/next-look.ts): what it noted itself, as long as nobody has
-- acted since, or else the first instant at which anything can be due.
CREATE INDEX "next_look" ON "notice_recipient"
  ((CASE WHEN "looked_version" = "version" THEN "next_look_at" ELSE least("soon_at", "auto_close_at") END), "id")
  WHERE (CASE WHEN "looked_version" = "version" THEN "next_look_at" ELSE least("soon_at", "auto_close_at") END) IS NOT NULL;
CREATE INDEX "provisional_deadlines" ON "notice_recipient" ("notice_id") WHERE "provisional";
-- What waits for the leading office.
CREATE INDEX "tray_put_forward" ON "notice_recipient" ("department", "put_forward_at", "id")
  WHERE "put_forward_at" IS NOT NULL AND "supervised_at" IS NULL AND "due_at" IS NOT NULL;
CREATE INDEX "city_put_forward" ON "notice_recipient" ("put_forward_at", "id")
  WHERE "put_forward_at" IS NOT NULL AND "supervised_at" IS NULL AND "due_at" IS NOT NULL;
