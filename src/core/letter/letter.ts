import type { Stage } from '../application.ts';
import type { Label } from '../outcome.ts';

/** Something that the owner can say with one tap: `mailto:` (RFC 6068), ready to be sent. */
export interface LetterLink {
  words: string;
  href: string;
  /** The same as the owner writes it in an answer, such as `stop AF-7Q2K`: what the text shows in place of the link. */
  command: string;
}

/** A number of the week beside that of the whole search. */
export interface Figure {
  what: string;
  thisWeek: number;
  sinceStart: number;
}

export const FLOW_ENDS = ['accepted', 'rejected', 'closed', 'withdrawn', 'silent', 'live'] as const;
/** How an application ended, or that it goes on. */
export type FlowEnd = (typeof FLOW_ENDS)[number];

/** How the applications flowed: each one goes from `applied` through what it reached to how it ended. */
export interface Flow {
  /** How many ever reached each stage, in their order; a stage that none reached is left out. */
  stages: readonly { stage: 'applied' | 'screening' | 'interviewing' | 'offer'; count: number }[];
  /** From where to where how many went; each application passes each of its stages once and ends once. */
  links: readonly { from: Stage; to: Stage | FlowEnd; count: number }[];
  /** The picture in a sentence or two, for those who do not see it. */
  inWords: string;
}

export interface LiveLine {
  code: string;
  company: string | null;
  role: string | null;
  stage: Stage;
  /** Whole days since the last word in either direction. */
  days: number;
  nextStep: string;
  links: readonly LetterLink[];
}

export interface Standing {
  /** What the numbers of the week are of: "this week", or "these 3 weeks" when letters before this one were missed. */
  span: string;
  figures: readonly Figure[];
  flow: Flow | null;
  /** The furthest first. */
  live: readonly LiveLine[];
  /** How many more live applications there are than shown. */
  more: number;
}

export interface CameInLine {
  code: string;
  /** In words, like "a no" or "an interview". */
  outcome: string;
  label: Label;
  company: string | null;
  role: string | null;
  on: string;
  /** The words that decided it. */
  words: string | null;
  links: readonly LetterLink[];
}

/** One thing that only the owner can settle. */
export interface EyeLine {
  what: string;
  /** What is known, in a sentence or two. */
  words: string;
  links: readonly LetterLink[];
}

export interface GoingOutLine {
  code: string;
  what: string;
  to: string;
  application: string | null;
  /** In words, in the owner's zone. */
  when: string;
  why: string;
  links: readonly LetterLink[];
}

export interface HeardLine {
  from: string;
  application: string | null;
  on: string;
  /** Word for word. */
  text: string;
}

export interface ThemeLine {
  theme: string;
  /** How many people of different applications said so. */
  count: number;
  of: number;
}

export interface Heard {
  lines: readonly HeardLine[];
  /** How many more answers there are than shown; here as in every part. */
  more: number;
  /** Never one that rests on a single remark. */
  themes: readonly ThemeLine[];
}

export interface Eggs {
  live: number;
  /** How much hangs on one thing, such as "4 of 5 are at Fjordlicht". */
  shares: readonly string[];
  /** One plain thing to do; null when nothing is lopsided. */
  suggestion: string | null;
}

export interface RateLine {
  /** Such as "An application leads to an interview". */
  what: string;
  successes: number;
  of: number;
  /** 0 to 1: the mean of the posterior and its middle 90 percent. */
  rate: number;
  low: number;
  high: number;
}

export interface Normal {
  rates: readonly RateLine[];
  /** "At your rates ..."; null below the stated minimum. */
  outlook: string | null;
  /** What the numbers rest on, in a sentence. */
  basis: string;
}

export interface Pitch {
  /** Null when there is none yet. */
  current: { version: number; on: string; text: string } | null;
  /** Since it was written, with whom each was heard from. */
  lessons: readonly { text: string; about: string | null }[];
  more: number;
  question: string;
  /** How to answer. */
  answer: LetterLink;
}

export interface WeekQuestion {
  /** Stable: what keeps it from coming again within a quarter. */
  id: string;
  text: string;
  answer: LetterLink;
}

export interface Wins {
  lines: readonly { on: string; text: string }[];
  more: number;
  prompt: string;
  add: LetterLink;
}

/** The weekly letter as its words and links; a part with nothing to say is null. */
export interface Letter {
  subject: string;
  /** Such as "16 to 22 November 2026". */
  week: string;
  ownerName: string | null;
  /** One honest sentence on the week, for the top and for the preview that mail programs show. */
  opening: string;
  /** Something that keeps Afterword from its work, such as paused sending; null mostly. */
  notice: string | null;
  standing: Standing | null;
  /** `also`: what is only counted, such as "Six applications were acknowledged." */
  cameIn: { lines: readonly CameInLine[]; more: number; also: string | null } | null;
  eye: { lines: readonly EyeLine[]; more: number } | null;
  goingOut: { lines: readonly GoingOutLine[]; more: number } | null;
  heard: Heard | null;
  eggs: Eggs | null;
  normal: Normal | null;
  pitch: Pitch | null;
  question: WeekQuestion | null;
  wins: Wins | null;
  /** How to answer this letter, in a sentence. */
  footer: string;
}

/** Makes the links of a letter; whoever writes it knows the inbox and the secret that they need. */
export interface LetterLinks {
  /** A command as the owner would write it, such as `label EM-3F2A1B offer`, with a text below if it has one. */
  command(words: string, command: string, body?: string): LetterLink;
  /** What steers one email of ours; `send` is good for its present text only. */
  outgoing(
    outgoing: { id: string; code: string; digest: string; text: string },
    verb: 'send' | 'stop' | 'edit' | 'snooze' | 'sent' | 'again' | 'drop',
    words: string,
  ): LetterLink;
}
