import { Readable } from 'node:stream';
import { type AttachmentStream, type HeaderLines, MailParser, type StructuredHeader } from 'mailparser';
import { TextDecodeStream } from './decode-text.ts';

/** A node of the MIME tree that mailparser builds. It keeps this for itself; a test holds it to the shape. */
export interface MimeNode {
  contentType: string | false;
  /** Decoded; only of parts that are shown in the body. */
  textContent?: string;
  /** The transfer encoding that was undone; `binary` for none. */
  encoding?: string;
  children: readonly MimeNode[];
}

/** A part that is not shown in the body. */
export interface MimeFile {
  filename: string | null;
  contentType: string;
  charset: string | null;
  size: number;
  /** True for what the HTML shows, such as a logo. */
  isShown: boolean;
  /** Null when nobody asked for the content, or it is larger than was asked for. */
  content: Buffer | null;
}

/** What mailparser could make of a message before it came to its end, to an error or to the deadline. */
export interface Mime {
  /** Each byte one character, folds included. */
  headerLines: HeaderLines;
  tree: MimeNode | null;
  files: readonly MimeFile[];
  /** Why it did not come to the end. */
  failure: 'too_many_parts' | 'header_too_large' | 'out_of_time' | 'broken' | null;
}

export interface MimeLimits {
  maxParts: number;
  maxHeaderBytes: number;
  /** The most bytes of a file's content to keep; 0 for none. */
  wanted: (contentType: string, filename: string | null) => number;
}

const CHUNK = 64 * 1024;

/**
 * mailparser believes the label of a charset; here our own decoder doubts it. Labels of UTF-8 and ASCII mailparser does not
 * hand on, since the detour takes time: they are doubted only when asked for. Both methods are inner ones of
 * mailparser's; a test holds it to them.
 */
class DoubtingParser extends MailParser {
  doubtsUtf8 = false;
  /** Whether a part came already that is shown in the body. */
  hasLetter = false;

  createNode(header: PartHeader): ParserNode {
    const inner = MailParser.prototype as unknown as { createNode(header: PartHeader): ParserNode };
    const node = inner.createNode.call(this, header);
    if (node.isAttachment === false && isLetter(header)) {
      // A file that its sender wants shown is a file all the same, and nothing that they say.
      node.isAttachment = this.hasLetter && isFile(header) && node.parent?.contentType !== ALTERNATIVE;
      this.hasLetter = true;
    }
    return this.doubtsUtf8 ? Object.assign(node, { charset: `${DOUBTED}${node.charset ?? ''}` }) : node;
  }

  getDecoder() {
    return { decodeStream: (label: string) => new TextDecodeStream(label.replace(DOUBTED, '')) };
  }
}
const DOUBTED = 'x-doubted:';
const ALTERNATIVE = 'multipart/alternative';

interface PartHeader {
  contentType: string | false;
  filename?: string | false;
}
interface ParserNode {
  charset?: string;
  contentType?: string | false;
  isAttachment?: boolean;
  parent?: ParserNode;
}

const isLetter = ({ contentType }: PartHeader): boolean => /^text\/(?:plain|html)$/i.test(contentType || '');
/** Exchange names the rest of a letter so that goes on behind a file. */
const isFile = ({ filename }: PartHeader): boolean =>
  !!filename && !/^ATT\d{3,}\.(?:txt|html?)$/i.test(filename);

/** Splits and decodes a message. Never throws: what was read before a failure is kept, and the failure named. */
export async function readMime(raw: Buffer, limits: MimeLimits, deadline: AbortSignal): Promise<Mime> {
  const mime = await readOnce(raw, limits, deadline, { doubtsUtf8: false });
  return isBroken(mime.tree) ? readOnce(raw, limits, deadline, { doubtsUtf8: true }) : mime;
}

/** Whether something of the text could not be decoded. */
function isBroken(node: MimeNode | null): boolean {
  return node !== null && (node.textContent?.includes('\ufffd') || node.children.some(isBroken));
}

function readOnce(
  raw: Buffer,
  limits: MimeLimits,
  deadline: AbortSignal,
  { doubtsUtf8 }: { doubtsUtf8: boolean },
): Promise<Mime> {
  const parser = new DoubtingParser({
    maxChildNodes: limits.maxParts,
    maxHeadSize: limits.maxHeaderBytes,
    maxHtmlLengthToParse: 0,
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
    ignoreEmbedded: true,
    checksumAlgo: false,
    keepDeliveryStatus: true,
  });
  parser.doubtsUtf8 = doubtsUtf8;
  // In pieces, so that the deadline can come between two of them.
  const source = Readable.from(piecesOf(raw));
  let headerLines: HeaderLines = [];
  const files: MimeFile[] = [];

  return new Promise((resolve) => {
    const finish = (failure: Mime['failure']) => {
      deadline.removeEventListener('abort', onDeadline);
      source.unpipe(parser);
      source.destroy();
      resolve({ headerLines, tree: treeOf(parser), files, failure });
    };
    const onDeadline = () => finish('out_of_time');

    parser.on('error', (error) => finish(failureOf(error, headerLines)));
    parser.on('headerLines', (lines) => {
      headerLines = lines;
    });
    parser.on('data', (data) => {
      if (data.type === 'attachment') readFile(data, limits.wanted, (file) => files.push(file));
    });
    parser.on('end', () => finish(null));
    deadline.addEventListener('abort', onDeadline);
    if (deadline.aborted) onDeadline();
    else source.pipe(parser);
  });
}

function readFile(
  part: AttachmentStream,
  wanted: MimeLimits['wanted'],
  done: (file: MimeFile) => void,
): void {
  const filename = part.filename ?? null;
  const limit = wanted(part.contentType, filename);
  const chunks: Buffer[] = [];
  let size = 0;
  part.content.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  });
  part.content.on('error', () => part.release?.());
  part.content.on('end', () => {
    const content = limit > 0 && size <= limit ? Buffer.concat(chunks) : null;
    done({
      filename,
      contentType: part.contentType || 'text/plain',
      charset: charsetOf(part),
      size,
      isShown: part.related === true,
      content,
    });
    part.release?.();
  });
}

function charsetOf(part: AttachmentStream): string | null {
  const type = part.headers.get('content-type') as StructuredHeader | undefined;
  return type?.params?.charset ?? null;
}

function treeOf(parser: MailParser): MimeNode | null {
  const { tree } = parser as unknown as { tree?: MimeNode | false };
  return tree || null;
}

function failureOf(error: Error, headerLines: HeaderLines): NonNullable<Mime['failure']> {
  if ((error as { code?: string }).code !== 'EMAXLEN') return 'broken';
  return headerLines.length === 0 ? 'header_too_large' : 'too_many_parts';
}

function* piecesOf(raw: Buffer): Generator<Buffer> {
  for (let at = 0; at < raw.length; at += CHUNK) yield raw.subarray(at, at + CHUNK);
}
