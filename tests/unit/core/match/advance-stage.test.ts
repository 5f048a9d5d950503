import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../../src/core/application.ts';
import { advanceStage } from '../../../../src/core/match/advance-stage.ts';

const at = new Date('2026-03-10T10:00:00Z');
const before = new Date('2026-03-09T10:00:00Z');
const after = new Date('2026-03-11T10:00:00Z');
const stageOf = (
  stage: Stage,
  label: Parameters<typeof advanceStage>[1]['label'],
  writtenAt = after,
  extra = {},
) =>
  advanceStage(
    { stage, stageAt: at },
    { label, kind: label === 'rejection' ? 'not_selected' : null, review: false, ...extra },
    writtenAt,
  ).stage;

describe('advanceStage', () => {
  it('moves forward only', () => {
    expect(stageOf('applied', 'interview_invitation')).toBe('interviewing');
    expect(stageOf('interviewing', 'application_received')).toBe('interviewing');
    expect(stageOf('interviewing', 'offer')).toBe('offer');
  });

  it('ends with a rejection, and a closed role is no rejection', () => {
    expect(stageOf('interviewing', 'rejection')).toBe('rejected');
    expect(stageOf('interviewing', 'rejection', after, { kind: 'role_closed' })).toBe('closed');
  });

  it('is not moved by a guess', () => {
    expect(stageOf('interviewing', 'rejection', after, { review: true })).toBe('interviewing');
  });

  it('is not ended by anything older than what led here', () => {
    expect(stageOf('interviewing', 'rejection', before)).toBe('interviewing');
  });

  it('lives again when they invite or offer anew, and not by a reminder or a receipt', () => {
    const later = new Date('2026-03-24T10:00:00Z');
    expect(stageOf('rejected', 'interview_invitation', later)).toBe('interviewing');
    expect(stageOf('closed', 'interview_invitation', later)).toBe('interviewing');
    expect(stageOf('rejected', 'offer', after)).toBe('offer');
    expect(stageOf('rejected', 'interview_invitation', after)).toBe('rejected');
    expect(stageOf('rejected', 'offer', before)).toBe('rejected');
    for (const label of ['application_received', 'assessment', 'status_update', 'feedback_reply'] as const)
      expect(stageOf('rejected', label, later)).toBe('rejected');
  });

  it('does not live again by a guess, a call that answers us, an interview called off, or against the owner', () => {
    const later = new Date('2026-03-24T10:00:00Z');
    for (const extra of [{ review: true }, { answersUs: true }, { callsOff: true }])
      expect(stageOf('rejected', 'interview_invitation', later, extra)).toBe('rejected');
    const invited = { label: 'interview_invitation', kind: null, review: false } as const;
    for (const stage of ['rejected', 'withdrawn', 'silent', 'accepted'] as const)
      expect(advanceStage({ stage, stageBy: 'owner', stageAt: at }, invited, later).stage).toBe(stage);
  });
});
