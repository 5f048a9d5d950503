-- AlterTable
ALTER TABLE "emails" ADD COLUMN     "asks_something" BOOLEAN NOT NULL DEFAULT false;
