import { randomBytes } from 'node:crypto';

/** A word that nobody guesses, and that may stand in an address. */
export function newIntakeTag(): string {
  return randomBytes(8).toString('hex');
}

/** The address for the owner's filter: the inbox's, with the intake tag. A tag that it already has is replaced. */
export function intakeAddress(inboxAddress: string, tag: string): string {
  const at = inboxAddress.lastIndexOf('@');
  return `${inboxAddress.slice(0, at).replace(/\+.*/s, '')}+${tag}${inboxAddress.slice(at)}`;
}
