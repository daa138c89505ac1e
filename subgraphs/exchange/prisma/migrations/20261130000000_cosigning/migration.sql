-- AlterTable
ALTER TABLE "notice_reader" ADD COLUMN     "awaits_cosignature" BOOLEAN NOT NULL DEFAULT false;

-- What Prisma cannot say.
-- What waits for a department's 会签, and for anybody's. Follows each act of 会签 in its transaction.
CREATE INDEX "tray_to_cosign" ON "notice_reader" ("department", "drafted_at", "notice_id") WHERE "awaits_cosignature";
CREATE INDEX "city_to_cosign" ON "notice" ("drafted_at", "id") WHERE "state" = 'COSIGNING';
CREATE FUNCTION "note_cosigning"() RETURNS trigger LANGUAGE plpgsql AS
  E'begin update "notice_reader" v set "awaits_cosignature" = new."state" = \'COSIGNING\' and v."department" <> all(new."cosigned") where v."department" = any(new."cosigners") and v."drafted_at" = new."drafted_at" and v."notice_id" = new."id"\x3b return null\x3b end';
CREATE TRIGGER "note_cosigning" AFTER UPDATE OF "state", "cosigned" ON "notice"
  FOR EACH ROW WHEN (old."state" = 'COSIGNING' OR new."state" = 'COSIGNING') EXECUTE FUNCTION "note_cosigning"();
UPDATE "notice_reader" v SET "awaits_cosignature" = true FROM "notice" n
  WHERE n."id" = v."notice_id" AND n."drafted_at" = v."drafted_at" AND n."state" = 'COSIGNING'
    AND v."department" = ANY (n."cosigners") AND v."department" <> ALL (n."cosigned");
