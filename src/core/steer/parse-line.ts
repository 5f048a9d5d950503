import { STAGES } from '../application.ts';
import { LABELS, REJECTION_KINDS } from '../outcome.ts';
import { isEntryCode, type JournalKind, type Opening, type SteerCommand, type Verb } from './command.ts';
import { splitLetterToken } from './letter-token.ts';
import { snoozeUntil } from './snooze-until.ts';

/** What one line asks for. The text of `edit`, of a note and of an entry begins behind it and runs on below. */
export type Line =
  | { is: 'command'; commands: readonly SteerCommand[]; isExact: boolean }
  | { is: 'opening'; command: Opening; isExact: boolean }
  /** It begins like a command, and is none. */
  | { is: 'attempt'; namesCode: boolean }
  | { is: 'prose' };

/** What the words of a line are read against. */
export interface LineSetting {
  now: Date;
  timeZone: string;
}

const VERBS: Readonly<Record<string, Exclude<Verb, JournalKind>>> = {
  stop: 'stop',
  send: 'send',
  approve: 'send',
  edit: 'edit',
  news: 'news',
  snooze: 'snooze',
  label: 'label',
  pause: 'pause',
  resume: 'resume',
  status: 'status',
  help: 'help',
  sent: 'sent',
  again: 'again',
  drop: 'drop',
  assign: 'assign',
  stage: 'stage',
  person: 'person',
  log: 'log',
};
const MAX_LINE_LENGTH = 500;
const MAX_REASON_LENGTH = 100;
/** "Win: …" and "Win - …", with any colon, dash and quotation marks that a keyboard or a phone makes of it. */
const JOURNAL =
  /^(?:[-*•]\s{1,3})?(["“”„‟'‘«]?)(win|lesson|story|pitch|answer)(?:s|\s(?:learned|learnt))?(\s{0,3}[:：︰﹕∶]|\s{1,3}[-–—]{1,2}(?=\s))(.*)$/isu;
const CLOSING_QUOTE = /["”“’'»]\s{0,3}$/u;
const CODE = /^(AF|EM|AP|JN)-([A-Z0-9]{4,32})$/i;
const CODE_WITH_SPACE = /\b(AF) ([A-Z0-9]{4})\b/g;
const EMAIL_CODE = /^EM-/;
const APPLICATION_CODE = /^AP-/;
const TOKEN = /^[A-Z2-7]{12}$/;
const DIGEST = /^[0-9a-f]{8}$/;
const EDIT_HEAD =
  /^[^A-Za-z]{0,5}(?:please,?\s)?edit\s{0,3}:?\s{0,3}((?:AF[\s\p{Pd}][A-Z0-9]{4}|JN\p{Pd}[0-9A-F]{4,32})\b)?(.*)$/isu;
/** What is told of an application: `log AP-90C44E had a call`, `person AP-90C44E Ines Roth <ines@…>`. */
const TOLD_HEAD =
  /^[^A-Za-z]{0,5}(?:please,?\s)?(log|person)\s{0,3}[:：]?\s{0,3}AP[\s\p{Pd}−]([0-9A-F]{4,32})(?![\p{L}\p{N}])[\s:：,.\p{Pd}]{0,9}(.*)$/isu;
/** Words that change nothing: "send it now, please", "stop AF-7Q2K and AF-9XYZ". */
const FILLERS = new Set(
  'it this that now please and the email mail one today everything all sending & me my'.split(' '),
);

/** Reads one line of the owner's; `leads`: it is the subject or the first line, where a command is expected. */
export function parseLine(line: string, leads: boolean, setting: LineSetting): Line {
  const entry = JOURNAL.exec(line.slice(0, MAX_LINE_LENGTH));
  if (entry) {
    const [head, quote, kind, mark, rest] = entry as unknown as [string, string, string, string, string];
    const verb = kind.toLowerCase() as JournalKind;
    const said = line.slice(head.length - rest.length).trim();
    const whole = quote === '' ? said : said.replace(CLOSING_QUOTE, '');
    return {
      is: 'opening',
      command: { verb, code: null, ...splitLetterToken(whole) },
      isExact: !/\p{Pd}/u.test(mark),
    };
  }
  const told = TOLD_HEAD.exec(line.slice(0, MAX_LINE_LENGTH));
  if (told) {
    const [head, verb, digits, rest] = told as unknown as [string, string, string, string];
    const { token, text } = splitLetterToken(line.slice(head.length - rest.length).trim());
    const code = `AP-${digits.toUpperCase()}`;
    const command = { verb: verb.toLowerCase() as 'log' | 'person', code, token, text };
    return { is: 'opening', command, isExact: true };
  }
  if (line.length > MAX_LINE_LENGTH) return { is: 'prose' };

  const words = wordsOf(line);
  const verb = VERBS[words[0]?.toLowerCase().replace(/:$/, '') ?? ''];
  const { codes, tokens, digests, others } = sortWords(words.slice(1));
  const namesCode = codes.length > 0 || words.some((word) => CODE.test(word));
  if (!verb) return namesCode && leads ? { is: 'attempt', namesCode } : { is: 'prose' };

  const token = tokens[0] ?? null;
  const made = makeCommands(verb, { codes, others, leads, token, digest: digests[0] ?? null }, setting);
  if (made === 'edit')
    return { is: 'opening', command: editOf(line, codes[0] ?? null, token), isExact: true };
  if (made) return { is: 'command', commands: made, isExact: namesCode || words.length === 1 };
  return namesCode || leads ? { is: 'attempt', namesCode } : { is: 'prose' };
}

interface Parts {
  codes: readonly string[];
  others: readonly string[];
  leads: boolean;
  token: string | null;
  digest: string | null;
}

function makeCommands(
  verb: Exclude<Verb, JournalKind>,
  { codes, others, leads, token, digest }: Parts,
  { now, timeZone }: LineSetting,
): SteerCommand[] | 'edit' | null {
  const extra = others.filter((word) => !FILLERS.has(word.toLowerCase()));
  const each = (make: (code: string | null) => SteerCommand) => (codes.length > 0 ? codes : [null]).map(make);
  switch (verb) {
    case 'stop':
    case 'sent':
    case 'again':
    case 'drop':
      return extra.length > 0 ? null : each((code) => ({ verb, code, token }));
    case 'send':
      return extra.length > 0 ? null : each((code) => ({ verb, code, token, digest }));
    case 'edit':
      // Without a code, "edit the document" says nothing of an email.
      return codes.length > 1 || (codes.length === 0 && others.length > 0) ? null : 'edit';
    case 'news': {
      const [entry, ...more] = codes.filter(isEntryCode);
      const emails = codes.filter((code) => !isEntryCode(code));
      if (!entry || more.length > 0 || extra.length > 0) return null;
      return (emails.length > 0 ? emails : [null]).map((code) => ({ verb, code, token, entry }));
    }
    case 'snooze': {
      const when = others.filter((word) => !/^(?:until|till|for|to|by|it|please)$/i.test(word)).join(' ');
      const until = snoozeUntil(when, now, timeZone);
      return until && each((code) => ({ verb, code, token, until }));
    }
    case 'label': {
      const meant = labelOf(others);
      return meant && codes.length === 1 ? [{ verb, code: codes[0]!, token, ...meant }] : null;
    }
    case 'assign': {
      const emails = codes.filter((code) => EMAIL_CODE.test(code));
      const target = targetOf(codes, extra);
      return target && emails.length > 0 ? emails.map((code) => ({ verb, code, token, target })) : null;
    }
    case 'stage': {
      const said = wordsBetween(extra);
      const stage = STAGES.find((one) => said.length === 1 && said[0] === one);
      const isOfApplications = codes.length > 0 && codes.every((code) => APPLICATION_CODE.test(code));
      return stage && isOfApplications ? codes.map((code) => ({ verb, code, token, stage })) : null;
    }
    case 'person':
    case 'log':
      // Without the code of an application there is nothing that it could be told of.
      return null;
    case 'pause': {
      const reason = extra.join(' ').slice(0, MAX_REASON_LENGTH) || null;
      return reason && !leads ? null : [{ verb, code: codes[0] ?? null, token, reason }];
    }
    case 'resume':
    case 'status':
    case 'help':
      return extra.length > 0 ? null : [{ verb, code: codes[0] ?? null, token }];
    default:
      return verb satisfies never;
  }
}

/** The application that emails are to go to: "assign EM-3F2A1B to AP-90C44E", "assign EM-3F2A1B as a new one". */
function targetOf(codes: readonly string[], words: readonly string[]): string | null {
  const applications = codes.filter((code) => APPLICATION_CODE.test(code));
  const said = wordsBetween(words);
  if (codes.some((code) => !APPLICATION_CODE.test(code) && !EMAIL_CODE.test(code))) return null;
  if (applications.length === 1 && said.length === 0) return applications[0]!;
  return applications.length === 0 && said.join(' ') === 'new' ? 'new' : null;
}

/** Words without those that only join them: "is withdrawn", "to a new application". */
function wordsBetween(words: readonly string[]): string[] {
  const said = words.map((word) => word.toLowerCase());
  return said.filter((word) => !['to', 'as', 'is', 'a', 'an', 'application'].includes(word));
}

/** "label EM-3F2A1B as rejection (role closed)" */
function labelOf(words: readonly string[]) {
  const said = words.map((word) => word.toLowerCase().replace(/[^a-z_]/g, ''));
  const joined = said
    .filter((word) => word !== '' && word !== 'as' && word !== 'is' && word !== 'a')
    .join('_');
  const label = LABELS.find((one) => joined === one || joined.startsWith(`${one}_`));
  if (!label) return null;
  if (joined === label) return { label, kind: null };
  const kind = REJECTION_KINDS.find((one) => joined === `rejection_${one}`);
  return kind ? { label, kind } : null;
}

function editOf(line: string, code: string | null, token: string | null): Opening {
  const behind = EDIT_HEAD.exec(line)?.[2] ?? '';
  const text = (token ? behind.replace(token, '') : behind).replace(/^[\s:：,.-]{1,9}/u, '').trim();
  return { verb: 'edit', code, token, subject: null, text };
}

/** The words of a line as a command is compared: width and dashes of one kind, no marks around, no "please". */
function wordsOf(line: string): string[] {
  const plain = line
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(CODE_WITH_SPACE, '$1-$2')
    .trim();
  const words = plain
    .split(/[\s,;]+/)
    .map((word) => word.replace(/^[-*•"'`“”‘’<([]{1,3}|["'`“”‘’>)\].!?:]{1,5}$/gu, ''))
    .filter((word) => word !== '');
  return /^(?:please|pls|kindly)$/i.test(words[0] ?? '') ? words.slice(1) : words;
}

function sortWords(words: readonly string[]) {
  const is = (pattern: RegExp) => words.filter((word) => pattern.test(word));
  return {
    codes: [...new Set(is(CODE).map((code) => code.toUpperCase()))],
    tokens: is(TOKEN),
    digests: is(DIGEST),
    others: words.filter((word) => !CODE.test(word) && !TOKEN.test(word) && !DIGEST.test(word)),
  };
}
