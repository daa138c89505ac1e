-- CreateTable
CREATE TABLE "raised_document" (
    "document_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "notice_id" UUID NOT NULL,
    "effect" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "raised_document_pkey" PRIMARY KEY ("document_id")
);

-- CreateIndex
CREATE INDEX "raised_document_subject_notice_id_idx" ON "raised_document"("subject", "notice_id");

-- AddForeignKey
ALTER TABLE "raised_document" ADD CONSTRAINT "raised_document_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "raised_document" ADD CHECK ("effect" IN ('DRAFTED', 'SENT', 'APPENDED', 'UNCHANGED'));
