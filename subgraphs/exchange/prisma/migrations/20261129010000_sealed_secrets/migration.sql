-- What Prisma cannot say.
-- Secrets are sealed from here on (webhooks/secret-seal.ts). SQL has no key to seal what stands here as plain text: it
-- goes, and its department gets a new one by rotateWebhookSecret.
UPDATE "webhook_endpoint" SET "secret" = '', "previous_secret" = NULL;
ALTER TABLE "webhook_endpoint" ADD CHECK ("secret" NOT LIKE 'whsec\_%' AND "previous_secret" NOT LIKE 'whsec\_%');
