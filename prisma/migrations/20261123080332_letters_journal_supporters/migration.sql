-- AlterTable
ALTER TABLE "journal_entries" ADD COLUMN     "about" TEXT,
ADD COLUMN     "application_id" UUID,
ADD COLUMN     "edited_at" TIMESTAMPTZ(3),
ADD COLUMN     "feedback_id" UUID,
ADD COLUMN     "shareable" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "letters" ADD COLUMN     "covers_from" TIMESTAMPTZ(3) NOT NULL,
ADD COLUMN     "covers_to" TIMESTAMPTZ(3) NOT NULL,
ADD COLUMN     "question" TEXT;

-- AlterTable
ALTER TABLE "mailboxes" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'inbox';

-- AlterTable
ALTER TABLE "outgoing" ADD COLUMN     "html" TEXT,
ADD COLUMN     "picture" BYTEA,
ADD COLUMN     "supporter_id" UUID;

-- CreateTable
CREATE TABLE "supporters" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" TEXT,
    "address" TEXT NOT NULL,
    "every" TEXT NOT NULL DEFAULT 'month',
    "left_at" TIMESTAMPTZ(3),
    "left_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "supporters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wishes" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "company" TEXT,
    "text" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "wishes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "introductions" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "who" TEXT NOT NULL,
    "supporter_id" UUID,
    "company" TEXT NOT NULL,
    "application_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'could',
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "introductions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "supporters_owner_id_address_key" ON "supporters"("owner_id", "address");

-- CreateIndex
CREATE INDEX "wishes_owner_id_ended_at_idx" ON "wishes"("owner_id", "ended_at");

-- CreateIndex
CREATE INDEX "introductions_owner_id_state_idx" ON "introductions"("owner_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "journal_entries_feedback_id_key" ON "journal_entries"("feedback_id");

-- AddForeignKey
ALTER TABLE "outgoing" ADD CONSTRAINT "outgoing_supporter_id_fkey" FOREIGN KEY ("supporter_id") REFERENCES "supporters"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_feedback_id_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supporters" ADD CONSTRAINT "supporters_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wishes" ADD CONSTRAINT "wishes_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_supporter_id_fkey" FOREIGN KEY ("supporter_id") REFERENCES "supporters"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE SET NULL ON UPDATE CASCADE;
