-- DropIndex
DROP INDEX "notice_recipient_delivered_at_idx";

-- CreateTable
CREATE TABLE "notice_reader" (
    "department" TEXT NOT NULL,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "notice_id" UUID NOT NULL,

    CONSTRAINT "notice_reader_pkey" PRIMARY KEY ("department","drafted_at","notice_id")
);

-- CreateIndex
CREATE INDEX "notice_recipient_department_delivered_at_idx" ON "notice_recipient"("department", "delivered_at");

-- AddForeignKey
ALTER TABLE "notice_reader" ADD CONSTRAINT "notice_reader_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
-- Departments that may come to see a notice, in the order of their lists. Whether one sees it now is asked of the notice
-- (notices/may-read.ts), so a department that was taken off a draft may stay. \x3b is a semicolon: Prisma's engine cuts
-- statements at each one, even inside a string.
CREATE FUNCTION "note_senders"() RETURNS trigger LANGUAGE plpgsql AS
  E'begin insert into "notice_reader" select d, new."drafted_at", new."id" from unnest(array_append(new."cosigners", new."sender_department")) d on conflict do nothing\x3b return null\x3b end';
CREATE TRIGGER "note_senders" AFTER INSERT OR UPDATE OF "cosigners" ON "notice"
  FOR EACH ROW EXECUTE FUNCTION "note_senders"();
CREATE FUNCTION "note_recipient"() RETURNS trigger LANGUAGE plpgsql AS
  E'begin insert into "notice_reader" select new."department", n."drafted_at", n."id" from "notice" n where n."id" = new."notice_id" on conflict do nothing\x3b return null\x3b end';
CREATE TRIGGER "note_recipient" AFTER INSERT ON "notice_recipient"
  FOR EACH ROW EXECUTE FUNCTION "note_recipient"();
INSERT INTO "notice_reader"
  SELECT d, n."drafted_at", n."id" FROM "notice" n CROSS JOIN LATERAL unnest(array_append(n."cosigners", n."sender_department")) d
  UNION SELECT r."department", n."drafted_at", n."id" FROM "notice_recipient" r JOIN "notice" n ON n."id" = r."notice_id";
