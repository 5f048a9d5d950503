import type { Correction } from '../core/correct/apply-corrections.ts';
import type { Likeness } from '../core/correct/likeness.ts';
import type { Label, RejectionKind } from '../core/outcome.ts';
import { shortCodes } from '../core/short-code.ts';
import type { Ledger } from './open-store.ts';

/** More of one sender than this are not compared: the latest speak. */
const LATEST = 30;

/** Writes down what the owner says an email means. It stands beside the machine's word, and wins over it. */
export async function keepOwnersWord(
  ledger: Ledger,
  word: {
    ownerId: string;
    emailId: string;
    label: Label;
    kind: RejectionKind | null;
    likeness: Likeness | null;
    saidAt: Date;
    version: string;
  },
): Promise<void> {
  const { ownerId, emailId, label, kind, likeness, saidAt, version } = word;
  await ledger.outcome.deleteMany({ where: { emailId, saidBy: 'owner' } });
  await ledger.outcome.create({
    data: {
      ownerId,
      emailId,
      label,
      kind,
      confidence: 1,
      review: false,
      evidence: [{ rule: 'you-said', words: `you said so on ${day(saidAt)}` }],
      saidBy: 'owner',
      version,
      sender: likeness?.sender.replaceAll('\0', '') ?? null,
      likeness: likeness?.words.replaceAll('\0', '') ?? null,
      createdAt: saidAt,
    },
  });
}

/** What the owner said of earlier mail of a sender, the latest first. */
export async function correctionsOf(ledger: Ledger, ownerId: string, sender: string): Promise<Correction[]> {
  const rows = await ledger.outcome.findMany({
    where: { ownerId, saidBy: 'owner', sender },
    include: { email: { select: { originalAt: true, receivedAt: true } } },
    orderBy: { createdAt: 'desc' },
    take: LATEST,
  });
  return rows.map((row) => ({
    sender,
    words: row.likeness ?? '',
    label: row.label as Label,
    kind: row.kind as RejectionKind | null,
    saidAt: row.createdAt,
    email: `${shortCodes('EM', [row.emailId]).get(row.emailId)} of ${day(row.email.originalAt ?? row.email.receivedAt)}`,
  }));
}

function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}
