import type { Ledger } from './open-store.ts';

export interface OwnerRow {
  id: string;
  /** Why nothing may be sent for this owner at the moment; null when sending is not paused. */
  paused: string | null;
  /** Known to this install only. */
  secret: string;
  /** How many emails were ever handed to the mail server. */
  handedOver: number;
}

/** The owner of this name, made on first sight. Safe to run in several processes at once. */
export async function ensureOwner(ledger: Ledger, slug: string): Promise<OwnerRow> {
  await ledger.owner.createMany({ data: [{ slug }], skipDuplicates: true });
  const { id } = await ledger.owner.findUniqueOrThrow({ where: { slug } });
  return findOwner(ledger, id);
}

export async function findOwner(ledger: Ledger, id: string): Promise<OwnerRow> {
  const owner = await ledger.owner.findUniqueOrThrow({ where: { id } });
  const paused = owner.sendingPausedAt ? (owner.sendingPausedReason ?? 'by the owner') : null;
  return { id, paused, secret: owner.secret, handedOver: owner.handedOver };
}

/** Nothing more to other people is claimed for sending, from this moment on. */
export async function pauseSending(ledger: Ledger, id: string, at: Date, reason: string): Promise<void> {
  await ledger.owner.update({
    where: { id },
    data: { sendingPausedAt: at, sendingPausedReason: reason },
    select: { id: true },
  });
}

/** Lets sending go on, and counts failures anew; false when it was not paused. */
export async function resumeSending(ledger: Ledger, id: string): Promise<boolean> {
  const { count } = await ledger.owner.updateMany({
    where: { id, sendingPausedAt: { not: null } },
    data: { sendingPausedAt: null, sendingPausedReason: null, failedInARow: 0 },
  });
  return count === 1;
}

/** Counts emails to people that failed or are in doubt; answers with how many it were since the last one accepted. */
export async function addFailures(ledger: Ledger, id: string, times: number): Promise<number> {
  const { failedInARow } = await ledger.owner.update({
    where: { id },
    data: { failedInARow: { increment: times } },
    select: { failedInARow: true },
  });
  return failedInARow;
}

/** An email to somebody was accepted: whatever failed before was no row. */
export async function forgetFailures(ledger: Ledger, id: string): Promise<void> {
  await ledger.owner.updateMany({ where: { id, failedInARow: { gt: 0 } }, data: { failedInARow: 0 } });
}

/** The ledger takes over how many emails were handed over, though it does not know of all of them. */
export async function acceptHandOffs(ledger: Ledger, id: string, handedOver: number): Promise<void> {
  await ledger.owner.update({ where: { id }, data: { handedOver }, select: { id: true } });
}

/** Gives an owner a known secret, so that codes and tokens come out the same: for a replay, never for a real ledger. */
export async function setSecret(ledger: Ledger, id: string, secret: string): Promise<void> {
  await ledger.owner.update({ where: { id }, data: { secret }, select: { id: true } });
}

/** Forgets everything of an owner but the account itself: for the demo, never for a real ledger. */
export async function forgetOwner(ledger: Ledger, ownerId: string): Promise<void> {
  await ledger.$executeRaw`UPDATE emails SET answers_id = NULL WHERE owner_id = ${ownerId}::uuid`;
  await ledger.feedback.deleteMany({ where: { ownerId } });
  await ledger.command.deleteMany({ where: { ownerId } });
  await ledger.journalEntry.deleteMany({ where: { ownerId } });
  await ledger.suppression.deleteMany({ where: { ownerId } });
  await ledger.$executeRaw`DELETE FROM outgoing WHERE owner_id = ${ownerId}::uuid`;
  await ledger.introduction.deleteMany({ where: { ownerId } });
  await ledger.supporter.deleteMany({ where: { ownerId } });
  await ledger.wish.deleteMany({ where: { ownerId } });
  await ledger.$executeRaw`DELETE FROM contact_roles WHERE application_id IN (SELECT id FROM applications WHERE owner_id = ${ownerId}::uuid)`;
  await ledger.event.deleteMany({ where: { ownerId } });
  await ledger.outcome.deleteMany({ where: { ownerId } });
  await ledger.$executeRaw`DELETE FROM emails WHERE owner_id = ${ownerId}::uuid`;
  await ledger.mailbox.deleteMany({ where: { ownerId } });
  await ledger.application.deleteMany({ where: { ownerId } });
  await ledger.company.deleteMany({ where: { ownerId } });
  await ledger.contact.deleteMany({ where: { ownerId } });
}
