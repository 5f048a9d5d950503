import type { Evidence, Label, RejectionKind } from '../core/outcome.ts';
import type { Ledger } from './open-store.ts';

/** One email as it is shown: what it means, why, and where it belongs. */
export interface EmailOverview {
  id: string;
  uid: number;
  state: string;
  problem: string | null;
  subject: string | null;
  from: { name: string | null; address: string } | null;
  provenance: string | null;
  trusted: boolean;
  provenanceReason: string | null;
  outcome: {
    label: Label;
    kind: RejectionKind | null;
    confidence: number;
    review: boolean;
    evidence: readonly Evidence[];
  } | null;
  application: ApplicationOverview | null;
  matchReason: string | null;
  duplicateOfUid: number | null;
}

export interface ApplicationOverview {
  id: string;
  company: string | null;
  role: string | null;
  stage: string;
  emails: number;
}

const shown = { company: true, _count: { select: { emails: true } } } as const;

/** Every email of the owner, in the order in which they came in. */
export async function listEmails(ledger: Ledger, ownerId: string): Promise<EmailOverview[]> {
  const rows = await ledger.email.findMany({
    where: { ownerId },
    omit: { raw: true },
    include: { outcomes: true, application: { include: shown }, duplicateOf: { select: { uid: true } } },
    orderBy: [{ receivedAt: 'asc' }, { uid: 'asc' }],
  });
  return rows.map((row) => {
    const said = row.outcomes.find(({ saidBy }) => saidBy === 'owner') ?? row.outcomes[0];
    return {
      id: row.id,
      uid: Number(row.uid),
      state: row.state,
      problem: row.problem,
      subject: row.subject,
      from: row.fromAddress ? { name: row.fromName, address: row.fromAddress } : null,
      provenance: row.provenance,
      trusted: row.trusted,
      provenanceReason: row.provenanceReason,
      outcome: said
        ? {
            label: said.label as Label,
            kind: said.kind as RejectionKind | null,
            confidence: said.confidence,
            review: said.review,
            evidence: said.evidence as unknown as Evidence[],
          }
        : null,
      application: row.application && applicationOverview(row.application),
      matchReason: row.matchReason,
      duplicateOfUid: row.duplicateOf ? Number(row.duplicateOf.uid) : null,
    };
  });
}

/** Every application of the owner, oldest first. */
export async function listApplications(ledger: Ledger, ownerId: string): Promise<ApplicationOverview[]> {
  const rows = await ledger.application.findMany({
    where: { ownerId },
    include: shown,
    orderBy: { openedAt: 'asc' },
  });
  return rows.map(applicationOverview);
}

function applicationOverview(row: {
  id: string;
  role: string | null;
  stage: string;
  company: { name: string } | null;
  _count: { emails: number };
}): ApplicationOverview {
  return {
    id: row.id,
    company: row.company?.name ?? null,
    role: row.role,
    stage: row.stage,
    emails: row._count.emails,
  };
}
