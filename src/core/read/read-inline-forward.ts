import { addColons } from './add-colons.ts';
import { isForwardSeparator, isOriginalMessageLine } from './forward-words.ts';
import type { ForwardSetting, InlineForward } from './inline-forward.ts';
import { mayBeHistory } from './may-be-history.ts';
import { newestOfThread } from './newest-of-thread.ts';
import { parseLocalizedDate } from './parse-localized-date.ts';
import { type HeaderBlock, readHeaderBlock, startsHeaderBlock } from './read-header-block.ts';
import { readMailbox, readMailboxes } from './read-mailboxes.ts';
import { readSentenceForward } from './read-sentence-forward.ts';
import { readUnlinedForward } from './read-unlined-forward.ts';
import { hasForwardPrefix, hasReplyPrefix, withoutForwardPrefix } from './subject-prefixes.ts';
import { unglueHeaders } from './unglue-headers.ts';
import { quoteDepth, unquoted } from './unquoted.ts';

/** A forward begins near the top of a text; a mail with more above it than this is one's own. */
const MAX_LINES_ABOVE = 600;
/** Of a conversation that was forwarded as a whole. */
const MAX_LINES_BELOW = 3_000;
const MOST_BELOW = 50;
const MAX_TEXT_LENGTH = 256 * 1024;
/** Orange's separator carries the date, which no line of its own gives. */
const MESSAGE_OF = /^Message du (\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2})$/i;

/**
 * Finds the forward in a text, by its header block or by what `email-forward-parser` knows; null when there is none.
 * The history under a reply has the same form: where nothing says "forwarded", the subject decides, and what stands above.
 */
export function readInlineForward(written: string, setting: ForwardSetting): InlineForward | null {
  const unglued = tidy(written)
    .split('\n')
    .flatMap((line) => unglueHeaders(line) ?? [line]);
  const lines = addColons(unglued);
  const plain = lines.map(withoutMarks);
  for (let i = 0; i < Math.min(plain.length, MAX_LINES_ABOVE); i++) {
    if (!startsHeaderBlock(plain[i]!)) continue;
    const separator = separatorAbove(plain, i);
    const block = readHeaderBlock(plain, i, { isUnderSeparator: separator.is === 'forward' });
    if (!block) continue;
    if (separator.is !== 'forward' && !mayForward(setting.subject, separator.is === 'original')) return null;
    const date = block.values.date ?? MESSAGE_OF.exec(plain[separator.line]?.trim() ?? '')?.[1];
    const dated = date === undefined ? block : { ...block, values: { ...block.values, date } };
    const above = lines.slice(0, separator.line).join('\n');
    const forward = { ...fromBlock(dated, above, lines, i, setting), isMarked: separator.is === 'forward' };
    if (separator.is !== 'forward' && mayBeHistory(forward, setting)) return null;
    return newestOfThread(
      forward,
      forwardsBelow(lines, plain, { from: block.end, beside: i }, setting),
      setting,
    );
  }
  return readUnlinedForward(lines.join('\n'), setting) ?? readSentenceForward(lines, setting);
}

/** The messages that were forwarded beside the first one: each under a separator or a rule of dashes, quoted as deep. */
function forwardsBelow(
  lines: readonly string[],
  plain: readonly string[],
  { from, beside }: { from: number; beside: number },
  setting: ForwardSetting,
): InlineForward[] {
  const found: InlineForward[] = [];
  const depth = quoteDepth(lines[beside]!);
  for (let i = from; i < Math.min(plain.length, MAX_LINES_BELOW) && found.length < MOST_BELOW; i++) {
    if (!startsHeaderBlock(plain[i]!) || quoteDepth(lines[i]!) !== depth) continue;
    const { is, line } = separatorAbove(plain, i);
    if (is !== 'forward' && !(line < i && /^-{8,}$/.test(plain[line]!.trim()))) continue;
    const block = readHeaderBlock(plain, i, { isUnderSeparator: true });
    if (!block) continue;
    found.push(fromBlock(block, '', lines, i, setting));
    i = block.end - 1;
  }
  return found;
}

/** Whether a block that nothing names a forward is one: not under a subject that says it is a reply. */
function mayForward(subject: string | null, isNamedOriginal: boolean): boolean {
  if (hasForwardPrefix(subject)) return !hasReplyPrefix(subject) || isNamedOriginal;
  return !hasReplyPrefix(subject);
}

function tidy(text: string): string {
  return text
    .slice(0, MAX_TEXT_LENGTH)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u202f\t]/g, ' ')
    .replace(/(?<! ) +$/gm, '');
}

/** Without the marks of quoting and of bold that text versions of HTML mail leave behind. */
function withoutMarks(line: string): string {
  return line.replace(/^(?:\s?[>|])+\s?/, '').replace(/^\s*\*{1,2}(?=\p{L})/u, '');
}

/** What stands right above the block, and the line where the forward therefore begins. */
function separatorAbove(
  lines: readonly string[],
  start: number,
): { is: 'forward' | 'original' | 'none'; line: number } {
  let i = start - 1;
  while (i >= 0 && i > start - 4 && lines[i]!.trim() === '') i--;
  const line = lines[i]?.trim() ?? '';
  if (isForwardSeparator(line) || MESSAGE_OF.test(line)) return { is: 'forward', line: i };
  if (isOriginalMessageLine(line)) return { is: 'original', line: i };
  if (/^[-_=*]{5,}$/.test(line)) return { is: 'none', line: i };
  // Dashes around words that no table knows, right above a block: a client of another language.
  if (/^-{3,20} ?[^-].{0,150}[^-] ?-{3,20}$/.test(line)) return { is: 'forward', line: i };
  return { is: 'none', line: start };
}

function fromBlock(
  block: HeaderBlock,
  above: string,
  lines: readonly string[],
  start: number,
  setting: ForwardSetting,
): InlineForward {
  const { from, to, cc, replyTo, date } = block.values;
  const sender = readMailbox(from ?? '');
  const languages = block.languages;
  const { subject, end } = unfoldSubject(block, lines, setting.subject);
  return {
    above: above.trim(),
    from: sender.address ? { name: sender.name, address: sender.address } : null,
    fromName: sender.name,
    to: readMailboxes(to ?? ''),
    cc: readMailboxes(cc ?? ''),
    replyTo: readMailboxes(replyTo ?? ''),
    date: date
      ? parseLocalizedDate(date, { timeZone: setting.timeZone, languages, notAfter: setting.sentAt })
      : null,
    subject: subjectOf(subject, setting),
    body: bodyBelow(lines.slice(end), quoteDepth(lines[start]!)),
  };
}

/** The forward's own subject names the original's, unless the block says that it has none. */
function subjectOf(named: string | undefined, { subject }: ForwardSetting): string | null {
  if (named !== undefined) return named === '' ? null : named;
  return subject === null ? null : withoutForwardPrefix(subject);
}

/** Where the line with the subject was folded, the email's own subject tells how it goes on. */
function unfoldSubject(block: HeaderBlock, lines: readonly string[], whole: string | null) {
  const { subject } = block.values;
  const more = lines[block.end]?.replace(/^[\s>|]+/, '').trim() ?? '';
  const isFolded = subject && more !== '' && whole?.endsWith(`${subject} ${more}`);
  return isFolded ? { subject: `${subject} ${more}`, end: block.end + 1 } : { subject, end: block.end };
}

/** Zoho closes the header with the separator that opened it. */
function bodyBelow(lines: readonly string[], depth: number): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  const isClosed = first >= 0 && isForwardSeparator(withoutMarks(lines[first]!));
  return unquoted(isClosed ? lines.slice(first + 1) : lines, depth);
}
