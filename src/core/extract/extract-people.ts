import type { Sentence } from '../classify/sentences.ts';
import { sameCompany } from '../company-name.ts';
import type { Address } from '../email.ts';
import type { Person } from '../facts.ts';
import type { Identity } from '../identity.ts';
import { foldText } from '../read/fold-text.ts';
import type { Original } from '../reading.ts';
import { isHumanAddress, isNamedBySender, isPlausiblyHuman } from './people/human-address.ts';
import { readOther, readWriter } from './people/kind-of-writer.ts';
import { titleKind } from './people/title-of-writer.ts';
import { nameOfAddress, personName, sharesName, spellsName } from './person-name.ts';
import type { CalendarEvent } from './read-calendar.ts';

const MAX_PEOPLE = 20;

/**
 * The humans in an original's headers and calendar parts, the writer first, each address once. The owner, the inbox,
 * addresses that nobody reads, tasks, tracking systems, lists and rooms are not among them.
 */
export function extractPeople(
  original: Original,
  {
    identity,
    sentences,
    events,
    company,
    automatic,
  }: {
    identity: Identity;
    sentences: readonly Sentence[];
    /** The calendar parts' interviews. */
    events: readonly CalendarEvent[];
    company: string | null;
    /** No person sent the original. */
    automatic: boolean;
  },
): Person[] {
  const { from } = original;
  const people = new Map<string, Person>();
  const add = (
    address: Address,
    source: Person['source'],
    read: () => Pick<Person, 'is' | 'title' | 'evidence'>,
  ) => {
    if (people.size >= MAX_PEOPLE || people.has(address.address)) return;
    if (!isHumanAddress(address, original, identity)) return;
    const name = nameOf(address, original);
    if (name === null ? automatic || !isPlausiblyHuman(address, company) : !isOwnName(name, address, company))
      return;
    people.set(address.address, { name, address: address.address, source, ...read() });
  };

  if (from) add(from, 'from', () => readWriter(from, original, sentences));
  for (const each of original.replyTo.filter((each) => isNamedBySender(each, from))) {
    add(each, 'reply_to', () =>
      isSamePerson(each, from) ? readWriter(each, original, sentences) : readOther(each),
    );
  }
  for (const each of original.cc.filter((each) => isNamedBySender(each, from)))
    add(each, 'cc', () => readOther(each));
  addCalendarPeople(people, events, add);
  return [...people.values()];
}

function addCalendarPeople(
  people: Map<string, Person>,
  events: readonly CalendarEvent[],
  add: (address: Address, source: 'calendar', read: () => Pick<Person, 'is' | 'title' | 'evidence'>) => void,
): void {
  for (const { organizer, attendees, summary } of events) {
    for (const each of [...(organizer ? [organizer] : []), ...attendees]) {
      if (each.isThing) continue;
      const known = people.get(each.address);
      // Whoever stands in an interview's calendar and is not said to be a recruiter, interviews.
      if (known?.is === 'unknown') people.set(each.address, { ...known, is: 'interviewer' });
      if (known) continue;
      const kind = titleKind(each.name ?? '') ?? 'interviewer';
      add(each, 'calendar', () => ({
        is: kind,
        title: null,
        evidence: summary.slice(0, 200) || 'calendar part',
      }));
    }
  }
}

function nameOf({ name, address }: Address, original: Original): string | null {
  const shown = name && !name.includes('@') ? personName(name) : null;
  if (shown || (name && !name.includes('@'))) return shown;
  return signedName(address, original) ?? nameOfAddress(address);
}

/** The name that stands alone on a line of the signature, or at the end of the text, and fits the address. */
function signedName(address: string, original: Original): string | null {
  if (address !== original.from?.address) return null;
  const lines = [
    ...(original.signature ?? '').split('\n'),
    ...original.text.slice(-300).split('\n').slice(-6),
  ];
  const signed = lines
    .map((line) => personName(line.trim()))
    .find((line) => line?.includes(' ') && sharesName(line, address));
  return signed ?? null;
}

/** The writer's own name, and not their house's; where it was taken for that, an address that spells it tells. */
function isOwnName(name: string, { address }: Address, company: string | null): boolean {
  if (!sharesName(name, address)) return false;
  return company === null || !sameCompany(name, company) || spellsName(name, address);
}

function isSamePerson(one: Address, other: Address | null): boolean {
  const [a, b] = [one.name && personName(one.name), other?.name && personName(other.name)];
  return Boolean(a && b && foldText(a) === foldText(b));
}
