import type { ParsedEmail } from '../email.ts';

/** A message somewhere in the chain of forwards: an email with its headers, or what a forward's text says of one. */
export type Message = Omit<ParsedEmail, 'sender' | 'problems'> & {
  /** What a forward calls its sender, where it names no address. */
  fromName?: string | null;
};
