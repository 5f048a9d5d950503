import { LIVE_STAGES, type Stage } from '../application.ts';
import type { Wish } from './wish.ts';

/** An application as far as supporters hear of it: that it is there, and how far it came. Nothing of it has a name. */
export interface CountedApplication {
  openedAt: Date;
  stage: Stage;
  stageAt: Date;
  /** An interview took place. */
  wasInterviewed: boolean;
}

/** A win or a lesson that supporters may read. */
export interface SharedEntry {
  id: string;
  kind: 'win' | 'lesson';
  text: string;
}

/** An entry as a letter tells it. */
export interface ToldEntry {
  id: string;
  /** In one line. */
  text: string;
}

/** What a supporter could be told at a moment. */
export interface SupporterSearch {
  applications: readonly CountedApplication[];
  /** Oldest first. */
  shared: readonly SharedEntry[];
  /** Those that are open, oldest first. */
  wishes: readonly Wish[];
}

/** What the letter to a supporter says; all that it knows of the search. */
export interface SupporterNews {
  applications: number;
  /** Since the letter before; null in the first one. */
  newApplications: number | null;
  talks: number;
  open: number;
  offers: number;
  wins: readonly string[];
  lessons: readonly string[];
  /** Companies that the owner named to be introduced to. */
  introductions: readonly string[];
  mockInterview: boolean;
  walk: boolean;
  otherWishes: readonly string[];
  /** The entries of the journal that are no news to them after this letter. */
  told: readonly ToldEntry[];
}

const MOST_ENTRIES = 5;
const MOST_WISHES = 6;

/**
 * What a letter to a supporter tells: counts, what would help, and what the owner marked as shareable. Null when nothing
 * is new since the letter before and nothing would help: then there is no letter.
 */
export function supporterNews(
  { applications, shared, wishes }: SupporterSearch,
  before: { since: Date; toldIds: readonly string[] } | null,
): SupporterNews | null {
  const fresh = shared.filter(({ id }) => !before?.toldIds.includes(id));
  const isNew = (at: Date) => before === null || at > before.since;
  const hasMoved = applications.some(({ stageAt, openedAt }) => isNew(stageAt) || isNew(openedAt));
  if (!hasMoved && fresh.length === 0 && wishes.length === 0) return null;

  const stageIs = (...stages: readonly Stage[]) =>
    applications.filter(({ stage }) => stages.includes(stage)).length;
  const textsOf = (kind: SharedEntry['kind']) =>
    fresh
      .filter((entry) => entry.kind === kind)
      .slice(-MOST_ENTRIES)
      .map(({ text }) => inOneLine(text));
  const wishesOf = (kind: Wish['kind']) => wishes.filter((wish) => wish.kind === kind);
  return {
    applications: applications.length,
    newApplications: before && applications.filter(({ openedAt }) => isNew(openedAt)).length,
    talks: applications.filter(({ wasInterviewed }) => wasInterviewed).length,
    open: stageIs(...LIVE_STAGES),
    offers: stageIs('offer'),
    wins: textsOf('win'),
    lessons: textsOf('lesson'),
    introductions: named(wishesOf('introduction').map(({ company }) => company)),
    mockInterview: wishesOf('mock_interview').length > 0,
    walk: wishesOf('walk').length > 0,
    otherWishes: named(wishesOf('other').map(({ text }) => text)),
    told: fresh.map(({ id, text }) => ({ id, text: inOneLine(text) })),
  };
}

function named(words: readonly (string | null)[]): string[] {
  return [...new Set(words.flatMap((word) => (word ? [inOneLine(word)] : [])))].slice(0, MOST_WISHES);
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
