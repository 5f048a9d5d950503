import type { ApplicationHistory, PastEmail } from '../history.ts';

/** The conversation that an email of ours goes on with (RFC 5322, 3.6.4). */
export interface Thread {
  inReplyTo: string;
  references: readonly string[];
  /** `Re: …`, once, however many the thread has gathered. */
  subject: string;
}

/**
 * The thread of an email to this address: the last one that the person wrote themselves (no automatic answer), the cause before others. Null
 * when none of theirs has a Message-ID that is truly known: then a thread of its own begins, and no id is invented.
 */
export function chooseThread(history: ApplicationHistory, address: string, causeId: string): Thread | null {
  const theirs = history.emails.filter(
    (email) => email.from?.address === address && email.messageId !== null && email.automatic === null,
  );
  const last = theirs.find((email) => email.id === causeId) ?? theirs.at(-1);
  return last ? threadOn(last) : null;
}

function threadOn({ messageId, references, subject }: PastEmail): Thread {
  const id = messageId as string;
  return {
    inReplyTo: id,
    references: [...references.filter((other) => other !== id), id],
    subject: asReply(subject),
  };
}

function asReply(subject: string | null): string {
  const bare = (subject ?? '').replace(/^(?:\s*(?:re|aw|sv|antw|rv|r)\s*:)+/i, '').trim();
  return `Re: ${bare || 'our conversation'}`;
}
