-- What Prisma cannot say.
-- A notice is corrected once. The correction is found by it too.
CREATE UNIQUE INDEX "notice_correction" ON "notice" ("supersedes")
  WHERE "supersession" = 'CORRECTION' AND "state" IN ('DELIVERED', 'CLOSED', 'ARCHIVED');
