import type { ForwardSetting, InlineForward } from './inline-forward.ts';
import { mayBeHistory } from './may-be-history.ts';
import { parseLocalizedDate } from './parse-localized-date.ts';
import { readMailbox } from './read-mailboxes.ts';
import { hasForwardPrefix, hasReplyPrefix, withoutForwardPrefix } from './subject-prefixes.ts';
import { quoteDepth, unquoted } from './unquoted.ts';
import { wroteLength } from './wrote-line.ts';

const MAX_LINES_ABOVE = 200;
const BRACKETED_ADDRESS = /[<[(]\s?[^\s<>()[\]@]{1,64}@[^\s<>()[\]]{1,190}\s?[>\])]/;
const QUOTED_NAME = /["“”„«]\s?([^"“”„«»]{1,100})\s?["“”»]\s*$/;
const CLOCK_TIME = /\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?(?:\s[+-]\d{4})?/gi;

/**
 * Reads a forward whose header is a sentence, "On 3/11/2025 10:12, Ana Sol <ana@corvi.example> wrote:", in any language
 * that says "wrote". The history under a reply has the same form: the subject decides, and what
 * stands above. Null when there is none.
 */
export function readSentenceForward(lines: readonly string[], setting: ForwardSetting): InlineForward | null {
  const { subject, sentAt, timeZone } = setting;
  if (hasReplyPrefix(subject)) return null;
  const start = firstSentence(lines);
  if (start < 0) return null;
  const above = lines.slice(0, start).join('\n').trim();
  if (above !== '' && !hasForwardPrefix(subject)) return null;

  const length = wroteLength(lines, start);
  const sentence = lines.slice(start, start + length).join(' ');
  const address = BRACKETED_ADDRESS.exec(sentence);
  const sender = address && readMailbox(`${nameIn(sentence.slice(0, address.index))} ${address[0]}`);
  if (!address || !sender?.address) return null;
  const from = { name: sender.name, address: sender.address };
  if (mayBeHistory({ above, from }, setting)) return null;
  return {
    above,
    from,
    fromName: sender.name,
    replyTo: [],
    to: [],
    cc: [],
    date: parseLocalizedDate(sentence.replace(address[0], ' '), {
      timeZone,
      languages: [],
      notAfter: sentAt,
    }),
    subject: subject === null ? null : withoutForwardPrefix(subject),
    body: unquoted(lines.slice(start + length), quoteDepth(lines[start]!)),
  };
}

function firstSentence(lines: readonly string[]): number {
  const end = Math.min(lines.length, MAX_LINES_ABOVE);
  for (let i = 0; i < end; i++) if (wroteLength(lines, i) > 0) return i;
  return -1;
}

/** What names the sender in the words before the address: the last quotation, or all behind the time. */
function nameIn(before: string): string {
  const quoted = QUOTED_NAME.exec(before);
  if (quoted) return quoted[1]!.replace(/;/g, ' ');
  const time = [...before.matchAll(CLOCK_TIME)].at(-1);
  const behind = time ? before.slice(time.index + time[0].length) : before;
  // "heeft", "użytkownik", ", ο/η": the little words between the time and the name.
  return behind.replace(/^(?:[^\p{L}]|\p{Ll}[^\s]*\s)*/u, '').replace(/;/g, ' ');
}
