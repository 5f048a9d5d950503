import type { Original } from '../../reading.ts';
import type { Mark } from '../choice/chooser.ts';
import { COPYRIGHT } from './beside-name.ts';
import type { NamedCompany } from './company-candidate.ts';
import { companyMark } from './company-mark.ts';

const AGENCY_DOMAIN = /recruit|staffing|search|talent|personal|interim|headhunt|selec|temps|resourc/;
const AGENCY = companyMark('agency-domain');
const AGENCY_OF_APPLICANT = companyMark('agency-domain:applicant');
/** A service that carries the mail for a house puts the house's own copyright below it. Set by hand: the corpus has few. */
const COPYRIGHT_BY_SERVICE: Mark = { name: 'copyright:by-service', worth: 1.5 };
const SPELLS = companyMark('domain-spells');
export const SHARES = companyMark('domain-shares');
const LOCAL_SPELLS = companyMark('local-spells');
const HOST_SPELLS = companyMark('host-spells');

/**
 * What the sender's address says of a name. `label` is the name in the sender's own domain; `ofApplicant` when the sender
 * answers somebody whom a client of theirs knows.
 */
export function markAddress(
  { more, known, standings }: NamedCompany,
  { from }: Original,
  { label, ofApplicant }: { label: string | null; ofApplicant: boolean },
): void {
  if (!from) return;
  const { letters } = known;
  const at = from.address.lastIndexOf('@');
  if (label !== null) {
    const own = label.replace(/[^a-z0-9]/g, '');
    const shares = letters !== own && sharesWord(own, label, known.words, letters);
    if ((letters === own || shares) && AGENCY_DOMAIN.test(label))
      more.push(ofApplicant ? AGENCY_OF_APPLICANT : AGENCY);
    if (letters === own) more.push(SPELLS);
    else if (shares) more.push(SHARES);
  } else if (standings.includes(COPYRIGHT)) more.push(COPYRIGHT_BY_SERVICE);
  if (label === null && letters === from.address.slice(at + 1).split('.')[0]) more.push(HOST_SPELLS);
  if (letters.length >= 4 && letters === from.address.slice(0, at).replace(/[^a-z0-9]/g, ''))
    more.push(LOCAL_SPELLS);
}

function sharesWord(own: string, label: string, words: readonly string[], letters: string): boolean {
  return (
    words.some((word) => word.length >= 4 && own.includes(word)) ||
    label.split(/[^a-z0-9]+/).some((word) => word.length >= 4 && letters.includes(word)) ||
    (own.length >= 3 && letters.startsWith(own))
  );
}
