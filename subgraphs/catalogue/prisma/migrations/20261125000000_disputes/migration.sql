-- CreateTable
CREATE TABLE "dispute" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "department" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposed" TEXT,
    "submitted_by" TEXT NOT NULL,
    "submitted_from" TEXT,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "working_days" SMALLINT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'PENDING',
    "closed_at" TIMESTAMPTZ(3),
    "corrected_version" BIGINT,

    CONSTRAINT "dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute_event" (
    "dispute_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "step" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "department" TEXT,
    "text" TEXT,
    "version" BIGINT,

    CONSTRAINT "dispute_event_pkey" PRIMARY KEY ("dispute_id","number")
);

-- CreateTable
CREATE TABLE "configuration" (
    "name" TEXT NOT NULL,
    "effective_from" TIMESTAMPTZ(3) NOT NULL,
    "value" JSONB NOT NULL,
    "who" TEXT NOT NULL,
    "why" TEXT NOT NULL,

    CONSTRAINT "configuration_pkey" PRIMARY KEY ("name","effective_from")
);

-- CreateIndex
CREATE INDEX "dispute_submitted_at_id_idx" ON "dispute"("submitted_at", "id");

-- CreateIndex
CREATE INDEX "dispute_department_state_submitted_at_id_idx" ON "dispute"("department", "state", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "dispute_submitted_by_submitted_at_id_idx" ON "dispute"("submitted_by", "submitted_at", "id");

-- AddForeignKey
ALTER TABLE "dispute_event" ADD CONSTRAINT "dispute_event_dispute_id_fkey" FOREIGN KEY ("dispute_id") REFERENCES "dispute"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "dispute" ADD CHECK ("state" IN ('PENDING', 'ACCEPTED', 'CORRECTED', 'DECLINED', 'WITHDRAWN'));
ALTER TABLE "dispute" ADD CHECK (("state" IN ('PENDING', 'ACCEPTED')) = ("closed_at" IS NULL));
ALTER TABLE "dispute" ADD CHECK (("state" = 'CORRECTED') = ("corrected_version" IS NOT NULL));
ALTER TABLE "dispute" ADD CHECK ("working_days" > 0);
ALTER TABLE "dispute_event" ADD CHECK ("step" IN ('SUBMITTED', 'ACCEPTED', 'DECLINED', 'CORRECTED', 'REVOKED', 'WITHDRAWN'));
-- A field of a version is disputed once at a time.
CREATE UNIQUE INDEX "dispute_open" ON "dispute" ("record_type", "key", "version", "field") WHERE "closed_at" IS NULL;
-- What sync asks about, page by page.
CREATE INDEX "dispute_open_id" ON "dispute" ("id") WHERE "closed_at" IS NULL;
-- Events are never changed. \x3b is a semicolon: Prisma's engine cuts statements at each one, even inside a string.
CREATE FUNCTION "dispute_event_is_final"() RETURNS trigger LANGUAGE plpgsql AS
  E'begin raise exception \'dispute_event is append-only\' using errcode = \'restrict_violation\'\x3b end';
CREATE TRIGGER "dispute_event_is_final" BEFORE UPDATE OR DELETE OR TRUNCATE ON "dispute_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "dispute_event_is_final"();
