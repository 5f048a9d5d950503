import { foldText } from '../read/fold-text.ts';
import { PROGRAM_SIGNATURE } from '../read/history-words.ts';
import { splitSignature } from '../read/split-signature.ts';
import type { Opening, SteerCommand } from './command.ts';
import { type Line, type LineSetting, parseLine } from './parse-line.ts';
import type { OwnersWords } from './read-words.ts';

/** What an email of the owner's asks for, in its order, and the lines that look like a command and are none. */
export interface Steering {
  commands: readonly SteerCommand[];
  notUnderstood: readonly string[];
}

/** Closes the new text of an email: what a mail program adds below is no part of it. */
export const END_OF_TEXT = '[end]';

const MAX_COMMANDS = 40;
const MAX_LINES = 2_000;
const SUBJECT_LINE = /^Subject\s?[:：]\s?(.{1,300})$/iu;

/**
 * Reads the commands and journal entries out of the owner's words: the subject first, then line by line. A new text or
 * an entry runs on to the next whole command. An answer's subject is that of the email which is answered: it counts
 * only when nothing below does.
 */
export function parseCommands({ subject, isReply, text }: OwnersWords, setting: LineSetting): Steering {
  const body = text.split('\n').slice(0, MAX_LINES);
  const whole = parseLines(subject, body, setting);
  const below = isReply ? parseLines(null, body, setting) : whole;
  const parsed = below.some(isCommand) || !whole.some(isCommand) ? below : whole;
  return {
    commands: parsed.filter(isCommand).slice(0, MAX_COMMANDS),
    notUnderstood: parsed.filter((one) => typeof one === 'string').slice(0, MAX_COMMANDS),
  };
}

const isCommand = (parsed: SteerCommand | string): parsed is SteerCommand => typeof parsed !== 'string';

/** The commands, and as strings the lines that are not understood. */
function parseLines(
  subject: string | null,
  body: readonly string[],
  setting: LineSetting,
): (SteerCommand | string)[] {
  const parsed: (SteerCommand | string)[] = [];
  const lines = [subject ?? '', ...body];
  const first = lines.findIndex((line, i) => i > 0 && line.trim() !== '');
  let open: { command: Opening; lines: string[] } | null = null;
  const close = () => {
    if (open) parsed.push(closed(open.command, open.lines));
    open = null;
  };
  for (const [i, line] of lines.entries()) {
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
    if (read.is === 'opening') open = { command: read.command, lines: [read.command.text] };
    if (read.is === 'command') parsed.push(...read.commands);
    if (read.is === 'attempt') parsed.push(line.trim().slice(0, 120));
  }
  close();
  return parsed;
}

/** A new text may hold a line that says "help": only what names a code, or begins an entry, is surely no part of it. */
function endsText(read: Line, { verb }: SteerCommand): boolean {
  if (read.is === 'opening') return read.command.verb !== 'edit' || read.command.code !== null;
  if (read.is !== 'command' || !read.isExact) return false;
  return verb !== 'edit' || read.commands.some(({ code }) => code !== null);
}

function closed(command: Opening, lines: readonly string[]): SteerCommand {
  if (command.verb !== 'edit') return { ...command, text: splitSignature(lines.join('\n').trim()).text };

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
