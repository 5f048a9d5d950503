import { createHmac, timingSafeEqual } from 'node:crypto';

/** Base 32 (RFC 4648, 6): each byte gives five of its bits. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const LENGTH = 12;

/** What shows that whoever writes a command has seen our email about an outgoing: only this install can make it. */
export function tokenOf(secret: string, outgoingId: string): string {
  return sealOf(secret, `command:${outgoingId}`, LENGTH);
}

/** Whether a token was made for this outgoing. */
export function isTokenOf(secret: string, outgoingId: string, token: string): boolean {
  return isSame(tokenOf(secret, outgoingId), token);
}

/** What shows that whoever writes a command has seen a weekly letter; see `LETTER_TOKEN` for its form. */
export function letterToken(secret: string, outgoingId: string): string {
  return `2${sealOf(secret, `letter:${outgoingId}`, LENGTH - 1)}`;
}

/** Whether a token was made for the weekly letter that this outgoing is. */
export function isLetterToken(secret: string, outgoingId: string, token: string): boolean {
  return isSame(letterToken(secret, outgoingId), token);
}

function sealOf(secret: string, what: string, length: number): string {
  const bytes = createHmac('sha256', secret).update(what).digest();
  return [...bytes.subarray(0, length)].map((byte) => ALPHABET[byte & 31]).join('');
}

function isSame(own: string, token: string): boolean {
  return token.length === own.length && timingSafeEqual(Buffer.from(own), Buffer.from(token));
}
