import type { Sentence } from '../classify/sentences.ts';
import { foldText } from '../read/fold-text.ts';
import { isCourtesy, isGreeting } from './courtesy.ts';

/** The word alone, or one that asks to be left off: what our own letters offer as an answer. */
const NO = wordsIn(
  'no nope nah nein ne noe non nee neen nao stop stopp unsubscribe remove opt-out abmelden austragen desabonner desinscrire baja uitschrijven afmelden cancelar descadastrar disiscrivere cancellami',
);
/** What may stand beside it without saying anything else. */
const BESIDE = wordsIn(
  `thanks thank you very much so please sorry but i i'm im am would would'd 'd rather prefer not to do don't want afraid sadly interested interest at this time really cheers
   all the best good luck with your search
   alles gute viel erfolg weiterhin bonne continuation chance suerte mucha exito succes verder boa sorte sucesso buona fortuna
   danke dank vielen besten schoen schon leider lieber nicht bitte ich moechte mochte das kein keine interesse sorry herzlichen ihnen
   merci je prefere pas ne desole desolee sans facon interesse interessee s'il vous plait non
   gracias muchas prefiero lo siento me interesa por favor mejor
   bedankt liever niet helaas geen interesse alstublieft alsjeblieft aub hoor ik
   obrigado obrigada prefiro desculpe lamento muito
   grazie mille preferisco di spiace dispiace mi interessa`,
);
/** To say no and that one would rather not say more is the same answer. */
const RATHER_NOT =
  /\b(?:rather not|prefer not|would not like to|do not want to|lieber nicht|nicht (?:aeu|au)(?:ss|s)ern|moechte (?:ich )?nicht|mochte (?:ich )?nicht|kein interesse|prefere ne pas|prefere pas|ne souhaite pas|prefiero no|no quiero|liever niet|wil ik niet|prefiro nao|nao quero|preferisco (?:di no|non)|non desidero|non voglio)\b/;
const LONGEST = 14;

/**
 * The sentence of an email that says no and nothing else but courtesies; null when it says more. "No problem" is no
 * such no, and neither is one that goes on to explain.
 */
export function bareNo(sentences: readonly Sentence[]): string | null {
  const said = sentences.flatMap(withoutGreeting);
  const [first, ...more] = said;
  if (!first || !more.every((each) => isCourtesy(each.folded) || isNameOnly(each.text))) return null;
  const words = wordsOf(first.folded);
  if (!words.some((word) => NO.has(word))) return null;
  const isAlone = words.every((word) => NO.has(word) || BESIDE.has(word));
  const isExplained = NO.has(words[0]!) && words.length <= LONGEST && RATHER_NOT.test(foldText(first.folded));
  return isAlone || isExplained ? first.text : null;
}

/** "Hi Robin, no thanks.": what stands behind the greeting. */
function withoutGreeting(sentence: Sentence): Sentence[] {
  if (!isGreeting(sentence.folded)) return [sentence];
  const comma = sentence.folded.search(/[,:!-]/);
  const rest = comma < 0 ? '' : sentence.folded.slice(comma + 1).trim();
  return rest === '' ? [] : [{ ...sentence, text: sentence.text.slice(-rest.length), folded: rest }];
}

/** Who signs without a closing: "Ines", "I. Corvi". */
export function isNameOnly(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}.'-]{0,30}$/u.test(word));
}

function wordsOf(folded: string): string[] {
  return foldText(folded)
    .split(/[^\p{L}'-]+/u)
    .filter((word) => /\p{L}/u.test(word));
}

function wordsIn(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
