import { type ServiceKind, serviceOfHouse } from '../../applicant-tracking.ts';
import { foldText } from '../../read/fold-text.ts';
import { remember } from '../../remember.ts';
import type { Mark } from '../choice/chooser.ts';
import { looksLikeRole } from '../role-name.ts';
import { namesAgency } from './agency.ts';
import { isCommonWord, isEverydayWord } from './common-words.ts';
import { companyMark } from './company-mark.ts';
import { type CompanyForm, formOfCompany, keyOfCompany, trimCompany } from './company-shape.ts';
import { LEGAL_FORM } from './company-words.ts';
import { partsOfName } from './parts-of-name.ts';
import { isPlace } from './places.ts';

/** All that is known of a name by its letters alone. */
export interface KnownName {
  /** Without what stands around it. */
  name: string;
  /** Equal for the ways in which one mail writes one company. */
  key: string;
  folded: string;
  /** Of `folded`. */
  words: readonly string[];
  /** Of `key`: those that a domain may have. */
  letters: string;
  form: CompanyForm;
  /** Its words as marks. */
  marks: readonly Mark[];
  /** The shorter names in it. */
  parts: readonly string[];
  /** Names nothing, wherever it stands. */
  isNothing: boolean;
  /** One word of everyday. */
  isOrdinary: boolean;
  isAgency: boolean;
  /** The kind of recruiting service that it is. */
  service: ServiceKind | null;
}

const LONGEST_NAME = 70;
const HAS_LEGAL_FORM = companyMark('legal-form');
/** Who decides inside a house, whichever it is: "recommended to the Board of Education". Folded. */
const BODY =
  /^(?:(?:board|council|committee) of (?:education|trustees|directors|governors|regents|supervisors|commissioners|management)|(?:school|hiring|selection|search|interview|governing|examining) (?:board|committee|panel|body)|(?:county|city|town|parish) (?:council|commission)|human resources department|equal employment opportunity commission|eeoc)$/;
/** "Hoping for Friday", "Interview on Monday": no house is called after a day that something is for. */
const ENDS_WITH_DAY =
  / (?:for|on|by|until|till|from|am|ab|bis|fur|le|du|para|el|hasta|op|per|entro|ate) (?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const BEGINS_INSIDE = /^(?:of|for|and|und|de|von|y|e|et|en|&|van|het)\s/;
/** What is known of a name as it stands in a mail. A mail repeats its names, and an inbox its senders. */
export const knownName = remember((raw): KnownName => known(raw, trimCompany(raw)));

const WITH_TRADE = /^\S.* (?:Recruitment|Recruiting|Personal|Talent|Jobs)$/;
const knownUncut = remember((raw): KnownName => {
  const whole = known(raw, raw);
  return { ...whole, parts: [], marks: [...whole.marks, companyMark('uncut')] };
});

/** "Talbot Reeve Recruitment" whole, which is a house that finds people for others, or the team that does in Talbot Reeve; null for any other name. */
export function uncutName(raw: string): KnownName | null {
  if (!WITH_TRADE.test(raw)) return null;
  return raw.startsWith(`${knownName(raw).name} `) ? knownUncut(raw) : null;
}

function known(raw: string, name: string): KnownName {
  const folded = foldText(name);
  const key = keyOfCompany(folded);
  const capital = name.split(' ').filter((word) => /\p{Lu}|^\d|\./u.test(word));
  const form = raw !== name && looksLikeRole(raw) ? 'role' : formOfCompany(name, folded);
  const which = everydayOf(capital);
  const service = serviceOfHouse(name)?.is ?? null;
  const isBody = BODY.test(folded);
  return {
    name,
    key,
    folded,
    words: folded.split(' '),
    letters: key.replace(/[^a-z0-9]/g, ''),
    form,
    marks: [
      ...marksOfWords(folded),
      everyday(which),
      everyday(`${which}/${form}`),
      ...(LEGAL_FORM.test(name) ? [HAS_LEGAL_FORM] : []),
    ],
    parts: service === null && !isBody ? partsOfName(name) : [],
    isNothing:
      name.length < 2 ||
      name.length > LONGEST_NAME ||
      key.length < 2 ||
      /^\d+$/.test(key) ||
      BEGINS_INSIDE.test(name) ||
      isLegalFormAlone(folded) ||
      isBody ||
      ENDS_WITH_DAY.test(folded) ||
      isPlace(name),
    isOrdinary: capital.length <= 1 && isCommonWord(capital[0] ?? ''),
    isAgency: namesAgency(folded),
    service,
  };
}

/**
 * What is known of a shorter name inside another. "Cloud Systems" of "Cloud Systems Engineer" is no house; "Boreal Freight"
 * of "Fleet Planner for Boreal Freight" may be one.
 */
export function partOf(whole: KnownName, name: string): KnownName {
  if (whole.form !== 'role' || isBeforeLink(whole.name, name) || isHouseBefore(whole.name, name))
    return knownName(name);
  const isBehindLink = BEHIND_LINK.test(whole.name.slice(0, -name.length)) && whole.name.endsWith(name);
  return isBehindLink ? knownTailOfRole(name) : knownPartOfRole(name);
}

/** "Beacon Legal Aid for the Intake Specialist": who looks for one. */
function isBeforeLink(whole: string, name: string): boolean {
  return whole.startsWith(name) && BEFORE_LINK.test(whole.slice(name.length)) && !looksLikeRole(name);
}

/** "Brevik Marine's Fleet Technical Manager", "Corvane Bank Graduate Analyst Programme": whose role it is. */
function isHouseBefore(whole: string, name: string): boolean {
  if (!whole.startsWith(name) || looksLikeRole(name)) return false;
  if (whole.startsWith("'s ", name.length)) return true;
  return knownName(name).form === 'house' && !isEverydayWord(name.split(' ')[0]!);
}

const BEFORE_LINK = /^ (?:for|für|pour|voor|para|per) (?:the|an?|our|die|den|das|le|la|de|het|el|il|o) /;
const BEHIND_LINK =
  /(?:^|\s)(?:for|at|with|bei|für|chez|pour|de|da|do|di|van|bij|voor|d'|dell')\s?(?:\p{Ll}{1,3}\s)?$/u;
const knownTailOfRole = remember((name): KnownName => {
  const known = knownName(name);
  return known.form === 'role' ? knownPartOfRole(name) : { ...known, form: 'role-tail' };
});
const knownPartOfRole = remember((name): KnownName => ({ ...knownName(name), form: 'role-part' }));

type Everyday = 'all' | 'first' | 'some' | 'none';
const everyday = remember((which) => companyMark(`everyday:${which}`));
/** How much of a name is of the words that mails about jobs consist of: "Dinge" is, "Vensara" is not. */
function everydayOf(capital: readonly string[]): Everyday {
  const known = capital.map(isEverydayWord);
  if (known.every(Boolean)) return 'all';
  return known[0] ? 'first' : known.includes(true) ? 'some' : 'none';
}

/** "Ltd" is everybody's, and so nobody's name. */
function isLegalFormAlone(folded: string): boolean {
  return keyOfCompany(`x ${folded}`) === 'x';
}

const ENDING = 3;
/** "SmartJobs", "CivicHire", "ClearTrace Screening": a board's or a checker's own name, known to us or not. */
const AFTER_HIRING =
  /jobs?\b|\bjobs?|hire\b|hiring|recruit|talent|career|karriere|stellen|vagas?\b|empleo|emploi|screening\b|checks?\b/;

function marksOfWords(folded: string): Mark[] {
  const words = folded.split(/[^a-z0-9&]+/).filter(Boolean);
  const names = [
    ...(words.length > 1 ? [`=^${words[0]}`, `=$${words.at(-1)}`] : []),
    ...words.map((word) => `=${word}`),
  ];
  const last = words.at(-1) ?? '';
  // "-ist", "-eur", "-ung": what a word of an unknown trade ends in.
  if (last.length > ENDING + 1) names.push(`~${last.slice(-ENDING)}`);
  if (AFTER_HIRING.test(folded)) names.push('after-hiring');
  return [...new Set(names)].map(companyMark);
}
