import { isFreeMail } from '../extract/free-mail.ts';
import { foldText } from '../read/fold-text.ts';
import { isSameDomain } from '../read/trusted-headers.ts';

/** Somebody whom we know by name and address. */
export interface Known {
  name: string | null;
  address: string;
  /** The applications that they took part in. */
  applicationIds: readonly string[];
}

/** Whether two display names are one full name, in whatever order and case: "Corvi, Ines" is Ines Corvi. */
export function isSameName(one: string | null | undefined, other: string | null | undefined): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.length >= 2 && a.join(' ') === b.join(' ');
}

/**
 * Every address of the person among those that we know: one name, and one company, one application or a private mailbox
 * that joins the two. Namesakes at two companies are two people.
 */
export function addressesOfPerson(person: Known, known: readonly Known[]): string[] {
  const same = known.filter(
    (other) =>
      other.address === person.address ||
      (isSameName(person.name, other.name) &&
        (isSameDomain(domainOf(person.address), domainOf(other.address)) ||
          person.applicationIds.some((id) => other.applicationIds.includes(id)) ||
          isFreeMail(domainOf(person.address)) ||
          isFreeMail(domainOf(other.address)))),
  );
  return [...new Set([person.address, ...same.map(({ address }) => address)])];
}

function wordsOf(name: string | null | undefined): string[] {
  return foldText(name ?? '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .sort();
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
