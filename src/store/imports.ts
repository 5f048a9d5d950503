import { createHash, randomUUID } from 'node:crypto';
import { PEOPLE_KINDS } from '../core/outgoing.ts';
import type { EmailRow } from './emails.ts';
import { Prisma } from './generated/client.ts';
import type { Ledger, Store } from './open-store.ts';

/** A mail of an old mailbox. */
interface KeptOldMail {
  raw: Buffer;
  size: number;
  state: 'whole' | 'too_large';
  date: Date | null;
}

/** The part of the ledger that an old mailbox is read into. */
export interface ImportLedger {
  id: string;
  /** Keeps mails in one transaction; answers with how many of them were new. */
  keep(batch: readonly KeptOldMail[]): Promise<number>;
  /** Everything is kept: from now on it may be read. */
  finishKeeping(): Promise<void>;
}

/**
 * Opens the row of an old mailbox (`import:mbox:/its/path`), made on first sight. A mail is known by its bytes, whichever
 * way it came before: so an import that was ended in the middle, or is started again on a mailbox that has grown or lost
 * mails since, takes what it has not got, and no place in a file has to be remembered.
 */
export async function openImportLedger(
  store: Store,
  { ownerId, key, now }: { ownerId: string; key: string; now: () => Date },
): Promise<ImportLedger> {
  const { ledger } = store;
  await ledger.mailbox.createMany({ data: [{ ownerId, key, kind: 'import' }], skipDuplicates: true });
  const { id } = await ledger.mailbox.findUniqueOrThrow({ where: { ownerId_key: { ownerId, key } } });
  await ledger.mailbox.update({ where: { id }, data: { lastSuccessAt: null } });

  return {
    id,
    // In the owner's turn: two imports at once see what the other one has kept.
    keep: (batch) =>
      store.inTurn(ownerId, (tx) => keepNew(tx, batch, { ownerId, mailboxId: id, now: now() })),
    async finishKeeping() {
      await ledger.mailbox.update({ where: { id }, data: { lastSuccessAt: now() } });
    },
  };
}

/** An old mailbox has no numbers of a server: its mails are counted in the order in which they were kept. */
const NO_UID_VALIDITY = 0n;

async function keepNew(
  tx: Ledger,
  batch: readonly KeptOldMail[],
  { ownerId, mailboxId, now }: { ownerId: string; mailboxId: string; now: Date },
): Promise<number> {
  const bySha256 = new Map(batch.map((mail) => [sha256Of(mail.raw), mail]));
  const known = await tx.email.findMany({
    where: { ownerId, sha256: { in: [...bySha256.keys()] } },
    select: { sha256: true },
  });
  for (const { sha256 } of known) bySha256.delete(sha256);
  if (bySha256.size === 0) return 0;

  const { lastUid } = await tx.mailbox.findUniqueOrThrow({ where: { id: mailboxId } });
  const rows = [...bySha256].map(
    ([sha256, { raw, size, state, date }], index) => Prisma.sql`(
      ${randomUUID()}::uuid, ${ownerId}::uuid, ${mailboxId}::uuid, ${NO_UID_VALIDITY}, ${lastUid + BigInt(index + 1)},
      ${raw}, ${sha256}, ${size}, ${state}, ${date}::timestamptz, ${now})`,
  );
  // Many bytes at once: what builds an ordinary statement turns them into letters and back, which takes longer than all else.
  await tx.$executeRaw`
    INSERT INTO emails (id, owner_id, mailbox_id, uid_validity, uid, raw, sha256, size, completeness, internal_date,
      received_at)
    VALUES ${Prisma.join(rows)}`;
  await tx.mailbox.update({
    where: { id: mailboxId },
    data: { uidValidity: NO_UID_VALIDITY, lastUid: { increment: rows.length } },
  });
  return rows.length;
}

/** An email of an old mailbox that is kept and not read yet. */
export interface EmailToRead {
  id: string;
  size: number;
  attempts: number;
}

/**
 * The old mailboxes that are kept to their end: before it a mail may be still to come that is older than those that are
 * there. With `quietSince`, only those of which nothing was read since then.
 */
export async function importsToRead(
  ledger: Ledger,
  ownerId: string,
  quietSince: Date | null,
): Promise<string[]> {
  const where = { ownerId, kind: 'import', lastSuccessAt: quietSince ? { lte: quietSince } : { not: null } };
  return (await ledger.mailbox.findMany({ where, select: { id: true } })).map(({ id }) => id);
}

/** The next emails of old mailboxes, in the order in which they were written; `besides` those that somebody has. */
export async function importedToRead(
  ledger: Ledger,
  mailboxIds: readonly string[],
  { limit, besides }: { limit: number; besides: readonly string[] },
): Promise<EmailToRead[]> {
  return ledger.$queryRaw<EmailToRead[]>`
    SELECT id, octet_length(raw) AS size, attempts
    FROM emails
    WHERE mailbox_id = ANY(${[...mailboxIds]}::uuid[]) AND state = 'received' AND id <> ALL(${[...besides]}::uuid[])
    ORDER BY COALESCE(internal_date, received_at), mailbox_id, uid
    LIMIT ${limit}`;
}

/** Writes down that somebody reads these old mailboxes. */
export async function noteRead(ledger: Ledger, mailboxIds: readonly string[], at: Date): Promise<void> {
  await ledger.mailbox.updateMany({
    where: { id: { in: [...new Set(mailboxIds)] }, lastSuccessAt: { not: null } },
    data: { lastSuccessAt: at },
  });
}

/** How many emails of old mailboxes are kept and not read yet. */
export async function countImportedToRead(ledger: Ledger, ownerId: string): Promise<number> {
  return ledger.email.count({
    where: { ownerId, state: 'received', mailbox: { kind: 'import', lastSuccessAt: { not: null } } },
  });
}

function sha256Of(raw: Buffer): string {
  return createHash('sha256').update(raw).digest('hex');
}

/** Emails that were kept, with their bytes, in the order of the ids; each is counted as taken up once more. */
export async function takeUpEmails(
  ledger: Ledger,
  ids: readonly string[],
): Promise<(EmailRow & { mailboxId: string })[]> {
  const rows = await ledger.email.updateManyAndReturn({
    where: { id: { in: [...ids] } },
    data: { attempts: { increment: 1 } },
    select: {
      id: true,
      ownerId: true,
      mailboxId: true,
      raw: true,
      sha256: true,
      receivedAt: true,
      internalDate: true,
      completeness: true,
      state: true,
      attempts: true,
    },
  });
  const byId = new Map(rows.map((row) => [row.id, { ...row, raw: Buffer.from(row.raw) }]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Which of these emails are not read yet; asked inside the transaction that reads them. */
export async function stillToRead(ledger: Ledger, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const where = { id: { in: [...ids] }, state: 'received' };
  return new Set((await ledger.email.findMany({ where, select: { id: true } })).map(({ id }) => id));
}

/** Whether any email of ours to people ever left, or may have left. */
export async function hasAnythingLeft(ledger: Ledger, ownerId: string): Promise<boolean> {
  const where = { ownerId, kind: { in: [...PEOPLE_KINDS] }, state: { in: LEFT } };
  return (await ledger.outgoing.count({ where, take: 1 })) > 0;
}

/** Every Message-ID of an email of ours that left, or may have left. */
export async function allOurMessageIds(ledger: Ledger, ownerId: string): Promise<string[]> {
  const rows = await ledger.outgoing.findMany({
    where: { ownerId, state: { in: LEFT } },
    select: { messageId: true, providerMessageId: true },
  });
  return rows.flatMap(({ messageId, providerMessageId }) => [messageId, providerMessageId ?? []].flat());
}

const LEFT = ['handoff', 'sent', 'uncertain'];

/** Whether the owner ever said what an email means. */
export async function hasCorrections(ledger: Ledger, ownerId: string): Promise<boolean> {
  return (await ledger.outcome.count({ where: { ownerId, saidBy: 'owner' }, take: 1 })) > 0;
}

/** Those of these applications for which something is planned or on its way. */
export async function withUnsent(ledger: Ledger, applicationIds: readonly string[]): Promise<string[]> {
  const rows = await ledger.outgoing.findMany({
    where: { applicationId: { in: [...applicationIds] }, state: { in: ['planned', 'waiting'] } },
    select: { applicationId: true },
    distinct: ['applicationId'],
  });
  return rows.flatMap(({ applicationId }) => applicationId ?? []);
}

/** What an old mailbox turned out to hold. */
export interface ImportSummary {
  emails: number;
  /** How many are kept and not read yet. */
  toRead: number;
  unreadable: number;
  /** Those whose original came in before. */
  duplicates: number;
  /** How many emails mean what. */
  labels: Record<string, number>;
  /** How many applications its emails tell of. */
  applications: number;
}

/** Counts what is known of the emails of an old mailbox. */
export async function summariseImport(ledger: Ledger, mailboxId: string): Promise<ImportSummary> {
  const states = await ledger.email.groupBy({ by: ['state'], where: { mailboxId }, _count: true });
  const countOf = (state: string) => states.find((each) => each.state === state)?._count ?? 0;
  const labels = await ledger.outcome.groupBy({
    by: ['label'],
    where: { saidBy: 'machine', email: { mailboxId, state: 'understood' } },
    _count: true,
    orderBy: { label: 'asc' },
  });
  const applications = await ledger.email.findMany({
    where: { mailboxId, applicationId: { not: null } },
    distinct: ['applicationId'],
    select: { id: true },
  });
  return {
    emails: states.reduce((sum, { _count }) => sum + _count, 0),
    toRead: countOf('received'),
    unreadable: countOf('unreadable'),
    duplicates: countOf('duplicate'),
    labels: Object.fromEntries(labels.map(({ label, _count }) => [label, _count])),
    applications: applications.length,
  };
}
