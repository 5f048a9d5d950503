-- AlterTable
ALTER TABLE "emails" ADD COLUMN     "company_domain" TEXT,
ADD COLUMN     "company_name" TEXT,
ADD COLUMN     "placed_by" TEXT NOT NULL DEFAULT 'machine',
ADD COLUMN     "requisition_id" TEXT,
ADD COLUMN     "role" TEXT;

-- AlterTable
ALTER TABLE "outcomes" ADD COLUMN     "likeness" TEXT,
ADD COLUMN     "sender" TEXT;

-- CreateTable
CREATE TABLE "application_pairs" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "said" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "email_ids" UUID[],

    CONSTRAINT "application_pairs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "application_pairs_owner_id_other_id_idx" ON "application_pairs"("owner_id", "other_id");

-- CreateIndex
CREATE UNIQUE INDEX "application_pairs_application_id_other_id_key" ON "application_pairs"("application_id", "other_id");

-- CreateIndex
CREATE INDEX "outcomes_owner_id_sender_idx" ON "outcomes"("owner_id", "sender");

-- AddForeignKey
ALTER TABLE "application_pairs" ADD CONSTRAINT "application_pairs_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_pairs" ADD CONSTRAINT "application_pairs_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE CASCADE ON UPDATE CASCADE;
