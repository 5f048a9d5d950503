import type { Attachment, ParsedEmail } from '../core/email.ts';
import { cleanLine } from './clean-text.ts';
import { BODY_BUDGET, type BodyBudget, readBody } from './read-body.ts';
import { isCalendar, MAX_CALENDAR_BYTES, readCalendars } from './read-calendars.ts';
import {
  isDeliveryStatus,
  isReturnedHeader,
  MAX_STATUS_BYTES,
  readDeliveryReport,
} from './read-delivery-report.ts';
import { readEnvelope } from './read-envelope.ts';
import { readHeaders } from './read-headers.ts';
import { type Mime, type MimeFile, readMime } from './read-mime.ts';
import { UnreadableEmailError } from './unreadable-email-error.ts';

const MAX_BYTES = 40 * 1024 * 1024;
const MAX_PARTS = 1_000;
const MAX_HEADER_BYTES = 512 * 1024;
/** Of a message that breaks a limit, the beginnings that are tried instead, the longest that breaks none is taken. */
const BEGINNINGS = [256 * 1024, 64 * 1024, 8 * 1024];
const MAX_DEPTH = 3;
const MAX_ATTACHED = 20;
const TIME_LIMIT_MS = 20_000;

/** What one email and everything attached to it may still spend. */
interface Budget extends BodyBudget {
  deadline: AbortSignal;
  attachedLeft: number;
}

const FAILURES: Record<NonNullable<Mime['failure']>, string> = {
  too_many_parts: 'The message has too many parts, or a part with too large a header; the rest was not read.',
  header_too_large: 'The header is too large; only its beginning was read, and no text.',
  out_of_time: 'The message took too long to read; the rest was not read.',
  broken: 'The message is broken; the rest was not read.',
};

/**
 * Reads a message as MIME gives it, in bounded time and memory whatever the bytes are. What is cut off, refused or
 * broken is said in `problems`. Throws nothing but `UnreadableEmailError`, when there is no header line, no text and
 * no attachment to be found.
 */
export async function parseEmail(raw: Buffer): Promise<ParsedEmail> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), TIME_LIMIT_MS);
  try {
    return await parse(raw, 0, { ...BODY_BUDGET, deadline: limit.signal, attachedLeft: MAX_ATTACHED });
  } finally {
    clearTimeout(timer);
  }
}

async function parse(raw: Buffer, depth: number, budget: Budget): Promise<ParsedEmail> {
  const problems: string[] = [];
  if (raw.length > MAX_BYTES) problems.push('The message is very large; only its beginning was read.');
  const mime = await readMimeOrBeginning(raw.subarray(0, MAX_BYTES), budget);
  if (mime.failure) problems.push(FAILURES[mime.failure]);

  const headers = readHeaders(mime.headerLines);
  const body = readBody(mime.tree, budget);
  if (headers.length === 0 && body.textSource === 'none' && mime.files.length === 0) {
    throw new UnreadableEmailError('nothing could be read: no header line, no text, no attachment');
  }
  if (mime.files.some(isOutlooks)) {
    problems.push(
      "What is attached in Outlook's own form was not read. If it is the email that counts, forward it again in the text or as .eml.",
    );
  }
  const attached = await parseAttached(mime.files, depth, budget, problems);
  return {
    ...readEnvelope(headers, problems),
    headers: headers.map(({ name, value }) => ({ name, value })),
    text: body.text,
    textSource: body.textSource,
    html: body.html,
    calendars: readCalendars(mime.files, problems),
    attached,
    attachments: mime.files.filter(isNamed).map(attachmentOf),
    deliveryReport: readDeliveryReport(mime.files, attached[0] ?? (await returnedHeader(mime.files, budget))),
    problems: [...new Set([...problems, ...body.problems])],
  };
}

async function readMimeOrBeginning(raw: Buffer, { deadline }: Budget): Promise<Mime> {
  const limits = { maxParts: MAX_PARTS, maxHeaderBytes: MAX_HEADER_BYTES, wanted: bytesWanted };
  const mime = await readMime(raw, limits, deadline);
  if (mime.failure !== 'too_many_parts' && mime.failure !== 'header_too_large') return mime;
  for (const length of BEGINNINGS) {
    const beginning = await readMime(raw.subarray(0, length), limits, deadline);
    if (!beginning.failure) return { ...beginning, failure: mime.failure };
  }
  return mime;
}

async function parseAttached(files: readonly MimeFile[], depth: number, budget: Budget, problems: string[]) {
  const attached: ParsedEmail[] = [];
  for (const file of files.filter((file) => isMessage(file.contentType))) {
    if (depth >= MAX_DEPTH)
      problems.push(`Messages more than ${MAX_DEPTH} deep inside each other were not read.`);
    else if (budget.attachedLeft <= 0)
      problems.push(`More than ${MAX_ATTACHED} attached messages; the rest were not read.`);
    else if (file.content) {
      budget.attachedLeft -= 1;
      const inner = await parse(file.content, depth + 1, budget).catch(() => null);
      if (inner) attached.push(inner);
      else problems.push('An attached message could not be read.');
    }
  }
  return attached;
}

/** Some servers return the header of a message and not its text. */
async function returnedHeader(files: readonly MimeFile[], budget: Budget): Promise<ParsedEmail | null> {
  const header = files.find(({ contentType }) => isReturnedHeader(contentType))?.content;
  return header ? parse(header, MAX_DEPTH, budget).catch(() => null) : null;
}

function attachmentOf({ filename, contentType, size }: MimeFile): Attachment {
  return {
    filename: filename === null ? null : cleanLine(filename).slice(0, 255),
    contentType: cleanLine(contentType),
    size,
  };
}

function bytesWanted(contentType: string, filename: string | null): number {
  if (isMessage(contentType)) return MAX_BYTES;
  if (isDeliveryStatus(contentType) || isReturnedHeader(contentType)) return MAX_STATUS_BYTES;
  return isCalendar(contentType, filename) ? MAX_CALENDAR_BYTES : 0;
}

/** The images of the HTML are no files that anybody sent along. */
const isNamed = ({ isShown, contentType }: MimeFile) => !(isShown && /^image\//i.test(contentType));

/** Messages and whole emails as Outlook packs them; no library that reads them is worth its weight here. */
const isOutlooks = ({ contentType, filename }: MimeFile) =>
  /^application\/(?:vnd\.ms-outlook|ms-tnef|vnd\.ms-tnef)$/i.test(contentType) ||
  /\.msg$/i.test(filename ?? '');

const isMessage = (contentType: string) => /^message\/(?:rfc822|global)$/i.test(contentType);
