import type { Ledger } from './open-store.ts';

/** What the company of an application is called; null when none is known. */
export async function companyOf(ledger: Ledger, applicationId: string): Promise<string | null> {
  const row = await ledger.application.findUnique({
    where: { id: applicationId },
    select: { company: { select: { name: true } } },
  });
  return row?.company?.name ?? null;
}
