import type { Stage } from '../application.ts';
import type { Address, HeaderLine } from '../email.ts';
import type { Label } from '../outcome.ts';
import type { Reading } from '../reading.ts';

/** What is known of the thread that an email is written in, as it was before that email. */
export interface ThreadSoFar {
  /** What the emails that came in were taken for, the oldest first; those that wait for review are left out. */
  labels: readonly Label[];
  /** Where the application of the thread stood; null when it had none. */
  stage: Stage | null;
  /** The owner wrote in it, or may have: not all that is answered came in. */
  isAnswered: boolean;
}

/** All that the meaning of an email is judged by. */
export interface ClassifierInput {
  subject: string | null;
  from: Address | null;
  /** The writer's own words: no quoted history, no signature. */
  text: string;
  hasCalendar: boolean;
  /** The METHOD of its calendar part (RFC 5546), upper case; null when none is known. */
  calendarMethod?: string | null;
  headers: readonly HeaderLine[];
  /** Why no person wrote it; null when one did, or nothing says otherwise. */
  automatic: string | null;
  /** It answers an email that we sent. */
  isReplyToOurs?: boolean;
  /** Missing when nothing is known of a thread. */
  threadSoFar?: ThreadSoFar;
}

/** The part of a reading that tells what an email means. */
export function classifierInput(
  { original, automatic, provenance }: Reading,
  threadSoFar?: ThreadSoFar,
): ClassifierInput {
  return {
    subject: original.subject,
    from: original.from ?? (original.fromName === null ? null : { name: original.fromName, address: '' }),
    text: original.text,
    hasCalendar: original.calendars.length > 0,
    calendarMethod: methodOf(original.calendars[0]),
    headers: original.headers,
    automatic,
    isReplyToOurs: provenance.kind === 'reply',
    ...(threadSoFar && { threadSoFar }),
  };
}

function methodOf(calendar: string | undefined): string | null {
  return calendar?.match(/^METHOD:\s*([A-Z-]{1,20})/im)?.[1]?.toUpperCase() ?? null;
}
