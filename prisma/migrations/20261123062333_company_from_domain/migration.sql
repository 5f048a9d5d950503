-- AlterTable
ALTER TABLE "emails" ADD COLUMN     "company_from_domain" BOOLEAN NOT NULL DEFAULT false;
