/** Endings that the law asks for and nobody says. */
const LEGAL_FORM =
  /^(?:inc|incorporated|ltd|limited|llc|llp|lp|plc|corp|corporation|co|company|gmbh|ggmbh|gesmbh|ges|mbh|mbb|partg|gbr|ek|asbl|vzw|ag|se|kg|kgaa|ohg|ug|ev|eg|sa|sas|sasu|sarl|sprl|srl|sl|slu|spa|bv|nv|vof|ab|as|oy|oyj|aps|pty|pte|pvt|lda|ltda|kft|zrt|sro|doo|cie|jsc|pjsc|pllc|sdn|bhd|berhad|aor|aoer|kdor|kdoer|fze|fzco|cic|cio|eingetragener|ek|onlus|aps|scarl|scrl|scop|snc|ltée|ltee)$/;

/** Words that a company carries in one email and leaves out in another: "Zoom Communications" is Zoom. */
const TRADE_WORD =
  /^(?:holdings?|groups?|gruppe|groupe|grupo|gruppo|international|intl|worldwide|global|technolog(?:y|ies)|communications?|software|solutions|labs|systems?|services|deutschland|germany|france|espana|italia|nederland|portugal|austria|oesterreich|schweiz|europe|usa|us|uk|emea)$/;

/**
 * A company's name as it is compared: lower case, no accents, no punctuation, no article and no legal form. The name
 * that is shown keeps its own spelling.
 */
export function foldCompany(name: string): string {
  const words = plainWords(name);
  if (words[0] === 'the' && words.length > 1) words.shift();
  return withoutEnding(words, LEGAL_FORM).join(' ');
}

/**
 * Whether two names mean one company, whatever their legal form, case, accents and spaces. A trade word at the end may
 * be missing from one of the two, but two different ones ("Delta Systems", "Delta Group") are two companies.
 */
export function sameCompany(a: string, b: string): boolean {
  return sameFolded(foldCompany(a), foldCompany(b)) || sameFolded(foldSpelledOut(a), foldSpelledOut(b));
}

function sameFolded(one: string, other: string): boolean {
  if (squeeze(one) === '' || squeeze(other) === '') return false;
  return squeeze(one) === squeeze(other) || bare(one) === squeeze(other) || squeeze(one) === bare(other);
}

/** "Müller" is Muller to one program and Mueller to another. */
function foldSpelledOut(name: string): string {
  return foldCompany(
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöü]/g, (vowel) => SPELLED_OUT[vowel]!),
  );
}

const SPELLED_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * Whether one name may be the other cut short or turned round: "Zoom" of "Zoom Video Communications", "County of Marlow"
 * of "Marlow County". Only a hint: Allianz and Allianz Trade are two, and so are York University and the one of York.
 */
export function couldBeSameCompany(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length) as [
    string[],
    string[],
  ];
  return short.join('').length >= 3 && short.every((word, index) => word === long[index]);
}

/** The words of a name, without a title before it, and with the kind of house behind its place. */
function wordsOf(name: string): string[] {
  const words = foldCompany(name)
    .replace(/^(university|county|city|town|borough|district) of (?:the )?(.+)$/, '$2 $1')
    .split(' ')
    .filter((word) => !/^(?:&|\+|and|und|et)$/.test(word));
  while (words.length > 1 && /^(?:dr|prof)$/.test(words[0]!)) words.shift();
  return words;
}

/**
 * A company's name as a person says it: in its own spelling, without the legal form at its end. "Company" stays: it is
 * often part of the name.
 */
export function spokenCompany(name: string): string {
  const words = name.trim().split(/\s+/);
  let end = words.length;
  while (end > 1 && isLegalWord(words[end - 1]!)) end--;
  return words.slice(0, end).join(' ').replace(/,$/, '');
}

function isLegalWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/[^\p{L}&+]/gu, '');
  return plain === '&' || plain === '+' || (plain !== 'company' && LEGAL_FORM.test(plain));
}

/** Whether a domain's own label spells the company's name: `northwind-robotics` is Northwind Robotics'. */
export function domainSpells(label: string, company: string): boolean {
  const own = squeeze(label.toLowerCase());
  const spells = (folded: string) => own === squeeze(folded) || own === bare(folded);
  return (
    own.length >= 2 &&
    (spells(foldCompany(company)) ||
      spells(foldSpelledOut(company)) ||
      own === squeeze(plainWords(company).join('')))
  );
}

function bare(folded: string): string {
  return squeeze(withoutEnding(withoutEnding(folded.split(' '), TRADE_WORD), LEGAL_FORM).join(' '));
}

function withoutEnding(words: readonly string[], ending: RegExp): string[] {
  let end = words.length;
  while (end > 1 && (ending.test(words[end - 1]!) || words[end - 1] === 'and' || words[end - 1] === '&'))
    end--;
  return words.slice(0, end);
}

function plainWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\b(?:[a-z]\. ?){1,4}[a-z]\b\.?/g, (letters) => letters.replace(/[. ]/g, ''))
    .replace(/['’]/g, '')
    .replace(/\+/g, ' + ')
    .split(/[^\p{L}\p{N}+&]+/u)
    .filter(Boolean);
}

/** Letters and digits alone; "Kern & Sohn", "Kern und Sohn" and "kern-sohn" are one. */
function squeeze(text: string): string {
  return text.replace(/ (?:and|und|et) /g, ' ').replace(/[^\p{L}\p{N}+]/gu, '');
}
