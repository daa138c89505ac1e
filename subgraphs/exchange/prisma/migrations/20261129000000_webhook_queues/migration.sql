-- What Prisma cannot say.
-- The queue of each endpoint that takes calls. A paused one is not looked into, however much waits for it.
DROP INDEX "webhook_delivery_due";
CREATE INDEX "webhook_delivery_queue" ON "webhook_delivery" ("endpoint_id", "next_at", "notice_id", "event_number") WHERE "state" = 'PENDING';
CREATE INDEX "webhook_endpoint_open" ON "webhook_endpoint" ("id") WHERE "paused_at" IS NULL AND "removed_at" IS NULL;
-- A department registers an address once, also where two do so at the same time.
CREATE UNIQUE INDEX "webhook_endpoint_once" ON "webhook_endpoint" ("department", "url") WHERE "removed_at" IS NULL;
