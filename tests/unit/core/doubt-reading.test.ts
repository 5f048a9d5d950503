import { describe, expect, it } from 'vitest';
import { doubtReading } from '../../../src/core/doubt-reading.ts';
import type { Outcome } from '../../../src/core/outcome.ts';

const sure: Outcome = {
  label: 'offer',
  kind: null,
  confidence: 0.97,
  review: false,
  evidence: [{ rule: 'an-offer', words: 'We offer you the post.' }],
  contradictions: [],
};

describe('doubtReading', () => {
  it('leaves an outcome of what was read without doubt', () => {
    expect(doubtReading(sure, [], { record: 0.8, send: 0.95 })).toBe(sure);
  });

  it.each([0.8, 0.3])(
    'makes a guess of it that waits for the owner, at the record threshold %s',
    (record) => {
      const doubted = doubtReading(sure, ['The newest message in it is your own.'], { record, send: 0.95 });
      expect(doubted).toMatchObject({ label: 'offer', review: true, evidence: sure.evidence });
      expect(doubted.confidence).toBeLessThan(record);
      expect(doubted.contradictions).toEqual([
        { rule: 'reading-in-doubt', words: 'The newest message in it is your own.' },
      ]);
    },
  );
});
