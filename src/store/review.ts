import type { Evidence, Label } from '../core/outcome.ts';
import { applicationCodes, emailCodes } from './codes.ts';
import { saidOf } from './emails.ts';
import type { Email, Prisma } from './generated/client.ts';
import type { Ledger } from './open-store.ts';

interface Candidate {
  code: string;
  company: string | null;
  role: string | null;
  stage: string;
}

/** What must not go unseen because it names no application that is known. */
const NEVER_UNSEEN: readonly string[] = [
  'rejection',
  'offer',
  'interview_invitation',
  'assessment',
] satisfies Label[];

/** An email that waits for the owner's word: on what it means, on where it belongs, or on both. */
export interface WaitingEmail {
  code: string;
  at: Date;
  from: { name: string | null; address: string } | null;
  subject: string | null;
  label: string;
  kind: string | null;
  confidence: number;
  evidence: readonly Evidence[];
  /** What it means is a guess. */
  isGuess: boolean;
  /** The applications that it fits equally well; empty when that is no question. */
  candidates: readonly Candidate[];
  /** What it means is sure, and it fits no application at all. */
  fitsNowhere: boolean;
  application: Candidate | null;
  matchReason: string | null;
}

/**
 * What waits for the owner's eye, the latest first. Of imported mailboxes, only what was not older than so many days when
 * it was read: what somebody meant years ago is worth no question, and there may be hundreds of them. With a mailbox, only
 * what came from that one.
 */
export async function listWaiting(
  ledger: Ledger,
  ownerId: string,
  { importedDays, mailboxId }: { importedDays: number; mailboxId?: string },
): Promise<WaitingEmail[]> {
  const rows = await ledger.email.findMany({
    where: {
      ownerId,
      state: 'understood',
      ...(mailboxId ? { mailboxId } : {}),
      OR: [
        { candidates: { isEmpty: false } },
        { outcomes: { some: { review: true }, none: { saidBy: 'owner' } } },
        { ...IN_NO_APPLICATION, outcomes: { some: { label: { in: [...NEVER_UNSEEN] } } } },
      ],
    },
    omit: { raw: true },
    include: { outcomes: true, mailbox: { select: { kind: true } } },
  });
  if (rows.length === 0) return [];
  const oldest = importedDays * DAY_MS;

  const codes = await emailCodes(ledger, ownerId);
  const applications = await findCandidates(ledger, ownerId);
  return rows
    .filter(
      ({ mailbox, ...row }) =>
        mailbox.kind !== 'import' || row.receivedAt.getTime() - writtenAt(row) <= oldest,
    )
    .map((row) => {
      const { label, kind, confidence, evidence, review } = saidOf(row.outcomes);
      return {
        code: codes.get(row.id) as string,
        at: new Date(writtenAt(row)),
        from: row.fromAddress ? { name: row.fromName, address: row.fromAddress } : null,
        subject: row.subject,
        label,
        kind,
        confidence,
        evidence: evidence as unknown as Evidence[],
        isGuess: review,
        candidates: row.candidates.flatMap((id) => applications.get(id) ?? []),
        fitsNowhere:
          !review && row.candidates.length === 0 && isInNoApplication(row) && NEVER_UNSEEN.includes(label),
        application: row.applicationId ? (applications.get(row.applicationId) ?? null) : null,
        matchReason: row.matchReason,
      };
    })
    .filter(({ isGuess, candidates, fitsNowhere }) => isGuess || candidates.length > 0 || fitsNowhere)
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** What is not believed tells nothing, and what answers an email of ours is known by it. */
const IN_NO_APPLICATION = {
  applicationId: null,
  answersId: null,
  provenance: { notIn: ['owner', 'untrusted'] },
} satisfies Prisma.EmailWhereInput;

function isInNoApplication({ applicationId, answersId, provenance }: Placed): boolean {
  const { notIn } = IN_NO_APPLICATION.provenance;
  return applicationId === null && answersId === null && !notIn.includes(provenance ?? 'owner');
}

type Placed = Pick<Email, 'applicationId' | 'answersId' | 'provenance'>;

const DAY_MS = 24 * 60 * 60 * 1000;

interface Dated {
  originalAt: Date | null;
  internalDate: Date | null;
  receivedAt: Date;
}

function writtenAt({ originalAt, internalDate, receivedAt }: Dated): number {
  return (originalAt ?? internalDate ?? receivedAt).getTime();
}

async function findCandidates(ledger: Ledger, ownerId: string): Promise<ReadonlyMap<string, Candidate>> {
  const rows = await ledger.application.findMany({ where: { ownerId }, include: { company: true } });
  const codes = await applicationCodes(ledger, ownerId);
  return new Map(
    rows.map(({ id, company, role, stage }) => [
      id,
      { code: codes.get(id) as string, company: company?.name ?? null, role, stage },
    ]),
  );
}
