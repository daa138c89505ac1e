-- CreateIndex
CREATE INDEX "notice_recipient_delivered_at_idx" ON "notice_recipient"("delivered_at");
