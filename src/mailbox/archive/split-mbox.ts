/** A mail between two lines of an mbox that begin with "From ". */
export interface MboxPart {
  /** The line before it: who sent it, and when the mailbox got it. */
  fromLine: string;
  raw: Buffer;
  /** Its whole length; more than the bytes of `raw` when it is over the limit. */
  size: number;
  /** How many bytes of the file end with it. */
  read: number;
}

export interface SplitOptions {
  /** Of a mail that is longer than `maxBytes`, only the first `keptBytes` are given. */
  maxBytes: number;
  keptBytes: number;
}

const MARK = Buffer.from('From ');
const NEWLINE = 10;
const MAX_LINE = 1_000;
/** So many bytes after its mark, a line that ends a mail can be told from one that looks like it. */
const AHEAD = 2 * MAX_LINE;
const CONTEXT = 4;

const DATED =
  /^From \S{1,500} +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:[A-Z][a-z]{2} +\d{1,2}|\d{1,2} +[A-Z][a-z]{2})[ ,].{0,30}\d{1,2}:\d\d/;
const HAS_TIME = /\d:\d\d/;
const HAS_YEAR = /\b(?:19|20)\d\d\b/;
const HEADER_LINE = /^(?:[!-9;-~]{1,100}[ \t]{0,5}:|>?From )/;

/**
 * Splits an mbox (RFC 4155 and its older kin) into its mails, with no more than one of them in memory. The libraries
 * that do it end a mail at each line that begins with "From ", and some programs write such lines into a mail as they
 * are: here such a line must also name a time, and be followed by a header. Content-Length is not believed: one that
 * is wrong would swallow the mails after it. Gives nothing when the bytes do not begin as an mbox does.
 */
export async function* splitMbox(
  chunks: AsyncIterable<Buffer>,
  options: SplitOptions,
): AsyncGenerator<MboxPart> {
  /** What is not given yet, with a few bytes before it: they tell whether a line begins there. */
  let buffer: Buffer = Buffer.alloc(0);
  /** Where in it the bytes begin that belong to no mail yet, and how many bytes of the file are before it. */
  let from = 0;
  let before = 0;
  let mail: OpenMail | null = null;
  let needsTime = true;

  for await (const { chunk, isLast } of withLast(chunks)) {
    buffer = Buffer.concat([buffer, chunk]);
    if (!mail) {
      if (buffer.length < AHEAD && !isLast) continue;
      const begin = beginOf(buffer);
      if (begin === null) return;
      const line = lineAt(buffer, begin);
      needsTime = namesTime(line);
      mail = new OpenMail(line, options);
      from = afterLine(buffer, begin);
    }
    const searched = isLast ? buffer.length : buffer.length - AHEAD;
    for (let at = buffer.indexOf(MARK, from); at >= 0 && at < searched; at = buffer.indexOf(MARK, at + 1)) {
      if (!endsMail(buffer, at, needsTime)) continue;
      mail.add(buffer.subarray(from, at));
      yield mail.end(before + at);
      mail = new OpenMail(lineAt(buffer, at), options);
      from = afterLine(buffer, at);
    }
    const done = Math.max(from, searched);
    mail.add(buffer.subarray(from, done));
    const cut = Math.max(0, done - CONTEXT);
    buffer = buffer.subarray(cut);
    before += cut;
    from = done - cut;
  }
  if (mail) yield mail.end(before + from);
}

/** Whether the bytes begin as an mbox does; an empty line or a byte order mark may come first. */
export function beginsAsMbox(beginning: Buffer): boolean {
  return beginOf(beginning) !== null;
}

/** Whether the bytes are an mbox of several mails. Some programs save a single one with the first line of an mbox, too. */
export function holdsSeveralMails(raw: Buffer): boolean {
  return (
    raw.subarray(0, MARK.length).equals(MARK) &&
    /\n\r?\nFrom [^\r\n]{1,200}\d{4}\r?\n[\w-]{1,60}:/.test(raw.toString('latin1'))
  );
}

function beginOf(buffer: Buffer): number | null {
  const at = /^(?:\xef\xbb\xbf)?[\r\n]{0,20}/.exec(buffer.toString('latin1', 0, 30))![0].length;
  return buffer.subarray(at, at + MARK.length).equals(MARK) ? at : null;
}

/** Whether the mail before it ends at this "From ". */
function endsMail(buffer: Buffer, at: number, needsTime: boolean): boolean {
  if (at === 0 || buffer[at - 1] !== NEWLINE) return false;
  const line = lineAt(buffer, at);
  const next = lineAt(buffer, afterLine(buffer, at));
  const isAfterEmptyLine = /\n\r?\n$/.test(buffer.toString('latin1', Math.max(0, at - 3), at));
  // A mail that was cut off lacks the empty line at its end.
  if (DATED.test(line)) return HEADER_LINE.test(next) || (isAfterEmptyLine && next === '');
  return isAfterEmptyLine && HEADER_LINE.test(next) && (namesTime(line) || !needsTime);
}

function namesTime(line: string): boolean {
  return HAS_TIME.test(line) && HAS_YEAR.test(line);
}

function lineAt(buffer: Buffer, at: number): string {
  const end = buffer.indexOf(NEWLINE, at);
  const longest = at + MAX_LINE;
  return buffer.toString('latin1', at, end < 0 ? longest : Math.min(end, longest)).trimEnd();
}

function afterLine(buffer: Buffer, at: number): number {
  const end = buffer.indexOf(NEWLINE, at);
  return end < 0 ? buffer.length : end + 1;
}

/** A mail whose end is not found yet. */
class OpenMail {
  readonly #fromLine: string;
  readonly #options: SplitOptions;
  #parts: Buffer[] = [];
  #kept = 0;
  #size = 0;

  constructor(fromLine: string, options: SplitOptions) {
    this.#fromLine = fromLine;
    this.#options = options;
  }

  add(bytes: Buffer): void {
    this.#size += bytes.length;
    if (this.#kept > this.#options.maxBytes) return;
    this.#parts.push(bytes);
    this.#kept += bytes.length;
    if (this.#kept <= this.#options.maxBytes) return;
    // Copied, so that the rest can go.
    const beginning = Buffer.concat(this.#parts).subarray(0, this.#options.keptBytes);
    this.#parts = [Buffer.from(beginning)];
  }

  end(read: number): MboxPart {
    const written = Buffer.concat(this.#parts);
    const isWhole = this.#kept <= this.#options.maxBytes;
    const raw = asSent(isWhole ? withoutLastEmptyLine(written) : written);
    return { fromLine: this.#fromLine, raw, size: isWhole ? raw.length : this.#size, read };
  }
}

/** The empty line before the next "From " is the mailbox's and not the mail's. */
function withoutLastEmptyLine(raw: Buffer): Buffer {
  const end = raw.toString('latin1', Math.max(0, raw.length - 4));
  const lineEnd = /\n(\r?\n)$/.exec(end)?.[1] ?? '';
  return raw.subarray(0, raw.length - lineEnd.length);
}

/** A line of the mail that began with "From ", or with quote marks before it, was given one more of them. */
function asSent(raw: Buffer): Buffer {
  if (!raw.includes('\n>')) return raw;
  return Buffer.from(raw.toString('latin1').replace(/^>(>{0,100}From )/gm, '$1'), 'latin1');
}

/** Each chunk, with whether it is the last one. */
async function* withLast(chunks: AsyncIterable<Buffer>) {
  let held: Buffer | null = null;
  for await (const chunk of chunks) {
    if (held) yield { chunk: held, isLast: false };
    held = chunk;
  }
  if (held) yield { chunk: held, isLast: true };
}
