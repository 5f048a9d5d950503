import { isToOwner, OUTGOING_KINDS, type OutgoingKind } from '../core/outgoing.ts';
import { type Shown, shownIn } from '../core/steer/shown.ts';
import type { Ledger } from './open-store.ts';
import { type OutgoingRow, reopenOutgoing } from './outgoing.ts';

const UNCLAIMED = ['planned', 'waiting'];

/**
 * Puts another text in the place of one that nobody has tried to send. Its approval is void with the text that it was
 * for: what needs one waits for the owner's word again. False when it is too late. Inside a turn of the owner.
 */
export async function editOutgoing(
  ledger: Ledger,
  { id, digest, mode }: Pick<OutgoingRow, 'id' | 'digest' | 'mode'>,
  edited: Pick<OutgoingRow, 'subject' | 'text' | 'digest' | 'mime' | 'sendAt' | 'why'>,
): Promise<boolean> {
  await reopenOutgoing(ledger, id);
  const { count } = await ledger.outgoing.updateMany({
    where: { id, digest, state: 'planned' },
    data: {
      ...edited,
      mime: new Uint8Array(edited.mime),
      approvedDigest: null,
      approvedAt: null,
      state: mode === 'auto' ? 'waiting' : 'planned',
      reason: 'its text was changed by the owner',
    },
  });
  return count === 1;
}

/** Puts off an email that has not been claimed; false when it is too late. */
export async function snoozeOutgoing(
  ledger: Ledger,
  id: string,
  { until, sendAt }: { until: Date; sendAt: Date },
): Promise<boolean> {
  const { count } = await ledger.outgoing.updateMany({
    where: { id, state: { in: UNCLAIMED } },
    data: { snoozedUntil: until, sendAt, reason: 'put off by the owner' },
  });
  return count === 1;
}

/** An email of ours to the owner that they answer: what it announces, and what it shows word for word. */
export interface AnsweredMail {
  id: string;
  kind: OutgoingKind;
  noticeOfId: string | null;
  shows: Shown;
  /** The story whose missing parts it asks for: JN-… */
  story: string | null;
}

/** The emails to the owner alone that left under one of these Message-IDs, the latest first. */
export async function findMailToOwner(
  ledger: Ledger,
  ownerId: string,
  ids: readonly string[],
): Promise<AnsweredMail[]> {
  if (ids.length === 0) return [];
  const asked = { in: [...ids] };
  const rows = await ledger.outgoing.findMany({
    where: {
      ownerId,
      kind: { in: OUTGOING_KINDS.filter(isToOwner) },
      state: { in: ['handoff', 'sent', 'uncertain'] },
      OR: [{ messageId: asked }, { providerMessageId: asked }],
    },
    orderBy: { plannedAt: 'desc' },
    select: { id: true, kind: true, noticeOfId: true, why: true },
  });
  return rows.map(({ kind, why, ...row }) => ({
    ...row,
    kind: kind as OutgoingKind,
    shows: shownIn({ why: why as object }),
    story: (why as { story?: string }).story ?? null,
  }));
}

/** The ids of all emails of ours that a token may have come with. */
export async function outgoingIds(ledger: Ledger, ownerId: string): Promise<string[]> {
  return (await ledger.outgoing.findMany({ where: { ownerId }, select: { id: true } })).map(({ id }) => id);
}

/** The ids of the weekly letters that were due since then. */
export async function letterIds(ledger: Ledger, ownerId: string, since: Date): Promise<string[]> {
  const rows = await ledger.letter.findMany({
    where: { ownerId, coversTo: { gte: since }, outgoingId: { not: null } },
    select: { outgoingId: true },
  });
  return rows.map(({ outgoingId }) => outgoingId as string);
}

const LETTERS_REMEMBERED = 60;

/** The weekly letters that asked a question, the latest first. */
export async function lettersWithQuestion(
  ledger: Ledger,
  ownerId: string,
): Promise<{ outgoingId: string; question: string }[]> {
  const rows = await ledger.letter.findMany({
    where: { ownerId, question: { not: null }, outgoingId: { not: null } },
    orderBy: { coversTo: 'desc' },
    take: LETTERS_REMEMBERED,
    select: { outgoingId: true, question: true },
  });
  return rows as { outgoingId: string; question: string }[];
}

/** What has not come to an end, without its text and bytes: what an overview says of it. */
export type OpenOutgoing = Pick<
  OutgoingRow,
  | 'code'
  | 'kind'
  | 'state'
  | 'mode'
  | 'toName'
  | 'toAddress'
  | 'sendAt'
  | 'reason'
  | 'approvedDigest'
  | 'digest'
>;

/** Emails to other people that wait, are on their way, or may have left, soonest first. */
export async function listOpenOutgoing(ledger: Ledger, ownerId: string): Promise<OpenOutgoing[]> {
  const rows = await ledger.outgoing.findMany({
    where: {
      ownerId,
      kind: { in: OUTGOING_KINDS.filter((kind) => !isToOwner(kind)) },
      state: { in: [...UNCLAIMED, 'sending', 'handoff', 'uncertain'] },
    },
    orderBy: { sendAt: 'asc' },
    omit: { mime: true },
  });
  return rows as unknown as OpenOutgoing[];
}
