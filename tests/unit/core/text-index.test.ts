import { describe, expect, it } from 'vitest';
import { CLASSIFICATION_RULES } from '../../../src/core/classify/classification-rules/all-rules.ts';
import { foldWords } from '../../../src/core/classify/fold-words.ts';
import { promisesOf } from '../../../src/core/required-literals.ts';
import { indexText, mayMatch, needsOf } from '../../../src/core/text-index.ts';

describe('promisesOf', () => {
  it.each([
    [/\bnot (?:selected|chosen)\b/, ['not selected', 'not chosen']],
    [/(?:in|out)side\s+of/, ['inside', 'outside']],
    [/colou?rs? of .{0,20}/, ['color of ', 'colors of ', 'colour of ', 'colours of ']],
    [/(?:a|b)?xyz/, ['xyz']],
    [/(?:interview){2}/, ['interview']],
    [/Hello/i, ['hello']],
  ])('%s promises %j', (pattern, literals) => {
    expect(promisesOf(pattern, 3).map((promise) => [...promise].sort())).toEqual([[...literals].sort()]);
  });

  it('gives one for each part that all matches have', () => {
    expect(promisesOf(/\bnot \w+ (?:chosen|picked)\b.{0,9}(?:role|jobs)/, 3)).toEqual([
      [' chosen', ' picked'],
      ['not '],
      ['role', 'jobs'],
    ]);
  });

  it.each([[/\d+/], [/(?:interview|\d)/], [/(?:interview)?/], [/[^a]bc/], [/a.b/]])(
    '%s promises nothing of use',
    (pattern) => {
      expect(promisesOf(pattern, 3)).toEqual([]);
    },
  );
});

describe('mayMatch', () => {
  it('is false only where nothing can match', () => {
    const needs = needsOf(/\bnot (?:selected|chosen)\b/);
    expect(mayMatch(needs, indexText('You were NOT chosen.'))).toBe(true);
    expect(mayMatch(needs, indexText('You were chosen.'))).toBe(false);
    expect(mayMatch(needs, indexText(''))).toBe(false);
    expect(mayMatch(needsOf(/\d/), indexText('no digit'))).toBe(true);
  });

  it('lets every rule through to the line that it was written for', () => {
    for (const { name, pattern, example } of CLASSIFICATION_RULES) {
      expect(mayMatch(needsOf(pattern), indexText(foldWords(example))), name).toBe(true);
    }
  });
});
