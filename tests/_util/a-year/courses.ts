import type { Wanted } from './expected.ts';
import type { Course } from './plans.ts';
import type { Happening } from './words/phrasebook.ts';

export interface Step {
  happening: Happening;
  /** Working days after the first mail. */
  day: number;
  by: 'machine' | 'recruiter' | 'manager' | 'agency';
  /** The working day of the talk that it arranges. */
  talk?: number;
  /** It brings a calendar invitation; `moved`: of the same talk at another time. */
  calendar?: 'new' | 'moved' | 'cancelled';
}

type Course_ = {
  steps: readonly Step[];
  wanted: Wanted;
  why: string;
  to: readonly ('recruiter' | 'manager' | 'agency')[];
};

const received: Step = { happening: 'received', day: 0, by: 'machine' };
const screen: readonly Step[] = [
  { happening: 'screenInvite', day: 4, by: 'recruiter', talk: 7 },
  { happening: 'screenConfirm', day: 5, by: 'recruiter', talk: 7 },
];
const rounds: readonly Step[] = [
  received,
  ...screen,
  { happening: 'movingOn', day: 8, by: 'recruiter' },
  { happening: 'interviewInvite', day: 9, by: 'recruiter', talk: 13, calendar: 'new' },
];
const nobody = { wanted: 'nothing', to: [] } as const;

export const COURSES_IN_STEPS: Readonly<Record<Course, Course_>> = {
  unseen: {
    steps: [received, { happening: 'refusedUnseen', day: 11, by: 'machine' }],
    why: 'nobody was met',
    ...nobody,
  },
  unseenByPerson: {
    steps: [received, { happening: 'refusedUnseen', day: 8, by: 'recruiter' }],
    why: 'nobody was met, though a person wrote',
    ...nobody,
  },
  tested: {
    steps: [
      received,
      { happening: 'assessment', day: 3, by: 'machine' },
      { happening: 'refusedUnseen', day: 14, by: 'machine' },
    ],
    why: 'a test is no interview',
    ...nobody,
  },
  ghosted: {
    steps: [received, { happening: 'underReview', day: 15, by: 'machine' }],
    why: 'it never ended',
    ...nobody,
  },
  ghostedAfter: { steps: rounds, why: 'it never ended', ...nobody },
  cancelled: {
    steps: [
      received,
      { happening: 'interviewInvite', day: 5, by: 'recruiter', talk: 12 },
      { happening: 'cancelledBefore', day: 10, by: 'recruiter' },
    ],
    why: 'the interview was called off before it took place',
    ...nobody,
  },
  closedUnseen: {
    steps: [received, { happening: 'closedUnseen', day: 12, by: 'machine' }],
    why: 'the role was closed before anybody was met',
    ...nobody,
  },
  screened: {
    steps: [received, ...screen, { happening: 'refusedAfterCall', day: 11, by: 'recruiter' }],
    wanted: 'feedback_request',
    why: 'the recruiter who held the phone screen wrote',
    to: ['recruiter'],
  },
  interviewed: {
    steps: [
      ...rounds,
      { happening: 'interviewConfirm', day: 10, by: 'recruiter', talk: 13 },
      { happening: 'refusedAfter', day: 17, by: 'recruiter' },
    ],
    wanted: 'feedback_request',
    why: 'after interviews, by the recruiter',
    to: ['recruiter', 'manager'],
  },
  textOnly: {
    steps: [
      received,
      { happening: 'interviewInvite', day: 5, by: 'recruiter', talk: 10 },
      { happening: 'interviewConfirm', day: 6, by: 'recruiter', talk: 10 },
      { happening: 'refusedAfter', day: 14, by: 'recruiter' },
    ],
    wanted: 'feedback_request',
    why: 'after an interview that only words arranged',
    to: ['recruiter'],
  },
  byManager: {
    steps: [...rounds, { happening: 'refusedAfter', day: 18, by: 'manager' }],
    wanted: 'feedback_request',
    why: 'the manager who led the talk wrote',
    to: ['manager'],
  },
  byMachine: {
    steps: [...rounds, { happening: 'refusedAfterByMachine', day: 18, by: 'machine' }],
    wanted: 'feedback_request',
    why: 'a machine wrote, but people are known from the thread and the invitation',
    to: ['manager', 'recruiter'],
  },
  calendarThenMachine: {
    steps: [
      received,
      { happening: 'interviewInvite', day: 5, by: 'manager', talk: 9, calendar: 'new' },
      { happening: 'refusedAfterByMachine', day: 15, by: 'machine' },
    ],
    wanted: 'feedback_request',
    why: 'a machine wrote, but the invitation names who led the talk',
    to: ['manager', 'recruiter'],
  },
  rescheduled: {
    steps: [
      ...rounds,
      { happening: 'reschedule', day: 12, by: 'recruiter', talk: 16, calendar: 'moved' },
      { happening: 'refusedAfter', day: 20, by: 'recruiter' },
    ],
    wanted: 'feedback_request',
    why: 'after an interview that was moved once',
    to: ['recruiter', 'manager'],
  },
  closed: {
    steps: [...rounds, { happening: 'closed', day: 18, by: 'recruiter' }],
    wanted: 'open_door',
    why: 'the role was closed after the interviews',
    to: ['recruiter', 'manager'],
  },
  onHold: {
    steps: [...rounds, { happening: 'onHold', day: 19, by: 'recruiter' }],
    wanted: 'open_door',
    why: 'the role was put on hold after the interviews',
    to: ['recruiter', 'manager'],
  },
  offer: {
    steps: [...rounds, { happening: 'offer', day: 18, by: 'recruiter' }],
    why: 'an offer is hers to answer',
    ...nobody,
  },
  agency: {
    steps: [
      { happening: 'screenInvite', day: 0, by: 'agency', talk: 3 },
      { happening: 'interviewInvite', day: 5, by: 'agency', talk: 9 },
      { happening: 'agencyRefusal', day: 12, by: 'agency' },
    ],
    wanted: 'feedback_request',
    why: 'only the agency is known, and it led the whole way',
    to: ['agency'],
  },
};
