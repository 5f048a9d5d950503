import type { AnswerKind } from '../core/answer.ts';
import { LIVE_STAGES, type Stage } from '../core/application.ts';
import type { ContactKind } from '../core/facts.ts';
import type { ApplicationHistory, PastEmail, PastInterview } from '../core/history.ts';
import type { Label, RejectionKind } from '../core/outcome.ts';
import { OUTREACH_KINDS, type OutgoingKind, type OutgoingState, PEOPLE_KINDS } from '../core/outgoing.ts';
import type { Language, ProvenanceKind } from '../core/reading.ts';
import { splitsOf } from './application-pairs.ts';
import { saidOf } from './emails.ts';
import type { Prisma } from './generated/client.ts';
import type { Ledger } from './open-store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const everything = {
  company: { include: { applications: { select: { id: true, stage: true } } } },
  // Not the bytes, which may be many.
  emails: {
    where: { state: 'understood' },
    omit: { raw: true },
    include: { outcomes: true, mailbox: { select: { kind: true } } },
  },
  events: { orderBy: { at: 'asc' } },
  contacts: { include: { contact: true } },
  outgoing: { omit: { mime: true } },
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
    ownersNames: {
      company: row.companyBy === 'owner' ? (row.company?.name ?? null) : null,
      role: row.roleBy === 'owner' ? row.role : null,
    },
    stage: row.stage as Stage,
    stageAt: row.stageAt,
    language: row.language as Language | null,
    companyDomains: row.company?.domains ?? [],
    emails: row.emails.map(pastEmail).sort((a, b) => a.at.getTime() - b.at.getTime()),
    contacts: row.contacts.map(({ contact, ...role }) => ({
      name: contact.name,
      address: contact.address,
      is: role.is as ContactKind,
      trusted: role.trusted,
      untrusted: row.emails.find((email) => email.id === role.emailId)?.provenance === 'untrusted',
      doNotContact: contact.doNotContact,
      awayUntil: contact.awayUntil,
      source: role.source as 'from',
      seenAt: role.seenAt,
    })),
    interviews: row.events.flatMap((event) => pastInterview(event, row.emails)),
    outgoing: [...row.outgoing, ...(await leftBeforeSplit(ledger, row))].map((outgoing) => ({
      id: outgoing.id,
      emailId: outgoing.emailId,
      kind: outgoing.kind as OutgoingKind,
      step: outgoing.step,
      to: outgoing.toAddress,
      state: outgoing.state as OutgoingState,
      plannedAt: outgoing.plannedAt,
      sentAt: outgoing.sentAt,
    })),
    companyIsLive: (row.company?.applications ?? []).some(
      ({ id, stage }) => id !== row.id && LIVE_STAGES.includes(stage as Stage),
    ),
    searchIsOver:
      (await ledger.application.count({ where: { ownerId: row.ownerId, stage: 'accepted' } })) > 0,
    hellosToCompany: await findHellos(ledger, row),
    wins: await findWins(ledger, row.ownerId),
    sendTimes: await findSendTimes(ledger, row.ownerId, now),
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
    imported: row.mailbox.kind === 'import',
    from: row.fromAddress ? { name: row.fromName, address: row.fromAddress } : null,
    automatic: row.automatic,
    language: row.language as Language | null,
    subject: row.subject,
    messageId: row.messageId,
    references: row.referenceIds,
    company: row.companyFromDomain ? null : row.companyName,
    companyDomain: row.companyDomain,
    role: row.role,
    utcOffset: row.utcOffset,
    country: row.country,
    repliesElsewhere: row.repliesElsewhere,
    answersId: row.answersId,
    answer: row.answer as AnswerKind | null,
    asksSomething: row.asksSomething,
  };
}

/** What a line of a timeline says of an interview: nothing, or one thing. */
export function pastInterview(
  event: Pick<ApplicationRow['events'][number], 'emailId' | 'at' | 'detail'>,
  emails: readonly { id: string; trusted: boolean }[],
): PastInterview[] {
  const { interview } = event.detail as {
    interview?: { at: string | null; tookPlace: boolean; cancelled?: boolean; evidence: string } | null;
  };
  if (!interview) return [];
  const { at, tookPlace, cancelled = false, evidence } = interview;
  // What no email says, the owner said.
  const trusted =
    event.emailId === null || emails.some((email) => email.id === event.emailId && email.trusted);
  return [{ saidAt: event.at, at: at ? new Date(at) : null, tookPlace, cancelled, evidence, trusted }];
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

/** Hellos to people of the same company, of whatever application, that left or are on their way. */
async function findHellos(
  ledger: Ledger,
  { ownerId, companyId }: ApplicationRow,
): Promise<ApplicationHistory['hellosToCompany']> {
  if (!companyId) return [];
  const rows = await ledger.outgoing.findMany({
    where: {
      ownerId,
      kind: 'stay_in_touch',
      state: { in: ['planned', 'waiting', 'sending', 'handoff', 'sent', 'uncertain'] },
      application: { companyId },
    },
    select: { id: true, toAddress: true, sentAt: true, sendAt: true },
  });
  return rows.map(({ id, toAddress, sentAt, sendAt }) => ({
    outgoingId: id,
    to: toAddress,
    at: sentAt ?? sendAt,
  }));
}

async function findWins(ledger: Ledger, ownerId: string): Promise<ApplicationHistory['wins']> {
  const rows = await ledger.journalEntry.findMany({
    where: { ownerId, kind: 'win' },
    orderBy: { createdAt: 'asc' },
    select: { id: true, createdAt: true, text: true },
  });
  return rows.map(({ id, createdAt, text }) => ({ id, at: createdAt, text }));
}

/** When emails to people are about to leave, or left in the last day. */
export async function findSendTimes(
  ledger: Ledger,
  ownerId: string,
  now: Date,
): Promise<ApplicationHistory['sendTimes']> {
  const rows = await ledger.outgoing.findMany({
    where: {
      ownerId,
      kind: { in: [...PEOPLE_KINDS] },
      OR: [
        { state: { in: ['waiting', 'sending'] } },
        { handoffAt: { gt: new Date(now.getTime() - DAY_MS) } },
      ],
    },
    select: { id: true, state: true, handoffAt: true, sendAt: true },
  });
  return rows.map(({ id, state, handoffAt, sendAt }) => ({
    outgoingId: id,
    at: handoffAt ?? (state === 'sending' ? now : sendAt),
    hasLeft: state !== 'waiting',
  }));
}

/** Counts what left or may have left: an uncertain email counts as sent. */
async function countSent(
  ledger: Ledger,
  { ownerId, companyId }: ApplicationRow,
  now: Date,
): Promise<ApplicationHistory['sent']> {
  const since = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const people = await ledger.$queryRaw<{ address: string; ever: number; day: number; company: number }[]>`
    SELECT o.to_address AS address, count(*)::int AS ever,
      (count(*) FILTER (WHERE o.handoff_at >= ${since(1)}))::int AS day,
      (count(*) FILTER (WHERE o.handoff_at >= ${since(30)} AND a.company_id = ${companyId}::uuid))::int AS company
    FROM outgoing o LEFT JOIN applications a ON a.id = o.application_id
    WHERE o.owner_id = ${ownerId}::uuid AND o.kind = ANY(${[...OUTREACH_KINDS]})
      AND o.state IN ('handoff', 'sent', 'uncertain')
    GROUP BY o.to_address`;
  return {
    lastDay: people.reduce((sum, { day }) => sum + day, 0),
    toCompanyInLastMonth: people.reduce((sum, { company }) => sum + company, 0),
    toPerson: new Map(people.map(({ address, ever }) => [address, ever])),
  };
}
