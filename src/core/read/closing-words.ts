/**
 * How letters close in one language, folded: the words of which one must stand there, those that may stand beside it,
 * and what is said as a whole.
 */
interface Closings {
  heads: string;
  beside: string;
  phrases: readonly string[];
}

const CLOSINGS: Readonly<Record<string, Closings>> = {
  en: {
    heads:
      'regards wishes sincerely faithfully truly cheers best thanks thank warmly kindly kindest warmest respectfully cordially gratitude appreciation yours',
    beside: 'with my our the many kind warm very most and & all again so much you in advance sincere from',
    phrases: [
      'take care',
      'talk soon',
      'speak soon',
      'have a (?:great|good|nice|lovely) (?:day|evening|week|weekend)',
    ],
  },
  de: {
    heads: 'gruß gruss gruße grusse grußen grussen gruesse gruessen hochachtungsvoll herzlichst mfg vg lg bg',
    beside:
      'mit freundlichen freundlichem freundliche freundlicher besten bestem beste herzlichen herzlichem herzliche lieben liebe vielen viele schonen schone sonnigen sonnige ganz und & dank danke kollegialen alles gute',
    phrases: [
      '(?:besten|vielen|herzlichen|lieben) dank(?: im voraus)?',
      'alles gute',
      'bis (?:bald|dann|demnachst)',
      '(?:es )?grußt (?:sie|dich|euch)(?: ganz)?(?: herzlich| freundlich)?',
      '(?:\\p{L}+ ){1,4}gr(?:u|ue)(?:ß|ss)en? (?:aus|von|vom|an|nach) [^.!?]{1,40}',
      '(?:ihr|ihre|dein|deine|euer|eure)',
    ],
  },
  fr: {
    heads: 'cordialement salutations sincerement respectueusement amicalement amities cdlt cdt',
    beside: 'bien tres les meilleures sinceres distinguees cordiales mes nos avec plus et &',
    phrases: [
      'bien a (?:vous|toi)',
      'a (?:tres )?bientot',
      'au plaisir',
      '(?:bonne|belle|excellente) (?:journee|soiree|semaine|fin de journee|continuation)',
      '(?:veuillez|recevez|agreez|je vous prie|nous vous prions|je vous adresse|nous vous adressons|dans l.attente|merci d.)[^.!?]{0,140}(?:salutations|sentiments|consideration)[^.!?]{0,40}',
      'l.expression de (?:mes|nos) (?:salutations|sentiments)[^.!?]{0,40}',
    ],
  },
  es: {
    heads: 'saludo saludos atentamente cordialmente abrazo abrazos gracias',
    beside:
      'un muchos muchas mil cordial cordiales atento atentos afectuoso con mis mejores nuestros reciba recibe reciban le les te saluda saludan muy y &',
    phrases: ['hasta (?:pronto|luego)', 'que tengas? (?:un )?buen(?:a)? (?:dia|semana|tarde)'],
  },
  nl: {
    heads: 'groet groeten groetjes hoogachtend mvg bedankt',
    beside: 'met vriendelijke vriendelijk hartelijke beste warme lieve alvast en & de',
    phrases: ['(?:met )?(?:vriendelijke|hartelijke) groet(?:en)? namens [^.!?]{1,40}', 'tot (?:snel|ziens)'],
  },
  pt: {
    heads:
      'cumprimentos atenciosamente cordialmente respeitosamente abraco abracos saudacoes att obrigado obrigada grato grata',
    beside: 'com os meus nossos melhores cordiais sinceros um uma forte muito muita desde ja e &',
    phrases: ['ate (?:breve|logo|ja)', '(?:tenha|tem) (?:um )?(?:bom|otimo|excelente) dia'],
  },
  it: {
    heads: 'saluti saluto cordialmente distintamente grazie',
    beside: 'cordiali cordiale distinti cari caro tanti un con i migliori piu miei nostri mille e &',
    phrases: ['a presto', 'in fede', '(?:buona|buon) (?:giornata|serata|lavoro|weekend)'],
  },
  others: {
    heads: 'hilsen hilsener halsning halsningar mvh',
    beside: 'med vanliga vennlig vennlige venlig venlige bedste basta beste och og',
    phrases: [
      'z powazaniem|pozdrawiam|s pozdravem|ystavallisin terveisin|udvozlettel|tisztelettel|saygilarimla|с уважением|з повагою|cu stima|s postovanjem|lep pozdrav',
    ],
  },
};

const MOST_WORDS_BESIDE = 8;
const END = '[,.!;… -]{0,10}$';

/** The words that close a letter, folded, alone on their line. */
export const CLOSING = new RegExp(`^(?:${Object.values(CLOSINGS).map(lineOf).join('|')})${END}`, 'u');

function lineOf({ heads, beside, phrases }: Closings): string {
  const head = `(?:${heads.replaceAll(' ', '|')})`;
  const word = `(?:${`${heads} ${beside}`.replaceAll(' ', '|')})(?!\\p{L})`;
  const words = `(?=(?:[\\p{L}&]+,? ){0,${MOST_WORDS_BESIDE}}${head}(?!\\p{L}))${word}(?:,? ${word}){0,${MOST_WORDS_BESIDE}}`;
  return [words, ...phrases].join('|');
}

/** What is wished at the end, folded: still said by the writer, and whoever signs stands below. */
export const WISH =
  /^(?:(?:i|we|and)? ?wish(?:ing)? you\b|(?:good|best of) luck\b|looking forward\b|(?:ich|wir) wunschen? |viel (?:erfolg|gluck)\b|alles gute (?:fur|auf|bei)\b|(?:nous vous|je vous|je te) souhait|bonne chance\b|(?:te|le|les) dese(?:o|amos)\b|mucha suerte\b|(?:we|wij|ik) wensen? |veel succes\b|desejamos|desejo-|boa sorte\b|(?:le|ti|vi) auguriamo\b|in bocca al lupo\b|buona fortuna\b)[^\n]{0,160}[.!,…]$/u;

/** Says that the same letter follows in another language. */
export const OTHER_LANGUAGE =
  /(?:english|german|french|spanish|dutch|italian|portuguese) (?:version|text|translation)|(?:englische|deutsche|franzosische) (?:version|fassung|ubersetzung)|version (?:francaise|anglaise|allemande|en ingles|inglesa|inglese|italiana)|(?:engelse|nederlandse|duitse) (?:versie|vertaling)|versao (?:inglesa|em ingles)/;
