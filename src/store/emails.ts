import type { Facts } from '../core/facts.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Reading } from '../core/reading.ts';
import type { Ledger } from './open-store.ts';

export interface EmailRow {
  id: string;
  ownerId: string;
  raw: Buffer;
  sha256: string;
  receivedAt: Date;
  internalDate: Date | null;
  completeness: string;
  state: string;
  attempts: number;
}

/** Takes an email up for understanding and counts the attempt; null when it is not there. */
export async function takeUpEmail(ledger: Ledger, id: string): Promise<EmailRow | null> {
  const [row] = await ledger.email.updateManyAndReturn({
    where: { id },
    data: { attempts: { increment: 1 } },
  });
  if (!row) return null;
  const { ownerId, raw, sha256, receivedAt, internalDate, completeness, state, attempts } = row;
  return {
    id,
    ownerId,
    raw: Buffer.from(raw),
    sha256,
    receivedAt,
    internalDate,
    completeness,
    state,
    attempts,
  };
}

/** The email's state; read again inside the transaction that changes it. */
export async function emailState(ledger: Ledger, id: string): Promise<string> {
  return (await ledger.email.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
}

/** Marks an email as one that cannot be read, with the reason for the owner. Its bytes stay. */
export async function markUnreadable(ledger: Ledger, id: string, problem: string): Promise<void> {
  await ledger.email.updateMany({ where: { id, state: 'received' }, data: { state: 'unreadable', problem } });
}

/** Dates of one original differ by what a client drops of them: the zone, the seconds. */
const SAME_ORIGINAL_MS = 2 * 24 * 60 * 60 * 1000;

/** An earlier email with the same original, whichever way it came; null when this one is the first. */
export async function findSameOriginal(
  ledger: Ledger,
  { id, ownerId, sha256 }: Pick<EmailRow, 'id' | 'ownerId' | 'sha256'>,
  { fingerprint, original, provenance }: Reading,
): Promise<{ id: string; applicationId: string | null } | null> {
  const earlier = await ledger.email.findMany({
    where: {
      ownerId,
      id: { not: id },
      state: 'understood',
      OR: [{ sha256 }, { fingerprint }, ...(original.messageId ? [{ messageId: original.messageId }] : [])],
      // A forged copy that comes first must not make the genuine one look like a repetition.
      ...(provenance.trusted ? { trusted: true } : {}),
    },
    select: { id: true, sha256: true, originalAt: true, messageId: true, applicationId: true },
    orderBy: { receivedAt: 'asc' },
    take: 20,
  });
  return (
    earlier.find((other) => {
      if (other.sha256 === sha256) return true;
      if (other.messageId && original.messageId) return other.messageId === original.messageId;
      if (!other.originalAt || !original.date) return true;
      return Math.abs(other.originalAt.getTime() - original.date.getTime()) <= SAME_ORIGINAL_MS;
    }) ?? null
  );
}

/** Writes down what was read, what it means and whom it concerns. */
export async function recordUnderstanding(
  ledger: Ledger,
  email: Pick<EmailRow, 'id' | 'ownerId'>,
  understanding: {
    reading: Reading;
    outcome: Outcome;
    version: string;
    applicationId: string | null;
    matchReason: string;
    candidates: readonly string[];
    duplicateOfId: string | null;
  },
): Promise<void> {
  const { reading, outcome, version, applicationId, matchReason, candidates, duplicateOfId } = understanding;
  const { original, provenance } = reading;
  await ledger.email.update({
    where: { id: email.id },
    data: {
      state: duplicateOfId ? 'duplicate' : 'understood',
      duplicateOfId,
      fingerprint: reading.fingerprint,
      originalAt: original.date,
      messageId: clean(original.messageId),
      referenceIds: original.references.slice(-20).map((id) => id.replaceAll('\0', '')),
      fromName: clean(original.from?.name),
      fromAddress: clean(original.from?.address),
      subject: clean(original.subject),
      provenance: provenance.kind,
      trusted: provenance.trusted,
      provenanceReason: clean(provenance.reason),
      language: reading.language,
      note: clean(reading.note),
      automatic: clean(reading.automatic),
      applicationId,
      matchReason: clean(matchReason),
      candidates: [...candidates],
    },
    // Not the bytes, which may be many.
    select: { id: true },
  });
  const said = {
    label: outcome.label,
    kind: outcome.kind,
    confidence: outcome.confidence,
    review: outcome.review || candidates.length > 0,
    evidence: asJson(outcome.evidence),
    contradictions: asJson(outcome.contradictions),
    version,
  };
  await ledger.outcome.upsert({
    where: { emailId_saidBy: { emailId: email.id, saidBy: 'machine' } },
    create: { ...said, ownerId: email.ownerId, emailId: email.id, saidBy: 'machine' },
    update: said,
  });
}

/** What the timeline keeps of the facts: an interview's date and evidence. */
export function eventDetail(facts: Facts, outcome: Outcome): object {
  return asJson({ kind: outcome.kind, review: outcome.review, interview: facts.interview }) as object;
}

/** PostgreSQL takes no NUL in a text, and a hostile email may carry one. */
function clean<Text extends string | null | undefined>(text: Text): string | null {
  return text ? text.replaceAll('\0', '�').slice(0, 4000) : null;
}

function asJson(value: unknown) {
  return JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '\\ufffd'));
}
