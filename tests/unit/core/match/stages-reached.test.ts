import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../../src/core/application.ts';
import { type StageStep, stagesReached } from '../../../../src/core/match/stages-reached.ts';
import type { Label, RejectionKind } from '../../../../src/core/outcome.ts';

const on = (day: string) => new Date(`2026-${day}T10:00:00Z`);
const email = (
  day: string,
  label: Label,
  { came = day, kind = null, review = false }: { came?: string; kind?: RejectionKind; review?: boolean } = {},
): StageStep => ({ cameAt: on(came), at: on(day), says: { label, kind, review } });
const word = (day: string, stage: Stage): StageStep => ({ cameAt: on(day), at: on(day), says: { stage } });
const row = (stage: Stage, stageAt: string, openedAt: string) => ({
  stage,
  stageAt: on(stageAt),
  openedAt: on(openedAt),
});
const told = (course: ReturnType<typeof stagesReached>) =>
  course?.reached.map(({ stage, at }) => `${stage} ${at.toISOString().slice(5, 10)}`);

const COURSE = [
  email('03-01', 'application_received'),
  email('03-05', 'assessment'),
  email('03-12', 'interview_invitation'),
  email('03-20', 'rejection', { kind: 'not_selected' }),
];

describe('the course of an application', () => {
  it('is every stage with when it was reached', () => {
    const course = stagesReached(COURSE, row('rejected', '03-20', '03-01'), false);
    expect(told(course)).toEqual([
      'applied 03-01',
      'screening 03-05',
      'interviewing 03-12',
      'rejected 03-20',
    ]);
    expect(course).toMatchObject({ stage: 'rejected', stageCameAt: on('03-20') });
  });

  it('is at an earlier moment what had come in by then', () => {
    const course = stagesReached(COURSE.slice(0, 2), row('rejected', '03-20', '03-01'), true);
    expect(course).toMatchObject({ stage: 'screening', stageAt: on('03-05'), openedAt: on('03-01') });
    expect(told(course)).toEqual(['applied 03-01', 'screening 03-05']);
    expect(stagesReached([], row('rejected', '03-20', '03-01'), true)).toBeNull();
  });

  it('leaves out what waits for the eye of the owner, and knows stages that nothing announced', () => {
    const guess = email('03-12', 'interview_invitation', { review: true });
    expect(
      told(stagesReached([email('03-01', 'offer'), guess], row('offer', '03-01', '03-01'), false)),
    ).toEqual(['applied 03-01', 'offer 03-01']);
  });

  it('follows mail in the order in which it came in, as the ledger did', () => {
    const late = email('03-12', 'interview_invitation', { came: '03-25' });
    const steps = [COURSE[0]!, COURSE[3]!, late];
    const course = stagesReached(steps, row('rejected', '03-20', '03-01'), false);
    expect(told(course)).toEqual(['applied 03-01', 'rejected 03-20']);
  });

  it('follows it in the order in which it was written where the ledger was told anew', () => {
    const steps = [
      email('03-01', 'application_received'),
      email('03-10', 'interview_invitation', { came: '03-10' }),
      email('03-05', 'rejection', { kind: 'not_selected', came: '03-15' }),
    ];
    expect(stagesReached(steps, row('interviewing', '03-10', '03-01'), false)?.stage).toBe('interviewing');
    expect(told(stagesReached(steps, row('rejected', '03-05', '03-01'), false))).toEqual([
      'applied 03-01',
      'rejected 03-05',
    ]);
  });

  it('holds the word of the owner, and no end that was taken back', () => {
    const withdrawn = stagesReached(
      [COURSE[0]!, word('03-08', 'withdrawn')],
      row('withdrawn', '03-08', '03-01'),
      false,
    );
    expect(told(withdrawn)).toEqual(['applied 03-01', 'withdrawn 03-08']);
    const back = [COURSE[0]!, word('03-08', 'silent'), word('03-15', 'interviewing')];
    expect(told(stagesReached(back, row('interviewing', '03-15', '03-01'), false))).toEqual([
      'applied 03-01',
      'interviewing 03-15',
    ]);
  });

  it('is what its row says where no email is left of it', () => {
    expect(told(stagesReached([], row('rejected', '03-20', '03-01'), false))).toEqual([
      'applied 03-01',
      'rejected 03-20',
    ]);
  });
});
