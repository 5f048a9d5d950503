import type { Evidence } from '../core/outcome.ts';
import { OUTREACH_KINDS } from '../core/outgoing.ts';
import { applicationCodes, emailCodes } from './codes.ts';
import { saidOf } from './emails.ts';
import type { Prisma } from './generated/client.ts';
import type { Ledger } from './open-store.ts';

/** An application as a list shows it. */
export interface ApplicationLine {
  code: string;
  company: string | null;
  role: string | null;
  stage: string;
  emails: number;
  openedAt: Date;
  lastEventAt: Date;
  /** The label of the last email; null when no email is left. */
  lastEvent: string | null;
}

export interface TimelineEmail {
  code: string;
  at: Date;
  from: { name: string | null; address: string } | null;
  subject: string | null;
  /** The owner wrote it: it means nothing of its own. */
  isOwners: boolean;
  label: string;
  kind: string | null;
  confidence: number;
  review: boolean;
  saidBy: string;
  evidence: readonly Evidence[];
  matchReason: string | null;
}

export interface ApplicationDetails extends ApplicationLine {
  requisitionId: string | null;
  /** What else the emails call it that the owner put there: company and role. */
  alsoKnownAs: readonly string[];
  timeline: readonly TimelineEmail[];
  /** What the owner noted of it, oldest first. */
  notes: readonly { at: Date; words: string }[];
  people: readonly { name: string | null; address: string; title: string | null; is: string }[];
  outgoing: readonly { code: string; kind: string; to: string; state: string; reason: string; at: Date }[];
}

const line = {
  company: true,
  _count: { select: { emails: { where: { state: 'understood' } } } },
  events: { orderBy: { at: 'desc' }, take: 1 },
} satisfies Prisma.ApplicationInclude;

/** Every application of the owner, the one that was heard of last first. */
export async function listApplicationLines(ledger: Ledger, ownerId: string): Promise<ApplicationLine[]> {
  const rows = await ledger.application.findMany({
    where: { ownerId },
    include: line,
    orderBy: { lastEventAt: 'desc' },
  });
  const codes = await applicationCodes(ledger, ownerId);
  return rows.map((row) => asLine(row, codes));
}

/** One application with its timeline, its people and the emails of ours. */
export async function findApplicationDetails(
  ledger: Ledger,
  ownerId: string,
  id: string,
): Promise<ApplicationDetails> {
  const row = await ledger.application.findUniqueOrThrow({
    where: { id },
    include: {
      ...line,
      emails: { where: { state: 'understood' }, omit: { raw: true }, include: { outcomes: true } },
      events: { where: { emailId: null }, orderBy: { at: 'asc' } },
      contacts: { include: { contact: true }, orderBy: { seenAt: 'asc' } },
      outgoing: { where: { kind: { in: [...OUTREACH_KINDS] } }, orderBy: { plannedAt: 'asc' } },
    },
  });
  const last = await ledger.event.findMany({
    where: { applicationId: id },
    orderBy: { at: 'desc' },
    take: 1,
  });
  const codes = await emailCodes(ledger, ownerId);
  const ownName = [row.company?.name, row.role].filter(Boolean).join(', ');
  const names = row.emails
    .filter(({ placedBy }) => placedBy === 'owner')
    .map(({ companyName, role }) => [companyName, role].filter(Boolean).join(', '));
  return {
    ...asLine({ ...row, events: last }, await applicationCodes(ledger, ownerId)),
    requisitionId: row.requisitionId,
    alsoKnownAs: [...new Set(names)].filter((name) => name !== '' && name !== ownName),
    timeline: row.emails
      .map((email) => timelineEmail(email, codes))
      .sort((a, b) => a.at.getTime() - b.at.getTime()),
    notes: row.events.map(({ at, type, detail }) => ({
      at,
      words: (detail as { words?: string }).words ?? type.replaceAll('_', ' '),
    })),
    people: row.contacts.map(({ is, contact: { name, address, title } }) => ({ name, address, title, is })),
    outgoing: row.outgoing.map(({ code, kind, toAddress, state, reason, sentAt, sendAt }) => ({
      code,
      kind,
      to: toAddress,
      state,
      reason,
      at: sentAt ?? sendAt,
    })),
  };
}

function asLine(
  row: Prisma.ApplicationGetPayload<{ include: typeof line }>,
  codes: ReadonlyMap<string, string>,
): ApplicationLine {
  return {
    code: codes.get(row.id) as string,
    company: row.company?.name ?? null,
    role: row.role,
    stage: row.stage,
    emails: row._count.emails,
    openedAt: row.openedAt,
    lastEventAt: row.lastEventAt,
    lastEvent: row.events[0]?.type ?? null,
  };
}

type EmailWithOutcomes = Omit<Prisma.EmailGetPayload<{ include: { outcomes: true } }>, 'raw'>;

function timelineEmail(row: EmailWithOutcomes, codes: ReadonlyMap<string, string>): TimelineEmail {
  const said = saidOf(row.outcomes);
  return {
    code: codes.get(row.id) as string,
    at: row.originalAt ?? row.internalDate ?? row.receivedAt,
    from: row.fromAddress ? { name: row.fromName, address: row.fromAddress } : null,
    subject: row.subject,
    isOwners: row.provenance === 'owner',
    label: said.label,
    kind: said.kind,
    confidence: said.confidence,
    review: said.review,
    saidBy: said.saidBy,
    evidence: said.evidence as unknown as Evidence[],
    matchReason: row.matchReason,
  };
}
