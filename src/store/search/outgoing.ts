import type { Search, SearchedOutgoing } from '../../core/letter/search.ts';
import {
  isToOwner,
  type Mode,
  OUTGOING_KINDS,
  OUTREACH_KINDS,
  type OutgoingKind,
  type OutgoingState,
  type OutreachKind,
} from '../../core/outgoing.ts';
import type { Prisma } from '../generated/client.ts';
import type { Ledger } from '../open-store.ts';
import type { ApplicationNamed, SearchAsked } from './asked.ts';

const columns = {
  id: true,
  code: true,
  kind: true,
  applicationId: true,
  toName: true,
  toAddress: true,
  mode: true,
  state: true,
  reason: true,
  why: true,
  sendAt: true,
  sentAt: true,
  handoffAt: true,
  approvedAt: true,
  snoozedUntil: true,
  subject: true,
  text: true,
  digest: true,
} satisfies Prisma.OutgoingSelect;

type Row = Prisma.OutgoingGetPayload<{ select: typeof columns }>;

/** Emails of ours to others that were owed, on their way or in doubt by then, or left within the period; soonest first. */
export async function findOutgoingThen(
  ledger: Ledger,
  ownerId: string,
  { at, period }: SearchAsked,
  names: ReadonlyMap<string, ApplicationNamed>,
): Promise<SearchedOutgoing[]> {
  const rows = await ledger.outgoing.findMany({
    where: {
      ownerId,
      kind: { in: OUTGOING_KINDS.filter((kind) => !isToOwner(kind)) },
      plannedAt: { lte: at },
      OR: [
        { state: { in: ['planned', 'waiting', 'sending', 'handoff', 'uncertain'] } },
        { state: 'sent', sentAt: { gte: period.from } },
      ],
    },
    select: columns,
    orderBy: [{ sendAt: 'asc' }, { code: 'asc' }],
  });
  return rows.map((row) => searched(row, at, names)).filter(({ sentAt }) => !sentAt || sentAt < period.to);
}

/** What left to the people of the applications by then, oldest first. */
export async function findSent(
  ledger: Ledger,
  ownerId: string,
  { at }: SearchAsked,
): Promise<Search['sent']> {
  const rows = await ledger.outgoing.findMany({
    where: { ownerId, kind: { in: [...OUTREACH_KINDS] }, state: 'sent', sentAt: { lte: at } },
    select: { kind: true, sentAt: true },
    orderBy: { sentAt: 'asc' },
  });
  return rows.map(({ kind, sentAt }) => ({ kind: kind as OutreachKind, at: sentAt as Date }));
}

function searched(row: Row, at: Date, names: ReadonlyMap<string, ApplicationNamed>): SearchedOutgoing {
  const { applicationId, toName, toAddress, why, handoffAt: _mark, approvedAt: _word, ...rest } = row;
  return {
    ...rest,
    kind: row.kind as OutgoingKind,
    mode: row.mode as Mode,
    to: { name: toName, address: toAddress },
    application: (applicationId && names.get(applicationId)) || null,
    why: (why as { recipient?: string }).recipient ?? null,
    ...standingThen(row, at),
  };
}

/** What was handed over since was still waiting then: for its time, or for the owner's word. */
function standingThen(
  { state, reason, sentAt, handoffAt, approvedAt, mode }: Row,
  at: Date,
): Pick<SearchedOutgoing, 'state' | 'reason' | 'sentAt'> {
  const happenedSince = (handoffAt ?? sentAt ?? at) > at || (state === 'waiting' && (approvedAt ?? at) > at);
  if (!happenedSince) return { state: state as OutgoingState, reason, sentAt };
  const wasApproved = approvedAt !== null && approvedAt <= at;
  return mode === 'auto' || wasApproved
    ? { state: 'waiting', reason: 'held until its time', sentAt: null }
    : { state: 'planned', reason: 'waits for your word', sentAt: null };
}
