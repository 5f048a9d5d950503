import { serviceOfDomain } from '../applicant-tracking.ts';
import type { Sentence } from '../classify/sentences.ts';
import { sameCompany } from '../company-name.ts';
import type { Address } from '../email.ts';
import type { ContactKind, Person } from '../facts.ts';
import type { Identity } from '../identity.ts';
import { isNoReplyAddress } from '../no-reply-address.ts';
import { plainCharacters } from '../plain-characters.ts';
import { foldText } from '../read/fold-text.ts';
import { isSameDomain } from '../read/trusted-headers.ts';
import type { Original } from '../reading.ts';
import { cleanDisplayName, nameOfAddress, personName, sharesName } from './person-name.ts';
import type { CalendarEvent } from './read-calendar.ts';
import { isRoleAddress } from './role-address.ts';

/** Titles, on folded text. Read from the top: an agency's recruiter is a recruiter too, a "Head of Talent" no hiring manager. */
const TITLES: readonly (readonly [ContactKind, RegExp])[] = [
  [
    'agency',
    /\b(?:recruitment consultant|recruiting consultant|staffing (?:consultant|specialist|manager)|search consultant|executive search|headhunter\w*|personalberater\w*|personalvermittl\w*|personaldisponent\w*|consultant en recrutement|charge\w? de recrutement en cabinet|cabinet de recrutement|consultora de seleccion|recruitment agency|staffing agency|technical recruiter at client|intercedent\w*|detacher\w*)\b/,
  ],
  [
    'recruiter',
    /\b(?:\w*recruit\w*|talent (?:acquisition|partner|manager|scout|attraction|specialist|team|lead|coordinator)\w*|head of (?:talent|people|hr|human)\w*|people (?:partner|operations|ops|team|manager|lead|and culture|& culture)|hr(?:[ -](?:manager|business partner|generalist|specialist|referent|partner|assistant|team|lead|director|consultant|administrator)\w*)?|human resources|sourcer|personalreferent\w*|personalabteilung|personalmanag\w*|personalleit\w*|personalsachbearb\w*|personalwesen|recrutement|recruteu\w+|ressources humaines|\brh\b|recursos humanos|seleccion|reclutador\w*|werving|selezione|risorse umane|recrutamento|recrutador\w*|hiring coordinator|interview coordinator|candidate experience)\b/,
  ],
  [
    'hiring_manager',
    /\b(?:hiring manager|(?:engineering|product|design|data|marketing|sales|operations|development|software|it|research|finance|qa|delivery|project|programme|program|department|team|group|unit|store|plant|account|art|creative|technical|tech) (?:manager|lead|leader|director)|head of|director|vp|vice president|cto|ceo|coo|cfo|cpo|cio|chief \w+ officer|(?:co-?)?founder|managing director|\w*teamleit\w*|\w*abteilungsleit\w*|bereichsleit\w*|\w*leiter(?:in)?|leitung|geschaeftsfuehr\w*|gruender\w*|responsable|directeur|directrice|chef\w* d\w*|fondat\w+|director\w*|jefe|jefa|gerente|fundador\w*|teamleider|afdelingshoofd|manager|diretor\w*|coordenador\w*|direttore|direttrice|responsabile)\b/,
  ],
];

const SAYS_HIRING_MANAGER =
  /\bi (?:am|was|will be) the (?:hiring manager|manager|lead|head)\b|\bi (?:lead|manage|run|head) the\b|\bich (?:leite|bin die? leiter)|\bthe role (?:is )?(?:in|on) my team\b|\bjoin my team\b|\bmein(?:em)? team\b/;
const SAYS_RECRUITER =
  /\bi am (?:a|the|your|one of the|an?) (?:[a-z-]+ ){0,3}(?:recruiter|talent|sourcer|people partner|hr)|\bich bin (?:die |der |eine? )?(?:[a-z-]+ ){0,2}recruiter|\bi recruit for\b/;
const SAYS_AGENCY =
  /\bon behalf of (?:our|my|a|the) client\b|\b(?:our|my) client\b|\bim auftrag (?:unseres|meines) (?:kunden|mandanten)\b|\bunser(?:en|em)? (?:kunde|kunden|mandanten?)\b|\b(?:notre|mon) client\b|\b(?:nuestro|mi) cliente\b|\bonze (?:klant|opdrachtgever)\b|\bnosso cliente\b|\bil nostro cliente\b/;
const AGENCY_NAME =
  /\b(?:staffing|recruitment|recruiting|recruiters|personnel|personaldienst\w*|personalberatung|headhunt\w*|executive search|interim|zeitarbeit|uitzend\w*)\b/;
const SAYS_INTERVIEWED =
  /\bi (?:really |very much )?(?:enjoyed|appreciated) (?:our|the|speaking|talking|meeting|interviewing|chatting)|\b(?:speak|speaking|spoke|meet|meeting|interview|talk|talking|chat|chatting) with me\b|\bpleasure (?:speaking|meeting|talking|to meet|to speak)|\bmit mir (?:zu sprechen|gesprochen)|\bhat mich (?:sehr )?gefreut/;

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

function isHumanAddress({ address }: Address, original: Original, identity: Identity): boolean {
  const at = address.lastIndexOf('@');
  if (at < 1 || isNoReplyAddress(address) || isRoleAddress(address)) return false;
  if (identity.ownerAddresses.includes(address) || withoutTag(address) === withoutTag(identity.inboxAddress))
    return false;

  const domain = address.slice(at + 1);
  if (serviceOfDomain(domain) !== null || /^(?:resource|group)\.calendar\.google\.com$/.test(domain))
    return false;
  return !isList(address, original);
}

/**
 * A sender may name colleagues, and a machine the people that it writes for. Somebody else's Reply-To or Cc could have us
 * write to anybody in the world.
 */
function isNamedBySender(named: Address, from: Address | null): boolean {
  if (!from) return true;
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return (
    isSameDomain(domain, named.address.slice(named.address.lastIndexOf('@') + 1)) ||
    serviceOfDomain(domain) !== null ||
    isNoReplyAddress(from.address) ||
    isRoleAddress(from.address)
  );
}

function isList(address: string, { headers }: Original): boolean {
  const lists = headers.filter(
    ({ name }) => name === 'list-post' || name === 'list-id' || name === 'mailing-list',
  );
  return (
    lists.some(({ value }) => value.toLowerCase().includes(address)) ||
    /(?:^|[-._])(?:list|liste|verteiler|group)@|@(?:lists?|groups|googlegroups)\./.test(address)
  );
}

function withoutTag(address: string): string {
  return address.replace(/\+[^@]{0,254}(?=@)/, '');
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

function isOwnName(name: string, { address }: Address, company: string | null): boolean {
  return sharesName(name, address) && !(company !== null && sameCompany(name, company));
}

/** Without a name: "mlindt@" may be a human, "northwind@" and a sender that calls itself a company are not. */
function isPlausiblyHuman({ name, address }: Address, company: string | null): boolean {
  if (name && !name.includes('@') && cleanDisplayName(name) !== '') return false;
  const local = address.slice(0, address.lastIndexOf('@'));
  const label = address.slice(address.lastIndexOf('@') + 1).split('.')[0]!;
  const plain = local.replace(/[^a-z]/g, '');
  return (
    plain.length >= 2 &&
    plain !== label.replace(/[^a-z]/g, '') &&
    plain !== company?.toLowerCase().replace(/[^a-z]/g, '')
  );
}

function isSamePerson(one: Address, other: Address | null): boolean {
  const [a, b] = [one.name && personName(one.name), other?.name && personName(other.name)];
  return Boolean(a && b && foldText(a) === foldText(b));
}

function readWriter(
  writer: Address,
  original: Original,
  sentences: readonly Sentence[],
): Pick<Person, 'is' | 'title' | 'evidence'> {
  const title = titleLine(writer, original);
  const says = (pattern: RegExp) => sentences.find(({ folded }) => pattern.test(folded))?.text.slice(0, 200);
  const domain = writer.address.slice(writer.address.lastIndexOf('@') + 1).replace(/[.-]/g, ' ');

  const agency = says(SAYS_AGENCY) ?? (AGENCY_NAME.test(domain) ? writer.address : undefined);
  const kind = title ? titleKind(title) : null;
  if (agency && kind !== 'hiring_manager') return { is: 'agency', title, evidence: agency };

  const manager = says(SAYS_HIRING_MANAGER);
  if (manager) return { is: 'hiring_manager', title, evidence: manager };
  if (kind) return { is: kind, title, evidence: title! };

  const recruiter = says(SAYS_RECRUITER);
  if (recruiter) return { is: 'recruiter', title, evidence: recruiter };
  const interviewed = says(SAYS_INTERVIEWED);
  if (interviewed) return { is: 'interviewer', title, evidence: interviewed };
  return { is: 'unknown', title, evidence: 'wrote the email' };
}

function readOther({ name, address }: Address): Pick<Person, 'is' | 'title' | 'evidence'> {
  return { is: titleKind(name ?? '') ?? 'unknown', title: null, evidence: name ?? address };
}

/** The line that says what the writer does: beside or below the name in the signature, or in the display name. */
function titleLine(writer: Address, original: Original): string | null {
  const shown =
    writer.name && /[,|(–-]/.test(writer.name)
      ? cleanDisplayName(writer.name)
          .split(/(?<!\s)\s*[,|(–]\s*|\s-\s/)
          .slice(1)
      : [];
  const block = original.signature ?? original.text.slice(-600);
  const lines = plainCharacters(block)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 14);
  const tail = original.signature ? lines : lines.slice(-8);
  const pieces = [
    ...shown,
    ...tail.filter((line) => line.length <= 90).flatMap((line) => line.split(/(?<!\s)\s*[|•·]\s*|,\s/)),
  ];
  const title = pieces.find((piece) => isTitle(piece));
  return title ? title.replace(/(?<![)\s])[)\s]+$/, '').slice(0, 80) : null;
}

function isTitle(piece: string): boolean {
  if (
    piece.length < 2 ||
    piece.length > 70 ||
    /[@:?!]|https?|\b(?:thank|regards|dear|your|our|you|gr[uü](?:ss|ß)e|team)\b/i.test(piece)
  )
    return false;
  return titleKind(piece) !== null;
}

function titleKind(title: string): ContactKind | null {
  const folded = foldText(title);
  return TITLES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
