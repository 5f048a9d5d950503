import { STAGES, type Stage } from '../../src/core/application.ts';
import type { LetterLinks } from '../../src/core/letter/letter.ts';
import type {
  LetterPeriod,
  Search,
  SearchedApplication,
  SearchedEmail,
  SearchedEntry,
  SearchedFeedback,
  SearchedOutgoing,
} from '../../src/core/letter/search.ts';

/** The week that every letter here tells of: Monday to Monday at eight, in Berlin. */
export const PERIOD: LetterPeriod = {
  start: '2026-11-23',
  from: new Date('2026-11-16T07:00:00Z'),
  to: new Date('2026-11-23T07:00:00Z'),
};

/** Links that show what they were made of: `mailto:` with the command as its subject. */
export const LINKS: LetterLinks = {
  command: (words, command, body) => ({
    words,
    command,
    href: `mailto:inbox@afterword.example?subject=${encodeURIComponent(command)}${
      body === undefined ? '' : `&body=${encodeURIComponent(body)}`
    }`,
  }),
  outgoing: ({ code }, verb, words) => ({
    words,
    command: `${verb} ${code}`,
    href: `mailto:inbox@afterword.example?subject=${encodeURIComponent(`${verb} ${code}`)}`,
  }),
};

/** A search in Berlin at the end of the week, empty but for what is given. */
export function searchOf(overrides: Partial<Search> = {}): Search {
  return {
    at: PERIOD.to,
    ownerName: 'Robin Vale',
    timeZone: 'Europe/Berlin',
    sending: 'on',
    pausedReason: null,
    applications: [],
    cameIn: [],
    waiting: [],
    unreadable: [],
    outgoing: [],
    sent: [],
    feedback: [],
    journal: [],
    asked: [],
    introductions: [],
    ...overrides,
  };
}

/** When each stage was reached, as `2026-10-01` (noon UTC) or a whole moment. */
export type Course = Partial<Record<Stage, string>>;

let count = 0;
const next = () => (count += 1);
const hex = (number: number) => number.toString(16).toUpperCase().padStart(6, '0');
const momentOf = (day: string) => new Date(day.includes('T') ? day : `${day}T12:00:00Z`);

/** An application that went this way, each word of it read when it was written; its last stage was the last word. */
export function anApplication(
  course: Course = { applied: '2026-11-10' },
  overrides: Partial<SearchedApplication> = {},
): SearchedApplication {
  const number = next();
  const reached = STAGES.filter((stage) => course[stage] !== undefined).map((stage) => ({
    stage,
    at: momentOf(course[stage] as string),
    cameAt: momentOf(course[stage] as string),
  }));
  const first = reached[0];
  const last = reached.at(-1);
  if (!first || !last) throw new Error('An application came to some stage.');
  return {
    id: `application-${number}`,
    code: `AP-${hex(number)}`,
    company: `Company ${number}`,
    role: 'Data Engineer',
    source: 'own',
    openedAt: first.at,
    stage: last.stage,
    stageAt: last.at,
    reached,
    lastHeardAt: last.at,
    lastWordAt: last.at,
    lastLabel: null,
    interviewAt: null,
    lastInterviewAt: null,
    deadline: null,
    wasInterviewed: false,
    round: null,
    lacksPerson: false,
    lacksNews: false,
    ...overrides,
  };
}

/** As many alike. */
export function several<Thing>(many: number, make: () => Thing): Thing[] {
  return Array.from({ length: many }, make);
}

/** A rejection of the week, sure and believed. */
export function aSearchedEmail(overrides: Partial<SearchedEmail> = {}): SearchedEmail {
  const number = next();
  return {
    id: `email-${number}`,
    code: `EM-${hex(number)}`,
    cameAt: new Date('2026-11-18T09:12:00Z'),
    from: { name: 'Ines Roth', address: 'ines.roth@fjordlicht.example' },
    subject: 'Your application',
    label: 'rejection',
    kind: 'not_selected',
    confidence: 0.99,
    isGuess: false,
    evidence: [{ rule: 'not_moving_forward', words: 'we will not be moving forward' }],
    application: { code: 'AP-90C44E', company: 'Fjordlicht', role: 'Data Engineer' },
    candidates: [],
    problem: null,
    ...overrides,
  };
}

/** A feedback request that is held until its time. */
export function aSearchedOutgoing(overrides: Partial<SearchedOutgoing> = {}): SearchedOutgoing {
  const number = next();
  return {
    id: `outgoing-${number}`,
    code: `AF-${hex(number).slice(-4)}`,
    kind: 'feedback_request',
    to: { name: 'Ines Roth', address: 'ines.roth@fjordlicht.example' },
    application: { code: 'AP-90C44E', company: 'Fjordlicht', role: 'Data Engineer' },
    mode: 'auto',
    state: 'waiting',
    reason: 'held until its time',
    why: 'a no after an interview',
    sendAt: new Date('2026-11-24T09:00:00Z'),
    sentAt: null,
    snoozedUntil: null,
    subject: 'Thank you, and one question',
    text: 'Dear Ines,\n\nThank you for the talk.\n',
    digest: 'd1ge57',
    ...overrides,
  };
}

/** An answer of the week to a feedback request. */
export function someFeedback(overrides: Partial<SearchedFeedback> = {}): SearchedFeedback {
  return {
    id: `feedback-${next()}`,
    at: new Date('2026-11-19T14:00:00Z'),
    from: 'Ines Roth',
    application: { id: 'application', code: 'AP-90C44E', company: 'Fjordlicht', role: 'Data Engineer' },
    text: 'You know your field. The case study needed a clearer beginning.',
    ...overrides,
  };
}

/** A win of the week. */
export function aSearchedEntry(overrides: Partial<SearchedEntry> = {}): SearchedEntry {
  const number = next();
  return {
    id: `entry-${number}`,
    code: `JN-${hex(number)}`,
    kind: 'win',
    at: new Date('2026-11-20T18:00:00Z'),
    text: 'Gave a talk at the meetup.',
    about: null,
    feedbackId: null,
    ...overrides,
  };
}
