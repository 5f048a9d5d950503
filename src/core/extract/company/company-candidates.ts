import { foldText } from '../../read/fold-text.ts';
import type { Original } from '../../reading.ts';
import type { Mark } from '../choice/chooser.ts';
import { isFirstName } from '../first-names.ts';
import type { Letter } from '../letter.ts';
import { spellsName } from '../person-name.ts';
import { speaksOfClient, TALKS_OF, type Talk, talkOf, writesForAgency } from './agency.ts';
import { PARENT as ABOVE, CLIENT, TALKS, TITLE_OF_PERSON, WRITES_FOR } from './beside-name.ts';
import { isCommonWord } from './common-words.ts';
import { addOnce, type CompanyCandidate, type NamedCompany } from './company-candidate.ts';
import { byName, companyMark } from './company-mark.ts';
import { COMPANY_FORMS } from './company-shape.ts';
import { namesHouse } from './company-words.ts';
import { bareLabel } from './employer-domain.ts';
import { addSpelledByDomain, gatherNames } from './gather-names.ts';
import { joinForms } from './join-forms.ts';
import { isKnownEmployer } from './known-employers.ts';
import { markAddress, SHARES } from './mark-address.ts';
import { isWritten, type Mention, PLACES } from './mention.ts';
import { addMentionsInLinks } from './mentions-in-links.ts';
import { mentionsInSender } from './mentions-in-sender.ts';
import { addMentionsInSignOff, TITLED } from './mentions-in-sign-off.ts';
import { addMentionsInSmallLetters } from './mentions-in-small-letters.ts';
import { addMentionsInSubject } from './mentions-in-subject.ts';
import { addMentionsInText } from './mentions-in-text.ts';
import { namesOfWriter } from './people-of-letter.ts';

const MOST_SENTENCES = 80;
const LONGEST_SIGNATURE_LINE = 60;
const STREET =
  /(?: (?:street|avenue|ave|boulevard|blvd|highway|parkway|road|lane|drive|straat|laan)|str\.?|strasse|straße)$|^(?:rue|avenue|boulevard|calle|avenida|via|piazza|corso|viale|rua|praca|plaza|paseo) /;
/** "410 Chapel Rd", "12 Mill Ln": a number in front of what a street is called for short. */
const HOUSE_NUMBER =
  /^\d{1,5} .{2,30} (?:rd|ln|dr|st|ct|pl|sq|way|hwy|pkwy|close|court|place|square|terrace|yard|mews|quay|hill|row|gate|wharf|crescent|grove|gardens|parade|walk|buildings|industrial estate|business park)\.?$/;
const GREETING =
  /^(?:dear|hi|hey|hello|hallo|liebe[rs]?|sehr geehrte|guten tag|moin|bonjour|chere?|hola|estimad|querid|beste|geachte|hoi|dag|ola|oi|prezad|car[oai]|gentile|ciao|buongiorno|egregi)/;

/** Every company that a letter may be about, with the marks that tell which it is. `domain` is the sender's own. */
export function companyCandidates(
  original: Original,
  letter: Letter,
  domain: string | null,
): CompanyCandidate[] {
  const label = domain === null ? null : bareLabel(domain.split('.')[0]!);
  const letters = label?.replace(/[^a-z0-9]/g, '') ?? null;
  const companies = gatherNames(mentionsIn(original, letter, domain));
  if (letters) addSpelledByDomain(letters, companies);

  const candidates = joinForms([...companies.values()]);
  const talk = talkOf(letter.sentences);
  const ofApplicant = talk.includes('client-of-applicant');
  for (const candidate of candidates) {
    markTimes(candidate);
    markAddress(candidate, original, { label, ofApplicant });
  }
  markAmongOthers(candidates);
  markUnwritten(candidates);
  const isAgency = writesForAgency(letter.signOff);
  markLetter(candidates, letter, { talk, isAgency });
  const writer = namesOfWriter(original, letter, letters);
  markWriter(candidates, writer);
  return candidates
    .filter(
      (one) =>
        !isWriter(one, { writer, letters, address: original.from?.address ?? '' }) &&
        !isPersonToMeet(one, letters) &&
        !isTitleOfWriter(one, letter) &&
        !isBehindSigner(one, writer, candidates) &&
        !isStreet(one, letters) &&
        !(isAgency && isOfWriterAlone(one, letter)),
    )
    .map((one) => ({
      name: one.name,
      evidence: one.evidence,
      folded: one.known.folded,
      marks: marksOf(one),
    }));
}

function mentionsIn(original: Original, letter: Letter, domain: string | null): Mention[] {
  const mentions = mentionsInSender(original, letter, domain);
  addMentionsInSubject(letter.subject, mentions);
  addMentionsInSignOff(letter.signOff, mentions);
  addMentionsInSmallLetters(letter, mentions);
  addMentionsInLinks(original, mentions);
  const most = Math.min(letter.sentences.length, MOST_SENTENCES);
  for (let at = 0; at < most; at += 1) addMentionsInText(letter.sentences[at]!.text, mentions);
  for (const line of letter.signature) addMentionsInText(line, mentions);
  return mentions;
}

const CLEAR = byName(COMPANY_FORMS, (form) => companyMark(`clear/${form}`));

/** Set by hand: the corpus has few. */
const PARENT: Mark = { name: 'of-parent', worth: -2.5 };

/** Set by hand: the corpus, which all other marks are learned from, invents its employers. */
const KNOWN_EMPLOYER: Mark = { name: 'known-employer', worth: 2.5 };

/** What any word may have says nothing about a name of which more is known. */
function marksOf({ known, more, standings, isClear }: NamedCompany): Mark[] {
  const marks = [...known.marks, ...more];
  for (const { mark, withForm, isWeak } of standings) {
    if (isWeak && isClear) continue;
    marks.push(mark);
    if (withForm) addOnce(marks, withForm[known.form]);
  }
  if (isClear) marks.push(CLEAR[known.form]);
  if (standings.every((one) => one === ABOVE || one.isWeak || one.isContext) && standings.includes(ABOVE))
    marks.push(PARENT);
  if (isKnownEmployer(known.key)) marks.push(KNOWN_EMPLOYER);
  return marks;
}

const TWICE = companyMark('twice');
const OFTEN = companyMark('often');
const THREE_PLACES = companyMark('three-places');
const UNWRITTEN = companyMark('unwritten');
/** "sender+text": each pair of places that name it. */
const PAIR_OF_PLACES = byName(PLACES, (one) => byName(PLACES, (other) => companyMark(`${one}+${other}`)));

function markTimes({ more, times, places }: NamedCompany): void {
  if (times >= 2) more.push(TWICE);
  if (times >= 4) more.push(OFTEN);
  if (places.length >= 3) more.push(THREE_PLACES);
  if (!places.some(isWritten)) more.push(UNWRITTEN);
  for (let one = 1; one < places.length; one += 1)
    for (let other = 0; other < one; other += 1) more.push(PAIR_OF_PLACES[places[other]!][places[one]!]);
}

const EXTENDS = companyMark('extends');
const EXTENDED = companyMark('extended');
const ENDS_WITH = companyMark('ends-with');
const ENDED = companyMark('ended');
/** Whether the shorter name stands somewhere without the longer one. */
const ALONE = { starts: companyMark('alone-start'), ends: companyMark('alone-end') };
const NEVER_ALONE = { starts: companyMark('never-alone-start'), ends: companyMark('never-alone-end') };

function markAmongOthers(candidates: readonly NamedCompany[]): void {
  for (const one of candidates) {
    const { key } = one.known;
    for (const other of candidates) {
      const part = other.known.key;
      if (part.length < 4 || part.length >= key.length) continue;
      if (key.startsWith(part)) {
        addOnce(one.more, EXTENDS);
        addOnce(other.more, EXTENDED);
        addOnce(other.more, (standsAlone(other, one) ? ALONE : NEVER_ALONE).starts);
        markCut(other, one);
      } else if (key.endsWith(part)) {
        addOnce(one.more, ENDS_WITH);
        addOnce(other.more, ENDED);
        addOnce(other.more, (standsAlone(other, one) ? ALONE : NEVER_ALONE).ends);
      }
    }
  }
}

const CUT_AT_AND = companyMark('cut-at-and');
const CUT_BEFORE_HOUSE = companyMark('cut-before-house');
const CUT_AT_COMMON = companyMark('cut-at-common');
const AND = new Set(['and', 'und', 'et', 'y', 'e', 'en', '&', '+']);

/** What a name leaves of a longer one that it never stands without: "Housing" of "Ministry of Works and Housing". */
function markCut(part: NamedCompany, whole: NamedCompany): void {
  if (standsAlone(part, whole)) return;
  const [next = '', ...others] = whole.known.words.slice(part.known.words.length);
  if (AND.has(next)) addOnce(part.more, CUT_AT_AND);
  else if (namesHouse([next, ...others].join(' '))) addOnce(part.more, CUT_BEFORE_HOUSE);
  else if (isCommonWord(next)) addOnce(part.more, CUT_AT_COMMON);
}

const UNWRITTEN_BESIDE = companyMark('unwritten-beside');
const WRITTEN_BESIDE = companyMark('written-beside');

/** A name that a domain spells and nobody writes, beside one that shares a word with it. */
function markUnwritten(candidates: readonly NamedCompany[]): void {
  const sharing = candidates.filter(({ more, places }) => more.includes(SHARES) && places.some(isWritten));
  if (sharing.length === 0) return;
  for (const { more } of candidates.filter((one) => one.more.includes(UNWRITTEN))) {
    more.push(UNWRITTEN_BESIDE);
    for (const one of sharing) addOnce(one.more, WRITTEN_BESIDE);
  }
}

function standsAlone(part: NamedCompany, whole: NamedCompany): boolean {
  return part.writtenIn.some((line) => !whole.seenIn.includes(line));
}

const AGENCY = companyMark('agency');
const HAS_CLIENT = companyMark('has-client');
/** Whoever keeps an applicant for a client that stays unnamed is all that the applicant knows of. */
const AGENCY_OF_APPLICANT = companyMark('agency:applicant');
const HAS_CLIENT_OF_APPLICANT = companyMark('has-client:applicant');
const BESIDE_CLIENT = companyMark('beside-client');
const AGENCY_SIGNS = companyMark('agency-signs');
const BESIDE_AGENCY = companyMark('beside-agency');
const GREETED = companyMark('greeted');
const SIZES = ['short', 'middle', 'long'] as const;
const LETTER = byName(SIZES, (size) =>
  byName(['own', 'beside'], (whose) => companyMark(`letter:${size}:${whose}`)),
);
const WRITES_FOR_KIND = { agency: companyMark('writes-for:agency'), own: companyMark('writes-for:own') };
const TALK = byName(TALKS_OF, (kind) =>
  byName(['own', 'client', 'beside'], (whose) => companyMark(`talk:${kind}:${whose}`)),
);
function markLetter(
  candidates: readonly NamedCompany[],
  { sentences }: Letter,
  { talk, isAgency }: { talk: readonly Talk[]; isAgency: boolean },
): void {
  const hasClient = speaksOfClient(sentences);
  const ofApplicant = talk.includes('client-of-applicant');
  const findsForOthers = talk.some((kind) => kind !== 'application');
  const size = letterSize(sentences.length);
  const first = sentences[0] ? foldText(sentences[0].text) : '';
  const greeting = GREETING.test(first) ? first : '';
  for (const candidate of candidates) {
    const { more, places, known } = candidate;
    if (known.isAgency) more.push(ofApplicant ? AGENCY_OF_APPLICANT : AGENCY);
    const isOwn = places.includes('sender') || places.includes('sign-off') || places.includes('domain');
    more.push(LETTER[size][isOwn ? 'own' : 'beside']);
    const whose = isOwn ? 'own' : talk.length > 0 && isClient(candidate) ? 'client' : 'beside';
    for (const kind of talk) more.push(TALK[kind][whose]);
    if (candidate.standings.includes(WRITES_FOR))
      more.push(WRITES_FOR_KIND[isAgency || findsForOthers ? 'agency' : 'own']);
    if (isAgency) more.push(isOwn ? AGENCY_SIGNS : BESIDE_AGENCY);
    if (hasClient && !isClient(candidate))
      more.push(!isOwn ? BESIDE_CLIENT : ofApplicant ? HAS_CLIENT_OF_APPLICANT : HAS_CLIENT);
    if (greeting !== '' && greeting.includes(known.folded)) more.push(GREETED);
  }
}

function letterSize(sentences: number): (typeof SIZES)[number] {
  return sentences <= 4 ? 'short' : sentences <= 12 ? 'middle' : 'long';
}

const WRITER = companyMark('writer');

/** Whether a name is the writer's whole name and a person's, and not a house's that its domain spells. */
function isWriter(
  { known, name }: NamedCompany,
  { writer, letters, address }: { writer: ReadonlySet<string>; letters: string | null; address: string },
): boolean {
  if (known.words.length < 2 || !writer.has(known.folded) || known.letters === letters) return false;
  // Few names are known for a person's; an address such as first.last@ tells for all.
  return known.form === 'person' || spellsName(name, address);
}

/** "An interview with Mara Lindt (Head of Insights)": nobody's employer, unless the sender has that name too. */
function isPersonToMeet({ known, standings, places }: NamedCompany, letters: string | null): boolean {
  return (
    (standings.includes(TITLE_OF_PERSON) ||
      standings.includes(TITLED) ||
      (known.form === 'person' && standings.includes(TALKS))) &&
    known.words.length > 1 &&
    !/^house/.test(known.form) &&
    !places.includes('sender') &&
    known.letters !== letters
  );
}

/** "Our Cecil Street office": where a house stands, unless it is called so, or is written to: "your application to Chapel Street". */
function isStreet({ known, places, standings }: NamedCompany, letters: string | null): boolean {
  return (
    !standings.some(({ isTelling }) => isTelling) &&
    (STREET.test(known.folded) || HOUSE_NUMBER.test(known.folded)) &&
    !places.includes('sender') &&
    known.letters !== letters &&
    !isKnownEmployer(known.key)
  );
}

/** "Beatrice Hotel Aurora": the writer's first name, and in the line below the house, which is another candidate. */
function isBehindSigner(
  { known: { words } }: NamedCompany,
  writer: ReadonlySet<string>,
  candidates: readonly NamedCompany[],
): boolean {
  const [first = '', ...others] = words;
  if (others.length < 2 || !isFirstName(first) || !writer.has(first)) return false;
  const house = others.join(' ');
  return candidates.some(({ known }) => known.folded === house);
}

/** "Senior Consultant" below the writer's name. */
function isTitleOfWriter({ known, seenIn }: NamedCompany, { signOff }: Letter): boolean {
  return known.form === 'role' && seenIn.every((line) => signOff.includes(line));
}

/** Named by the sender and the signature, and not by what they write: of one who writes for an agency, the agency. */
function isOfWriterAlone(company: NamedCompany, { sentences, signature, signOff }: Letter): boolean {
  if (company.places.includes('subject') || isClient(company)) return false;
  const isSaid = (line: string) =>
    (line.length > LONGEST_SIGNATURE_LINE ? !signature.includes(line) : !signOff.includes(line)) &&
    sentences.some(({ text }) => text === line);
  return !company.seenIn.some(isSaid);
}

function isClient({ standings }: NamedCompany): boolean {
  return standings.includes(CLIENT.plain) || standings.includes(CLIENT.aboutJob);
}

/** The writer's names are seldom the employer's, though a house may be called like its owner. */
function markWriter(candidates: readonly NamedCompany[], writer: ReadonlySet<string>): void {
  if (writer.size === 0) return;
  for (const { more, known } of candidates) if (writer.has(known.folded)) more.push(WRITER);
}
