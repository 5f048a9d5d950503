import type { ContactKind } from '../facts.ts';
import type { ApplicationHistory, PastContact, PastEmail } from '../history.ts';
import type { OutgoingState, OutreachKind, Recipient } from '../outgoing.ts';

/** Whom an email goes to first: who met the owner knows most, and the house before its agency. */
const ORDER: readonly ContactKind[] = ['hiring_manager', 'interviewer', 'recruiter', 'unknown', 'agency'];

type Choice = Recipient | { nobody: string };

/**
 * Chooses the human whom an email goes to, or says why there is none: the one whom the owner named, else the one who
 * wrote, else hiring manager or interviewer before in-house recruiter before agency. Only people whom the owner named
 * or who stand in the headers or the calendar part of an email are contacts, so an address that appears only in a text
 * is never chosen.
 */
export function chooseRecipient(history: ApplicationHistory, cause: PastEmail, kind: OutreachKind): Choice {
  const humans = history.contacts.filter((contact) => !contact.untrusted);
  const writer = humans.find((contact) => contact.address === cause.from?.address);
  if (kind === 'feedback_thanks' || kind === 'warm_reply') {
    return writer
      ? recipient(writer, 'answered you')
      : { nobody: 'the one who answered is not known as a person of this application' };
  }
  const named = latest(humans.filter(({ source }) => source === 'owner'));
  if (named) return recipient(named, 'you named them');
  if (writer) return recipient(writer, 'wrote the decision');

  const best = closest(humans);
  return best
    ? recipient(best, `${CLOSENESS[best.is]}; the decision itself came from an address that nobody reads`)
    : { nobody: 'no human is known in this application: the owner is asked for a name' };
}

/** Chooses whom a hello goes to: who answered last, else who was written to last, else who would be written to first. */
export function chooseAcquaintance(history: ApplicationHistory, cause: PastEmail): Choice {
  const humans = history.contacts.filter((contact) => !contact.untrusted);
  const known = (address: string | undefined) => humans.find((contact) => contact.address === address);

  const answered = known(
    history.emails.findLast(({ answer }) => answer === 'feedback' || answer === 'warm')?.from?.address,
  );
  if (answered) return recipient(answered, 'answered you last');
  const written = known(
    [...history.outgoing]
      .filter(({ state }) => LEFT.includes(state))
      .sort((a, b) => (a.sentAt ?? a.plannedAt).getTime() - (b.sentAt ?? b.plannedAt).getTime())
      .findLast(({ to }) => known(to))?.to,
  );
  if (written) return recipient(written, 'you wrote to them after the decision');
  return chooseRecipient(history, cause, 'stay_in_touch');
}

const LEFT: readonly OutgoingState[] = ['handoff', 'sent', 'uncertain'];

const CLOSENESS: Record<ContactKind, string> = {
  hiring_manager: 'the hiring manager, known from the thread',
  interviewer: 'the interviewer, known from the invitation',
  recruiter: 'the recruiter, known from the thread',
  agency: 'the agency recruiter, known from the thread',
  unknown: 'a person known from the thread',
};

function latest(humans: readonly PastContact[]): PastContact | undefined {
  return [...humans].sort((a, b) => b.seenAt.getTime() - a.seenAt.getTime())[0];
}

function closest(humans: readonly PastContact[]): PastContact | undefined {
  return [...humans].sort(
    (a, b) => ORDER.indexOf(a.is) - ORDER.indexOf(b.is) || b.seenAt.getTime() - a.seenAt.getTime(),
  )[0];
}

function recipient(contact: PastContact, reason: string): Recipient {
  return { name: contact.name, address: contact.address, is: contact.is, trusted: contact.trusted, reason };
}
