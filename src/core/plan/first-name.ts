/** Titles that stand before a name and are no part of it. */
const TITLE = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|mme|m|sr|sra|dhr|mevr|ing|dipl)\.?$/i;

/** "Fjordlicht Recruiting", "Talent Team", "Ines via LinkedIn": a desk, a company or a machine, or a name with more to it. */
const NOT_A_PERSON =
  /^(?:team|recruit\p{L}*|talent\p{L}*|hr|rh|careers?|karriere|jobs?|hiring|people|acquisition|human|resources|personal\p{L}*|bewerb\p{L}*|candidates?|applicants?|support|service|office|info|notifications?|calendar|admin\p{L}*|gmbh|ag|se|inc|ltd|llc|corp|company|group|bv|sa|sas|at|from|via|bei|chez|for|the|and|und|no|reply|your|our)$/iu;

/**
 * The name that a person is greeted by in a first-name culture, or null when it is not plain: an initial, a single
 * word, capitals throughout, a team or a machine. Nothing is guessed.
 */
export function firstName(name: string | null): string | null {
  const words = (name ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => !TITLE.test(word));
  if (words.length < 2 || words.length > 5) return null;
  if (!words.every((word) => /^\p{L}[\p{L}.'’-]*$/u.test(word) && !NOT_A_PERSON.test(word))) return null;

  const first = words[0] ?? '';
  return /^\p{Lu}(?=.*\p{Ll})[\p{L}'’-]*$/u.test(first) ? first : null;
}
