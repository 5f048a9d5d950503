import { serviceOfDomain } from '../../applicant-tracking.ts';
import { isFreeMail } from '../../extract/free-mail.ts';
import type { PastEmail } from '../../history.ts';
import { houseOf } from '../../read/replies-elsewhere.ts';
import { type Guard, no, yes } from './guard.ts';

/** Who writes from a house that the application never heard of may be somebody who imitates it. */
export const addressFitsTheHouse: Guard = {
  name: 'address_fits_the_house',
  otherwise: 'ask',
  ownerMayOverrule: true,
  holds({ to, cause }, { emails, contacts }) {
    if (contacts.some(({ address, source }) => address === to.address && source === 'owner'))
      return yes('the owner named this person');
    const others = emails.filter(
      (email) => email.id !== cause.id && email.provenance.trusted && email.provenance.kind !== 'owner',
    );
    if (others.some(({ from }) => from?.address === to.address)) return yes('this address wrote before');
    if (others.length === 0)
      return cause.provenance.kind === 'redirect'
        ? no('it is the first email of this application, and you did not forward it yourself')
        : yes('you forwarded it yourself');

    const houses = [...new Set(others.flatMap(houseOfWriter))];
    const house = houseOf(to.address);
    if (houses.includes(house)) return yes('the address is of the house that wrote before');
    if (houses.length > 0)
      return no(`the address is of ${house}, and what came before was of ${houses.join(', ')}`);
    // Whoever opens a mailbox there can call themselves a company, and invite to an interview with anybody.
    return others.some(({ from }) => from && isFreeMail(houseOf(from.address)))
      ? no('what came before came from a mailbox that everybody can have, and not from this address')
      : yes('what came before names no other house');
  },
};

/** An answer that is to go elsewhere may be meant for somebody else's eyes. */
export const answersGoToTheWriter: Guard = {
  name: 'answers_go_to_the_writer',
  otherwise: 'ask',
  ownerMayOverrule: true,
  holds: ({ to, cause }) =>
    cause.repliesElsewhere && cause.from?.address === to.address
      ? no('answers to this email are to go to another house than the one that it came from')
      : yes('answers go to the house that wrote'),
};

/** Tracking systems and free mail are nobody's house. */
function houseOfWriter({ from }: PastEmail): string[] {
  if (!from) return [];
  const house = houseOf(from.address);
  return isFreeMail(house) || serviceOfDomain(house) ? [] : [house];
}
