import { describe, expect, it } from 'vitest';
import { olderOnes, settling, showWaiting } from '../../../src/cli/show-waiting.ts';
import type { WaitingEmail } from '../../../src/store/review.ts';

const email: WaitingEmail = {
  code: 'EM-3F2A1B',
  at: new Date('2026-05-04T10:00:00Z'),
  from: { name: null, address: 'no-reply@tidewater.example' },
  subject: 'Your application',
  label: 'rejection',
  kind: 'not_selected',
  confidence: 0.99,
  evidence: [],
  isGuess: false,
  candidates: [],
  fitsNowhere: true,
  application: null,
  matchReason: 'names neither a company nor a person',
};

describe('showWaiting', () => {
  it('says that an email fits no application, and how to name one', () => {
    const shown = showWaiting(email, 'UTC');
    expect(shown).toContain('to no application: names neither a company nor a person');
    expect(shown).toContain('afterword assign EM-3F2A1B new');
    expect(shown).toContain('afterword assign EM-3F2A1B AP-…');
  });

  it('settles with commands that can be said as they stand', () => {
    expect(settling(email)).toEqual(['afterword assign EM-3F2A1B new']);
    const one = { code: 'AP-90C44E', company: 'Tidewater', role: 'Harbour Planner', stage: 'applied' };
    expect(settling({ ...email, fitsNowhere: false, candidates: [one] })).toEqual([
      'afterword assign EM-3F2A1B AP-90C44E',
      'afterword assign EM-3F2A1B new',
    ]);
  });
});

describe('olderOnes', () => {
  it('says how many of imported mail are left out, and nothing of none', () => {
    expect(olderOnes(0)).toBeNull();
    expect(olderOnes(1)).toBe('1 older one of imported mail: `afterword review --all`');
    expect(olderOnes(9)).toContain('9 older ones');
  });
});
