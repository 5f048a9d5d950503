import type { Address, HeaderLine } from '../email.ts';
import { isNoReplyAddress } from '../no-reply-address.ts';
import type { Original } from '../reading.ts';

const LIST_HEADERS = [
  'list-id',
  'list-unsubscribe',
  'list-post',
  'list-help',
  'list-subscribe',
  'list-owner',
  'list-archive',
];

/**
 * Why an original must never be answered by itself: it says that a machine or a list sent it, or its sender reads no
 * answers. Null when a person sent it, as far as can be seen; an inline forward has no headers to say more.
 */
export function detectAutomatic(original: Pick<Original, 'from' | 'replyTo' | 'headers'>): string | null {
  return byHeaders(original.headers) ?? bySender(original.from) ?? bySender(original.replyTo[0] ?? null);
}

function byHeaders(headers: readonly HeaderLine[]): string | null {
  for (const { name, value } of headers) {
    const said = value.trim().toLowerCase();
    if (name === 'auto-submitted' && !/^no(?:[\s;(]|$)/.test(said))
      return `it says "Auto-Submitted: ${short(said)}"`;
    if (name === 'precedence' && /^(?:bulk|list|junk|auto_reply)/.test(said))
      return `it says "Precedence: ${short(said)}"`;
    if (LIST_HEADERS.includes(name)) return `it came over a mailing list or in bulk (${name})`;
    if (name === 'x-auto-response-suppress' && said !== 'none')
      return 'its sender wants no automatic answers (X-Auto-Response-Suppress)';
    if ((name === 'x-autoreply' || name === 'x-autorespond') && said !== 'no')
      return `it is an automatic answer (${name})`;
    if (name === 'feedback-id' || name === 'x-auto-submitted')
      return `it was sent by a mailing service (${name})`;
    if (name === 'content-type' && /^multipart\/report/.test(said)) return 'it is a delivery report';
  }
  // An empty return path marks a message to which no answer may be sent (RFC 5321, 4.5.5).
  return headers.some(({ name, value }) => name === 'return-path' && /^<?\s*>?$/.test(value.trim()))
    ? 'its return path is empty'
    : null;
}

function bySender(sender: Address | null): string | null {
  return sender && isNoReplyAddress(sender.address) ? `nobody reads answers to ${sender.address}` : null;
}

const short = (text: string): string => text.slice(0, 40);
