import {
  dedupeKey,
  isToOwner,
  type Mode,
  OUTREACH_KINDS,
  type OutgoingKind,
  type OutgoingState,
} from '../core/outgoing.ts';
import type { Language } from '../core/reading.ts';
import type { Prisma } from './generated/client.ts';
import type { Ledger } from './open-store.ts';

export interface OutgoingRow {
  id: string;
  ownerId: string;
  code: string;
  kind: OutgoingKind;
  applicationId: string | null;
  emailId: string | null;
  /** Of a supporter's letter: whom it goes to. */
  supporterId: string | null;
  /** The outgoing that this one announces to the owner. */
  noticeOfId: string | null;
  toName: string | null;
  toAddress: string;
  subject: string;
  text: string;
  /** Of a letter: its other part, and the picture (PNG) that it shows. */
  html: string | null;
  picture: Buffer | null;
  language: Language;
  /** Which of the wordings of its template it has; of a hello, which of the four it is. */
  wording: number;
  step: number | null;
  inReplyTo: string | null;
  referenceIds: string[];
  mime: Buffer;
  messageId: string;
  digest: string;
  approvedDigest: string | null;
  mode: Mode;
  state: OutgoingState;
  reason: string;
  why: object;
  plannedAt: Date;
  sendAt: Date;
  /** The owner's word: not before this. */
  snoozedUntil: Date | null;
  fence: number;
  attempts: number;
  sentAt: Date | null;
}

export type NewOutgoing = Omit<
  OutgoingRow,
  'approvedDigest' | 'snoozedUntil' | 'fence' | 'attempts' | 'sentAt'
> & {
  dedupeKey: string;
};

/** Writes an email down that we owe. False when the ledger has one for the same purpose, application and person. */
export async function insertOutgoing(ledger: Ledger, row: NewOutgoing): Promise<boolean> {
  const { count } = await ledger.outgoing.createMany({
    data: [{ ...row, mime: new Uint8Array(row.mime), picture: row.picture && new Uint8Array(row.picture) }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** True when no email of this owner is called so. */
export async function isNameFree(
  ledger: Ledger,
  ownerId: string,
  { id, code }: { id: string; code: string },
): Promise<boolean> {
  return (await ledger.outgoing.count({ where: { OR: [{ id }, { ownerId, code }] } })) === 0;
}

/** How often each wording of a kind was written to others of the company of an application than this address in it. */
export async function wordingsUsed(
  ledger: Ledger,
  applicationId: string,
  kind: OutgoingKind,
  toAddress: string,
): Promise<ReadonlyMap<number, number>> {
  const { companyId } = await ledger.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: { companyId: true },
  });
  const rows = await ledger.outgoing.groupBy({
    by: ['wording'],
    where: {
      kind,
      state: { not: 'superseded' },
      NOT: { applicationId, toAddress },
      ...(companyId ? { application: { companyId } } : { applicationId }),
    },
    _count: true,
  });
  return new Map(rows.map((row) => [row.wording, row._count]));
}

export async function findOutgoing(ledger: Ledger, id: string): Promise<OutgoingRow | null> {
  const row = await ledger.outgoing.findUnique({ where: { id } });
  return row && outgoingRow(row);
}

/** The email that the owner calls `AF-7Q2K`. */
export async function findOutgoingByCode(
  ledger: Ledger,
  ownerId: string,
  code: string,
): Promise<OutgoingRow | null> {
  const row = await ledger.outgoing.findUnique({
    where: { ownerId_code: { ownerId, code: code.toUpperCase() } },
  });
  return row && outgoingRow(row);
}

export async function listOutgoing(ledger: Ledger, ownerId: string): Promise<OutgoingRow[]> {
  const orderBy = [{ plannedAt: 'asc' as const }, { id: 'asc' as const }];
  return (await ledger.outgoing.findMany({ where: { ownerId }, orderBy })).map(outgoingRow);
}

/**
 * Takes a waiting email for sending: one caller gets it, with a new fence and a lease; null when another one has it,
 * it is not due, or sending is paused. What goes to the owner leaves all the same: how else would they hear of it?
 */
export async function claimOutgoing(
  ledger: Ledger,
  { id, kind }: Pick<OutgoingRow, 'id' | 'kind'>,
  now: Date,
  leaseMs: number,
): Promise<OutgoingRow | null> {
  const notPaused = isToOwner(kind) ? {} : { owner: { sendingPausedAt: null } };
  const [row] = await ledger.outgoing.updateManyAndReturn({
    where: { id, kind, state: 'waiting', sendAt: { lte: now }, ...notPaused },
    data: {
      state: 'sending',
      reason: 'being sent',
      fence: { increment: 1 },
      attempts: { increment: 1 },
      leaseUntil: new Date(now.getTime() + leaseMs),
      handoffAt: null,
    },
  });
  return row ? outgoingRow(row) : null;
}

/** Gives an email that was never claimed the bytes of the day that it leaves on. */
export async function dateOutgoing(
  ledger: Ledger,
  { id }: Pick<OutgoingRow, 'id'>,
  mime: Buffer,
): Promise<void> {
  await ledger.outgoing.updateMany({
    where: { id, fence: 0, state: 'waiting' },
    data: { mime: new Uint8Array(mime) },
  });
}

/** Holds a claim for longer; a claim that is lost, or whose lease has ended, is not renewed. */
export async function renewLease(
  ledger: Ledger,
  { id, fence }: Pick<OutgoingRow, 'id' | 'fence'>,
  now: Date,
  leaseUntil: Date,
): Promise<void> {
  await ledger.outgoing.updateMany({
    where: { id, fence, state: { in: ['sending', 'handoff'] }, leaseUntil: { gt: now } },
    data: { leaseUntil },
  });
}

/**
 * The hand-off mark: committed before the last bytes leave. Answers with how many emails of the owner were ever handed
 * over, this one with them; null when the claim was lost (an older fence, or a lease about to end): then nothing may
 * leave. `now` is read at the moment of the call, so a process that slept through its lease does not believe that it
 * still holds it.
 */
export async function markHandedOff(
  ledger: Ledger,
  { id, fence }: Pick<OutgoingRow, 'id' | 'fence'>,
  now: Date,
  marginMs: number,
): Promise<number | null> {
  const heldUntil = new Date(now.getTime() + marginMs).toISOString();
  const [owner] = await ledger.$queryRaw<{ handed_over: number }[]>`
    WITH marked AS (
      UPDATE outgoing
         SET state = 'handoff', handoff_at = ${now.toISOString()}::timestamptz,
             reason = 'handed to the mail server, no answer yet'
       WHERE id = ${id}::uuid AND fence = ${fence} AND state = 'sending' AND lease_until > ${heldUntil}::timestamptz
      RETURNING owner_id
    )
    UPDATE owners SET handed_over = handed_over + 1 FROM marked WHERE owners.id = marked.owner_id
    RETURNING owners.handed_over`;
  return owner?.handed_over ?? null;
}

/**
 * A real 250 of the server, however late it is written down: even after the owner had it sent again or dropped, unless
 * another run has taken it by then.
 */
export async function markSent(
  ledger: Ledger,
  { id, fence }: Pick<OutgoingRow, 'id' | 'fence'>,
  answer: { at: Date; response: string; providerMessageId: string | null },
): Promise<void> {
  await ledger.outgoing.updateMany({
    where: { id, fence, handoffAt: { not: null }, state: { not: 'sent' } },
    data: {
      state: 'sent',
      reason: 'accepted by the mail server',
      settledBy: 'answer',
      sentAt: answer.at,
      smtpResponse: answer.response,
      providerMessageId: answer.providerMessageId,
      leaseUntil: null,
      searchAt: null,
    },
  });
}

/** A worker that slept past its lease may hear a definite no when others already doubt. */
const HELD_OR_DOUBTED = ['sending', 'handoff', 'uncertain'] as const;

/** Frees a claimed email that has certainly not left; it is tried again at `retryAt`. */
export async function releaseOutgoing(
  ledger: Ledger,
  { id, fence }: Pick<OutgoingRow, 'id' | 'fence'>,
  reason: string,
  retryAt: Date,
): Promise<void> {
  await ledger.outgoing.updateMany({
    where: { id, fence, state: { in: [...HELD_OR_DOUBTED] } },
    data: { state: 'waiting', reason, sendAt: retryAt, leaseUntil: null, handoffAt: null, searchAt: null },
  });
}

/** Ends a claimed email that has certainly not left and is not tried again. */
export async function failOutgoing(
  ledger: Ledger,
  { id, fence }: Pick<OutgoingRow, 'id' | 'fence'>,
  reason: string,
): Promise<void> {
  await ledger.outgoing.updateMany({
    where: { id, fence, state: { in: [...HELD_OR_DOUBTED] } },
    data: { state: 'failed', reason, leaseUntil: null, handoffAt: null, searchAt: null },
  });
}

/** Nobody knows whether a claimed email left. It is never sent again by itself; the Sent folder is searched for it. */
export async function doubtOutgoing(
  ledger: Ledger,
  { id, fence }: Pick<OutgoingRow, 'id' | 'fence'>,
  reason: string,
  now: Date,
): Promise<void> {
  await ledger.outgoing.updateMany({
    where: { id, fence, state: { in: ['sending', 'handoff'] } },
    data: { state: 'uncertain', reason, leaseUntil: null, searches: 0, searchAt: now },
  });
}

/** Moves a waiting email to another time, with the reason. */
export async function postponeOutgoing(
  ledger: Ledger,
  id: string,
  sendAt: Date,
  reason: string,
): Promise<void> {
  await ledger.outgoing.updateMany({ where: { id, state: 'waiting' }, data: { sendAt, reason } });
}

/** Takes an email back that has not been claimed yet; false when it is too late or already over. */
export async function cancelOutgoing(ledger: Ledger, id: string, reason: string): Promise<boolean> {
  const { count } = await ledger.outgoing.updateMany({
    where: { id, state: { in: ['planned', 'waiting'] } },
    data: { state: 'cancelled', reason },
  });
  return count === 1;
}

/** The reason of what the owner stopped: their word stands, whatever is corrected later. */
export const STOPPED_BY_OWNER = 'stopped by the owner';

/** Emails of an application that have not left, and that the owner did not stop: they may be planned anew. */
export async function replaceableOutgoing(ledger: Ledger, applicationId: string): Promise<OutgoingRow[]> {
  const rows = await ledger.outgoing.findMany({
    where: {
      applicationId,
      kind: { in: [...OUTREACH_KINDS] },
      OR: [
        { state: { in: ['planned', 'waiting'] } },
        { state: 'cancelled', reason: { not: STOPPED_BY_OWNER } },
      ],
    },
  });
  return rows.map(outgoingRow);
}

/**
 * Takes back what rested on something that the owner put right; its purpose is free again. False when it has left or
 * the owner has stopped it in the meantime.
 */
export async function supersedeOutgoing(ledger: Ledger, id: string, reason: string): Promise<boolean> {
  const count = await ledger.$executeRaw`
    UPDATE outgoing SET state = 'superseded', reason = ${reason}, dedupe_key = dedupe_key || ':superseded:' || id
    WHERE id = ${id}::uuid
      AND (state IN ('planned', 'waiting') OR (state = 'cancelled' AND reason <> ${STOPPED_BY_OWNER}))`;
  return count === 1;
}

/** Moves emails of ours to another application: all of them, or those that follow from some emails. */
export async function moveOutgoing(
  ledger: Ledger,
  { from, to, emailIds }: { from: string; to: string; emailIds?: readonly string[] },
): Promise<void> {
  const where = { applicationId: from, ...(emailIds ? { emailId: { in: [...emailIds] } } : {}) };
  const rows = await ledger.outgoing.findMany({
    where,
    select: { id: true, ownerId: true, kind: true, dedupeKey: true, toAddress: true },
  });
  for (const { id, ownerId, kind, dedupeKey: key, toAddress } of rows) {
    const own = dedupeKey(kind as OutgoingKind, from, toAddress);
    const moved = dedupeKey(kind as OutgoingKind, to, toAddress);
    // Both may have left already: then each keeps the key that it left with.
    const isFree =
      key === own && (await ledger.outgoing.count({ where: { ownerId, dedupeKey: moved } })) === 0;
    const data = { applicationId: to, ...(isFree ? { dedupeKey: moved } : {}) };
    await ledger.outgoing.update({ where: { id }, data, select: { id: true } });
  }
}

/** Lets go of an application's emails of ours that never left; whether any is left that did. */
export async function releaseUnsent(ledger: Ledger, applicationId: string): Promise<{ left: boolean }> {
  await ledger.outgoing.updateMany({
    where: { applicationId, state: { in: ['superseded', 'cancelled', 'failed'] } },
    data: { applicationId: null },
  });
  return { left: (await ledger.outgoing.count({ where: { applicationId } })) > 0 };
}

/** Puts an email back to the owner: it waits for their word again. */
export async function askOwnerFirst(ledger: Ledger, id: string, reason: string): Promise<void> {
  await ledger.outgoing.updateMany({
    where: { id, state: 'waiting' },
    data: { state: 'planned', mode: 'approve', reason },
  });
}

/**
 * The owner says send, for exactly the text and recipient of `digest`. The bytes are made anew with the date that they
 * leave at, and fixed from here on. One that is held need not be held any longer. False when it is another text by
 * now, or neither waits for a word nor is held. Inside a turn of the owner.
 */
export async function approveOutgoing(
  ledger: Ledger,
  { id, digest }: Pick<OutgoingRow, 'id' | 'digest'>,
  approval: { at: Date; sendAt: Date; mime: Buffer },
): Promise<boolean> {
  await reopenOutgoing(ledger, id);
  const { count } = await ledger.outgoing.updateMany({
    where: { id, digest, state: 'planned' },
    data: {
      state: 'waiting',
      reason: 'approved by the owner',
      approvedDigest: digest,
      approvedAt: approval.at,
      sendAt: approval.sendAt,
      mime: new Uint8Array(approval.mime),
    },
  });
  return count === 1;
}

/**
 * Takes a held email back before its bytes change: they are fixed as soon as it may be sent. Not one whose sending was
 * tried already: a retry sends the same bytes.
 */
export async function reopenOutgoing(ledger: Ledger, id: string): Promise<void> {
  await ledger.outgoing.updateMany({
    where: { id, state: 'waiting', fence: 0 },
    data: { state: 'planned' },
  });
}

/** Frees what a dead worker held before the hand-off mark: it provably did not leave. Answers with the ids. */
export async function freeExpired(ledger: Ledger, ownerId: string, now: Date): Promise<readonly string[]> {
  const rows = await ledger.outgoing.updateManyAndReturn({
    where: { ownerId, leaseUntil: { lt: now }, state: 'sending' },
    data: { state: 'waiting', reason: 'its worker stopped before anything left', leaseUntil: null },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** What a dead worker held after the hand-off mark may or may not have left. Answers with which they are. */
export async function doubtExpired(
  ledger: Ledger,
  ownerId: string,
  now: Date,
): Promise<readonly { id: string; kind: OutgoingKind }[]> {
  const rows = await ledger.outgoing.updateManyAndReturn({
    where: { ownerId, leaseUntil: { lt: now }, state: 'handoff' },
    data: {
      state: 'uncertain',
      reason: 'its worker stopped while the mail server had it: it may or may not have left',
      leaseUntil: null,
      searches: 0,
      searchAt: now,
    },
    select: { id: true, kind: true },
  });
  return rows.map(({ id, kind }) => ({ id, kind: kind as OutgoingKind }));
}

function outgoingRow(row: Prisma.OutgoingGetPayload<object>): OutgoingRow {
  return {
    ...row,
    kind: row.kind as OutgoingKind,
    language: row.language as Language,
    mode: row.mode as Mode,
    state: row.state as OutgoingState,
    why: row.why as object,
    mime: Buffer.from(row.mime),
    picture: row.picture && Buffer.from(row.picture),
  };
}

/** The latest email that showed an outgoing to the owner as it is now, word for word; null when none did. */
export async function findNotice(
  ledger: Ledger,
  { id, ownerId, digest }: Pick<OutgoingRow, 'id' | 'ownerId' | 'digest'>,
): Promise<{ state: OutgoingState; sentAt: Date | null } | null> {
  const row = await ledger.outgoing.findFirst({
    where: {
      ownerId,
      kind: { in: ['hold_notice', 'command_reply'] },
      why: { path: ['shows', id], equals: digest },
    },
    orderBy: { plannedAt: 'desc' },
    select: { state: true, sentAt: true },
  });
  return row && { state: row.state as OutgoingState, sentAt: row.sentAt };
}

/** Which of these Message-IDs are ones that this owner's emails of ours left with. */
export async function ourMessageIds(
  ledger: Ledger,
  ownerId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const asked = { in: [...ids] };
  const rows = await ledger.outgoing.findMany({
    where: {
      ownerId,
      state: { in: ['handoff', 'sent', 'uncertain'] },
      OR: [{ messageId: asked }, { providerMessageId: asked }],
    },
    select: { messageId: true, providerMessageId: true },
  });
  const ours = new Set(rows.flatMap((row) => [row.messageId, row.providerMessageId]));
  return new Set(ids.filter((id) => ours.has(id)));
}
