-- DropIndex
DROP INDEX "emails_owner_id_message_id_idx";

-- CreateIndex
CREATE INDEX "emails_message_id_idx" ON "emails" USING HASH ("message_id");
