import libmime from 'libmime';
import type { DeliveryReport, ParsedEmail, RecipientReport } from '../core/email.ts';
import { cleanLine } from './clean-text.ts';
import type { MimeFile } from './read-mime.ts';

export const MAX_STATUS_BYTES = 256 * 1024;
const MAX_RECIPIENTS = 50;

/** Whether a part says what became of a message (RFC 3464; RFC 6533 where addresses are not ASCII). */
export function isDeliveryStatus(contentType: string): boolean {
  return /^message\/(?:delivery-status|global-delivery-status)$/i.test(contentType);
}

/** Whether a part is the header of a message that a report returns without its text. */
export function isReturnedHeader(contentType: string): boolean {
  return /^(?:text\/rfc822-headers|message\/global-headers)$/i.test(contentType);
}

/** A mail server's report among the parts of a message; null when none of them is one. `returned`: what it is about. */
export function readDeliveryReport(
  files: readonly MimeFile[],
  returned: ParsedEmail | null,
): DeliveryReport | null {
  const status = files.find(({ contentType }) => isDeliveryStatus(contentType));
  if (!status) return null;
  // The first block is about the report itself, and says neither.
  const blocks = (status.content?.toString('utf8') ?? '').split(/(?:\r?\n){2,9}/);
  return {
    recipients: blocks
      .slice(0, MAX_RECIPIENTS)
      .map(recipientOf)
      .filter(({ action, status }) => action !== null || status !== null),
    returned: returned && {
      messageId: returned.messageId,
      replyRef: returned.headers.find(({ name }) => name === 'x-reply-ref')?.value.trim() || null,
    },
  };
}

function recipientOf(block: string): RecipientReport {
  const fields = libmime.decodeHeaders(block);
  const first = (name: string) => {
    const value = fields[name]?.[0];
    return typeof value === 'string' && value.trim() !== '' ? cleanLine(value).trim() : null;
  };
  return {
    // The address that was written to, before it was passed on to another one.
    address: addressOf(first('original-recipient') ?? first('final-recipient')),
    action: first('action')?.toLowerCase() ?? null,
    status: /^\d\.\d{1,3}\.\d{1,3}/.exec(first('status') ?? '')?.[0] ?? null,
    diagnostic: first('diagnostic-code')?.slice(0, 500) ?? null,
  };
}

/** `rfc822; ines@x.example`: the kind of address stands before it. */
function addressOf(field: string | null): string | null {
  const address = field
    ?.slice(field.indexOf(';') + 1)
    .trim()
    .replace(/^<|>$/g, '');
  return address?.includes('@') ? address.toLowerCase() : null;
}
