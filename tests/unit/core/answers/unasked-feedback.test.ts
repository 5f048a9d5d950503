import { describe, expect, it } from 'vitest';
import { unaskedFeedback } from '../../../../src/core/answers/unasked-feedback.ts';
import type { Outcome } from '../../../../src/core/outcome.ts';
import { aReading } from '../../../_util/a-reading.ts';

const TEXT = 'Hi Jonas,\n\nyour SQL answers were too slow, the design was strong.';
const outcome: Outcome = {
  label: 'feedback_reply',
  kind: null,
  confidence: 0.97,
  review: false,
  evidence: [],
  contradictions: [],
};
const heard = (over: Parameters<typeof aReading>[0] = {}, said: Partial<Outcome> = {}, text: string = TEXT) =>
  unaskedFeedback({ reading: aReading({ ...over, original: { text } }), outcome: { ...outcome, ...said } });

describe('feedback that the owner asked for themselves', () => {
  it('is kept word for word', () => {
    expect(heard()).toBe(TEXT);
  });

  it('is none where the email is something else, or may be', () => {
    expect(heard({}, { label: 'rejection' })).toBeNull();
    expect(heard({}, { review: true })).toBeNull();
  });

  it('is none where nothing is told', () => {
    expect(heard({}, {}, 'Hi Jonas,\n\nthank you, and all the best!')).toBeNull();
  });

  it('is none of a machine, of the owner, or of whoever is not believed', () => {
    expect(heard({ automatic: 'a bulk mail' })).toBeNull();
    expect(heard({ provenance: { kind: 'owner', trusted: true, reason: '' } })).toBeNull();
    expect(heard({ provenance: { kind: 'untrusted', trusted: false, reason: '' } })).toBeNull();
  });
});
