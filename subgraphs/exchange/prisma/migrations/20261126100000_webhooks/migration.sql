-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "fanned_out" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "webhook_endpoint" (
    "id" UUID NOT NULL,
    "department" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "actions" TEXT[],
    "secret" TEXT NOT NULL,
    "previous_secret" TEXT,
    "rotated_at" TIMESTAMPTZ(3),
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "paused_at" TIMESTAMPTZ(3),
    "paused_reason" TEXT,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_endpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "event_number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "next_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3),
    "last_status" SMALLINT,
    "last_error" TEXT,
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "webhook_endpoint_department_idx" ON "webhook_endpoint"("department");

-- CreateIndex
CREATE INDEX "webhook_delivery_endpoint_id_created_at_id_idx" ON "webhook_delivery"("endpoint_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_delivery_endpoint_id_notice_id_event_number_key" ON "webhook_delivery"("endpoint_id", "notice_id", "event_number");

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "webhook_delivery" ADD CHECK ("state" IN ('PENDING', 'DELIVERED', 'DEAD'));
ALTER TABLE "webhook_delivery" ADD CHECK (("state" = 'PENDING') = ("next_at" IS NOT NULL));
CREATE INDEX "webhook_delivery_due" ON "webhook_delivery" ("next_at", "id") WHERE "state" = 'PENDING';
CREATE INDEX "webhook_delivery_dead" ON "webhook_delivery" ("endpoint_id", "id") WHERE "state" = 'DEAD';
CREATE INDEX "outbox_waiting" ON "outbox" ("position") WHERE NOT "fanned_out";
