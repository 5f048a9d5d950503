import { foldText } from '../read/fold-text.ts';
import { PROGRAM_SIGNATURE } from '../read/history-words.ts';
import { splitSignature } from '../read/split-signature.ts';
import { isEntryCode, type Opening, type SteerCommand } from './command.ts';
import { freeWords } from './free-words.ts';
import { type Line, type LineSetting, parseLine } from './parse-line.ts';
import type { OwnersWords } from './read-words.ts';
import { longerOfAlike, withoutRepeats } from './without-repeats.ts';

/** What an email of the owner's asks for, in its order. */
export interface Steering {
  commands: readonly SteerCommand[];
  /** The lines that look like a command and are none. */
  notUnderstood: readonly string[];
  /** What else is said, lines that merely begin like a command included; '' when it is thanks or nothing. */
  free: string;
}

/** Closes the new text of an email: what a mail program adds below is no part of it. */
export const END_OF_TEXT = '[end]';

const MAX_COMMANDS = 40;
const MAX_LINES = 2_000;
/** Of a line that is not understood. */
const MAX_SHOWN = 120;
const SUBJECT_LINE = /^Subject\s?[:：]\s?(.{1,300})$/iu;

/**
 * Reads the commands and journal entries out of the owner's words: the subject first, then line by line. A new text or
 * an entry runs on to the next whole command, an entry not over what is quoted in between. What the subject and the text
 * both say is said once. An answer's subject is that of the email which is answered: it counts only when nothing below does.
 */
export function parseCommands({ subject, isReply, passages }: OwnersWords, setting: LineSetting): Steering {
  const body = passages.flatMap(linesOf).slice(0, MAX_LINES);
  const whole = parseLines(subject, body, setting);
  const below = isReply ? parseLines(null, body, setting) : whole;
  const { parsed, free } = below.parsed.some(isCommand) || !whole.parsed.some(isCommand) ? below : whole;
  const commands = parsed.filter(isCommand);
  const saidIn = (part: Said['in']) => commands.filter((each) => each.in === part).map(({ said }) => said);
  const lines = parsed.map(({ said }) => said).filter((said) => typeof said === 'string');
  return {
    commands: withoutRepeats(saidIn('subject'), saidIn('text')).slice(0, MAX_COMMANDS),
    notUnderstood: [...new Set(lines)].slice(0, MAX_COMMANDS),
    free: free
      .map(freeWords)
      .filter((words) => words !== '')
      .join('\n\n'),
  };
}

/** A command, or as a string a line that is not understood. */
interface Said<T = SteerCommand | string> {
  said: T;
  in: 'subject' | 'text';
}

const isCommand = (parsed: Said): parsed is Said<SteerCommand> => typeof parsed.said !== 'string';

interface BodyLine {
  line: string;
  /** Something is quoted right above. */
  isApart: boolean;
}

function linesOf(passage: string, i: number): BodyLine[] {
  return passage.split('\n').map((line, j) => ({ line, isApart: i > 0 && j === 0 }));
}

function parseLines(
  subject: string | null,
  body: readonly BodyLine[],
  setting: LineSetting,
): { parsed: Said[]; free: string[][] } {
  const parsed: Said[] = [];
  const free: string[][] = [[]];
  const lines = [{ line: subject ?? '', isApart: false }, ...body];
  const first = lines.findIndex(({ line }, i) => i > 0 && line.trim() !== '');
  let open: { command: Opening; lines: string[]; in: Said['in'] } | null = null;
  const close = () => {
    if (open) parsed.push({ said: closed(open.command, open.lines, open.in), in: open.in });
    open = null;
  };
  for (const [i, { line, isApart }] of lines.entries()) {
    const part = i === 0 ? 'subject' : 'text';
    if (isApart && open && endsAtQuote(open.command)) close();
    if (isApart) free.push([]);
    if (open && line.trim() === END_OF_TEXT) {
      close();
      continue;
    }
    const read = parseLine(line, i === 0 || i === first, setting);
    if (open && !endsText(read, open.command)) {
      open.lines.push(line);
      continue;
    }
    close();
    if (read.is === 'opening') open = { command: read.command, lines: [read.command.text], in: part };
    if (read.is === 'command') for (const said of read.commands) parsed.push({ said, in: part });
    if (read.is === 'attempt') parsed.push({ said: line.trim().slice(0, MAX_SHOWN), in: part });
    if (i > 0 && (read.is === 'prose' || (read.is === 'attempt' && !read.namesCode))) free.at(-1)?.push(line);
  }
  close();
  return { parsed, free };
}

/** A new text of an email is copied from what is quoted, and may have some of it between its lines. */
function endsAtQuote({ verb, code }: SteerCommand): boolean {
  return verb !== 'edit' || isEntryCode(code);
}

/** A new text may hold a line that says "help": only what names a code, or begins an entry with a colon, is surely no part of it. */
function endsText(read: Line, { verb }: SteerCommand): boolean {
  if (read.is === 'opening' && read.command.verb === 'edit') return read.command.code !== null;
  if (read.is === 'opening') return verb !== 'edit' || read.isExact;
  if (read.is !== 'command' || !read.isExact) return false;
  return verb !== 'edit' || read.commands.some(({ code }) => code !== null);
}

function closed(command: Opening, lines: readonly string[], part: Said['in']): SteerCommand {
  if (command.verb === 'log') return { ...command, text: noteIn(lines, part) };
  if (command.verb === 'person')
    return { ...command, text: lines.find((line) => line.trim() !== '')?.trim() ?? '' };
  if (command.verb !== 'edit') return { ...command, text: entryOf(lines, part) };
  if (isEntryCode(command.code)) return { ...command, subject: null, text: entryOf(lines, part) };

  const end = lines.findIndex(
    (line) => line.trim() === '--' || PROGRAM_SIGNATURE.test(foldText(line.trim())),
  );
  const written = lines
    .slice(0, end < 0 ? lines.length : end)
    .join('\n')
    .trim();
  const [head = '', ...rest] = written.split('\n');
  const subject = SUBJECT_LINE.exec(head)?.[1]?.trim() ?? null;
  return { ...command, subject, text: subject ? rest.join('\n').trim() : written };
}

/** A note on an application: one paragraph, which a link may leave to be written below. */
function noteIn(lines: readonly string[], part: Said['in']): string {
  const [paragraph = ''] = entryOf(lines, part).split(/\n\s*\n/);
  return paragraph.replace(/\s+/g, ' ').trim();
}

/** The text of a journal entry; one that begins in the subject may be said whole below. */
function entryOf(lines: readonly string[], part: Said['in']): string {
  const { text } = splitSignature(lines.join('\n').trim());
  const [first = '', ...more] = text.split('\n');
  const below = more.join('\n').trim();
  const isTwice = part === 'subject' && first !== '' && below !== '';
  return (isTwice && longerOfAlike(below, first)) || text;
}
