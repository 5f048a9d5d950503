import type { Sentence } from '../../classify/sentences.ts';
import { zonesIn } from './zone-words.ts';

/** Words that name the zone of every time of an email, on folded text. */
const ALL_TIMES =
  /\b(?:all|the|alle|toutes les|todas las|todos os|tutti gli) (?:times|(?:uhr)?zeiten|zeitangaben|heures|horaires|horas|tijden|horarios|orari)\b|\btime ?zone\b|\bzeitzone\b|\bfuseau\b|\b(?:zona|huso) horari[ao]\b|\btijdzone\b|\bfuso\b/;
const LONGEST_LINE = 60;

/** The zone that an email says all its times are in: "All times are in Pacific Time", or a line of its own. */
export function zoneOfLines(sentences: readonly Sentence[]): string | null {
  const at = sentences.findIndex(({ folded }) => ALL_TIMES.test(folded));
  if (at < 0) return null;
  return onlyZone(sentences[at]!.text) ?? zoneOfLine(sentences[at + 1] ?? null);
}

/** The zone that a line is nothing but the name of, as calendars print it below a date. */
export function zoneOfLine(line: Sentence | null): string | null {
  if (!line || line.text.length > LONGEST_LINE || /\d/.test(line.text)) return null;
  return onlyZone(line.text);
}

function onlyZone(words: string): string | null {
  const zones = new Set(zonesIn(words).map(({ zone }) => zone));
  return zones.size === 1 ? [...zones][0]! : null;
}
