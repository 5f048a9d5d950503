import type { Address, HeaderLine } from '../email.ts';
import type { Link } from '../facts.ts';
import type { Reading } from '../reading.ts';
import { foldWords } from './fold-words.ts';

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

/** A line of a labelled file, as `afterword eval` reads it. */
export interface LabelledMail {
  subject: string | null;
  from: string | null;
  body: string;
}

/** The part of a reading that tells what an email means. */
export function classifierInput({ original, automatic, provenance }: Reading): ClassifierInput {
  return {
    subject: original.subject,
    from: original.from,
    text: original.text,
    hasCalendar: original.calendars.length > 0,
    calendarMethod: methodOf(original.calendars[0]),
    headers: original.headers,
    automatic,
    isReplyToOurs: provenance.kind === 'reply',
  };
}

/** A labelled mail as the classifier takes it: quoted lines out, no headers known. */
export function labelledInput({ subject, from, body }: LabelledMail): ClassifierInput {
  return {
    subject,
    from: from === null ? null : senderOf(from),
    text: withoutQuotes(body),
    hasCalendar: false,
    headers: [],
    automatic: null,
  };
}

function methodOf(calendar: string | undefined): string | null {
  return calendar?.match(/^METHOD:\s*([A-Z-]{1,20})/im)?.[1]?.toUpperCase() ?? null;
}

/** A labelled file's sender is a name, an address, or both. */
function senderOf(from: string): Address {
  const address = from.match(/[^\s<>"']+@[^\s<>"']+/)?.[0]?.toLowerCase() ?? '';
  const name = from
    .replace(/<[^>]*>/, '')
    .replace(/"/g, '')
    .trim();
  return { name: name === '' || foldWords(name) === address ? null : name, address };
}

function withoutQuotes(body: string): string {
  const lines = body.split('\n');
  const own = lines.filter((line) => !/^\s*>/.test(line));
  return own.some((line) => line.trim() !== '') ? own.join('\n') : body;
}
