import { LANGUAGES, type Language } from '../reading.ts';

/** Frequent small words of each language in folded text, chosen to be rare in the others. */
const SMALL_WORDS: Record<Language, readonly string[]> = {
  en: 'the you your for with and have has this that will are our not from we to'.split(' '),
  de: 'und der die das wir sie ihre ihnen fuer fur mit nicht ist auf ihr du dich dir dein deine ihrer wurde haben bei zu'.split(
    ' ',
  ),
  fr: 'nous vous votre vos le les des et pour avec une est pas sur dans votre ete je ton ta tes du'.split(
    ' ',
  ),
  es: 'el los las y para con una por su tu te hemos que del no gracias en nos es lo'.split(' '),
  nl: 'de het een en je jouw uw wij voor met niet zijn van op hebben dat aan bij u ons'.split(' '),
  pt: 'o os as e para com uma por voce seu sua nao que em obrigado do da no na nos'.split(' '),
  it: 'il gli e per con una che non di la della del sono abbiamo grazie ti tua tuo sua suo le'.split(' '),
};
const ENOUGH = 4;
/** A language with this share of the best one's words is spoken too: bilingual mail is read whole. */
const SHARE = 0.45;

/** The places in `LANGUAGES` of those that have a small word. */
const SPEAKERS = new Map<string, number[]>();
for (const [at, language] of LANGUAGES.entries()) {
  for (const word of SMALL_WORDS[language]) SPEAKERS.set(word, [...(SPEAKERS.get(word) ?? []), at]);
}
const LONGEST = Math.max(...[...SPEAKERS.keys()].map(({ length }) => length));

/** The languages that a folded text may be in: all of them when it is too short to tell. */
export function languagesSpoken(folded: string): ReadonlySet<Language> {
  const counts = LANGUAGES.map(() => 0);
  for (const word of smallWordsIn(folded)) for (const at of SPEAKERS.get(word)!) counts[at]! += 1;
  const most = Math.max(...counts);
  if (most < ENOUGH) return new Set(LANGUAGES);
  return new Set(LANGUAGES.filter((_, at) => counts[at]! >= ENOUGH - 1 && counts[at]! >= most * SHARE));
}

/** Reads letter by letter, since most words are too long to be cut out of the text for this. */
function smallWordsIn(folded: string): Set<string> {
  const found = new Set<string>();
  let start = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    const code = at < folded.length ? folded.charCodeAt(at) : 0;
    if (code >= 97 && code <= 122) continue;
    if (at > start && at - start <= LONGEST) {
      const word = folded.slice(start, at);
      if (SPEAKERS.has(word)) found.add(word);
    }
    start = at + 1;
  }
  return found;
}
