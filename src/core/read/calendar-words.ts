import { Info } from 'luxon';
import { foldText } from './fold-text.ts';

/** Each is tried for its month names; the first are the commonest. */
const ALL_LANGUAGES =
  'en de fr es nl pt it sv da no pl cs sk fi hu tr ru uk ro hr sl et lt lv el bg ca'.split(' ');

/** The months that a word may mean: "listopada" is October in Croatian and November in Polish. */
export function monthsNamed(name: string, languages: readonly string[]): number[] {
  const asked = languages.length > 0 ? languages : ALL_LANGUAGES;
  const known = asked.flatMap((language) => monthIn(name, language) ?? []);
  return [
    ...new Set(known.length > 0 ? known : ALL_LANGUAGES.flatMap((language) => monthIn(name, language) ?? [])),
  ];
}

const monthNames = new Map<string, string[][]>();

function monthIn(name: string, language: string): number | null {
  let lists = monthNames.get(language);
  if (!lists) {
    const locale = { locale: language };
    lists = [
      Info.monthsFormat('long', locale),
      Info.months('long', locale),
      Info.monthsFormat('short', locale),
      Info.months('short', locale),
    ].map((names) => names.map(foldText));
    monthNames.set(language, lists);
  }
  const fits = (test: (known: string) => boolean) => [
    ...new Set(lists.flatMap((names) => names.flatMap((known, i) => (test(known) ? [i + 1] : [])))),
  ];
  const exact = fits((known) => known.replace('.', '') === name);
  if (exact.length > 0) return exact.length === 1 ? exact[0]! : null;
  const begun = fits((known) => known.startsWith(name));
  return begun.length === 1 ? begun[0]! : null;
}

const weekdayNames = new Map<number, Set<string>>();

/** Whether a text names that day of the week (1 is Monday) in any language. */
export function namesWeekday(text: string, weekday: number): boolean {
  let names = weekdayNames.get(weekday);
  if (!names) {
    names = new Set(
      ALL_LANGUAGES.flatMap((locale) =>
        [Info.weekdays('long', { locale }), Info.weekdays('short', { locale })].map((list) =>
          foldText(list[weekday - 1]!).replace('.', ''),
        ),
      ),
    );
    weekdayNames.set(weekday, names);
  }
  return (text.match(/\p{L}+/gu) ?? []).some((word) => names.has(word));
}
