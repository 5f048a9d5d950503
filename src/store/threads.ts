import type { Stage } from '../core/application.ts';
import type { KnownThread, Moment, PastInThread } from '../core/match/thread-so-far.ts';
import type { ProvenanceKind } from '../core/reading.ts';
import { saidOf } from './emails.ts';
import type { Prisma } from './generated/client.ts';
import type { Ledger } from './open-store.ts';

/** Who answers an email names it among the last ones. */
const LATEST = 20;
/** More emails with the Message-IDs of one thread are no thread of a search. */
const MOST = 200;

const outcomes = { select: { saidBy: true, label: true, kind: true, review: true } } as const;
// Not the bytes, which may be many.
const said = {
  id: true,
  duplicateOfId: true,
  originalAt: true,
  internalDate: true,
  receivedAt: true,
  messageId: true,
  provenance: true,
  applicationId: true,
  answersId: true,
  mailbox: { select: { kind: true } },
  outcomes,
  duplicateOf: { select: { outcomes } },
} satisfies Prisma.EmailSelect;

type Row = Prisma.EmailGetPayload<{ select: typeof said }>;

/** When an email was written, by its original or else by when it came in, and how it came. */
export async function findMoment(ledger: Ledger, emailId: string, writtenAt: Date | null): Promise<Moment> {
  const row = await ledger.email.findUniqueOrThrow({
    where: { id: emailId },
    select: { internalDate: true, receivedAt: true, mailbox: { select: { kind: true } } },
  });
  return momentOf({ ...row, originalAt: writtenAt });
}

/** What is known of a thread, by the Message-IDs that an email of it names; null when none of them came in. */
export async function findThread(
  ledger: Ledger,
  ownerId: string,
  references: readonly string[],
): Promise<KnownThread | null> {
  const named = await ledger.email.findMany({
    // An inline forward names no Message-ID, but the same original may have come in by another way too.
    where: {
      ownerId,
      messageId: { in: references.slice(-LATEST) },
      state: { in: ['understood', 'duplicate'] },
    },
    select: said,
    orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  });
  const answered = named.filter((row) => !named.some(({ id }) => id === row.duplicateOfId));
  if (answered.length === 0) return null;
  const applicationIds = [...new Set(answered.flatMap(({ applicationId }) => applicationId ?? []))];
  if (applicationIds.length === 0)
    return { answered: answered.map(pastInThread), ofApplications: [], stagesSaid: [] };
  const where = { applicationId: { in: applicationIds } };
  const ofApplications = await ledger.email.findMany({
    where: { ...where, state: 'understood' },
    select: said,
  });
  const events = await ledger.event.findMany({
    where: { ...where, emailId: null, type: { startsWith: 'stage_' } },
    select: { applicationId: true, type: true, at: true },
  });
  return {
    answered: answered.map(pastInThread),
    ofApplications: ofApplications.map(pastInThread),
    stagesSaid: events.map(({ applicationId, type, at }) => ({
      applicationId,
      stage: type.slice('stage_'.length) as Stage,
      at,
    })),
  };
}

function pastInThread(row: Row): PastInThread {
  return {
    ...momentOf(row),
    messageId: row.messageId,
    provenance: row.provenance as ProvenanceKind | null,
    applicationId: row.applicationId,
    says: {
      ...(saidOf((row.duplicateOf ?? row).outcomes) as PastInThread['says']),
      answersUs: row.answersId !== null,
    },
  };
}

function momentOf({
  originalAt,
  internalDate,
  receivedAt,
  mailbox,
}: Pick<Row, 'originalAt' | 'internalDate' | 'receivedAt' | 'mailbox'>): Moment {
  return {
    at: originalAt ?? internalDate ?? receivedAt,
    cameAt: receivedAt,
    imported: mailbox.kind === 'import',
  };
}
