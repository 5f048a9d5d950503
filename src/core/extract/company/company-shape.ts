import { foldText } from '../../read/fold-text.ts';
import { remember } from '../../remember.ts';
import { isFirstName } from '../first-names.ts';
import { looksLikeRole } from '../role-name.ts';
import { isCommonWord, isEverydayWord } from './common-words.ts';
import { BEFORE_NAME, BEHIND_NAME, isHouseAlone, LEGAL_FORM, namesHouse, TEAMS } from './company-words.ts';

const DEPARTMENT =
  / (?:Scheduling|Assessments?|Medical Workforce|(?:HR|University|Campus|Talent|People|Recruit\p{L}{0,10}|Applicant|Careers?) (?:Systems|Programs?|Office|Unit|Portal|Services?|Operations|Desk|Hub|Department|Recruiting|Recruitment|ATS))$/u;
/** Who looks for students: of a university, its own people are in human resources. */
const UNIVERSITY_OFFICE =
  / (?:University|Campus|Early Careers?|Graduate|Student) (?:Relations|Recruit\p{L}{0,10}|Programs?|Programmes?|Hiring|Talent)(?: Team)?$/u;
const TEAM_ENDING =
  /-(?:[Tt]eam|[Cc]rew|Recruiting|Karriere\p{L}{0,10}|HR|Talent|Konto|Familie|Leute|Portal)$/u;
/** "Wren & the" of "Wren & the Northwind crew": who signs for all. */
const AND_THE_CREW =
  /^\p{Lu}[\p{L}'-]{1,14} (?:&|\+|and|und|et|y|e|en) (?:the|das|der|le|la|les|l'|el|los|las|il|lo|gli|het|de|o|all of|everyone at|team|équipe|equipo|tutti)\s?(?=\p{Lu})/u;
const REACH = /^(?:Global|Corporate|Early|Emerging|EMEA|APAC|DACH|US|UK)$/;
const LINKING = /^(?:and|of|for|&|und|de|y|e|et|en)$/;
const OF = /^(?:of|at|de|da|do|del|della|du|des|di|der|von|van|bei)$/;
/** "Azienda Ospedaliera San Rocco" is called so; "Azienda Corvina" is a firm of that name. */
const KIND_OF_AZIENDA =
  /^(?:Ospedalier|Sanitari|Agricol|Vinicol|Special|USL|ULSS|Usl|Unit|Socio|Municipal|Comunal|Multiservizi|Trasporti|Territorial|Regional)/;
/** Small words that an office leaves behind when it is taken off. */
const LINK_LEFT =
  /^(?:del|della|dell'|de|du|des|der|den|dem|vom|von|van|di|da|do|dos|of|at|for|für|bei|la|le|el|the|het|das|die)$/;
/** Two words in front that are an office: "Risorse Umane Gruppo Farnesi". Folded. */
const OFFICE_OF_TWO =
  /^(?:risorse umane|capital humano|recursos humanos|gestion humana|ressources humaines|human resources|talent acquisition|freundliche grusse|freundlichen grussen|mit freundlichem)$/;
const SHORT_FORM = /\s(?:Inc|Ltd|Co|Corp|S\.A|S\.L|e\. ?V|S\.r\.l|S\.p\.A)\.$/;

/** A company's name without what stands around it: articles, teams, portals, full stops. */
export const trimCompany = remember((raw: string): string => {
  const words = raw
    .replace(AND_THE_CREW, '')
    .replace(UNIVERSITY_OFFICE, '')
    .replace(DEPARTMENT, '')
    .split(' ');
  for (let before = wordsBefore(words); before > 0; before = wordsBefore(words)) {
    words.splice(0, before);
    // "Secretaría del Colegio": what linked the office to the house is no part of either.
    while (words.length > 1 && LINK_LEFT.test(words[0]!)) words.shift();
  }
  while (words.length > 1 && isBehindName(words.at(-1)!) && !isTrade(words)) {
    words.pop();
    // "Northwind Global Talent Acquisition": how far the team reaches.
    if (words.length > 1 && REACH.test(words.at(-1)!)) words.pop();
  }
  // "Northwind's Talent Team": the genitive is the team's.
  if (words.length < raw.split(' ').length) words.push(words.pop()!.replace(/'s$/, ''));
  const name = words.join(' ').replace(TEAM_ENDING, '').replace(/'$/, '');
  const legal = LEGAL_FORM.exec(name);
  const short = legal ? name.slice(0, legal.index + legal[0].length) : name;
  return SHORT_FORM.test(short) ? short : short.replace(/[.,·:*-]{1,5}$/, '').trim();
});

/** How many words at the head are not the name's: of "Equipe de Recrutamento Maré Alta" first two, then one. */
function wordsBefore(words: readonly string[]): number {
  if (words.length < 2) return 0;
  const first = plain(words[0]!);
  if (
    words.length > 2 &&
    ((TEAMS.has(first) && OF.test(words[1]!)) || OFFICE_OF_TWO.test(`${first} ${plain(words[1]!)}`))
  )
    return 2;
  if (first === 'azienda' && KIND_OF_AZIENDA.test(words[1]!)) return 0;
  return BEFORE_NAME.has(first) && !LINKING.test(words[1]!) ? 1 : 0;
}

/** "Yarrabee Resources Careers": what a mine is called, unless they are human. */
function isTrade(words: readonly string[]): boolean {
  return plain(words.at(-1)!) === 'resources' && plain(words.at(-2)!) !== 'human';
}

function isBehindName(word: string): boolean {
  return BEHIND_NAME.has(plain(word)) || LINKING.test(word);
}

function plain(word: string): string {
  return foldText(word).replace(/[^\p{L}&'-]/gu, '');
}

const LEGAL_ENDING =
  /(?:,? (?:g?gmbh|ges\.?m\.?b\.?h|partg|mbb|& co\.? kg|mbh|ag|se|kg|kgaa|ohg|gbr|asbl|vzw|e\.? ?v\.?|eg|inc|llc|ltd|llp|plc|b\.?v|n\.?v|s\.?a\.?s?|s\.?l\.?u?|s\.?p\.?a|s\.?r\.?l|limited|corp|lda|ltda|pvt|pty|pte|sarl|p?jsc|pllc|sdn|bhd|berhad|aor|kdor|aps|fze|fzco|cic|cio|onlus|scop|s\.?n\.?c|scrl|co|company|& co)\.?){1,3}$/;

/** Equal for the ways in which one mail writes one company; of its folded name. */
export function keyOfCompany(folded: string): string {
  return folded
    .replaceAll('ß', 'ss')
    .replace(/^(?:the|les?|la|el|il|die|der|das|het) /, '')
    .replace(LEGAL_ENDING, '')
    .replace(/[^\p{L}\p{N}+]/gu, '');
}

/** What a name may look like: a house, one word, letters, ordinary words, a role. */
export const COMPANY_FORMS = [
  'house',
  'house-word',
  'house-common',
  'house-alone',
  'person',
  'person-alone',
  'letters',
  'word',
  'words',
  'role',
  'role-part',
  'role-tail',
  'common',
  'common-part',
] as const;
export type CompanyForm = (typeof COMPANY_FORMS)[number];

/** Who somebody is in a company, which the words for roles leave out. */
const OFFICE =
  /^(?:S?VP|CEO|CTO|CFO|COO|CPO|Chief|President|Vice|Founder|Co-[Ff]ounder|RN|LPN|LVN|CNA|EMT)\b|\b(?:RN|LPN|LVN|CNA)$/;

/** In front of a person's name. */
const TITLE =
  /^(?:M\.|Señora?|Monsieur|Senhora?|Signora?|Mevrouw|Dr|Prof|Mr|Mrs|Ms|Mme|Mag|Dott|Herr|Frau|Judge|Sir|Dame|Lord|Lady|Sister|Rev|Father|Pastor|Capt|Captain|Lt|LT|Sgt|Kolleg(?:e|in)|Domvikar|Madame|Monsieur|Maître|Sig|Sra?)\.? /;

/** "Chefärztin Frau Prof. Dr. Keil". */
const TITLE_INSIDE = / (?:Herrn?|Frau|Mrs?\.|Ms\.|Dr\.|Prof\.) \p{Lu}/u;

/** "Jo & Pete", "Katarzyna and Will". */
const TWO_PEOPLE = /^\p{Lu}\p{L}+ (?:&|and|und|et|en|y|e) \p{Lu}\p{L}+$/u;

/** Not in capitals alone, as a house's letters are. */
const SURNAME = /^\p{Lu}(?:\.$|['-]?\p{Lu}?\p{Ll})/u;

/** "Karl Meunier", and not "Karl AI" or "Karl Foods". */
function isPerson([first, ...others]: readonly string[]): boolean {
  if (first === undefined || others.length === 0 || others.length > 2 || !isFirstName(first)) return false;
  return others.every((word) => SURNAME.test(word) && !isCommonWord(word));
}

function plainFold(text: string): string {
  return foldText(text).replaceAll('ß', 'ss');
}

/** Behind whose name stands what they are or do, as behind a title: "Meridiano Consultores", "Gritstone Engineering". */
const TRADESMEN =
  /^(\p{Lu}.*) (?:Rechtsanwälte|Rechtsanwaelte|Steuerberater|Consultores|Consultants|Consulting|Solicitors|Accountants|Architects|Architekten|Architectes|Ingenieure|Ingenieurs|Engineers|Engineering|Surveyors|Advisors|Advisers|Builders|Partners|Logistics|Security|Abogados|Asesores|Arquitectos|Avvocati|Advocaten|Avocats)$/u;

function isTradesmen(name: string): boolean {
  const head = TRADESMEN.exec(name)?.[1]?.replace(/ (?:&|\+|und|and|e|y|et) \p{Lu}\p{Ll}+$/u, '');
  if (head === undefined || looksLikeRole(head) || OFFICE.test(head)) return false;
  return head.split(' ').some((word) => /^\p{Lu}/u.test(word) && !isEverydayWord(word));
}

/** What a name looks like. */
export function formOfCompany(name: string, folded: string): CompanyForm {
  const capital = name.split(' ').filter((word) => /\p{Lu}|^\d+\p{L}/u.test(word));
  const common = capital.filter(isCommonWord).length;
  if (common === capital.length && capital.length <= 1) return 'common';
  if (LEGAL_FORM.test(name)) return capital.length <= 1 ? 'house-word' : 'house';
  if (!isTradesmen(name) && (looksLikeRole(name) || OFFICE.test(name))) return 'role';
  if (namesHouse(folded)) {
    if (capital.every((word) => isCommonWord(word) || namesHouse(plainFold(word))))
      return capital.length <= 1 && isHouseAlone(folded) ? 'house-alone' : 'house-common';
    return capital.length <= 1 ? 'house-word' : 'house';
  }
  if (TITLE.test(name) || TITLE_INSIDE.test(name)) return 'person';
  if (capital.length === 1 && isFirstName(capital[0]!)) return 'person-alone';
  if (isPerson(capital) || (TWO_PEOPLE.test(name) && capital.every(isFirstName))) return 'person';
  if (/^\p{Lu}{2,4}$/u.test(name)) return 'letters';
  if (capital.length <= 1) return 'word';
  return common === capital.length || (common > 0 && isCommonWord(capital[0]!)) ? 'common-part' : 'words';
}
