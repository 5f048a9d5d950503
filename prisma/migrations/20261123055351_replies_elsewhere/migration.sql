-- AlterTable
ALTER TABLE "emails" ADD COLUMN     "replies_elsewhere" BOOLEAN NOT NULL DEFAULT false;
