import { serviceOfBrand } from '../../applicant-tracking.ts';
import { foldText } from '../../read/fold-text.ts';
import type { Original } from '../../reading.ts';
import { remember } from '../../remember.ts';
import type { Letter } from '../letter.ts';
import { namesAgency, speaksOfClient } from './agency.ts';
import { isCommonWord } from './common-words.ts';
import type { CompanyCandidate, NamedCompany } from './company-candidate.ts';
import { companyMark } from './company-mark.ts';
import { formOfCompany, keyOfCompany, trimCompany } from './company-shape.ts';
import { joinForms } from './join-forms.ts';
import { type Mention, WEAK_MARKS } from './mention.ts';
import { mentionsInSender } from './mentions-in-sender.ts';
import { mentionsInSignOff } from './mentions-in-sign-off.ts';
import { mentionsInSubject } from './mentions-in-subject.ts';
import { mentionsInText } from './mentions-in-text.ts';
import { namesOfWriter } from './people-of-letter.ts';

interface Group extends NamedCompany {
  seen: Set<string>;
  clearest: number;
}

const MOST_SENTENCES = 80;
const LONGEST_NAME = 70;
const AGENCY_DOMAIN = /recruit|staffing|search|talent|personal|interim|headhunt|selec|temps|resourc/;
const GREETING =
  /^(?:dear|hi|hey|hello|hallo|liebe[rs]?|sehr geehrte|guten tag|moin|bonjour|chere?|hola|estimad|querid|beste|geachte|hoi|dag|ola|oi|prezad|car[oai]|gentile|ciao|buongiorno|egregi)/;

/** Every company that a letter may be about, with the marks that tell which it is. `domain` is the sender's own. */
export function companyCandidates(
  original: Original,
  letter: Letter,
  domain: string | null,
): CompanyCandidate[] {
  const label = domain?.split('.')[0] ?? null;
  const writer = namesOfWriter(original, letter, label?.replace(/[^a-z0-9]/g, '') ?? null);
  const mentions = [
    ...mentionsInSender(original, letter, domain),
    ...mentionsInSubject(letter.subject),
    ...mentionsInSignOff(letter.signOff),
    ...letter.sentences.slice(0, MOST_SENTENCES).flatMap(({ text }) => mentionsInText(text)),
  ];
  const groups = new Map<string, Group>();
  for (const mention of mentions) addMention(mention, groups, writer);
  if (label) addSpelledByDomain(label.replace(/[^a-z0-9]/g, ''), groups);

  const candidates = joinForms([...groups.values()]);
  for (const candidate of candidates) {
    markTimes(candidate);
    markAddress(candidate, original, label);
  }
  markAmongOthers(candidates);
  markLetter(candidates, letter);
  return candidates.map(({ name, evidence, folded, marks }) => ({
    name,
    evidence,
    folded,
    marks: new Set(Array.from(marks, companyMark)),
  }));
}

function addMention(
  { name: raw, place, evidence, marks }: Mention,
  groups: Map<string, Group>,
  writer: ReadonlySet<string>,
): void {
  const name = trimCompany(raw);
  const key = keyOfCompany(name);
  if (name.length < 2 || name.length > LONGEST_NAME || key.length < 2 || /^\d+$/.test(key)) return;
  let group = groups.get(key);
  if (!group) {
    const folded = foldText(name);
    if (!mayBeCompany(name, folded, place, marks, writer)) return;
    group = newGroup(name, key, folded, evidence);
    groups.set(key, group);
  }
  if (!group.seen.has(evidence)) group.times += 1;
  group.seen.add(evidence);
  group.places.add(place);
  if (marks.length > group.clearest) {
    group.clearest = marks.length;
    group.name = name;
    group.evidence = evidence;
  }
  addMarks(group, marks);
}

/** The recruiting service that a name is, with or without its legal form. */
const serviceNamed = remember((name) =>
  serviceOfBrand(name.replace(/ (?:Software|AB|Inc|GmbH|Ltd|SE|ATS)\.?$/, '')),
);

function mayBeCompany(
  name: string,
  folded: string,
  place: Mention['place'],
  marks: readonly string[],
  writer: ReadonlySet<string>,
): boolean {
  if (place === 'domain') return true;
  const capital = name.split(' ').filter((word) => /\p{Lu}|^\d|\./u.test(word));
  if (place !== 'sender' && capital.length <= 1 && isCommonWord(capital[0] ?? '')) return false;
  if (/^(?:of|for|and|und|de|von|y|e|et|en|&|van|het)\s/.test(name) || writer.has(folded)) return false;
  const service = serviceNamed(name);
  if (!service) return true;
  // A tracking system signs its mail; that it hires for itself, only a sentence can say.
  const isSaid = place === 'text' || place === 'subject';
  return service.is === 'ats' && isSaid && marks.some((mark) => mark.endsWith('-job') || mark === 'join');
}

/** The words of a name as marks. */
const marksOfWords = remember((folded): readonly string[] => {
  const words = folded.split(/[^a-z0-9&]+/).filter(Boolean);
  return [
    `=^${words[0]}`,
    `=$${words.at(-1)}`,
    ...words.flatMap((word) => (word.length > 6 ? [`=${word}`, `~${word.slice(-4)}`] : [`=${word}`])),
  ];
});

function newGroup(name: string, key: string, folded: string, evidence: string): Group {
  const form = formOfCompany(name);
  const marks = new Set(marksOfWords(folded));
  return {
    name,
    key,
    folded,
    form,
    evidence,
    marks,
    places: new Set(),
    times: 0,
    seen: new Set(),
    clearest: -1,
  };
}

/** A mark alone, and with the name's form: "at a house" says more than "at a word". */
function addMarks({ marks: all, form }: Group, marks: readonly string[]): void {
  const beside = marks.filter((mark) => /^(?:s:)?[<>]/.test(mark));
  const kinds = marks.filter((mark) => !beside.includes(mark));
  const clear = kinds.filter((mark) => !WEAK_MARKS.has(mark));
  for (const mark of beside) all.add(mark);
  for (const mark of clear.length > 0 ? clear : kinds) {
    all.add(mark);
    if (mark === 'part-of-longer') continue;
    if (!mark.startsWith('sender')) all.add(`${mark}/${form}`);
    if (mark.startsWith('sender')) all.add(`sender/${form}`);
    if (!WEAK_MARKS.has(mark)) all.add(`clear/${form}`);
  }
}

/** "Experiencia Candidato Sigma Andina" at sigmaandina.example: the domain spells which words are the name. */
function addSpelledByDomain(label: string, groups: Map<string, Group>): void {
  if (label.length < 3) return;
  for (const one of [...groups.values()]) {
    const run = runSpelling(label, one.name.split(' '));
    if (run === null) continue;
    let made = groups.get(label);
    if (!made) {
      made = newGroup(run, label, foldText(run), one.evidence);
      groups.set(label, made);
    }
    made.name = run;
    for (const place of one.places) made.places.add(place);
    made.times += one.times;
    for (const mark of one.marks) if (/^(?:sender-|sign-)/.test(mark)) made.marks.add(mark);
    made.marks.add('spelled-part');
  }
}

function runSpelling(label: string, words: readonly string[]): string | null {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      if (to - from === words.length) continue;
      const run = words.slice(from, to).join(' ');
      if (keyOfCompany(run) === label) return run;
    }
  }
  return null;
}

function markTimes({ marks, times, places }: NamedCompany): void {
  if (times >= 2) marks.add('twice');
  if (times >= 4) marks.add('often');
  if (places.size >= 2) marks.add('two-places');
  if (places.size >= 3) marks.add('three-places');
}

function markAddress({ marks, key, folded }: NamedCompany, { from }: Original, label: string | null): void {
  if (!from) return;
  const at = from.address.lastIndexOf('@');
  const plain = key.replace(/[^a-z0-9]/g, '');
  const own = label?.replace(/[^a-z0-9]/g, '');
  if (label && AGENCY_DOMAIN.test(label) && (plain === own || sharesWord(own!, label, folded, plain)))
    marks.add('agency-domain');
  if (own && plain === own) marks.add('domain-spells');
  else if (own && label && sharesWord(own, label, folded, plain)) marks.add('domain-shares');
  if (plain.length >= 4 && plain === from.address.slice(0, at).replace(/[^a-z0-9]/g, ''))
    marks.add('local-spells');
  if (!own && plain === from.address.slice(at + 1).split('.')[0]) marks.add('host-spells');
}

function sharesWord(own: string, label: string, folded: string, plain: string): boolean {
  const isLong = (word: string) => word.length >= 4;
  return (
    folded
      .split(/[^a-z0-9]+/)
      .filter(isLong)
      .some((word) => own.includes(word)) ||
    label
      .split(/[^a-z0-9]+/)
      .filter(isLong)
      .some((word) => plain.includes(word)) ||
    (own.length >= 3 && plain.startsWith(own))
  );
}

function markAmongOthers(candidates: readonly NamedCompany[]): void {
  for (const one of candidates) {
    for (const other of candidates) {
      if (other.key.length < 4 || other.key.length >= one.key.length) continue;
      if (one.key.startsWith(other.key)) {
        one.marks.add('extends');
        other.marks.add('extended');
      } else if (one.key.endsWith(other.key)) {
        one.marks.add('ends-with');
        other.marks.add('ended');
      }
    }
  }
}

function markLetter(candidates: readonly NamedCompany[], { sentences }: Letter): void {
  const hasClient = speaksOfClient(sentences);
  const first = sentences[0] ? foldText(sentences[0].text) : '';
  const greeting = GREETING.test(first) ? first : '';
  for (const { marks, places, folded } of candidates) {
    if (namesAgency(folded)) marks.add('agency');
    const isOwn = places.has('sender') || places.has('sign-off') || places.has('domain');
    if (hasClient) marks.add(isOwn ? 'has-client' : 'beside-client');
    if (greeting !== '' && greeting.includes(folded)) marks.add('greeted');
  }
}
