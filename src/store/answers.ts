import type { AnswerKind } from '../core/answer.ts';
import type { Known } from '../core/answers/same-person.ts';
import type { SentEmail } from '../core/answers/sent-email.ts';
import { LIVE_STAGES } from '../core/application.ts';
import { type OutgoingKind, type OutgoingState, PEOPLE_KINDS } from '../core/outgoing.ts';
import type { Language } from '../core/reading.ts';
import type { Ledger } from './open-store.ts';

const LATEST = 300;

/** What emails of ours are looked up by when one comes in. */
export interface SentMarks {
  messageIds: readonly string[];
  replyRefs: readonly string[];
  addresses: readonly string[];
  names: readonly string[];
  /** Of a report that may name any of them: everything that left since. */
  since: Date | null;
}

/** Emails of ours to people that left, or may have left, and that any of the marks points at; the latest first. */
export async function findSent(ledger: Ledger, ownerId: string, marks: SentMarks): Promise<SentEmail[]> {
  const { messageIds, replyRefs, addresses, names, since } = marks;
  const ids = { in: [...messageIds] };
  const domains = addresses.map((address) => address.slice(address.lastIndexOf('@')));
  const rows = await ledger.outgoing.findMany({
    where: {
      ownerId,
      kind: { in: [...PEOPLE_KINDS] },
      state: { in: ['handoff', 'uncertain', 'sent'] },
      OR: [
        { messageId: ids },
        { providerMessageId: ids },
        { id: { in: [...replyRefs] } },
        { inReplyTo: ids },
        { referenceIds: { hasSome: [...messageIds] } },
        ...domains.map((domain) => ({ toAddress: { endsWith: domain } })),
        ...names.map((name) => ({ toName: { equals: name, mode: 'insensitive' as const } })),
        ...(since ? [{ handoffAt: { gte: since } }] : []),
      ],
    },
    omit: { mime: true },
    include: { application: { select: { emails: { select: { subject: true } } } } },
    orderBy: { sendAt: 'desc' },
    take: LATEST,
  });
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as OutgoingKind,
    applicationId: row.applicationId,
    state: row.state as OutgoingState,
    to: { name: row.toName, address: row.toAddress },
    subject: row.subject,
    text: row.text,
    language: row.language as Language,
    messageId: row.messageId,
    providerMessageId: row.providerMessageId,
    thread: [...row.referenceIds, ...(row.inReplyTo ? [row.inReplyTo] : [])],
    earlierSubjects: (row.application?.emails ?? []).map(({ subject }) => subject ?? ''),
    sentAt: row.sentAt ?? row.handoffAt ?? row.sendAt,
  }));
}

/** The applications that go on and that somebody takes part in. */
export async function openApplicationsOf(
  ledger: Ledger,
  ownerId: string,
  addresses: readonly string[],
): Promise<string[]> {
  const rows = await ledger.application.findMany({
    where: {
      ownerId,
      stage: { in: [...LIVE_STAGES] },
      contacts: { some: { contact: { address: { in: [...addresses] } } } },
    },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Writes down which email of ours an email answers, and what it says to it. */
export async function keepAnswer(
  ledger: Ledger,
  emailId: string,
  said: { answersId: string; answer: AnswerKind; asksSomething: boolean },
): Promise<void> {
  await ledger.email.update({ where: { id: emailId }, data: said, select: { id: true } });
}

/** What somebody told the owner of how they did. */
export interface FeedbackToFile {
  ownerId: string;
  emailId: string;
  /** The email of ours that it answers; null when the owner asked for it themselves. */
  outgoingId: string | null;
  applicationId: string | null;
  from: { name: string | null; address: string };
  /** Word for word. */
  text: string;
  at: Date;
}

/** Files what somebody told the owner, word for word; once, whatever ways the email comes: null when it is there. */
export async function fileFeedback(ledger: Ledger, feedback: FeedbackToFile): Promise<string | null> {
  const { from, text: written, ...rest } = feedback;
  const text = written.replaceAll('\0', '');
  const said = { ownerId: rest.ownerId, outgoingId: rest.outgoingId, text };
  if ((await ledger.feedback.count({ where: said })) > 0) return null;
  const [row] = await ledger.feedback.createManyAndReturn({
    data: [{ ...rest, fromName: from.name, fromAddress: from.address, text }],
    skipDuplicates: true,
    select: { id: true },
  });
  return row?.id ?? null;
}

/** Everybody whom the owner's mail showed, with the applications that they took part in. */
export async function knownPeople(ledger: Ledger, ownerId: string): Promise<Known[]> {
  const rows = await ledger.contact.findMany({
    where: { ownerId },
    select: { name: true, address: true, roles: { select: { applicationId: true } } },
  });
  return rows.map(({ name, address, roles }) => ({
    name,
    address,
    applicationIds: roles.map(({ applicationId }) => applicationId),
  }));
}

/** These addresses are never written to again; one that is known to be so already stays as it is. */
export async function suppress(
  ledger: Ledger,
  addresses: readonly string[],
  why: { ownerId: string; emailId: string; because: 'opt_out' | 'bounce'; reason: string; at: Date },
): Promise<void> {
  const { at, reason, ...rest } = why;
  await ledger.suppression.createMany({
    data: addresses.map((address) => ({
      ...rest,
      address,
      reason: reason.replaceAll('\0', ''),
      createdAt: at,
    })),
    skipDuplicates: true,
  });
}

/** Which emails of ours that have not left an answer is about. */
interface Unsent {
  ownerId: string;
  addresses: readonly string[];
  /** Left out: of whatever application, of whatever kind. */
  applicationId?: string;
  kinds?: readonly OutgoingKind[];
}

/** Takes back what has not left for these people; answers with how many that were. */
export async function cancelUnsent(ledger: Ledger, unsent: Unsent, reason: string): Promise<number> {
  const { count } = await ledger.outgoing.updateMany({
    where: unsentOf(unsent),
    data: { state: 'cancelled', reason },
  });
  return count;
}

/** What would leave for these people by itself waits for the owner's word. */
export async function askBeforeSending(ledger: Ledger, unsent: Unsent, reason: string): Promise<number> {
  const { count } = await ledger.outgoing.updateMany({
    where: { ...unsentOf(unsent), state: 'waiting' },
    data: { state: 'planned', mode: 'approve', reason, approvedDigest: null, approvedAt: null },
  });
  return count;
}

/** Nothing leaves for these people before then. */
export async function postponeUnsent(
  ledger: Ledger,
  unsent: Unsent,
  until: Date,
  reason: string,
): Promise<void> {
  const early = { ...unsentOf(unsent), sendAt: { lt: until } };
  await ledger.outgoing.updateMany({ where: { ...early, state: 'planned' }, data: { sendAt: until } });
  await ledger.outgoing.updateMany({
    where: { ...early, state: 'waiting' },
    data: { sendAt: until, reason },
  });
}

function unsentOf({ ownerId, addresses, applicationId, kinds = PEOPLE_KINDS }: Unsent) {
  return {
    ownerId,
    toAddress: { in: [...addresses] },
    kind: { in: [...kinds] },
    state: { in: ['planned', 'waiting'] },
    ...(applicationId ? { applicationId } : {}),
  };
}

/** Somebody is away until then; a later word counts. */
export async function keepAwayUntil(
  ledger: Ledger,
  ownerId: string,
  addresses: readonly string[],
  awayUntil: Date,
): Promise<void> {
  await ledger.contact.updateMany({
    where: { ownerId, address: { in: [...addresses] } },
    data: { awayUntil },
  });
}
