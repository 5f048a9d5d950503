import { describe, expect, it } from 'vitest';
import type { Search } from '../../../../src/core/letter/search.ts';
import { writeLetter } from '../../../../src/core/letter/write-letter.ts';
import {
  anApplication,
  aSearchedEmail,
  LINKS,
  PERIOD,
  searchOf,
  several,
  someFeedback,
} from '../../../_util/a-search-so-far.ts';

const write = (search: Partial<Search>, period = PERIOD) => writeLetter(searchOf(search), period, LINKS);
const letters = (many: number) => several(many, () => ({ question: 'none', on: '2026-01-05' }));

const rejected = (overrides: Parameters<typeof anApplication>[1] = {}, on = '2026-11-18') =>
  anApplication({ applied: '2026-10-01', rejected: on }, overrides);
const knownNo = rejected({}, '2026-11-10');
const aNo = (application: ReturnType<typeof anApplication>) => aSearchedEmail({ application });

describe('the letter as a whole', () => {
  it('leaves out what has nothing to say', () => {
    const letter = write({});
    const parts = [letter.standing, letter.cameIn, letter.eye, letter.goingOut, letter.heard, letter.eggs];
    expect([...parts, letter.normal, letter.pitch, letter.notice]).toEqual(Array(9).fill(null));
    expect(letter.question).not.toBeNull();
    expect(letter.wins).not.toBeNull();
  });

  it('is the same for the same search', () => {
    const search = searchOf({ cameIn: [aSearchedEmail()] });
    expect(writeLetter(search, PERIOD, LINKS)).toEqual(writeLetter(search, PERIOD, LINKS));
  });

  it('says when sending is paused, and why', () => {
    const { notice } = write({ sending: 'paused', pausedReason: 'too many came\nback' });
    expect(notice).toBe(
      'Sending is paused: too many came back. No email leaves in your name until you answer with "resume".',
    );
    expect(write({ sending: 'off' }).notice).toContain('SENDING=off');
  });
});

describe('the subject', () => {
  it.each<[string, Partial<Search>]>([
    ['Your week: quiet', {}],
    ['Your week: 1 no', { cameIn: [aSearchedEmail()] }],
    [
      'Your week: 1 interview, 2 nos',
      {
        cameIn: [
          aSearchedEmail({ application: { code: 'AP-1', company: 'Moor', role: null } }),
          aSearchedEmail({ application: { code: 'AP-2', company: 'Heide', role: null } }),
          aSearchedEmail({ label: 'interview_invitation', kind: null }),
        ],
      },
    ],
    // The letter after the call: the figures count it in the week of the call.
    ['Your week: no decisions', { applications: [knownNo], cameIn: [aNo(knownNo)] }],
    ['Your week: 1 role on hold', { cameIn: [aSearchedEmail({ kind: 'on_hold' })] }],
    ['Your week: no decisions', { cameIn: [aSearchedEmail({ label: 'status_update', kind: null })] }],
    ['Your week: 1 email for your eye', { cameIn: [aSearchedEmail({ isGuess: true })] }],
    ['Your week: 1 piece of feedback', { feedback: [someFeedback()] }],
    [
      'Your week: an offer accepted',
      { applications: [anApplication({ applied: '2026-10-01', accepted: '2026-11-18' })] },
    ],
  ])('%s', (subject, search) => {
    expect(write(search).subject).toBe(subject);
  });

  it('counts an application once, however many emails say no', () => {
    expect(write({ cameIn: [aSearchedEmail(), aSearchedEmail({ kind: 'role_closed' })] }).subject).toBe(
      'Your week: 1 no',
    );
  });

  it('names nobody: it stands on locked screens', () => {
    expect(write({ cameIn: [aSearchedEmail()] }).subject).not.toContain('Fjordlicht');
  });

  it('says how many weeks a late letter tells of', () => {
    const period = { ...PERIOD, from: new Date('2026-11-02T07:00:00Z') };
    const letter = write({ cameIn: [aSearchedEmail()] }, period);
    expect(letter.subject).toBe('Your last 3 weeks: 1 no');
    expect(letter.week).toBe('2 to 22 November 2026');
  });
});

describe('the opening', () => {
  it('tells a no after a talk from one on paper', () => {
    const talked = rejected({ wasInterviewed: true });
    const unseen = rejected();
    const { opening } = write({
      applications: [talked, unseen, anApplication()],
      cameIn: [aNo(talked), aNo(unseen)],
    });
    expect(opening).toBe(
      'This week brought two nos. One of the nos came from people who had talked to you. One application is open.',
    );
  });

  it('says nothing of talks that nobody had', () => {
    const unseen = rejected();
    expect(write({ applications: [unseen], cameIn: [aNo(unseen)] }).opening).toBe(
      'One no came in this week. No application is open now.',
    );
  });

  it('does not say that somebody wants to talk when they no longer do', () => {
    const over = rejected();
    const invited = aSearchedEmail({ label: 'interview_invitation', kind: null, application: over });
    const openings = [0, 1, 2].map(
      (many) => write({ applications: [over], cameIn: [invited, aNo(over)], asked: letters(many) }).opening,
    );
    expect(openings.join()).not.toContain('wants to talk');
  });

  it('says when the next talk is', () => {
    const live = anApplication(
      { applied: '2026-10-01', interviewing: '2026-11-18' },
      { interviewAt: new Date('2026-11-25T09:30:00Z') },
    );
    const invited = aSearchedEmail({ label: 'interview_invitation', kind: null, application: live });
    expect(write({ applications: [live], cameIn: [invited] }).opening).toBe(
      'This week brought one interview. The next talk is Wednesday 25 November at 10:30. One application is open.',
    );
  });

  it('never says the same of two weeks in a row', () => {
    const talked = rejected({ wasInterviewed: true });
    const weeks: Partial<Search>[] = [
      {},
      { applications: [anApplication()] },
      { cameIn: [aSearchedEmail()] },
      { applications: [talked], cameIn: [aNo(talked)] },
      { cameIn: [aSearchedEmail({ label: 'application_received', kind: null })] },
      { cameIn: [aSearchedEmail({ isGuess: true })] },
    ];
    for (const week of weeks) {
      const openings = Array.from(
        { length: 12 },
        (_, many) => write({ ...week, asked: letters(many) }).opening,
      );
      expect(openings.filter((opening, at) => opening === openings[at + 1])).toEqual([]);
    }
  });

  it('does not call a week quiet in which something came that nobody could tell', () => {
    expect(write({ cameIn: [aSearchedEmail({ isGuess: true })] }).opening).toContain('only you can settle');
  });
});
