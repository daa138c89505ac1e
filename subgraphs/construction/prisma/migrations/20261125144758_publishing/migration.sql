-- shape: d2ba5d9143ee72a620286407f7e8d95ccb1bf630455c7a3306ee8e0f5278cdcc
-- Generated. Never changed once it is released: a later shape is a later migration.

-- AlterTable
ALTER TABLE "publish_batch" ADD COLUMN     "form" TEXT;

-- CreateTable
CREATE TABLE "publish_reject" (
    "batch_id" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "source" TEXT,

    CONSTRAINT "publish_reject_pkey" PRIMARY KEY ("batch_id","row")
);

-- CreateTable
CREATE TABLE "publish_profile" (
    "name" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "profile" JSONB NOT NULL,
    "saved_by" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publish_profile_pkey" PRIMARY KEY ("name")
);
