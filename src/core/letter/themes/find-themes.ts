import { languagesSpoken } from '../../classify/languages-spoken.ts';
import { splitSentences } from '../../classify/sentences.ts';
import type { Language } from '../../reading.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { THEMES, type Theme, type ThemeRule } from './theme-rule.ts';

/** Every rule, of all seven languages. */
export const themeRules: readonly ThemeRule[] = [
  ...english,
  ...german,
  ...french,
  ...spanish,
  ...dutch,
  ...portuguese,
  ...italian,
];

/** What comes before words of lack and takes them back: "we did not feel that you lacked experience". */
const TAKEN_BACK: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|never|nothing|neither|nor|no)(?: [\w'-]+){0,3} $/,
  de: /\b(?:nicht|nie|kein\w{0,2}|weder)(?: [\w'-]+){0,3} $/,
  fr: /\b(?:pas|jamais|aucune?|ni)(?: [\w'-]+){0,3} $/,
  es: /\b(?:no|nunca|ningun\w?|ni)(?: [\w'-]+){0,3} $/,
  nl: /\b(?:niet|nooit|geen|noch)(?: [\w'-]+){0,3} $/,
  pt: /\b(?:nao|nunca|nenhuma?|nem)(?: [\w'-]+){0,3} $/,
  it: /\b(?:non|mai|nessun\w?|alcun\w?|ne)(?: [\w'-]+){0,3} $/,
};
/** Here the no is part of what is said: "we can not sponsor a visa", "it was not about you". */
const SAID_WITH_A_NO: readonly Theme[] = ['logistics', 'not_about_you'];

/** What a piece of feedback is about, in the order of the themes. One remark may be about several things. */
export function findThemes(text: string): Theme[] {
  const sentences = splitSentences(text).map(({ folded }) => folded);
  const spoken = languagesSpoken(sentences.join('\n'));
  const found = new Set<Theme>();
  for (const rule of themeRules) {
    if (found.has(rule.theme) || !spoken.has(rule.language)) continue;
    if (sentences.some((sentence) => speaksIn(sentence, rule))) found.add(rule.theme);
  }
  return THEMES.filter((theme) => found.has(theme));
}

function speaksIn(sentence: string, { theme, language, pattern, unless }: ThemeRule): boolean {
  if (unless?.test(sentence)) return false;
  for (const match of sentence.matchAll(pattern)) {
    if (SAID_WITH_A_NO.includes(theme) || !TAKEN_BACK[language].test(sentence.slice(0, match.index)))
      return true;
  }
  return false;
}
