import libmime from 'libmime';
import { KEPT_OF_TOO_LARGE } from '../plan-batches.ts';
import { readAddresses } from '../read-addresses.ts';
import type { ArchiveEntry, ArchiveOptions } from './old-mail.ts';
import { isSentFrom, leftOutAs } from './special-folders.ts';

/** A mail as it lies in an old mailbox. */
export interface Found {
  raw: Buffer;
  /** The whole length, in bytes; `raw` may be the beginning only. */
  size: number;
  /** When the mailbox got it. */
  gotAt: Date | null;
  /** How far the mailbox is read with it. */
  read: number;
  /** The folders that it lies in, where the mailbox has folders. */
  folders?: readonly string[];
}

const MAX_HEADER = 64 * 1024;
const DAY_MS = 24 * 60 * 60 * 1000;
const OLDEST = new Date('1980-01-01T00:00:00Z');

/** Takes a mail out of an old mailbox, unless its own labels say that it was spam or was never sent. */
export function readFound(
  { raw, size, gotAt, read, folders = [] }: Found,
  options: ArchiveOptions,
): ArchiveEntry {
  if (raw.length === 0) return { read, problem: 'it is empty' };
  const headers = headersOf(raw);
  const places = [...folders, ...labelsIn(headers['x-gmail-labels'] ?? [])];
  const leftOut = leftOutAs(places);
  if (leftOut) return { read, leftOut };
  const sender = senderIn(headers.from ?? []);
  if (isSentFrom(places) && sender !== null && !options.ownerAddresses.includes(sender))
    return { read, leftOut: 'unnamed_sender', address: sender };

  const isWhole = size <= options.maxMailBytes;
  const kept = withLineEnds(isWhole ? raw : raw.subarray(0, KEPT_OF_TOO_LARGE));
  const written = new Date(headers.date?.[0] ?? Number.NaN);
  const date = [written, gotAt].find((at) => isPossible(at, options.now)) ?? null;
  const state = isWhole ? 'whole' : 'too_large';
  return { read, mail: { raw: kept, size: isWhole ? kept.length : size, state, date } };
}

function headersOf(raw: Buffer): Record<string, string[]> {
  const beginning = raw.toString('latin1', 0, MAX_HEADER);
  const end = /\r?\n\r?\n/.exec(beginning)?.index ?? beginning.length;
  return libmime.decodeHeaders(beginning.slice(0, end)) as Record<string, string[]>;
}

function senderIn(values: readonly string[]): string | null {
  const lines = values.slice(0, 1).map((raw) => ({ name: 'from', raw, value: raw }));
  return readAddresses(lines, 'from')[0]?.address ?? null;
}

/** Gmail's export puts everything into one file, and names the folders of each mail in its header. */
function labelsIn(values: readonly string[]): string[] {
  return values.flatMap((value) => decodeWords(value).split(',')).map((label) => label.trim());
}

function decodeWords(value: string): string {
  try {
    return libmime.decodeWords(value);
  } catch {
    return value;
  }
}

/** Nobody wrote it before there was mail, or tomorrow. */
function isPossible(at: Date | null, now: Date): boolean {
  return at !== null && at >= OLDEST && at.getTime() <= now.getTime() + DAY_MS;
}

/** Files keep the line ends of the machine; on its way a mail has CRLF (RFC 5322, 2.1). */
function withLineEnds(raw: Buffer): Buffer {
  const text = raw.toString('latin1');
  return /(?<!\r)\n/.test(text) ? Buffer.from(text.replace(/\r?\n/g, '\r\n'), 'latin1') : raw;
}
