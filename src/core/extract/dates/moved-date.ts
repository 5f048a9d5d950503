import type { ParsedResult } from './read-dates.ts';

/** Between words that say what a date was, and the date. */
const SHORT_WAY = '[^.;!?]{0,40}$';
const PREPOSITIONS = "(?: ?\\b(?:am|den|dem|des|der|on|of|the|le|du|el|l'|il|op|de|dia|termins?|for)){0,4}$";

/** Right before a date: it no longer stands, whatever else is said. */
const REPLACED = new RegExp(
  [
    `\\b(?:previously|originally|formerly|initially|old (?:time|date|slot))\\b${SHORT_WAY}`,
    `\\b(?:urspr[üu]e?nglich|bisherige?[rn]?|alter termin|zun[äa]e?chst)${SHORT_WAY}`,
    `\\b(?:initialement|inicialmente|originalmente|inizialmente|originariamente|oorspronkelijke?)\\b${SHORT_WAY}`,
    `\\b(?:instead of|rather than|in place of|statt|anstatt|anstelle(?: von)?|au lieu|en lugar|en vez|in plaats van|em vez|invece|anzich[ée])\\b${PREPOSITIONS}`,
  ].join('|'),
  'i',
);
/** Right before the first of two dates of a move. */
const FROM = new RegExp(`\\b(?:from|vom|von|du|de|del|da|dal|do|van)\\b${PREPOSITIONS}`, 'i');
/** Right before the date that stands. */
const TO = new RegExp(
  `\\b(?:to|now|instead|auf|nun|jetzt|stattdessen|au|d[ée]sormais|al?|para|ahora|naar|nu|agora|per|new (?:time|date|slot)(?: is)?|neuer? (?:termin|zeit|uhrzeit)(?: ist| lautet)?)\\b[: ]{0,3}(?:be |take place |treffen wir uns |findet )?${PREPOSITIONS}`,
  'i',
);

const OR = /\b(?:or|oder|ou|o|of|bzw)\b/i;
const NUMBER_OR = /\d\.?(?:st|nd|rd|th)? ?(?:or|oder|ou|o|of|bzw\.?|\/) ?(?:am|den|on|the|el|le|il|op|de)?$/i;

/**
 * Of several dates in one sentence the one that stands, by the words before each: "moved to Tuesday (previously Monday)".
 * The only one stands unless it is said to have been replaced, `choice` if there is one between dates, null when no word
 * says which.
 */
export function dateThatStands(
  dates: readonly ParsedResult[],
  words: string,
  isMoved: boolean,
): ParsedResult | 'choice' | null {
  const leads = dates.map((date, at) => {
    const before = dates[at - 1];
    return words.slice(before ? before.index + before.text.length : 0, date.index + leadIn(date)).trimEnd();
  });
  if (leads.some((lead, at) => isChoice(lead, at))) return 'choice';
  const standing = dates.filter((_, at) => !REPLACED.test(leads[at]!));
  if (standing.length === 0) return 'choice';
  if (dates.length === 1) return standing[0]!;
  if (!isMoved) return standing.length === 1 ? standing[0]! : null;
  const named = standing.filter((date) => TO.test(leads[dates.indexOf(date)]!));
  if (named.length === 1) return named[0]!;
  const rest = standing.filter((date) => !FROM.test(leads[dates.indexOf(date)]!));
  return rest.length === 1 && rest.length < dates.length ? rest[0]! : null;
}

/** "On 4 or 5 February", "Tuesday at ten or Thursday at two": nobody has chosen yet. */
function isChoice(lead: string, at: number): boolean {
  return at > 0 ? OR.test(lead) : NUMBER_OR.test(lead);
}

/** Readers take a preposition for a part of the date. */
function leadIn({ text }: ParsedResult): number {
  return /^(?:am|on|at|le|el|op|om|um|il) /i.exec(text)?.[0].length ?? 0;
}
