-- AlterTable
ALTER TABLE "applications" ADD COLUMN     "hello_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "contacts" ADD COLUMN     "away_until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "emails" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "answers_id" UUID,
ADD COLUMN     "country" TEXT,
ADD COLUMN     "utc_offset" INTEGER;

-- AlterTable
ALTER TABLE "journal_entries" ADD COLUMN     "ordinal" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "outgoing" ADD COLUMN     "searches" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "settled_by" TEXT,
ADD COLUMN     "snoozed_until" TIMESTAMPTZ(3),
ADD COLUMN     "step" INTEGER,
ADD COLUMN     "wording" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "owners" ADD COLUMN     "hellos_planned_on" DATE,
ADD COLUMN     "secret" TEXT NOT NULL DEFAULT (gen_random_uuid())::text;

-- AlterTable
ALTER TABLE "suppressions" ADD COLUMN     "because" TEXT NOT NULL DEFAULT 'owner',
ADD COLUMN     "email_id" UUID;

-- CreateTable
CREATE TABLE "feedback" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "application_id" UUID,
    "outgoing_id" UUID,
    "email_id" UUID NOT NULL,
    "from_name" TEXT,
    "from_address" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commands" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "email_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "code" TEXT,
    "state" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commands_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "feedback_email_id_key" ON "feedback"("email_id");

-- CreateIndex
CREATE INDEX "feedback_owner_id_at_idx" ON "feedback"("owner_id", "at");

-- CreateIndex
CREATE INDEX "commands_owner_id_at_idx" ON "commands"("owner_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "commands_email_id_ordinal_key" ON "commands"("email_id", "ordinal");

-- CreateIndex
CREATE INDEX "applications_owner_id_hello_at_idx" ON "applications"("owner_id", "hello_at");

-- CreateIndex
CREATE UNIQUE INDEX "journal_entries_email_id_ordinal_key" ON "journal_entries"("email_id", "ordinal");

-- AddForeignKey
ALTER TABLE "emails" ADD CONSTRAINT "emails_answers_id_fkey" FOREIGN KEY ("answers_id") REFERENCES "outgoing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_email_id_fkey" FOREIGN KEY ("email_id") REFERENCES "emails"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_outgoing_id_fkey" FOREIGN KEY ("outgoing_id") REFERENCES "outgoing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_email_id_fkey" FOREIGN KEY ("email_id") REFERENCES "emails"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commands" ADD CONSTRAINT "commands_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commands" ADD CONSTRAINT "commands_email_id_fkey" FOREIGN KEY ("email_id") REFERENCES "emails"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
