import { serviceOfDomain } from '../../applicant-tracking.ts';
import { isNoReplyAddress } from '../../no-reply-address.ts';
import type { Original } from '../../reading.ts';
import { isFirstName } from '../first-names.ts';
import type { Letter } from '../letter.ts';
import { personName, sharesName } from '../person-name.ts';
import { findProperNames } from '../proper-names.ts';
import { isRoleAddress } from '../role-address.ts';
import { isCommonWord } from './common-words.ts';
import { trimCompany } from './company-shape.ts';
import { bareLabel, nameOfLabel } from './employer-domain.ts';
import { type KnownName, knownName, uncutName } from './known-name.ts';
import type { Mention } from './mention.ts';
import { inSmall } from './mentions-in-small-letters.ts';
import { isDepartment, partsOfDisplayName, personOfPart } from './parts-of-display-name.ts';
import { standing } from './standing.ts';

/** The names in a sender's display name and domain: "Northwind Careers", "Mara Lindt (Northwind)", northwind.example. */
export function mentionsInSender(
  { from, fromName }: Original,
  { signOff }: Letter,
  domain: string | null,
): Mention[] {
  const display = from?.name ?? fromName;
  const isAddress = display?.includes('@') && !/\s@\s/.test(display);
  return [
    ...(display && !isAddress ? inDisplayName(display, from, signOff) : []),
    ...(domain ? inDomain(domain) : []),
  ];
}

/** "Tamsel's Careers": the s may be the house's own. */
const OWNER = /^\p{Lu}[^']{2,30}'s(?= )/u;

function inDisplayName(display: string, from: Original['from'], signOff: readonly string[]): Mention[] {
  const { parts, hasAside } = partsOfDisplayName(display);
  if (parts.length > 1) {
    const departments = parts.map(isDepartment);
    return parts.map((part, at) => {
      // "Recruiting, Ozark Lines": beside the department stands the house.
      if (departments[at]) return mention(part, 'sender-department', display);
      const personBefore = at > 0 && isFirstName(parts[0]!.split(' ')[0]!);
      if (departments.includes(true)) return mention(part, 'sender-of-department', display);
      const place =
        at === parts.length - 1
          ? hasAside
            ? 'aside'
            : personBefore
              ? 'behind-person'
              : 'behind'
          : personOfPart(part)
            ? 'before-person'
            : 'before';
      return mention(part, `sender-${place}`, display);
    });
  }
  const [whole = ''] = parts;
  const name = trimCompany(whole);
  const words = name.split(' ');
  const uncut = uncutName(whole);
  const owner = OWNER.exec(whole)?.[0];
  return [
    ...(owner && owner !== name ? [mention(owner, 'sender-owner', display)] : []),
    ...(uncut ? [mentionOf(uncut, kindOfSender(whole, from, signOff), display)] : []),
    mention(name, name !== whole ? 'sender-team' : kindOfSender(whole, from, signOff), display),
    ...findProperNames(whole)
      .filter((found) => found.name !== name)
      .map((found) => mention(found.name, 'sender-part', display)),
    ...knownName(name).parts.map((part) => mention(part, 'sender-part', display)),
    ...(words.length >= 3 && isCommonWord(words[0]!)
      ? [mention(words.slice(1).join(' '), 'sender-rest', display)]
      : []),
  ];
}

function mention(name: string, mark: string, display: string): Mention {
  return mentionOf(/\p{Lu}|\d/u.test(name) ? knownName(name) : inSmall(name), mark, display);
}

function mentionOf(known: KnownName, mark: string, display: string): Mention {
  return { known, place: 'sender', evidence: display, standings: [standing(mark)] };
}

function kindOfSender(display: string, from: Original['from'], signOff: readonly string[]): string {
  const person = personName(display);
  if (!from) {
    if (!person) return 'sender-is';
    const signs = signOff.some((line) => line.startsWith(display))
      ? '-signs'
      : signOff.some((line) => line.split(/[,(] ?|\s-\s|\. |! /).includes(display.split(' ')[0]!))
        ? '-signs-first'
        : '';
    return `sender-name${person.includes(' ') ? '-two' : ''}${signs}`;
  }
  const service = serviceOfDomain(from.address.slice(from.address.lastIndexOf('@') + 1))?.is;
  const isTask = isNoReplyAddress(from.address) || isRoleAddress(from.address);
  if (person && sharesName(display, from.address) && !isTask && !service) return 'sender-person';
  // Employers write through tracking systems, and single recruiters through boards.
  if (service) return service === 'ats' ? 'sender-by-service' : `sender-by-${service}`;
  return isTask ? 'sender-by-task' : 'sender-is';
}

const DOMAIN = standing('domain-only');
const DASHED = standing('domain-dashed');

/** "careers-system.example" is nobody's name. */
function inDomain(domain: string): Mention[] {
  const label = domain.split('.')[0]!;
  const bare = bareLabel(label);
  const isDashed = bare.includes('-');
  if (label.includes('-') && bare.split('-').every(isCommonWord) && (isDashed || bare === label)) return [];
  return [
    {
      known: knownName(nameOfLabel(label)),
      place: 'domain',
      evidence: domain,
      standings: isDashed ? [DOMAIN, DASHED] : [DOMAIN],
    },
  ];
}
