-- What Prisma cannot say.
-- What a department has drafted, or rules for it, and nobody has sent yet.
CREATE INDEX "tray_drafts" ON "notice" ("sender_department", "drafted_at", "id")
  WHERE "state" IN ('DRAFT', 'REVIEWING', 'COSIGNING', 'SIGNED', 'NUMBERED');
