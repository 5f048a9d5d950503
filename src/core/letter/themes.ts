import type { ThemeLine } from './letter.ts';
import type { SearchedFeedback } from './search.ts';
import { findThemes } from './themes/find-themes.ts';
import { THEMES, type Theme } from './themes/theme-rule.ts';

export { THEMES, type Theme };

/** What one remark says is one person's view: a theme rests on two people of two applications. */
const FEWEST = 2;

const IN_WORDS: Readonly<Record<Theme, string>> = {
  skill: 'a skill or knowledge that they missed',
  experience_level: 'experience or level',
  story: 'how the story was told',
  fit: 'fit with the team or the place',
  logistics: 'place, pay or timing',
  not_about_you: 'nothing to do with you',
};

/** A theme as the letter says it. */
export function themeInWords(theme: Theme): string {
  return IN_WORDS[theme];
}

/** What several people said of the owner, and how many did, the most frequent first. */
export function themesOf(feedback: readonly SearchedFeedback[]): ThemeLine[] {
  const read = feedback.map((remark) => ({ remark, themes: findThemes(remark.text) }));
  const of = peopleApart(feedback);
  return THEMES.map((theme) => ({
    theme: themeInWords(theme),
    count: peopleApart(read.filter(({ themes }) => themes.includes(theme)).map(({ remark }) => remark)),
    of,
  }))
    .filter(({ count }) => count >= FEWEST)
    .sort((a, b) => b.count - a.count);
}

/** How many different people of different applications spoke: two of one panel, or one of two processes, are one voice. */
function peopleApart(feedback: readonly SearchedFeedback[]): number {
  const people = new Set(feedback.map(({ from }) => from.toLowerCase()));
  const applications = new Set(feedback.map(({ application, from }) => application?.id ?? from));
  return Math.min(people.size, applications.size);
}
