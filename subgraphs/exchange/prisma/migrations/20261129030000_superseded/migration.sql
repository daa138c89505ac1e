-- CreateIndex
CREATE INDEX "notice_supersedes_idx" ON "notice"("supersedes");

-- What Prisma cannot say.
-- A correction or continuation that was withdrawn stood in its original until now: what is still in force stands there.
UPDATE "notice" n SET "superseded_by" = (SELECT c."id" FROM "notice" c
    WHERE c."supersedes" = n."id" AND c."state" IN ('DELIVERED', 'CLOSED', 'ARCHIVED') ORDER BY c."delivered_at" DESC, c."id" DESC LIMIT 1)
  WHERE EXISTS (SELECT FROM "notice" w WHERE w."id" = n."superseded_by" AND w."state" = 'WITHDRAWN');
