import type { Address, HeaderLine } from '../email.ts';
import type { Link } from '../facts.ts';
import type { Reading } from '../reading.ts';

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
  links?: readonly Link[];
  /** It answers an email that we sent. */
  isReplyToOurs?: boolean;
}

/** The part of a reading that tells what an email means. */
export function classifierInput({ original, automatic, provenance }: Reading): ClassifierInput {
  return {
    subject: original.subject,
    from: original.from ?? (original.fromName === null ? null : { name: original.fromName, address: '' }),
    text: original.text,
    hasCalendar: original.calendars.length > 0,
    calendarMethod: methodOf(original.calendars[0]),
    headers: original.headers,
    automatic,
    isReplyToOurs: provenance.kind === 'reply',
  };
}

function methodOf(calendar: string | undefined): string | null {
  return calendar?.match(/^METHOD:\s*([A-Z-]{1,20})/im)?.[1]?.toUpperCase() ?? null;
}
