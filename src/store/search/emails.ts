import type { SearchedEmail } from '../../core/letter/search.ts';
import type { Evidence, Label, RejectionKind } from '../../core/outcome.ts';
import { shortCodes } from '../../core/short-code.ts';
import { saidOf } from '../emails.ts';
import type { Prisma } from '../generated/client.ts';
import type { Ledger } from '../open-store.ts';
import type { ApplicationNamed, SearchLooked } from './asked.ts';
import { cameAt, cameWithin } from './late-mail.ts';

type Names = ReadonlyMap<string, ApplicationNamed>;

/** What was said of an email by then: the owner's word once they had said it. */
export function saidThen<Said extends { saidBy: string; createdAt: Date }>(
  outcomes: readonly Said[],
  at: Date,
): Said {
  const known = outcomes.filter(({ saidBy, createdAt }) => saidBy !== 'owner' || createdAt <= at);
  return saidOf(known.length > 0 ? known : outcomes);
}

const columns = {
  id: true,
  internalDate: true,
  receivedAt: true,
  mailbox: { select: { kind: true } },
  fromName: true,
  fromAddress: true,
  subject: true,
  provenance: true,
  problem: true,
  applicationId: true,
  candidates: true,
  outcomes: {
    select: {
      label: true,
      kind: true,
      confidence: true,
      review: true,
      evidence: true,
      saidBy: true,
      createdAt: true,
    },
  },
} satisfies Prisma.EmailSelect;

type Row = Prisma.EmailGetPayload<{ select: typeof columns }>;

/**
 * What came in within the period. The owner's own mail is no news to them, mail that is about no job is none, and what
 * is not believed waits for their eye.
 */
export async function findCameIn(
  ledger: Ledger,
  ownerId: string,
  asked: SearchLooked,
  names: Names,
): Promise<SearchedEmail[]> {
  const rows = await ledger.email.findMany({
    where: {
      ownerId,
      state: 'understood',
      provenance: { notIn: ['owner', 'untrusted'] },
      ...cameWithin(asked.period, asked.late),
      outcomes: { some: { label: { not: 'not_job_related' } } },
    },
    select: columns,
  });
  const emails = await searched(ledger, ownerId, rows, asked, names);
  return emails.filter(({ label }) => label !== 'not_job_related');
}

/**
 * What waits for the owner's eye: guesses, what fits several applications, and what came within the period and is not
 * believed. Old mail that was read in by hand is not asked about.
 */
export async function findWaiting(
  ledger: Ledger,
  ownerId: string,
  asked: SearchLooked,
  names: Names,
): Promise<SearchedEmail[]> {
  const { at } = asked;
  const rows = await ledger.email.findMany({
    where: {
      ownerId,
      state: 'understood',
      AND: [
        { OR: [{ mailbox: { kind: 'inbox' } }, cameWithin(asked.period, asked.late)] },
        {
          OR: [
            { candidates: { isEmpty: false } },
            {
              outcomes: { some: { review: true }, none: { saidBy: 'owner', createdAt: { lte: at } } },
            },
            {
              provenance: 'untrusted',
              outcomes: {
                some: { label: { not: 'not_job_related' } },
                none: { saidBy: 'owner', createdAt: { lte: at } },
              },
              ...cameWithin(asked.period, asked.late),
            },
          ],
        },
      ],
    },
    select: columns,
  });
  return searched(
    ledger,
    ownerId,
    rows.filter((row) => cameAt(row, asked.late) < at),
    asked,
    names,
  );
}

/** What could not be read at all, within the period. */
export async function findUnreadable(
  ledger: Ledger,
  ownerId: string,
  asked: SearchLooked,
): Promise<SearchedEmail[]> {
  const rows = await ledger.email.findMany({
    where: { ownerId, state: 'unreadable', ...cameWithin(asked.period, asked.late) },
    select: columns,
  });
  return searched(ledger, ownerId, rows, asked, new Map());
}

async function searched(
  ledger: Ledger,
  ownerId: string,
  rows: readonly Row[],
  { at, late }: SearchLooked,
  names: Names,
): Promise<SearchedEmail[]> {
  const codes = await codesOfEmails(ledger, ownerId, rows);
  return rows
    .map((row) => ({ ...meaningOf(row, at), ...shownOf(row, codes, names, late) }))
    .sort((a, b) => a.cameAt.getTime() - b.cameAt.getTime() || (a.id < b.id ? -1 : 1));
}

function shownOf(row: Row, codes: ReadonlyMap<string, string>, names: Names, late: SearchLooked['late']) {
  const { id, fromName, fromAddress, subject, problem, applicationId, candidates } = row;
  return {
    id,
    code: codes.get(id) as string,
    cameAt: cameAt(row, late),
    from: fromAddress ? { name: fromName, address: fromAddress } : null,
    subject,
    problem,
    application: (applicationId && names.get(applicationId)) || null,
    candidates: candidates.flatMap((candidate) => names.get(candidate) ?? []),
  };
}

/** What could not be read means nothing. */
function meaningOf({ outcomes, provenance }: Row, at: Date) {
  if (outcomes.length === 0) {
    const nothing = {
      label: 'status_update',
      kind: null,
      confidence: 0,
      isGuess: true,
      evidence: [],
    } as const;
    return nothing;
  }
  const { label, kind, confidence, review, evidence, saidBy } = saidThen(outcomes, at);
  return {
    label: label as Label,
    kind: kind as RejectionKind | null,
    confidence,
    isGuess: saidBy !== 'owner' && (review || provenance === 'untrusted'),
    evidence: evidence as unknown as Evidence[],
  };
}

/** A code is as long as tells it from its neighbours: of an inbox of many years only these are read. */
async function codesOfEmails(
  ledger: Ledger,
  ownerId: string,
  rows: readonly { id: string }[],
): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map();
  const ids = rows.map(({ id }) => id);
  const near = await ledger.$queryRaw<{ id: string; before: string | null; after: string | null }[]>`
    SELECT id, before, after FROM (
      SELECT id, lag(id) OVER (ORDER BY id) AS before, lead(id) OVER (ORDER BY id) AS after
      FROM emails WHERE owner_id = ${ownerId}::uuid) AS neighbours
    WHERE id = ANY(${ids}::uuid[])`;
  const all = near.flatMap(({ id, before, after }) => [before, id, after].flatMap((one) => one ?? []));
  return shortCodes('EM', [...new Set(all)]);
}
