import type { ParsedEmail } from '../core/email.ts';
import { readAddresses } from './read-addresses.ts';
import { readDate, readReceivedDate } from './read-date.ts';
import { type RawHeader, valuesOf } from './read-headers.ts';
import { readMessageIds } from './read-message-ids.ts';

type Envelope = Pick<
  ParsedEmail,
  'from' | 'sender' | 'replyTo' | 'to' | 'cc' | 'date' | 'subject' | 'messageId' | 'inReplyTo' | 'references'
>;

/** Who wrote to whom, when and about what, as the header says; what is wrong with it is added to `problems`. */
export function readEnvelope(headers: readonly RawHeader[], problems: string[]): Envelope {
  const froms = headers.filter((header) => header.name === 'from');
  if (headers.length === 0) problems.push('The message has no header.');
  if (froms.length > 1) problems.push('The message has more than one From line; only the first was read.');
  const from = readAddresses(froms.slice(0, 1), 'from');
  if (froms.length > 0 && from.length === 0) problems.push('The From line names no valid address.');

  const first = (name: string) => valuesOf(headers, name)[0] ?? null;
  const idsOf = (name: string) => valuesOf(headers, name).flatMap(readMessageIds);
  return {
    from,
    sender: readAddresses(headers, 'sender')[0] ?? null,
    replyTo: readAddresses(headers, 'reply-to'),
    to: readAddresses(headers, 'to'),
    cc: readAddresses(headers, 'cc'),
    date: dateOf(first('date'), first('received'), problems),
    subject: first('subject'),
    messageId: idsOf('message-id')[0] ?? null,
    inReplyTo: idsOf('in-reply-to')[0] ?? null,
    references: [...new Set(idsOf('references'))],
  };
}

/** mailparser puts the current time in the place of a date that it cannot read; the server that took it in knows better. */
function dateOf(value: string | null, received: string | null, problems: string[]): Date | null {
  if (value === null) return null;
  const date = readDate(value);
  if (date) return date;
  const cameIn = received === null ? null : readReceivedDate(received);
  problems.push(`The Date line cannot be read${cameIn ? '; the time when it came in is taken' : ''}.`);
  return cameIn;
}
