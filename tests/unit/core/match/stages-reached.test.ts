import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../../src/core/application.ts';
import { type StageStep, stagesReached } from '../../../../src/core/match/stages-reached.ts';
import type { Label } from '../../../../src/core/outcome.ts';

const on = (day: string) => new Date(`2026-${day}T12:00:00Z`);
const mail = (written: string, label: Label, came = written): StageStep => ({
  cameAt: on(came),
  at: on(written),
  says: { label, kind: label === 'rejection' ? 'not_selected' : null, review: false },
});
const says = (day: string, stage: Stage): StageStep => ({ cameAt: on(day), at: on(day), says: { stage } });

/** What was reached, as `stage written came`, by the ledger's last word on it. */
const reached = (steps: StageStep[], stage: Stage, stageAt: string, openedAt: string) =>
  stagesReached(steps, { stage, stageAt: on(stageAt), openedAt: on(openedAt) }, false)?.reached.map(
    (step) => `${step.stage} ${step.at.toISOString().slice(5, 10)} ${step.cameAt.toISOString().slice(5, 10)}`,
  );

describe('stagesReached', () => {
  it('keeps for each stage when its word was written and when it came', () => {
    const steps = [
      mail('03-01', 'application_received'),
      mail('03-10', 'interview_invitation', '03-12'),
      mail('03-15', 'interview_invitation'),
      mail('03-20', 'rejection', '03-27'),
    ];
    expect(reached(steps, 'rejected', '03-20', '03-01')).toEqual([
      'applied 03-01 03-01',
      'interviewing 03-10 03-12',
      'rejected 03-20 03-27',
    ]);
  });

  it('knows of an application from the first email that came, though another was written before', () => {
    const steps = [mail('03-20', 'rejection', '03-21'), mail('03-01', 'application_received', '03-23')];
    expect(reached(steps, 'rejected', '03-20', '03-01')).toEqual([
      'applied 03-01 03-21',
      'rejected 03-20 03-21',
    ]);
  });

  it('leaves out an end that was no end', () => {
    const steps = [
      mail('03-01', 'application_received'),
      says('03-10', 'silent'),
      says('03-20', 'interviewing'),
    ];
    expect(reached(steps, 'interviewing', '03-20', '03-01')).toEqual([
      'applied 03-01 03-01',
      'interviewing 03-20 03-20',
    ]);
  });

  it('takes the second no for the end when the first one was taken back', () => {
    const steps = [
      mail('03-01', 'application_received'),
      mail('03-05', 'rejection'),
      says('03-08', 'interviewing'),
      mail('03-20', 'rejection', '03-21'),
      mail('03-22', 'rejection'),
    ];
    expect(reached(steps, 'rejected', '03-22', '03-01')).toEqual([
      'applied 03-01 03-01',
      'interviewing 03-08 03-08',
      'rejected 03-20 03-21',
    ]);
  });
});
