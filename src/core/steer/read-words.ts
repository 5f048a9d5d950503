import type { ParsedEmail } from '../email.ts';
import { ownPassages } from '../read/strip-history.ts';
import { hasReplyPrefix, withoutPrefixes } from '../read/subject-prefixes.ts';

/** What the owner wrote to the inbox, without what they quote. */
export interface OwnersWords {
  subject: string;
  /** The subject is the one of an email that is answered: whoever answers has not written it. */
  isReply: boolean;
  /**
   * In its order, parted where something is quoted in between. With its signature, which may as well close the new text
   * of an email.
   */
  passages: readonly string[];
}

/** Reads the owner's own words out of an email that is no forward. */
export function readWords({ subject, text }: Pick<ParsedEmail, 'subject' | 'text'>): OwnersWords {
  return {
    subject: withoutPrefixes(subject ?? ''),
    isReply: hasReplyPrefix(subject),
    passages: ownPassages(text),
  };
}
