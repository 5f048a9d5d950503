import { applicationCodes } from './codes.ts';
import { saidOf } from './emails.ts';
import type { Ledger } from './open-store.ts';

/** An email of the ledger, with what it was found to mean. */
export interface LedgerEmail {
  uid: number;
  at: Date;
  /** Null when it could not be read. */
  outcome: { label: string; kind: string | null; confidence: number; review: boolean } | null;
  /** What it says to an email of ours. */
  answer: string | null;
  problem: string | null;
  company: string | null;
  role: string | null;
  /** The code of its application. */
  application: string | null;
  provenance: string | null;
  subject: string | null;
}

export interface LedgerOutgoing {
  code: string;
  kind: string;
  to: string;
  application: string | null;
  plannedAt: Date;
  sendAt: Date;
  sentAt: Date | null;
  mode: string;
  state: string;
  reason: string;
  subject: string;
  mime: Buffer;
}

export interface LedgerApplication {
  id: string;
  code: string;
  company: string | null;
  role: string | null;
  stage: string;
  events: readonly { at: Date; type: string }[];
}

export interface WholeLedger {
  emails: readonly LedgerEmail[];
  outgoing: readonly LedgerOutgoing[];
  applications: readonly LedgerApplication[];
  suppressions: readonly { address: string; because: string; reason: string }[];
}

/** Everything that an owner's ledger says, each part in the order in which it came about. */
export async function readWholeLedger(ledger: Ledger, ownerId: string): Promise<WholeLedger> {
  const codes = await applicationCodes(ledger, ownerId);
  const codeOf = (id: string | null) => (id === null ? null : (codes.get(id) ?? null));
  return {
    emails: await readEmails(ledger, ownerId, codeOf),
    outgoing: await readOutgoing(ledger, ownerId, codeOf),
    applications: await readApplications(ledger, ownerId, codeOf),
    suppressions: await ledger.suppression.findMany({
      where: { ownerId },
      orderBy: [{ createdAt: 'asc' }, { address: 'asc' }],
      select: { address: true, because: true, reason: true },
    }),
  };
}

type CodeOf = (id: string | null) => string | null;

async function readEmails(ledger: Ledger, ownerId: string, codeOf: CodeOf): Promise<LedgerEmail[]> {
  const rows = await ledger.email.findMany({
    where: { ownerId },
    omit: { raw: true },
    include: { outcomes: true, application: { include: { company: true } } },
    orderBy: { uid: 'asc' },
  });
  return rows.map((row) => ({
    uid: Number(row.uid),
    at: row.receivedAt,
    outcome: row.outcomes.length > 0 ? saidOf(row.outcomes) : null,
    answer: row.answer,
    problem: row.problem,
    company: row.companyName ?? row.application?.company?.name ?? null,
    role: row.role ?? row.application?.role ?? null,
    application: codeOf(row.applicationId),
    provenance: row.provenance,
    subject: row.subject,
  }));
}

async function readOutgoing(ledger: Ledger, ownerId: string, codeOf: CodeOf): Promise<LedgerOutgoing[]> {
  const rows = await ledger.outgoing.findMany({
    where: { ownerId },
    orderBy: [{ plannedAt: 'asc' }, { code: 'asc' }],
  });
  return rows.map((row) => ({
    ...row,
    to: row.toAddress,
    application: codeOf(row.applicationId),
    mime: Buffer.from(row.mime),
  }));
}

async function readApplications(
  ledger: Ledger,
  ownerId: string,
  codeOf: CodeOf,
): Promise<LedgerApplication[]> {
  const rows = await ledger.application.findMany({
    where: { ownerId },
    include: { company: true, events: { orderBy: [{ at: 'asc' }, { type: 'asc' }] } },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, company, role, stage, events }) => ({
    id,
    code: codeOf(id) as string,
    company: company?.name ?? null,
    role,
    stage,
    events: events.map(({ at, type }) => ({ at, type })),
  }));
}
