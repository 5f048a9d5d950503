import type { Identity } from '../identity.ts';
import { parseCommands } from '../steer/parse-commands.ts';
import { readWords } from '../steer/read-words.ts';
import { withoutTag } from '../without-tag.ts';
import { greetsByName } from './is-letter.ts';
import type { Message } from './message.ts';
import { inlined, type Opened, type OpenSetting, UNKNOWN } from './open-forward.ts';
import { hasReplyPrefix } from './subject-prefixes.ts';

const PASTED = 'It is no forward, but reads like a letter to you. Who wrote it is not known.';
/** Where the letter begins: the owner says little above it. */
const MOST_LINES_ABOVE = 8;
const LEAST_WORDS = 20;

/**
 * The letter that the owner pasted into a mail of their own, from an unknown sender: it greets the owner by name, goes to
 * the inbox alone, answers nothing, and commands nothing.
 */
export function openPasted(message: Message, { identity, timeZone }: OpenSetting): Opened | null {
  const { from, subject, text, inReplyTo, references, date } = message;
  const isOwners = from.length === 1 && identity.ownerAddresses.includes(from[0]!.address);
  const isAnswer = inReplyTo !== null || references.length > 0 || hasReplyPrefix(subject);
  if (!isOwners || isAnswer || !isToInboxAlone(message, identity)) return null;

  const lines = text.split('\n');
  const start = lines
    .slice(0, 2 * MOST_LINES_ABOVE)
    .findIndex((line) => greetsByName(line, identity.ownerName));
  if (start < 0 || lines.slice(0, start).filter((line) => line.trim() !== '').length > MOST_LINES_ABOVE)
    return null;
  const body = lines.slice(start).join('\n');
  if (body.split(/\s+/, LEAST_WORDS).length < LEAST_WORDS) return null;
  const { commands, notUnderstood } = parseCommands(readWords(message), {
    now: date ?? new Date(0),
    timeZone,
  });
  if (commands.length + notUnderstood.length > 0) return null;
  const opened = inlined({ ...UNKNOWN, subject, body }, message);
  return { ...opened, above: lines.slice(0, start).join('\n').trim(), doubts: [PASTED] };
}

function isToInboxAlone({ to, cc }: Message, { inboxAddress }: Identity): boolean {
  const all = [...to, ...cc];
  return all.length > 0 && all.every(({ address }) => withoutTag(address) === withoutTag(inboxAddress));
}
