import { describe, expect, it } from 'vitest';
import { familiarityOf } from '../../../../../src/core/classify/learned/familiarity.ts';
import { splitSentences } from '../../../../../src/core/classify/sentences.ts';

const familiarity = (text: string) => familiarityOf(splitSentences(text));

describe('familiarityOf', () => {
  it('knows the letter that everybody gets', () => {
    const { share } = familiarity(
      'Thank you for the time that you took to apply. We have now filled the role and will not be taking your application further. We wish you every success with your search.',
    );
    expect(share).toBeGreaterThan(0.8);
  });

  it('finds what no such letter says strange, and names the sentence that is the strangest', () => {
    const { share, strangest } = familiarity(
      'We regret to inform you that the ferry was not selected. Grandmother keeps her seven purple umbrellas behind the organ pipes near the lighthouse.',
    );
    expect(share).toBeLessThan(0.5);
    expect(strangest).toMatch(/^Grandmother keeps/);
  });

  it('finds nothing strange where nothing is said', () => {
    expect(familiarity('')).toEqual({ share: 0.5, strangest: null });
    expect(familiarity('Hi Ada,\n\nBest,\nWilf').strangest).toBeNull();
  });
});
