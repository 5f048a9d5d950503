-- CreateTable
CREATE TABLE "owners" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "sending_paused_at" TIMESTAMPTZ(3),
    "sending_paused_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "owners_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailboxes" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "uid_validity" BIGINT,
    "last_uid" BIGINT NOT NULL DEFAULT 0,
    "last_success_at" TIMESTAMPTZ(3),
    "last_problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mailboxes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "emails" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "mailbox_id" UUID NOT NULL,
    "uid_validity" BIGINT NOT NULL,
    "uid" BIGINT NOT NULL,
    "raw" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "completeness" TEXT NOT NULL DEFAULT 'whole',
    "internal_date" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'received',
    "problem" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "fingerprint" TEXT,
    "original_at" TIMESTAMPTZ(3),
    "message_id" TEXT,
    "reference_ids" TEXT[],
    "from_name" TEXT,
    "from_address" TEXT,
    "subject" TEXT,
    "provenance" TEXT,
    "trusted" BOOLEAN NOT NULL DEFAULT false,
    "provenance_reason" TEXT,
    "language" TEXT,
    "note" TEXT,
    "automatic" TEXT,
    "duplicate_of_id" UUID,
    "application_id" UUID,
    "match_reason" TEXT,
    "candidates" UUID[],

    CONSTRAINT "emails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcomes" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "email_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "kind" TEXT,
    "confidence" DOUBLE PRECISION NOT NULL,
    "review" BOOLEAN NOT NULL,
    "evidence" JSONB NOT NULL,
    "contradictions" JSONB NOT NULL DEFAULT '[]',
    "said_by" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outcomes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "companies" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "aliases" TEXT[],
    "domains" TEXT[],

    CONSTRAINT "companies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "applications" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "company_id" UUID,
    "role" TEXT,
    "requisition_id" TEXT,
    "stage" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "stage_at" TIMESTAMPTZ(3) NOT NULL,
    "last_event_at" TIMESTAMPTZ(3) NOT NULL,
    "language" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "applications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "email_id" UUID,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contacts" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" TEXT,
    "address" TEXT NOT NULL,
    "title" TEXT,
    "do_not_contact" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contacts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_roles" (
    "contact_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "is" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "trusted" BOOLEAN NOT NULL,
    "evidence" TEXT NOT NULL,
    "email_id" UUID,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_roles_pkey" PRIMARY KEY ("contact_id","application_id")
);

-- CreateTable
CREATE TABLE "outgoing" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "application_id" UUID,
    "email_id" UUID,
    "notice_of_id" UUID,
    "dedupe_key" TEXT NOT NULL,
    "to_name" TEXT,
    "to_address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "in_reply_to" TEXT,
    "reference_ids" TEXT[],
    "mime" BYTEA NOT NULL,
    "message_id" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "approved_digest" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "mode" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "why" JSONB NOT NULL DEFAULT '{}',
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "send_at" TIMESTAMPTZ(3) NOT NULL,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease_until" TIMESTAMPTZ(3),
    "handoff_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "smtp_response" TEXT,
    "provider_message_id" TEXT,

    CONSTRAINT "outgoing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suppressions" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suppressions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal_entries" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "email_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "journal_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letters" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "period_start" DATE NOT NULL,
    "outgoing_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "letters_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "owners_slug_key" ON "owners"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "mailboxes_owner_id_key_key" ON "mailboxes"("owner_id", "key");

-- CreateIndex
CREATE INDEX "emails_owner_id_state_idx" ON "emails"("owner_id", "state");

-- CreateIndex
CREATE INDEX "emails_owner_id_fingerprint_idx" ON "emails"("owner_id", "fingerprint");

-- CreateIndex
CREATE INDEX "emails_owner_id_sha256_idx" ON "emails"("owner_id", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "emails_mailbox_id_uid_validity_uid_key" ON "emails"("mailbox_id", "uid_validity", "uid");

-- CreateIndex
CREATE UNIQUE INDEX "outcomes_email_id_said_by_key" ON "outcomes"("email_id", "said_by");

-- CreateIndex
CREATE UNIQUE INDEX "companies_owner_id_folded_key" ON "companies"("owner_id", "folded");

-- CreateIndex
CREATE INDEX "applications_owner_id_stage_idx" ON "applications"("owner_id", "stage");

-- CreateIndex
CREATE INDEX "events_application_id_at_idx" ON "events"("application_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "events_application_id_email_id_type_key" ON "events"("application_id", "email_id", "type");

-- CreateIndex
CREATE UNIQUE INDEX "contacts_owner_id_address_key" ON "contacts"("owner_id", "address");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_message_id_key" ON "outgoing"("message_id");

-- CreateIndex
CREATE INDEX "outgoing_owner_id_state_send_at_idx" ON "outgoing"("owner_id", "state", "send_at");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_owner_id_dedupe_key_key" ON "outgoing"("owner_id", "dedupe_key");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_owner_id_code_key" ON "outgoing"("owner_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "suppressions_owner_id_address_key" ON "suppressions"("owner_id", "address");

-- CreateIndex
CREATE INDEX "journal_entries_owner_id_kind_created_at_idx" ON "journal_entries"("owner_id", "kind", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "letters_owner_id_period_start_key" ON "letters"("owner_id", "period_start");

-- AddForeignKey
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emails" ADD CONSTRAINT "emails_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emails" ADD CONSTRAINT "emails_mailbox_id_fkey" FOREIGN KEY ("mailbox_id") REFERENCES "mailboxes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emails" ADD CONSTRAINT "emails_duplicate_of_id_fkey" FOREIGN KEY ("duplicate_of_id") REFERENCES "emails"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emails" ADD CONSTRAINT "emails_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_email_id_fkey" FOREIGN KEY ("email_id") REFERENCES "emails"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "companies" ADD CONSTRAINT "companies_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_email_id_fkey" FOREIGN KEY ("email_id") REFERENCES "emails"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_roles" ADD CONSTRAINT "contact_roles_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contacts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_roles" ADD CONSTRAINT "contact_roles_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing" ADD CONSTRAINT "outgoing_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing" ADD CONSTRAINT "outgoing_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing" ADD CONSTRAINT "outgoing_email_id_fkey" FOREIGN KEY ("email_id") REFERENCES "emails"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing" ADD CONSTRAINT "outgoing_notice_of_id_fkey" FOREIGN KEY ("notice_of_id") REFERENCES "outgoing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suppressions" ADD CONSTRAINT "suppressions_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letters" ADD CONSTRAINT "letters_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Once an email of ours may be sent, its bytes, its Message-ID and its recipient never change: a retry sends the same.
CREATE FUNCTION "keep_outgoing_bytes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.message_id IS DISTINCT FROM OLD.message_id OR NEW.to_address IS DISTINCT FROM OLD.to_address THEN
    RAISE EXCEPTION 'outgoing %: Message-ID and recipient are fixed at insert', OLD.code;
  END IF;
  IF OLD.state <> 'planned' AND NEW.mime IS DISTINCT FROM OLD.mime THEN
    RAISE EXCEPTION 'outgoing %: its bytes are fixed once it may be sent', OLD.code;
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "outgoing_bytes_are_fixed" BEFORE UPDATE ON "outgoing"
  FOR EACH ROW EXECUTE FUNCTION "keep_outgoing_bytes"();
