export type Sex = 'f' | 'm';

export interface Person {
  name: string;
  first: string;
  last: string;
  title: string;
  address: string;
  sex: Sex;
}

/** What a letter speaks of. */
export interface Scene {
  company: string;
  city: string;
  role: string;
  writer: Person;
  /** Whoever else of the company takes part: mostly the one who leads the talk. */
  other: Person;
  /** The weekday of the last talk, in the letter's language. */
  weekday: string;
  /** The talk that is being arranged, in words of the letter's language. */
  when: string;
  /** As it was arranged before. */
  whenBefore: string;
}

export interface Letter {
  subject: string;
  body: string;
}

export type Say = (scene: Scene) => Letter;

/** What can happen to an application, as its mails say it. */
export const HAPPENINGS = [
  'received',
  'screenInvite',
  'screenConfirm',
  'interviewInvite',
  'interviewConfirm',
  'reschedule',
  'movingOn',
  'assessment',
  'underReview',
  'refusedAfter',
  'refusedAfterCall',
  'refusedAfterByMachine',
  'refusedUnseen',
  'cancelledBefore',
  'closed',
  'onHold',
  'closedUnseen',
  'offer',
  'agencyRefusal',
] as const;
export type Happening = (typeof HAPPENINGS)[number];

export type Phrasebook = Readonly<Record<Happening, readonly Say[]>> & {
  /** How a person closes a letter, stiff ones first. */
  closings: readonly string[];
  /** How a machine closes one. */
  machineClosing: (company: string) => string;
};

export const letter = (subject: string, ...paragraphs: string[]): Letter => ({
  subject,
  body: paragraphs.join('\n\n'),
});
