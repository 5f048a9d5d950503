import type { Stage } from '../application.ts';
import { foldCompany } from '../company-name.ts';
import { isLive } from './course.ts';
import type { Eggs } from './letter.ts';
import { roleType } from './role-type.ts';
import type { Search, SearchedApplication, Source } from './search.ts';
import { nameInWords } from './words/foreign.ts';

/** Of fewer than these every share is large. */
const LEAST_LIVE = 4;
const LEAST_ALIKE = 2;

/** One thing that live applications can hang on. */
interface Basket {
  /** The name of it for one application; null when it hangs on nothing of that kind. */
  nameOf: (application: SearchedApplication) => string | null;
  /** What tells one from another. */
  keyOf?: (name: string) => string;
  /** From which share of the live applications on it is said, and from which on it is lopsided. */
  saidFrom: number;
  lopsidedFrom: number;
  /** Behind "4 of 5". */
  words: (name: string) => string;
  suggestion: (name: string) => string;
}

const STAGES: Partial<Record<Stage, string>> = {
  applied: 'wait for a first answer',
  screening: 'are in screening',
  interviewing: 'are in interviews',
  offer: 'are at an offer',
};
/** What the owner found by themselves hangs on nobody. */
const SOURCES: Partial<Record<Source, string>> = {
  recruiter: 'began with a recruiter who wrote to you',
  agency: 'go through an agency',
  job_board: 'go through a job board',
};

/** A company goes first: it can stop hiring in a day. */
const BASKETS: readonly Basket[] = [
  {
    nameOf: ({ company }) => company,
    // A name in another script folds to nothing.
    keyOf: (company) => foldCompany(company) || company,
    saidFrom: 0.25,
    lopsidedFrom: 0.5,
    words: (company) => `are at ${nameInWords(company)}`,
    suggestion: (company) =>
      `One application somewhere else this week makes the search depend less on ${nameInWords(company)}.`,
  },
  {
    nameOf: ({ source }) => SOURCES[source] ?? null,
    saidFrom: 0.5,
    lopsidedFrom: 0.6,
    words: (source) => source,
    suggestion: () => 'One application straight to a company of your choice is a second way in.',
  },
  {
    nameOf: ({ stage }) => STAGES[stage] ?? null,
    saidFrom: 0.5,
    lopsidedFrom: 1,
    words: (stage) => stage,
    suggestion: (stage) =>
      stage === STAGES.applied
        ? 'Nothing is further than its beginning: one message to somebody you know at one of these companies may move more than another application.'
        : 'Nothing new comes up behind: one or two applications now keep the weeks after these from being empty.',
  },
  {
    nameOf: ({ role }) => roleType(role),
    saidFrom: 0.5,
    // Most people look for one kind of work: only all of it is worth a thought.
    lopsidedFrom: 1,
    words: (kind) => `are in ${kind}`,
    suggestion: (kind) => `If a kind of role next to ${kind} would suit you, one application tests it.`,
  },
];

/**
 * How much of the live applications hangs on one company, source, stage and kind of role: each share from where it is
 * worth saying, and one thing to do for the first that is lopsided.
 */
export function eggs({ applications }: Search): Eggs | null {
  const live = applications.filter(isLive);
  if (live.length < LEAST_LIVE) return null;
  const said = BASKETS.flatMap((basket) => look(basket, live) ?? []);
  if (said.length === 0) return null;
  return {
    live: live.length,
    shares: said.map(({ words }) => words),
    suggestion: said.find(({ suggestion }) => suggestion !== null)?.suggestion ?? null,
  };
}

function look(basket: Basket, live: readonly SearchedApplication[]) {
  const of = live.length;
  const { name, count } = fullest(basket, live);
  if (name === null || count < LEAST_ALIKE || count < basket.saidFrom * of) return null;
  return {
    words: `${count === of ? `All ${of}` : `${count} of ${of}`} ${basket.words(name)}`,
    suggestion: count >= basket.lopsidedFrom * of ? basket.suggestion(name) : null,
  };
}

/** What most of them hang on, by the name that it was first seen under. */
function fullest({ nameOf, keyOf }: Basket, live: readonly SearchedApplication[]) {
  const seen = new Map<string, { name: string; count: number }>();
  for (const application of live) {
    const name = nameOf(application);
    if (name === null) continue;
    const key = keyOf?.(name) ?? name;
    const count = (seen.get(key)?.count ?? 0) + 1;
    seen.set(key, { name: seen.get(key)?.name ?? name, count });
  }
  const most = Math.max(0, ...[...seen.values()].map(({ count }) => count));
  return [...seen.values()].find(({ count }) => count === most) ?? { name: null, count: 0 };
}
