-- AlterTable
ALTER TABLE "calendar_seen" ADD COLUMN     "failed" UUID[] DEFAULT ARRAY[]::UUID[];
