-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL,
    "sender_department" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "urgency" TEXT NOT NULL,
    "secrecy" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "expects_reply" BOOLEAN NOT NULL,
    "cosigners" TEXT[],
    "cosigned" TEXT[],
    "drafted_by" TEXT NOT NULL,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_by" TEXT,
    "signed_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "document_code" TEXT,
    "document_year" SMALLINT,
    "document_serial" INTEGER,
    "document_number" TEXT,
    "supersedes" UUID,
    "supersession" TEXT,
    "superseded_by" UUID,
    "sender_document_id" TEXT,
    "sender_document_version" INTEGER,
    "content_hash" TEXT NOT NULL,
    "event_count" INTEGER NOT NULL DEFAULT 0,
    "head_hash" TEXT,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_recipient" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "department" TEXT NOT NULL,
    "sender_department" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "receive_due_at" TIMESTAMPTZ(3),
    "first_reply_due_at" TIMESTAMPTZ(3),
    "final_due_at" TIMESTAMPTZ(3),
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "due_at" TIMESTAMPTZ(3),
    "soon_at" TIMESTAMPTZ(3),
    "auto_close_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3),
    "first_replied_at" TIMESTAMPTZ(3),
    "replied_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),
    "handlers" TEXT[],
    "forwarded_to" TEXT,
    "return_reason" TEXT,
    "suggested_department" TEXT,
    "upheld" BOOLEAN NOT NULL DEFAULT false,
    "extension_until" TIMESTAMPTZ(3),
    "extension_state" TEXT,
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "supervised_at" TIMESTAMPTZ(3),
    "disputed" BOOLEAN NOT NULL DEFAULT false,
    "was_overdue" BOOLEAN NOT NULL DEFAULT false,
    "days_late" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "notice_recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_reply" (
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "results" TEXT[],
    "measures" TEXT[],
    "document_numbers" TEXT[],
    "quantities" JSONB NOT NULL,
    "next_step" TEXT,
    "text" TEXT,
    "drafted_by" TEXT NOT NULL,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_by" TEXT,
    "signed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_event" (
    "position" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "notice_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "action" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "department" TEXT,
    "recipient_id" UUID,
    "from_state" TEXT,
    "to_state" TEXT NOT NULL,
    "comment" TEXT,
    "data" JSONB NOT NULL,
    "algorithm" TEXT NOT NULL,
    "previous_hash" TEXT,
    "hash" TEXT NOT NULL,

    CONSTRAINT "notice_event_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "outbox" (
    "position" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "notice_id" UUID NOT NULL,
    "event_number" INTEGER NOT NULL,
    "audience" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "notice_subject" (
    "notice_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "batch_no" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "notice_subject_pkey" PRIMARY KEY ("notice_id","kind","key","batch_no")
);

-- CreateTable
CREATE TABLE "attached_record" (
    "notice_id" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "department" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "attached_record_pkey" PRIMARY KEY ("notice_id","place")
);

-- CreateTable
CREATE TABLE "notice_attachment" (
    "notice_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "scan" TEXT NOT NULL DEFAULT 'PENDING',
    "uploaded_by" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_attachment_pkey" PRIMARY KEY ("notice_id","sha256")
);

-- CreateTable
CREATE TABLE "number_counter" (
    "document_code" TEXT NOT NULL,
    "document_year" SMALLINT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "number_counter_pkey" PRIMARY KEY ("document_code","document_year")
);

-- CreateTable
CREATE TABLE "secret_stub" (
    "sender_department" TEXT NOT NULL,
    "document_number" TEXT NOT NULL,
    "dated_on" DATE NOT NULL,
    "to_department" TEXT NOT NULL,
    "registered_by" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "secret_stub_pkey" PRIMARY KEY ("sender_department","document_number","to_department")
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
CREATE UNIQUE INDEX "notice_document_number_key" ON "notice"("document_number");

-- CreateIndex
CREATE INDEX "notice_sender_department_drafted_at_id_idx" ON "notice"("sender_department", "drafted_at", "id");

-- CreateIndex
CREATE INDEX "notice_drafted_at_id_idx" ON "notice"("drafted_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_sender_department_sender_document_id_sender_document_key" ON "notice"("sender_department", "sender_document_id", "sender_document_version");

-- CreateIndex
CREATE UNIQUE INDEX "notice_document_code_document_year_document_serial_key" ON "notice"("document_code", "document_year", "document_serial");

-- CreateIndex
CREATE INDEX "notice_recipient_notice_id_idx" ON "notice_recipient"("notice_id");

-- CreateIndex
CREATE INDEX "notice_reply_recipient_id_drafted_at_idx" ON "notice_reply"("recipient_id", "drafted_at");

-- CreateIndex
CREATE INDEX "notice_event_recipient_id_number_idx" ON "notice_event"("recipient_id", "number");

-- CreateIndex
CREATE INDEX "notice_event_xid_position_idx" ON "notice_event"("xid", "position");

-- CreateIndex
CREATE UNIQUE INDEX "notice_event_notice_id_number_key" ON "notice_event"("notice_id", "number");

-- CreateIndex
CREATE INDEX "outbox_xid_position_idx" ON "outbox"("xid", "position");

-- CreateIndex
CREATE INDEX "notice_subject_kind_key_batch_no_notice_id_idx" ON "notice_subject"("kind", "key", "batch_no", "notice_id");

-- CreateIndex
CREATE INDEX "attached_record_department_record_type_key_idx" ON "attached_record"("department", "record_type", "key");

-- CreateIndex
CREATE INDEX "notice_attachment_sha256_idx" ON "notice_attachment"("sha256");

-- AddForeignKey
ALTER TABLE "notice_recipient" ADD CONSTRAINT "notice_recipient_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_reply" ADD CONSTRAINT "notice_reply_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "notice_recipient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_event" ADD CONSTRAINT "notice_event_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_subject" ADD CONSTRAINT "notice_subject_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attached_record" ADD CONSTRAINT "attached_record_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_attachment" ADD CONSTRAINT "notice_attachment_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "notice" ADD CHECK ("state" IN ('DRAFT', 'REVIEWING', 'COSIGNING', 'SIGNED', 'NUMBERED', 'DELIVERED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN', 'VOID'));
-- A secret is refused before it comes here. This is the last door.
ALTER TABLE "notice" ADD CHECK ("secrecy" IN ('PUBLIC', 'INTERNAL'));
ALTER TABLE "notice" ADD CHECK (("document_number" IS NULL) = ("state" IN ('DRAFT', 'REVIEWING', 'COSIGNING')));
ALTER TABLE "notice" ADD CHECK (("supersedes" IS NULL) = ("supersession" IS NULL));
ALTER TABLE "notice_recipient" ADD CHECK ("kind" IN ('MAIN', 'COPY'));
ALTER TABLE "notice_recipient" ADD CHECK ("state" IN ('PLANNED', 'PENDING', 'RECEIVED', 'RETURNED', 'FORWARDED', 'IN_PROGRESS', 'EXTENDED', 'REPLIED', 'REWORK', 'DONE', 'EXEMPT', 'REASSIGNED', 'WITHDRAWN'));
-- Who has concluded is never overdue.
ALTER TABLE "notice_recipient" ADD CHECK ("due_at" IS NULL OR "state" IN ('PENDING', 'RECEIVED', 'FORWARDED', 'IN_PROGRESS', 'EXTENDED', 'REWORK'));
-- A department has one live record per notice.
CREATE UNIQUE INDEX "notice_recipient_once" ON "notice_recipient" ("notice_id", "department") WHERE "state" <> 'REASSIGNED';
ALTER TABLE "number_counter" ADD CHECK ("last" > 0);

-- Trays, each the beginning of an index: of a department, and of the city for those who oversee.
CREATE INDEX "tray_to_acknowledge" ON "notice_recipient" ("department", "due_at", "id") WHERE "state" = 'PENDING';
CREATE INDEX "tray_to_handle" ON "notice_recipient" ("department", "due_at", "id") WHERE "due_at" IS NOT NULL AND "state" <> 'PENDING';
CREATE INDEX "tray_due" ON "notice_recipient" ("department", "due_at", "id") INCLUDE ("soon_at") WHERE "due_at" IS NOT NULL;
CREATE INDEX "tray_supervised" ON "notice_recipient" ("department", "supervised_at", "id") WHERE "supervised_at" IS NOT NULL;
CREATE INDEX "tray_to_confirm" ON "notice_recipient" ("sender_department", "state_since", "id") WHERE "state" IN ('REPLIED', 'RETURNED') OR "extension_state" = 'ASKED';
CREATE INDEX "city_to_acknowledge" ON "notice_recipient" ("due_at", "id") WHERE "state" = 'PENDING';
CREATE INDEX "city_to_handle" ON "notice_recipient" ("due_at", "id") WHERE "due_at" IS NOT NULL AND "state" <> 'PENDING';
CREATE INDEX "city_due" ON "notice_recipient" ("due_at", "id") INCLUDE ("soon_at") WHERE "due_at" IS NOT NULL;
CREATE INDEX "city_supervised" ON "notice_recipient" ("supervised_at", "id") WHERE "supervised_at" IS NOT NULL;
CREATE INDEX "city_to_confirm" ON "notice_recipient" ("state_since", "id") WHERE "state" IN ('REPLIED', 'RETURNED') OR "extension_state" = 'ASKED';
-- What closes by itself.
CREATE INDEX "closes_at" ON "notice_recipient" ("auto_close_at", "id") WHERE "auto_close_at" IS NOT NULL;

-- Full text: one spelling, and every character and every two that follow one another (most Chinese searches have two,
-- for which trigrams are no help).
CREATE FUNCTION "search_text"("content" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN upper(regexp_replace(normalize("content", nfkc), '[[:space:][:punct:]]', '', 'g'));
CREATE FUNCTION "search_grams"("spelling" text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (select coalesce(array_agg(distinct gram), '{}') from generate_series(1, length("spelling")) place,
    unnest(array[substr("spelling", place, 1), substr("spelling", place, 2)]) gram);
CREATE INDEX "notice_text" ON "notice" USING gin ("search_grams"("search_text"("title" || ' ' || "body")));

-- Events are never changed. \x3b is a semicolon: Prisma's engine cuts statements at each one, even inside a string.
CREATE FUNCTION "notice_event_is_final"() RETURNS trigger LANGUAGE plpgsql AS
  E'begin raise exception \'notice_event is append-only\' using errcode = \'restrict_violation\'\x3b end';
CREATE TRIGGER "notice_event_is_final" BEFORE UPDATE OR DELETE OR TRUNCATE ON "notice_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "notice_event_is_final"();
