import type { ApplicationHistory } from '../../history.ts';
import { type Guard, no, yes } from './guard.ts';

export const addressWasShown: Guard = {
  name: 'address_was_shown',
  otherwise: 'refuse',
  holds({ to }, history) {
    const contact = contactOf(history, to.address);
    if (contact?.source === 'owner') return yes('the owner named this person');
    return contact && !contact.untrusted
      ? yes('the address stood in the headers or the calendar part of an email of this application')
      : no('the address stood in no header and no calendar part of an email that may be believed');
  },
};

export const recipientMayBeWrittenTo: Guard = {
  name: 'recipient_may_be_written_to',
  otherwise: 'refuse',
  holds({ to }, history) {
    if (history.suppressed.has(to.address)) return no('this person is not to be written to any more');
    if (contactOf(history, to.address)?.doNotContact) return no('marked as do-not-contact');
    return yes('a human, and not suppressed');
  },
};

/** Who can choose where answers go can point us at anybody. */
export const replyToIsTheirs: Guard = {
  name: 'reply_to_is_theirs',
  otherwise: 'ask',
  ownerMayOverrule: true,
  holds({ to, cause }, history) {
    if (contactOf(history, to.address)?.source !== 'reply_to')
      return yes('the address is a sender of its own');
    const domain = domainOf(to.address);
    const known = [...history.companyDomains, domainOf(cause.from?.address ?? '')];
    return known.some((other) => domain === other || domain.endsWith(`.${other}`))
      ? yes('the Reply-To address is of the same house')
      : no(`the address stood in Reply-To only, and ${domain} is not where the email came from`);
  },
};

export const causeIsNoMachineToAnswer: Guard = {
  name: 'cause_is_no_machine_to_answer',
  otherwise: 'refuse',
  holds: ({ cause, to }) =>
    cause.automatic && cause.from?.address === to.address
      ? no(`the email must not be answered: ${cause.automatic}`)
      : yes('no automatic or bulk email is answered'),
};

export const recipientIsThere: Guard = {
  name: 'recipient_is_there',
  otherwise: 'wait',
  holds({ to }, history, _policy, now) {
    const awayUntil = contactOf(history, to.address)?.awayUntil;
    return awayUntil && awayUntil > now
      ? no(`out of office until ${awayUntil.toISOString().slice(0, 10)}`)
      : yes('nothing says that they are away');
  },
};

function contactOf({ contacts }: ApplicationHistory, address: string) {
  return contacts.find((contact) => contact.address === address);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
