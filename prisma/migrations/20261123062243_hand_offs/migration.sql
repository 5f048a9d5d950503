-- AlterTable
ALTER TABLE "owners" ADD COLUMN     "failed_in_a_row" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "handed_over" INTEGER NOT NULL DEFAULT 0;
