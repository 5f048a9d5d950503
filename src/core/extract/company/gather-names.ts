import { addOnce, addStanding, type NamedCompany } from './company-candidate.ts';
import { companyMark } from './company-mark.ts';
import type { KnownName } from './known-name.ts';
import { knownName } from './known-name.ts';
import { isWritten, type Mention } from './mention.ts';

const SENTENCE = 3;
const SPELLED_PART = companyMark('spelled-part');

/** The names that may be the employer's, each with all of its mentions; none that stands only inside a role's name, unless behind a "for" or "at" of it. */
export function gatherNames(mentions: readonly Mention[]): Map<string, NamedCompany> {
  const companies = new Map<string, NamedCompany>();
  for (const mention of mentions) {
    const { known, evidence, standings, place } = mention;
    if (known.isNothing) continue;
    let company = companies.get(known.key);
    if (!company) {
      if (!mayBeCompany(mention)) continue;
      company = named(known, known.name, evidence);
      companies.set(known.key, company);
    }
    if (isBetterKnown(company, mention)) company.known = known;
    if (!company.seenIn.includes(evidence)) {
      company.seenIn.push(evidence);
      company.times += 1;
    }
    if (isWritten(place)) addOnce(company.writtenIn, evidence);
    addOnce(company.places, place);
    const said = saidAs(mention);
    if (said > company.said) {
      company.said = said;
      company.name = known.name;
      company.evidence = evidence;
    }
    for (const standing of standings) addStanding(company, standing);
  }
  for (const [key, { known }] of companies) if (known.form === 'role-part') companies.delete(key);
  return companies;
}

/** Of the ways in which a mail writes a name and of the places where it does, a sentence says the most. */
function saidAs({ place, standings }: Mention): number {
  return standings.length + (place === 'text' || place === 'subject' ? SENTENCE : 0);
}

function named(known: KnownName, name: string, evidence: string): NamedCompany {
  return {
    name,
    evidence,
    known,
    standings: [],
    said: 0,
    more: [],
    places: [],
    seenIn: [],
    writtenIn: [],
    times: 0,
    isClear: false,
    isFirm: false,
  };
}

/** Somewhere it stands by itself, and not only inside a role's name; or it is written, and not only spelled by a domain. */
function isBetterKnown({ known, places }: NamedCompany, { place }: Mention): boolean {
  if (known.form === 'role-part' || known.form === 'role-tail') return true;
  return isWritten(place) && !places.some(isWritten);
}

function mayBeCompany({ known, place, standings }: Mention): boolean {
  if (place === 'domain' || place === 'link') return known.service === null;
  if (known.service === null && (!known.isOrdinary || place === 'sender')) return true;
  // A recruiting service signs its mail, and any noun may begin a line; who takes applications, only a sentence can say.
  const isSaid = place === 'text' || place === 'subject';
  return isSaid && standings.some(({ isTelling }) => isTelling);
}

/** "Experiencia Candidato Sigma Andina" at sigmaandina.example: the domain spells which words are the name. */
export function addSpelledByDomain(label: string, companies: Map<string, NamedCompany>): void {
  if (label.length < 3) return;
  for (const one of [...companies.values()]) {
    const run = one.known.letters.includes(label) ? runSpelling(label, one.name.split(' ')) : null;
    if (run === null) continue;
    let made = companies.get(label);
    const known = knownName(run);
    if (!made) {
      made = named(known, known.name, one.evidence);
      companies.set(label, made);
    }
    made.name = known.name;
    if (!made.places.some(isWritten)) made.known = known;
    for (const place of one.places) addOnce(made.places, place);
    made.times += one.times;
    for (const standing of one.standings)
      if (/^sender-|^sign-/.test(standing.mark.name)) addStanding(made, standing);
    addOnce(made.more, SPELLED_PART);
    made.isClear = true;
  }
}

function runSpelling(label: string, words: readonly string[]): string | null {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      if (to - from === words.length) continue;
      const run = words.slice(from, to).join(' ');
      if (knownName(run).key === label) return run;
    }
  }
  return null;
}
