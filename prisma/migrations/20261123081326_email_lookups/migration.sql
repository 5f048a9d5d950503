-- CreateIndex
CREATE INDEX "emails_owner_id_message_id_idx" ON "emails"("owner_id", "message_id");

-- CreateIndex
CREATE INDEX "emails_application_id_idx" ON "emails"("application_id");
