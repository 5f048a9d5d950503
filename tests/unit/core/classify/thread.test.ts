import { describe, expect, it } from 'vitest';
import type { ClassifierInput, ThreadSoFar } from '../../../../src/core/classify/classifier-input.ts';
import { classifyEmail } from '../../../../src/core/classify/classify-email.ts';
import type { Thresholds } from '../../../../src/core/outcome.ts';

const THRESHOLDS: Thresholds = { record: 0.8, send: 0.95 };
const interviewing: ThreadSoFar = {
  labels: ['application_received', 'interview_invitation'],
  stage: 'interviewing',
  isAnswered: true,
};
const applied: ThreadSoFar = { labels: ['application_received'], stage: 'applied', isAnswered: true };
const outreach: ThreadSoFar = { labels: ['recruiter_outreach'], stage: null, isAnswered: false };

const anEmail = (text: string, over: Partial<ClassifierInput> = {}): ClassifierInput => ({
  subject: 'Re: Data analyst',
  from: { name: 'Jo Vale', address: 'jo@fenbrook.example' },
  text,
  hasCalendar: false,
  headers: [],
  automatic: null,
  ...over,
});
const inThread = (
  text: string,
  threadSoFar: ThreadSoFar,
  over: Partial<ClassifierInput> = {},
  thresholds = THRESHOLDS,
) => classifyEmail(anEmail(text, { threadSoFar, ...over }), thresholds);
const alone = (text: string, over: Partial<ClassifierInput> = {}) =>
  classifyEmail(anEmail(text, over), THRESHOLDS);

describe('a brief email in a thread', () => {
  it.each([
    ["Thursday 3 works, I'll send an invite.", interviewing, 'interview_invitation'],
    ['Perfect. Second floor, ask for Jo at reception.', interviewing, 'interview_invitation'],
    ['It did not work out this time.', interviewing, 'rejection'],
    ['Passt, Donnerstag 15 Uhr. Link kommt.', interviewing, 'interview_invitation'],
    ['Va bene, ci vediamo domani alle 10.', interviewing, 'interview_invitation'],
    ['Esta vez no, lo siento.', applied, 'rejection'],
    ['Pas cette fois, désolé.', interviewing, 'rejection'],
    ['Thanks, got it.', interviewing, 'status_update'],
    ['Did you get a chance to see my note below?', outreach, 'recruiter_outreach'],
  ] as const)('says enough with what came before: %s', (text, thread, label) => {
    expect(alone(text).review).toBe(true);
    expect(inThread(text, thread)).toMatchObject({ label, review: false });
  });

  it('shows what came before as evidence, in words', () => {
    const { evidence } = inThread('See you tomorrow at 10.', interviewing);
    expect(evidence[0]).toEqual({
      rule: 'thread-about-meeting',
      words:
        'earlier in this thread: application_received, interview_invitation; the application of this thread: interviewing',
    });
  });

  it('never leads to an email that nobody approved, wherever the owner sets the threshold', () => {
    const no = 'Esta vez no, lo siento.';
    expect(inThread(no, interviewing)).toMatchObject({ label: 'rejection', review: false });
    for (const send of [0.95, 0.9, 0.8])
      expect(inThread(no, interviewing, {}, { record: 0.8, send }).confidence).toBeLessThan(send);
  });

  it('is no less sure for a thread that says the same', () => {
    const no = 'Unfortunately, we have decided not to move forward with your application this time.';
    expect(alone(no).confidence).toBeGreaterThan(THRESHOLDS.send);
    expect(inThread(no, interviewing)).toEqual(alone(no));
    expect(inThread(no, interviewing).contradictions).toEqual([]);
  });

  it('stays outreach while the owner has not answered, and only then', () => {
    const again = 'Just bumping this up. Free for a quick call Thursday at 3?';
    expect(inThread(again, outreach).label).toBe('recruiter_outreach');
    expect(inThread(again, { ...outreach, isAnswered: true })).toEqual(alone(again));
  });
});

describe('what the thread does not do', () => {
  it.each([
    'We have decided not to move forward with your application.',
    'Thanks for your time on Thursday. Sorry, we went with somebody else.',
    'Thanks for coming in on Thursday. It is a no from the team.',
    'We are delighted to offer you the position. Can we call on Thursday at 10?',
    'Please hand in the test by Friday 5pm, link below.',
    'You will hear from us on Thursday.',
    'I am out of the office until Thursday. For urgent matters call Jo.',
    'Sorry, not this time slot. Friday?',
    'Not this time of the year, but in May we interview again.',
  ])('changes nothing of an email that speaks for itself: %s', (text) => {
    expect(inThread(text, interviewing)).toEqual(alone(text));
    expect(inThread(text, { ...interviewing, stage: 'screening' })).toEqual(alone(text));
  });

  it('keeps a clear no after unanswered outreach a no', () => {
    const no = 'We have decided not to move forward with your application.';
    expect(inThread(no, outreach)).toEqual(alone(no));
  });

  it.each([
    ['a machine wrote it', interviewing, { automatic: 'auto-submitted' }],
    ['it has a calendar part', interviewing, { hasCalendar: true }],
    ['the application has ended', { ...interviewing, stage: 'rejected' }, {}],
    ['a no came before', { ...interviewing, labels: ['interview_invitation', 'rejection'] }, {}],
    ['there is no talk yet', applied, {}],
    ['nothing is about an application', { labels: ['not_job_related'], stage: null, isAnswered: true }, {}],
  ] as const)('counts for nothing where %s', (_, thread, over) => {
    const text = 'See you tomorrow at 10.';
    expect(inThread(text, thread, over)).toEqual(alone(text, over));
  });

  it('does not make a long email a brief one', () => {
    const long = `See you tomorrow at 10. ${'There is more to say about the building and the way to it. '.repeat(6)}`;
    expect(inThread(long, interviewing)).toEqual(alone(long));
  });
});
