import { couldBeSameCompany, sameCompany } from '../company-name.ts';
import { isLive } from '../letter/course.ts';
import type { ThemeLine } from '../letter/letter.ts';
import { roleType } from '../letter/role-type.ts';
import type { Search, SearchedApplication, SearchedEntry, SearchedFeedback } from '../letter/search.ts';
import { findThemes } from '../letter/themes/find-themes.ts';
import { THEMES, type Theme, themeInWords, themesOf } from '../letter/themes.ts';
import { type PitchVersion, pitchVersions } from './pitch-versions.ts';
import { sharedWords } from './shared-words.ts';
import { missingParts, readStory, type StoryPart } from './story.ts';

/** What an interview is prepared for. Null: not said. */
export interface ReviewAsked {
  /** Of the application that is meant. */
  applicationId: string | null;
  company: string | null;
  role: string | null;
}

/** An entry of the journal, and why it matters here. */
export interface Mattering {
  entry: SearchedEntry;
  because: string | null;
}

/** What to go through before an interview. */
export interface Review {
  company: string | null;
  role: string | null;
  /** The next interview there. */
  interviewAt: Date | null;
  /** The candidacies there, the latest first. */
  applications: readonly SearchedApplication[];
  pitch: PitchVersion<SearchedEntry> | null;
  /** What was learned since that version of the pitch. */
  lessonsSince: number;
  /** The ones that have to do with it first. */
  stories: readonly (Mattering & { missing: readonly StoryPart[] })[];
  lessons: readonly Mattering[];
  /** Of all feedback so far. */
  themes: readonly ThemeLine[];
  wins: readonly Mattering[];
  /** What people there said before. */
  heardThere: readonly SearchedFeedback[];
}

const MOST_LESSONS = 8;
const MOST_WINS = 6;
const MOST_STORIES = 12;

/** Puts together what helps in an interview: with a company, for a role, or the next one that is known. */
export function prepareReview(search: Search, asked: ReviewAsked): Review {
  const applications = meantBy(search, asked);
  const [latest] = applications;
  const company = latest?.company ?? asked.company;
  const role = asked.role ?? latest?.role ?? null;
  const setting = { search, company, role, there: new Set(applications.map(({ id }) => id)) };
  const versions = pitchVersions(search.journal);
  const pitch = versions.at(-1) ?? null;
  const ofKind = (kind: SearchedEntry['kind']) => search.journal.filter((entry) => entry.kind === kind);
  return {
    company,
    role,
    interviewAt: nextInterview(applications),
    applications,
    pitch,
    lessonsSince: ofKind('lesson').filter(({ at }) => pitch === null || at > pitch.entry.at).length,
    stories: ranked(ofKind('story'), setting)
      .slice(0, MOST_STORIES)
      .map((story) => ({ ...story, missing: missingParts(readStory(story.entry.text)) })),
    lessons: lessonsThatMatter(ofKind('lesson'), setting).slice(0, MOST_LESSONS),
    themes: themesOf(search.feedback),
    wins: ranked(ofKind('win'), setting).slice(0, MOST_WINS),
    heardThere: search.feedback.filter(({ application }) => application && setting.there.has(application.id)),
  };
}

/** The candidacies that are meant, the one to prepare for first: named, with the company, or with the next interview. */
function meantBy(
  { applications }: Pick<Search, 'applications'>,
  { applicationId, company, role }: ReviewAsked,
): SearchedApplication[] {
  const named = applications.find(({ id }) => id === applicationId) ?? null;
  const where = named?.company ?? company;
  if (named === null && where === null) {
    const next = role === null ? nextOf(applications) : null;
    return next ? meantBy({ applications }, { applicationId: next.id, company: null, role }) : [];
  }
  const there = applications.filter((one) => one === named || isSame(where, one.company, sameCompany));
  const perhaps = applications.filter((one) => isSame(where, one.company, couldBeSameCompany));
  return (there.length > 0 ? there : perhaps).toSorted(
    (a, b) =>
      Number(b === named) - Number(a === named) ||
      Number(isLive(b)) - Number(isLive(a)) ||
      b.openedAt.getTime() - a.openedAt.getTime(),
  );
}

/** The one whose interview comes next. */
function nextOf(applications: readonly SearchedApplication[]): SearchedApplication | null {
  const coming = applications.filter(({ interviewAt }) => interviewAt !== null);
  return coming.toSorted((a, b) => a.interviewAt!.getTime() - b.interviewAt!.getTime())[0] ?? null;
}

function nextInterview(applications: readonly SearchedApplication[]): Date | null {
  const times = applications.flatMap(({ interviewAt }) => interviewAt?.getTime() ?? []);
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}

interface Setting {
  search: Search;
  company: string | null;
  role: string | null;
  /** The candidacies with the company. */
  there: ReadonlySet<string>;
}

/** Lessons from there, from the same kind of role or with words of it; then those on what is said most often. */
function lessonsThatMatter(lessons: readonly SearchedEntry[], setting: Setting): Mattering[] {
  const all = ranked(lessons, setting);
  const near = all.filter(({ because }) => because !== null);
  const frequent = frequentThemes(setting.search.feedback);
  const often = all
    .filter(({ because }) => because === null)
    .map(({ entry }) => ({ entry, theme: frequent.find((one) => findThemes(entry.text).includes(one)) }))
    .filter(({ theme }) => theme !== undefined)
    .sort((a, b) => frequent.indexOf(a.theme!) - frequent.indexOf(b.theme!))
    .map(({ entry }) => ({ entry, because: 'said more than once' }));
  const isAboutNothing = setting.company === null && setting.role === null;
  return isAboutNothing
    ? [...often, ...all.filter(({ entry }) => !often.some((one) => one.entry === entry))]
    : [...near, ...often];
}

/** What stands nearer comes first, and of what is as near the newest. */
function ranked(entries: readonly SearchedEntry[], setting: Setting): Mattering[] {
  return entries
    .map((entry) => ({ entry, ...nearness(entry, setting) }))
    .sort((a, b) => b.near - a.near || b.entry.at.getTime() - a.entry.at.getTime())
    .map(({ entry, because }) => ({ entry, because }));
}

function nearness(
  { text, feedbackId }: SearchedEntry,
  { search, company, role, there }: Setting,
): { near: number; because: string | null } {
  const source = search.feedback.find(({ id }) => id === feedbackId)?.application ?? null;
  if (source && there.has(source.id)) return { near: 3, because: 'heard there' };
  const type = roleType(role);
  if (type !== null && source && roleType(source.role) === type)
    return { near: 2, because: `heard for a role in ${type}` };
  const shared = sharedWords([company, role].filter((name) => name !== null).join(' '), text);
  return shared.length > 0 ? { near: 1, because: `about ${shared.join(', ')}` } : { near: 0, because: null };
}

/** What several people spoke of that can be worked on, the most frequent first. */
function frequentThemes(feedback: readonly SearchedFeedback[]): Theme[] {
  const said = themesOf(feedback).map(({ theme }) => theme);
  const themes = THEMES.filter((theme) => theme !== 'not_about_you' && said.includes(themeInWords(theme)));
  return themes.toSorted((a, b) => said.indexOf(themeInWords(a)) - said.indexOf(themeInWords(b)));
}

function isSame(
  one: string | null,
  other: string | null,
  compare: (one: string, other: string) => boolean,
): boolean {
  return one !== null && other !== null && compare(one, other);
}
