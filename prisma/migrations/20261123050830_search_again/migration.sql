-- AlterTable
ALTER TABLE "outgoing" ADD COLUMN     "search_at" TIMESTAMPTZ(3);
