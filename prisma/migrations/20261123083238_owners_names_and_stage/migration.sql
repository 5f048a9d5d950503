-- AlterTable
ALTER TABLE "applications" ADD COLUMN     "company_by" TEXT NOT NULL DEFAULT 'machine',
ADD COLUMN     "role_by" TEXT NOT NULL DEFAULT 'machine',
ADD COLUMN     "stage_by" TEXT NOT NULL DEFAULT 'machine';
