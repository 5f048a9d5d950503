import type { Stage } from '../application.ts';
import type { Label, RejectionKind } from '../outcome.ts';

export const JOURNAL_KINDS = ['win', 'lesson', 'story', 'pitch', 'answer'] as const;
/** `answer`: to the question of a weekly letter. */
export type JournalKind = (typeof JOURNAL_KINDS)[number];

export const SETTLEMENTS = ['sent', 'again', 'drop'] as const;
/** What the owner says of an email that may or may not have left: it did, send it again, leave it. */
export type Settlement = (typeof SETTLEMENTS)[number];

/** What every command may carry. */
interface Said {
  /** AF-…, EM-…, AP-… or JN-…; null when it is the email that was answered. */
  code: string | null;
  /** From a link of ours: shows that the owner has seen our email. */
  token: string | null;
}

/** One thing that the owner asks for by email (DESIGN section 8). */
export type SteerCommand = Said &
  (
    | { verb: 'stop' | Settlement }
    /** `digest`: the beginning of that of the text which the owner has seen; null when it does not say. */
    | { verb: 'send'; digest: string | null }
    /** `subject`: null leaves it as it is. */
    | { verb: 'edit'; subject: string | null; text: string }
    /** `entry`: JN-…, the win that a hello is to tell. */
    | { verb: 'news'; entry: string }
    | { verb: 'snooze'; until: Date }
    | { verb: 'label'; label: Label; kind: RejectionKind | null }
    | { verb: 'pause'; reason: string | null }
    | { verb: 'resume' | 'status' | 'help' }
    /** `target`: AP-…, or `new`. */
    | { verb: 'assign'; target: string }
    | { verb: 'stage'; stage: Stage }
    /** `text`: a name and an address, as the owner writes them. */
    | { verb: 'person'; text: string }
    | { verb: 'log'; text: string }
    | { verb: JournalKind; text: string }
  );
export type Verb = SteerCommand['verb'];

/** A command whose text begins in its line and runs on below. */
export type Opening = Extract<SteerCommand, { text: string }>;

/** Whether a code names an entry of the journal. */
export function isEntryCode(code: string | null): code is string {
  return code !== null && /^JN-/i.test(code);
}
