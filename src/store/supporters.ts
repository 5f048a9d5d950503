import type { Mode, OutgoingState } from '../core/outgoing.ts';
import type { Language } from '../core/reading.ts';
import type { Every, Supporter } from '../core/supporters/supporter.ts';
import type { LetterToSupporter, SupporterCase } from '../core/supporters/supporter-case.ts';
import type { ToldEntry } from '../core/supporters/supporter-news.ts';
import type { Prisma } from './generated/client.ts';
import { findSendTimes } from './histories.ts';
import type { Ledger } from './open-store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Somebody who is to become a supporter. */
export interface NewSupporter {
  name: string | null;
  address: string;
  every: Every;
  language: Language;
  joinedAt: Date;
  /** When the first letter to them is looked at. */
  letterAt: Date;
}

/** Why an address is not to be written to, and an application that it takes part in; null where nothing is known. */
export async function whatSpeaksAgainst(
  ledger: Ledger,
  ownerId: string,
  address: string,
): Promise<{ suppressed: string | null; applicationId: string | null; doNotContact: boolean }> {
  const which = { where: { ownerId_address: { ownerId, address } } };
  const suppression = await ledger.suppression.findUnique({ ...which, select: { reason: true } });
  const contact = await ledger.contact.findUnique({
    ...which,
    select: { doNotContact: true, roles: { select: { applicationId: true }, take: 1 } },
  });
  return {
    suppressed: suppression?.reason ?? null,
    applicationId: contact?.roles[0]?.applicationId ?? null,
    doNotContact: contact?.doNotContact ?? false,
  };
}

/** Takes somebody in as a supporter, or in again; what went to them before stays known. */
export async function addSupporter(ledger: Ledger, ownerId: string, added: NewSupporter): Promise<void> {
  const { address, ...data } = added;
  await ledger.supporter.upsert({
    where: { ownerId_address: { ownerId, address } },
    create: { ownerId, address, ...data },
    update: { ...data, leftAt: null, leftReason: null },
    select: { id: true },
  });
}

/** Changes what somebody wants to be called, in which language, or how often they want to hear. */
export async function changeSupporter(
  ledger: Ledger,
  id: string,
  change: Partial<Pick<NewSupporter, 'name' | 'every' | 'language' | 'letterAt'>>,
): Promise<void> {
  await ledger.supporter.update({ where: { id }, data: change, select: { id: true } });
}

/** Everybody who is or was a supporter, in the order in which they came. */
export async function listSupporters(ledger: Ledger, ownerId: string): Promise<Supporter[]> {
  const rows = await ledger.supporter.findMany({ where: { ownerId }, orderBy: { joinedAt: 'asc' } });
  return rows.map(supporterOf);
}

/** What a supporter got, and what comes next. */
export interface LettersOfSupporter {
  /** How many left, and when the last one did. */
  sent: number;
  lastAt: Date | null;
  /** AF-… of one that has not left. */
  open: string | null;
  /** When the next one is looked at. */
  letterAt: Date | null;
}

/** The letters to each supporter. */
export async function supportersLetters(
  ledger: Ledger,
  ownerId: string,
): Promise<ReadonlyMap<string, LettersOfSupporter>> {
  const rows = await ledger.supporter.findMany({
    where: { ownerId },
    select: {
      id: true,
      letterAt: true,
      outgoing: { select: { code: true, state: true, sentAt: true }, orderBy: { plannedAt: 'asc' } },
    },
  });
  return new Map(
    rows.map(({ id, letterAt, outgoing }) => {
      const sent = outgoing.flatMap(({ sentAt }) => sentAt ?? []);
      const open = outgoing.findLast(({ state }) => state === 'planned' || state === 'waiting')?.code ?? null;
      return [id, { sent: sent.length, lastAt: sent.at(-1) ?? null, open, letterAt }];
    }),
  );
}

/** The supporter, or former one, of an address. */
export async function findSupporter(
  ledger: Ledger,
  ownerId: string,
  address: string,
): Promise<Supporter | null> {
  const row = await ledger.supporter.findUnique({ where: { ownerId_address: { ownerId, address } } });
  return row && supporterOf(row);
}

/** The supporter whom a letter went to. */
export async function findSupporterOfLetter(ledger: Ledger, outgoingId: string): Promise<Supporter | null> {
  const row = await ledger.supporter.findFirst({ where: { outgoing: { some: { id: outgoingId } } } });
  return row && supporterOf(row);
}

/** Ends letters to these addresses; answers with whom that concerned. */
export async function endSupport(
  ledger: Ledger,
  { ownerId, addresses }: { ownerId: string; addresses: readonly string[] },
  { at, reason }: { at: Date; reason: string },
): Promise<Supporter[]> {
  const rows = await ledger.supporter.updateManyAndReturn({
    where: { ownerId, address: { in: [...addresses] }, leftAt: null },
    data: { leftAt: at, leftReason: reason.replaceAll('\0', ''), letterAt: null },
  });
  return rows.map(supporterOf);
}

/** The supporters whose letter is to be looked at by now. */
export async function supportersDueForLetter(ledger: Ledger, ownerId: string, now: Date): Promise<string[]> {
  const rows = await ledger.supporter.findMany({
    where: { ownerId, leftAt: null, letterAt: { lte: now } },
    orderBy: { letterAt: 'asc' },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Notes when the next letter to a supporter is looked at; null when never. */
export async function lookAtSupporter(ledger: Ledger, id: string, letterAt: Date | null): Promise<void> {
  await ledger.supporter.update({ where: { id }, data: { letterAt }, select: { id: true } });
}

/** Everything that is known of one supporter, as values that the core decides on; null when there is no such one. */
export async function findSupporterCase(
  ledger: Ledger,
  id: string,
  now: Date,
): Promise<SupporterCase | null> {
  const row = await ledger.supporter.findUnique({ where: { id } });
  if (!row) return null;
  const { ownerId, address } = row;
  const { suppressed, applicationId, doNotContact } = await whatSpeaksAgainst(ledger, ownerId, address);
  return {
    supporter: supporterOf(row),
    letters: await findLetters(ledger, id),
    suppressed,
    isContact: applicationId !== null,
    doNotContact,
    searchIsOver: (await ledger.application.count({ where: { ownerId, stage: 'accepted' } })) > 0,
    sentLastDay: await ledger.outgoing.count({
      where: {
        ownerId,
        kind: 'supporter_letter',
        state: { in: ['handoff', 'sent', 'uncertain'] },
        handoffAt: { gte: new Date(now.getTime() - DAY_MS) },
      },
    }),
    sendTimes: await findSendTimes(ledger, ownerId, now),
  };
}

/** What a letter to a supporter is for, as its row keeps it. */
export interface WhyOfLetter {
  /** Why it goes to this person. */
  recipient: string;
  period: string;
  told: readonly ToldEntry[];
}

/** Which of these entries of the journal supporters may read by now; one that is gone is shared no more. */
export async function findShared(ledger: Ledger, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await ledger.journalEntry.findMany({
    where: { id: { in: [...ids] }, shareable: true },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

async function findLetters(ledger: Ledger, supporterId: string): Promise<LetterToSupporter[]> {
  const rows = await ledger.outgoing.findMany({
    where: { supporterId },
    omit: { mime: true, picture: true },
    orderBy: { plannedAt: 'asc' },
  });
  return rows.map((row) => {
    const { period, told } = row.why as unknown as WhyOfLetter;
    const { id, plannedAt, sendAt } = row;
    return {
      id,
      period,
      state: row.state as OutgoingState,
      mode: row.mode as Mode,
      plannedAt,
      leftAt: row.sentAt ?? row.handoffAt,
      sendAt,
      approved: row.approvedDigest === row.digest,
      told,
    };
  });
}

function supporterOf(row: Prisma.SupporterGetPayload<object>): Supporter {
  const { id, name, address, every, language, joinedAt, leftAt, leftReason } = row;
  return {
    id,
    name,
    address,
    every: every as Every,
    language: language as Language,
    joinedAt,
    leftAt,
    leftReason,
  };
}
