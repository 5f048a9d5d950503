import type { Address } from '../core/email.ts';
import { readAddresses } from './read-addresses.ts';

const FIELD = 'to';
const MAX_LENGTH = 500;

/** The one address that somebody wrote, as `Ines Roth <ines@…>` or bare; null when it is none or several. */
export function readAddress(written: string): Address | null {
  const line = written.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim();
  const found = readAddresses([{ name: FIELD, raw: line, value: line }], FIELD);
  return found.length === 1 ? found[0]! : null;
}
