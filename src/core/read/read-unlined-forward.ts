import EmailForwardParser from 'email-forward-parser';
import type { Address } from '../email.ts';
import type { ForwardSetting, InlineForward } from './inline-forward.ts';
import { mayBeHistory } from './may-be-history.ts';
import { parseLocalizedDate } from './parse-localized-date.ts';
import { readMailbox, readMailboxes } from './read-mailboxes.ts';
import { hasForwardPrefix, hasReplyPrefix, withoutForwardPrefix } from './subject-prefixes.ts';
import { unquoted } from './unquoted.ts';

/** Its expressions backtrack: a text is shown to it only as far as a forward can begin, in lines of bounded length. */
const MAX_LENGTH = 24_000;
const MAX_LINE_LENGTH = 1_500;
const MAX_LONG_LINES = 12;

const parser = new EmailForwardParser();

/**
 * Reads the forwards whose headers do not stand on lines of their own, with `email-forward-parser`: Yahoo glues them into one
 * line, older Outlooks for Mac write a sentence ("On …, … wrote:"). Null when it finds none.
 */
export function readUnlinedForward(text: string, setting: ForwardSetting): InlineForward | null {
  if (!/-{5} ?\p{L}|[<[(][^<>\s]{1,64}@[^<>\s]{1,190}[>\])].{0,80}:\s*$/mu.test(text.slice(0, MAX_LENGTH)))
    return null;
  const head = bounded(text);
  // With the real subject the parser would not look at the text when the subject carries no mark that it knows.
  const result = parser.read(head, hasForwardPrefix(setting.subject) ? 'Fwd:' : null);
  const { email } = result;
  if (!result.forwarded || !email.body || !(email.from.address || email.from.name)) return null;
  const isSentence = !email.subject;
  if (
    isSentence &&
    (hasReplyPrefix(setting.subject) || (result.message && !hasForwardPrefix(setting.subject)))
  )
    return null;

  const sender = readMailbox(joined(email.from));
  const from = sender.address ? { name: sender.name, address: sender.address } : null;
  const above = result.message ?? '';
  if (isSentence && mayBeHistory({ above, from }, setting)) return null;
  const date = email.date ?? '';
  return {
    above,
    from,
    fromName: sender.name,
    to: mailboxes(email.to),
    cc: mailboxes(email.cc),
    replyTo: [],
    date: parseLocalizedDate(date, { timeZone: setting.timeZone, languages: [], notAfter: setting.sentAt }),
    subject: email.subject || (setting.subject === null ? null : withoutForwardPrefix(setting.subject)),
    body: bodyOf(email.body, text),
  };
}

function bounded(text: string): string {
  let long = 0;
  return text
    .slice(0, MAX_LENGTH)
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {4,}/g, '    ')
    .split('\n')
    .map((line) => (line.length <= 300 || long++ < MAX_LONG_LINES ? line.slice(0, MAX_LINE_LENGTH) : ''))
    .join('\n');
}

/** The parser saw only the beginning, in bounded lines: the body is taken from the text itself, where it begins. */
function bodyOf(found: string, text: string): string {
  const firstLine =
    found
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? '';
  const at = firstLine === '' ? -1 : text.indexOf(firstLine.slice(0, 200));
  return at < 0 ? found.trim() : unquoted(text.slice(text.lastIndexOf('\n', at) + 1).split('\n'), 0);
}

type Mailbox = { name: string | null; address: string | null };

function mailboxes(found: Mailbox | Mailbox[] | null | undefined): Address[] {
  return readMailboxes([found ?? []].flat().map(joined).join('; '));
}

/** Read once more by our own reader, which knows the `mailto:` forms that are left in the parser's answer. */
function joined({ name, address }: Mailbox): string {
  return `${(name ?? '').replace(/[;"]/g, ' ')} ${address ? `<${address}>` : ''}`.trim();
}
