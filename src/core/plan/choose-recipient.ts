import type { ContactKind } from '../facts.ts';
import type { ApplicationHistory, PastContact } from '../history.ts';
import type { Recipient } from '../outgoing.ts';

/** Whom a feedback request goes to first: who met the owner knows most. */
const ORDER: readonly ContactKind[] = ['hiring_manager', 'interviewer', 'recruiter', 'unknown', 'agency'];

/**
 * Chooses the human whom a feedback request goes to, or says why there is none: the one who wrote the rejection, else
 * hiring manager or interviewer before in-house recruiter before agency. Only people who stand in the headers or the
 * calendar part of an email are contacts, so an address that appears only in a text is never chosen.
 */
export function chooseRecipient(
  history: ApplicationHistory,
  rejectionFrom: string | null,
): Recipient | { nobody: string } {
  const humans = history.contacts.filter((contact) => !contact.untrusted);
  if (humans.length === 0) {
    return { nobody: 'no human is known in this application: the owner is asked for a name' };
  }
  const writer = humans.find((contact) => contact.address === rejectionFrom);
  if (writer) return recipient(writer, 'wrote the decision');

  const best = [...humans].sort(byClosenessThenLatest)[0]!;
  return recipient(best, `${CLOSENESS[best.is]}; the decision itself came from an address that nobody reads`);
}

const CLOSENESS: Record<ContactKind, string> = {
  hiring_manager: 'the hiring manager, known from the thread',
  interviewer: 'the interviewer, known from the invitation',
  recruiter: 'the recruiter, known from the thread',
  agency: 'the agency recruiter, known from the thread',
  unknown: 'a person known from the thread',
};

function byClosenessThenLatest(a: PastContact, b: PastContact): number {
  return ORDER.indexOf(a.is) - ORDER.indexOf(b.is) || b.seenAt.getTime() - a.seenAt.getTime();
}

function recipient(contact: PastContact, reason: string): Recipient {
  return { name: contact.name, address: contact.address, is: contact.is, trusted: contact.trusted, reason };
}
