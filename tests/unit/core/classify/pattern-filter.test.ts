import { describe, expect, it } from 'vitest';
import { filterOf } from '../../../../src/core/classify/pattern-filter.ts';

const PATTERNS = [
  /\bnot (?:\w+ ){0,3}(?:selected|chosen)\b/,
  /\b(?:the (?:role|job) is (?:\w+ )?filled|we have (?:hired|found) somebody)\b/,
  /\bhired\b/,
  /\d+ applicants?/,
  /\w+/,
];
/** None of the literals is common in them. */
const SAMPLES = ['you were not selected', 'the role is now filled', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('filterOf', () => {
  const mayMatch = filterOf(PATTERNS, SAMPLES);
  const found = (text: string) => mayMatch(text).toSorted();

  it.each([
    ['you were not among the chosen', [0, 4]],
    ['you were chosen', [4]],
    ['the job is long filled', [1, 4]],
    ['the jar is filled', [4]],
    ['we have now hired somebody', [2, 4]],
    ['one of 300 applicants', [3, 4]],
    ['', [4]],
  ])('lets through to "%s" the patterns %j', (text, places) => {
    expect(found(text)).toEqual(places);
  });

  it('remembers nothing of the text before', () => {
    expect(found('the job is filled')).toEqual([1, 4]);
    expect(found('not now')).toEqual([4]);
  });

  it('finds a literal in which another one begins', () => {
    const within = filterOf([/abcd/, /bce/], ['abcd', 'bce']);
    expect(within('abce')).toEqual([1]);
  });

  it('takes capitals of a pattern for small letters, as its text has them', () => {
    expect(filterOf([/\bHello\b/i], ['hello'])('oh, hello there')).toEqual([0]);
  });
});
