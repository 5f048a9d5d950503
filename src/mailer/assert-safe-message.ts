import addressparser from 'nodemailer/lib/addressparser';

/** The email is not what its draft says, so it must not leave. */
export class UnsafeMessageError extends Error {
  override name = 'UnsafeMessageError';
}

/** Every header that an email of ours may carry; each of them at most once. */
const OUR_HEADERS: readonly string[] = [
  'from',
  'to',
  'reply-to',
  'subject',
  'message-id',
  'in-reply-to',
  'references',
  'date',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'content-language',
  'x-reply-ref',
  'auto-submitted',
  'x-auto-response-suppress',
];

/**
 * Reads the finished bytes back and throws UnsafeMessageError unless they name exactly the one sender and the one
 * recipient that are meant, under the Message-ID that is meant, and carry no header but ours.
 */
export function assertSafeMessage(
  raw: Buffer,
  meant: { from: string; to: string; replyTo: string | null; messageId: string },
): void {
  const headers = readHeaders(raw);
  const values = (name: string) => headers.filter((header) => header.name === name).map(({ value }) => value);

  for (const { name } of headers) {
    if (!OUR_HEADERS.includes(name))
      throw new UnsafeMessageError(`it has a header that is not ours: ${name}`);
    if (values(name).length > 1) throw new UnsafeMessageError(`it has the header ${name} twice`);
  }
  for (const [name, address] of [
    ['from', meant.from],
    ['to', meant.to],
    ['reply-to', meant.replyTo],
  ] as const) {
    const named = values(name).flatMap((value) =>
      addressparser(value, { flatten: true }).map((one) => one.address),
    );
    const expected = address === null ? [] : [address];
    if (named.length !== expected.length || named[0]?.toLowerCase() !== expected[0]?.toLowerCase()) {
      throw new UnsafeMessageError(`its ${name} header does not name exactly the one address that is meant`);
    }
  }
  if (values('message-id')[0] !== meant.messageId)
    throw new UnsafeMessageError('its Message-ID is not the one meant');
}

/** Header lines as any receiver splits them: a line end alone, CR or LF, counts as a line end too. */
function readHeaders(raw: Buffer): { name: string; value: string }[] {
  const end = raw.indexOf('\r\n\r\n');
  if (end < 0) throw new UnsafeMessageError('it has no end of its headers');
  const block = raw.subarray(0, end).toString('latin1');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing but printable ASCII, tabs and line ends belongs there
  if (/[^\t\r\n\x20-\x7e]/.test(block)) throw new UnsafeMessageError('its headers are not plain ASCII');

  return block
    .replace(/\r\n[ \t]+/g, ' ')
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const colon = line.indexOf(':');
      return { name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1).trim() };
    });
}
