-- shape: 9e49357d0cd014f32e90ec0031e70f2ed3bb46721a4761d62d09a9c2265c5236
-- Generated. Never changed once it is released: a later shape is a later migration.

-- CreateTable
CREATE TABLE "work"."indicator_value" (
    "code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "district" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "value" DECIMAL(65,30),
    "numerator" DECIMAL(65,30),
    "denominator" DECIMAL(65,30),
    "source_document" TEXT NOT NULL,
    "note" TEXT,
    "department" TEXT,
    "reported_by" TEXT NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "indicator_value_pkey" PRIMARY KEY ("code","year","district","version")
);

-- What Prisma cannot say.
ALTER TABLE "work"."indicator_value" ADD CHECK ("version" > 0);
ALTER TABLE "work"."indicator_value" ADD CHECK ("source_document" <> '');
ALTER TABLE "work"."indicator_value" ADD CHECK (("numerator" IS NULL) = ("denominator" IS NULL));
ALTER TABLE "work"."indicator_value" ADD CHECK ("value" IS NOT NULL OR "note" IS NOT NULL);
