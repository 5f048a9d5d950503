import { createHmac, timingSafeEqual } from 'node:crypto';

/** Base 32 (RFC 4648, 6): each byte gives five of its bits. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const LENGTH = 12;

/** What shows that whoever writes a command has seen our email about an outgoing: only this install can make it. */
export function tokenOf(secret: string, outgoingId: string): string {
  const bytes = createHmac('sha256', secret).update(`command:${outgoingId}`).digest();
  return [...bytes.subarray(0, LENGTH)].map((byte) => ALPHABET[byte & 31]).join('');
}

/** Whether a token was made for this outgoing. */
export function isTokenOf(secret: string, outgoingId: string, token: string): boolean {
  return (
    token.length === LENGTH && timingSafeEqual(Buffer.from(tokenOf(secret, outgoingId)), Buffer.from(token))
  );
}
