-- AlterTable
ALTER TABLE "supporters" ADD COLUMN     "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'en',
ADD COLUMN     "letter_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "supporters_owner_id_letter_at_idx" ON "supporters"("owner_id", "letter_at");
