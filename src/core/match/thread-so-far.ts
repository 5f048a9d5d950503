import type { Stage } from '../application.ts';
import type { ThreadSoFar } from '../classify/classifier-input.ts';
import type { ProvenanceKind } from '../reading.ts';
import type { Spoken } from './advance-stage.ts';
import { type StageStep, stageAsWritten } from './stages-reached.ts';

/** When an email was written, when it came to us, and whether that was with an old mailbox. */
export interface Moment {
  at: Date;
  cameAt: Date;
  imported: boolean;
}

/** An email of a thread, or of the application that the thread belongs to. */
export interface PastInThread extends Moment {
  messageId: string | null;
  provenance: ProvenanceKind | null;
  applicationId: string | null;
  /** The owner's word before the machine's. */
  says: Spoken;
}

/** What the ledger knows of a thread. */
export interface KnownThread {
  /** The emails that are answered, by their Message-IDs. */
  answered: readonly PastInThread[];
  /** All emails of their applications. */
  ofApplications: readonly PastInThread[];
  /** What the owner said of where these applications stand. */
  stagesSaid: readonly { applicationId: string; stage: Stage; at: Date }[];
}

/**
 * What a thread had come to when an email was written that names these references; null when nothing is known of it.
 * Only what was written before the email and did not come in later counts, so that the email is understood alike
 * whenever that happens; and only what is believed.
 */
export function threadSoFar(
  email: Moment & { references: readonly string[] },
  { answered, ofApplications, stagesSaid }: KnownThread,
): ThreadSoFar | null {
  const before = answered.filter((other) => comesBefore(other, email));
  const believed = inTime(before.filter(isBelieved));
  const labels = believed.flatMap(({ says }) => (says.review ? [] : says.label));
  const applicationId = applicationOf(believed, email.references);
  const steps: StageStep[] = [
    ...ofApplications
      .filter((other) => other.applicationId === applicationId && comesBefore(other, email))
      .filter(isBelieved),
    ...stagesSaid
      .filter((said) => said.applicationId === applicationId && said.at < email.at)
      .map(({ stage, at }) => ({ at, cameAt: at, says: { stage } })),
  ];
  const stage = applicationId === null ? null : stageAsWritten(steps);
  if (labels.length === 0 && stage === null) return null;
  const cameIn = new Set(
    before.filter(({ provenance }) => provenance !== 'owner').map((each) => each.messageId),
  );
  return { labels, stage, isAnswered: email.references.some((id) => !cameIn.has(id)) };
}

/** The mails of an old mailbox come in one after the other, in whatever order the mailbox has them. */
function comesBefore(other: Moment, email: Moment): boolean {
  return other.at < email.at && (other.cameAt <= email.cameAt || (other.imported && email.imported));
}

function isBelieved({ provenance }: PastInThread): boolean {
  return provenance !== null && provenance !== 'owner' && provenance !== 'untrusted';
}

/** Of several, which the owner has split, that of the email that is answered last. */
function applicationOf(answered: readonly PastInThread[], references: readonly string[]): string | null {
  const place = ({ messageId }: PastInThread) => references.indexOf(messageId ?? '');
  const placed = answered.filter(({ applicationId }) => applicationId !== null);
  return placed.sort((a, b) => place(b) - place(a))[0]?.applicationId ?? null;
}

function inTime(emails: readonly PastInThread[]): PastInThread[] {
  return [...emails].sort((a, b) => a.at.getTime() - b.at.getTime());
}
