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

/** The languages that a folded text may be in: all of them when it is too short to tell. */
export function languagesSpoken(folded: string): ReadonlySet<Language> {
  const words = new Set(folded.match(/[a-z]+/g));
  const counts = LANGUAGES.map((language) => SMALL_WORDS[language].filter((word) => words.has(word)).length);
  const most = Math.max(...counts);
  if (most < ENOUGH) return new Set(LANGUAGES);
  return new Set(LANGUAGES.filter((_, at) => counts[at]! >= ENOUGH - 1 && counts[at]! >= most * SHARE));
}
