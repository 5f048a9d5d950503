import type { Stage } from '../core/application.ts';
import type { ContactKind } from '../core/facts.ts';
import type { ApplicationHistory, PastEmail, PastInterview } from '../core/history.ts';
import type { Label, RejectionKind } from '../core/outcome.ts';
import type { OutgoingKind, OutgoingState } from '../core/outgoing.ts';
import type { Language, ProvenanceKind } from '../core/reading.ts';
import { splitsOf } from './application-pairs.ts';
import { saidOf } from './emails.ts';
import type { Prisma } from './generated/client.ts';
import type { Ledger } from './open-store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const everything = {
  company: true,
  emails: { where: { state: 'understood' }, include: { outcomes: true } },
  events: { orderBy: { at: 'asc' } },
  contacts: { include: { contact: true } },
  outgoing: true,
} satisfies Prisma.ApplicationInclude;

type ApplicationRow = Prisma.ApplicationGetPayload<{ include: typeof everything }>;
type EmailWithOutcomes = ApplicationRow['emails'][number];

/** Everything that is known of one application, as values that the core decides on. */
export async function findHistory(
  ledger: Ledger,
  applicationId: string,
  now: Date,
): Promise<ApplicationHistory> {
  const row = await ledger.application.findUniqueOrThrow({
    where: { id: applicationId },
    include: everything,
  });
  const suppressions = await ledger.suppression.findMany({
    where: { ownerId: row.ownerId },
    select: { address: true },
  });
  return {
    applicationId,
    company: row.company?.name ?? null,
    role: row.role,
    stage: row.stage as Stage,
    emails: row.emails.map(pastEmail).sort((a, b) => a.at.getTime() - b.at.getTime()),
    contacts: row.contacts.map(({ contact, ...role }) => ({
      name: contact.name,
      address: contact.address,
      is: role.is as ContactKind,
      trusted: role.trusted,
      untrusted: row.emails.find((email) => email.id === role.emailId)?.provenance === 'untrusted',
      doNotContact: contact.doNotContact,
      source: role.source as 'from',
      seenAt: role.seenAt,
    })),
    interviews: row.events.flatMap(pastInterview),
    outgoing: [...row.outgoing, ...(await leftBeforeSplit(ledger, row))].map((outgoing) => ({
      id: outgoing.id,
      emailId: outgoing.emailId,
      kind: outgoing.kind as OutgoingKind,
      to: outgoing.toAddress,
      state: outgoing.state as OutgoingState,
      plannedAt: outgoing.plannedAt,
      sentAt: outgoing.sentAt,
    })),
    suppressed: new Set(suppressions.map(({ address }) => address)),
    sent: await countSent(ledger, row, now),
  };
}

function pastEmail(row: EmailWithOutcomes): PastEmail {
  const said = saidOf(row.outcomes);
  return {
    id: row.id,
    label: said.label as Label,
    kind: said.kind as RejectionKind | null,
    confidence: said.confidence,
    saidByOwner: said.saidBy === 'owner',
    evidence: (said.evidence as { words: string }[])[0]?.words ?? '',
    contradictions: (said.contradictions as { words: string }[]).map(({ words }) => words),
    provenance: {
      kind: row.provenance as ProvenanceKind,
      trusted: row.trusted,
      reason: row.provenanceReason ?? '',
    },
    at: row.originalAt ?? row.internalDate ?? row.receivedAt,
    receivedAt: row.receivedAt,
    from: row.fromAddress ? { name: row.fromName, address: row.fromAddress } : null,
    automatic: row.automatic,
    language: row.language as Language | null,
    subject: row.subject,
    messageId: row.messageId,
    references: row.referenceIds,
  };
}

function pastInterview(event: ApplicationRow['events'][number]): PastInterview[] {
  const { interview } = event.detail as {
    interview?: { at: string | null; tookPlace: boolean; evidence: string } | null;
  };
  if (!interview) return [];
  const { at, tookPlace, evidence } = interview;
  return [{ saidAt: event.at, at: at ? new Date(at) : null, tookPlace, evidence }];
}

/** What left for an application that this one was split from, while the two were one: whoever got it has been asked. */
async function leftBeforeSplit(ledger: Ledger, { id, ownerId }: ApplicationRow) {
  const splits = await splitsOf(ledger, ownerId, id);
  if (splits.length === 0) return [];
  return ledger.outgoing.findMany({
    where: {
      state: { in: ['sending', 'handoff', 'sent', 'uncertain'] },
      OR: splits.map(({ otherId, at }) => ({ applicationId: otherId, plannedAt: { lte: at } })),
    },
  });
}

/** Counts what left or may have left: an uncertain email counts as sent. */
async function countSent(
  ledger: Ledger,
  application: ApplicationRow,
  now: Date,
): Promise<ApplicationHistory['sent']> {
  const left = {
    ownerId: application.ownerId,
    kind: { in: ['feedback_request', 'feedback_thanks', 'stay_in_touch'] },
    state: { in: ['handoff', 'sent', 'uncertain'] },
  };
  const since = (days: number) => ({ gte: new Date(now.getTime() - days * DAY_MS) });
  const lastDay = await ledger.outgoing.count({ where: { ...left, handoffAt: since(1) } });
  const toCompanyInLastMonth = application.companyId
    ? await ledger.outgoing.count({
        where: { ...left, handoffAt: since(30), application: { companyId: application.companyId } },
      })
    : 0;
  const perPerson = await ledger.outgoing.groupBy({ by: ['toAddress'], where: left, _count: true });
  return {
    lastDay,
    toCompanyInLastMonth,
    toPerson: new Map(perPerson.map((row) => [row.toAddress, row._count])),
  };
}
