import { describe, expect, it } from 'vitest';
import type { PastInterview } from '../../../../src/core/history.ts';
import type { LetterPeriod } from '../../../../src/core/letter/search.ts';
import {
  type ApplicationThen,
  type ToldEmail,
  tellApplication,
} from '../../../../src/core/letter/tell-application.ts';
import type { Label } from '../../../../src/core/outcome.ts';

const on = (day: string) => new Date(`2026-${day}T10:00:00Z`);
const AT = on('03-23');
const PERIOD: LetterPeriod = { start: '2026-03-23', from: on('03-16'), to: AT };

const email = (day: string, label: Label, more: Partial<ToldEmail> = {}): ToldEmail => ({
  cameAt: on(day),
  at: on(day),
  label,
  kind: label === 'rejection' ? 'not_selected' : null,
  review: false,
  answersUs: false,
  isOwners: false,
  from: 'ines.roth@fjordlicht.example',
  subject: null,
  ...more,
});
const interview = (said: string, day: string | null, more: Partial<PastInterview> = {}): PastInterview => ({
  saidAt: on(said),
  at: day ? on(day) : null,
  tookPlace: false,
  cancelled: false,
  evidence: 'an interview',
  trusted: true,
  ...more,
});
const told = (more: Partial<ApplicationThen>) =>
  tellApplication(
    {
      id: 'one',
      code: 'AP-90C44E',
      company: 'Fjordlicht',
      role: 'Data Engineer',
      stage: 'interviewing',
      stageAt: on('03-10'),
      openedAt: on('03-01'),
      wentOn: false,
      emails: [email('03-01', 'application_received'), email('03-10', 'interview_invitation')],
      said: [],
      interviews: [],
      deadlines: [],
      people: [],
      sent: [],
      ...more,
    },
    AT,
    PERIOD,
  )!;
const rejected = {
  stage: 'rejected' as const,
  stageAt: on('03-20'),
  emails: [
    email('03-01', 'application_received'),
    email('03-10', 'interview_invitation'),
    email('03-20', 'rejection'),
  ],
};

describe('an application tells', () => {
  it('of the next interview, not of one that was moved or called off', () => {
    expect(told({ interviews: [interview('03-10', '03-26')] }).interviewAt).toEqual(on('03-26'));
    const moved = [interview('03-10', '03-25'), interview('03-12', '03-27')];
    expect(told({ interviews: moved }).interviewAt).toEqual(on('03-27'));
    const calledOff = [interview('03-10', '03-26'), interview('03-12', '03-26', { cancelled: true })];
    expect(told({ interviews: calledOff }).interviewAt).toBeNull();
    expect(told({ interviews: [interview('03-10', '03-12')] })).toMatchObject({
      interviewAt: null,
      lastInterviewAt: on('03-12'),
      wasInterviewed: true,
    });
  });

  it('of no interview and no deadline that lies ahead once it has ended', () => {
    const ended = told({ ...rejected, interviews: [interview('03-10', '03-26')], deadlines: [on('03-28')] });
    expect(ended).toMatchObject({ interviewAt: null, deadline: null, wasInterviewed: false });
  });

  it('of the deadline that was said last, while it lies ahead', () => {
    expect(told({ deadlines: [on('03-24'), on('03-30')] }).deadline).toEqual(on('03-30'));
    expect(told({ deadlines: [on('03-20')] }).deadline).toBeNull();
  });

  it('of the last word of each side, which nobody said in the future', () => {
    const emails = [
      email('03-01', 'application_received'),
      email('03-10', 'interview_invitation', { at: on('05-10') }),
      email('03-14', 'status_update', { isOwners: true }),
    ];
    expect(told({ emails })).toMatchObject({ lastHeardAt: on('03-10'), lastWordAt: on('03-14') });
    expect(told({ sent: [on('03-18')] }).lastWordAt).toEqual(on('03-18'));
    const talk = interview('03-19', '03-19', { tookPlace: true });
    expect(told({ interviews: [talk] }).lastWordAt).toEqual(on('03-19'));
    const held = interview('03-10', '03-18');
    const ahead = interview('03-10', '03-28');
    expect(told({ interviews: [held, ahead] }).lastWordAt).toEqual(on('03-18'));
  });

  it('how far the talks came, in the letter of the week that ended it and in no other', () => {
    const interviews = [interview('03-10', '03-12', { evidence: 'your final interview' })];
    expect(told({ ...rejected, interviews }).round).toBe('final');
    const earlier = {
      ...rejected,
      stageAt: on('03-14'),
      emails: [...rejected.emails.slice(0, 2), email('03-14', 'rejection')],
    };
    expect(told({ ...earlier, interviews }).round).toBeNull();
    expect(told({ interviews }).round).toBeNull();
    expect(told(rejected).round).toBeNull();
  });

  it.each([
    ['own', {}, []],
    ['recruiter', { label: 'recruiter_outreach' as const }, []],
    ['agency', {}, [{ address: 'ines.roth@fjordlicht.example', is: 'agency' as const }]],
    ['job_board', { from: 'jobs-noreply@linkedin.com' }, []],
  ])('of its source by its first email: %s', (source, first, people) => {
    const emails = [email('03-01', 'application_received', first), email('03-10', 'interview_invitation')];
    expect(told({ emails, people }).source).toBe(source);
  });
});
