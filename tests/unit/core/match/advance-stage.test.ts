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

  it('does not rise from its end', () => {
    expect(stageOf('rejected', 'interview_invitation')).toBe('rejected');
  });
});
