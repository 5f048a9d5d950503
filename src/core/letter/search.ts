import type { Stage } from '../application.ts';
import type { Evidence, Label, RejectionKind } from '../outcome.ts';
import type { Mode, OutgoingKind, OutgoingState, OutreachKind } from '../outgoing.ts';
import type { InterviewRound } from '../plan/interview-round.ts';
import type { JournalKind } from '../steer/command.ts';

/** The week that a letter tells of. */
export interface LetterPeriod {
  /** The owner's local day that the letter is due on, as `2026-11-23`: what makes it one letter and no second. */
  start: string;
  /** It tells of everything that came in from here (included) ... */
  from: Date;
  /** ... to here (excluded): the moment that the letter is due; of a late one, when it is written. */
  to: Date;
}

/** How an application came about, as its first email shows. */
export type Source = 'own' | 'recruiter' | 'agency' | 'job_board';

/** An application as it stood at one moment. */
export interface SearchedApplication {
  id: string;
  /** AP-… */
  code: string;
  company: string | null;
  role: string | null;
  source: Source;
  openedAt: Date;
  stage: Stage;
  /** Since when. */
  stageAt: Date;
  /**
   * Each stage that it ever came to, in the order of the stages: when the word on it was written, and when that came to
   * us. `applied` is always there; of the ends there is only the one that it has.
   */
  reached: readonly { stage: Stage; at: Date; cameAt: Date }[];
  /** The last word from their side. */
  lastHeardAt: Date;
  /** The last word in either direction. */
  lastWordAt: Date;
  lastLabel: Label | null;
  /** The next interview that is not called off; null when none is known to come. */
  interviewAt: Date | null;
  /** The last interview that has taken place and whose date is known. */
  lastInterviewAt: Date | null;
  /** Until when the owner is to do something (a test, an answer to an offer), when that is yet to come. */
  deadline: Date | null;
  /** An interview took place: its date has passed, they thank for it, or the owner says so. */
  wasInterviewed: boolean;
  /** How far the conversations came, of one that ended within the period after an interview; null of any other. */
  round: InterviewRound | null;
  /** It ended after an interview, and nobody's address is known to be written to. */
  lacksPerson: boolean;
  /** A hello is due, and there is no win that its reader has not heard of. */
  lacksNews: boolean;
}

/** An email that came in, or waits for the owner's eye. */
export interface SearchedEmail {
  id: string;
  /** EM-… */
  code: string;
  /** When it came to the owner. */
  cameAt: Date;
  from: { name: string | null; address: string } | null;
  subject: string | null;
  label: Label;
  kind: RejectionKind | null;
  confidence: number;
  /** What it means is a guess, and the owner has not said. */
  isGuess: boolean;
  evidence: readonly Evidence[];
  application: { code: string; company: string | null; role: string | null } | null;
  /** The applications that it fits equally well. */
  candidates: readonly { code: string; company: string | null; role: string | null }[];
  /** Why it could not be read; null when it could. */
  problem: string | null;
}

/** An email of ours to somebody else that has not come to an end, or did within the period. */
export interface SearchedOutgoing {
  id: string;
  /** AF-… */
  code: string;
  kind: OutgoingKind;
  to: { name: string | null; address: string };
  application: { code: string; company: string | null; role: string | null } | null;
  mode: Mode;
  state: OutgoingState;
  /** Why it is in this state. */
  reason: string;
  /** Why it is owed, in words. */
  why: string | null;
  sendAt: Date;
  sentAt: Date | null;
  snoozedUntil: Date | null;
  subject: string;
  text: string;
  digest: string;
}

/** What somebody answered to us. */
export interface SearchedFeedback {
  id: string;
  at: Date;
  /** Their name, else their address. */
  from: string;
  application: { id: string; code: string; company: string | null; role: string | null } | null;
  text: string;
}

export interface SearchedEntry {
  id: string;
  /** JN-… */
  code: string;
  kind: JournalKind;
  at: Date;
  text: string;
  /** Whom it was heard from, or which question it answers. */
  about: string | null;
  /** The feedback that it comes from. */
  feedbackId: string | null;
}

/** A search as the ledger knew it at one moment: what a letter is written from, and nothing else. */
export interface Search {
  at: Date;
  ownerName: string | null;
  /** IANA; every day and week is the owner's. */
  timeZone: string;
  sending: 'on' | 'off' | 'paused';
  /** Why it is paused. */
  pausedReason: string | null;
  /** Oldest first. */
  applications: readonly SearchedApplication[];
  /** What came in within the period, oldest first; mail that is about no job is left out. */
  cameIn: readonly SearchedEmail[];
  /** Whatever waits for the owner's eye and was not overtaken by later mail, oldest first. */
  waiting: readonly SearchedEmail[];
  /** What could not be read at all, within the period. */
  unreadable: readonly SearchedEmail[];
  /** What is planned, on its way or in doubt, and what left within the period; soonest first. */
  outgoing: readonly SearchedOutgoing[];
  /** Whatever left to the people of the applications since the search began, oldest first. */
  sent: readonly { kind: OutreachKind; at: Date }[];
  /** All of it, oldest first. */
  feedback: readonly SearchedFeedback[];
  /** All of it, oldest first. */
  journal: readonly SearchedEntry[];
  /** The questions of the letters before this one, oldest first, each with its day as `2026-11-16`. */
  asked: readonly { question: string; on: string }[];
  /** Who could introduce the owner where, and what has not come of it yet. */
  introductions: readonly { who: string; company: string; state: string; at: Date }[];
}
