import { describe, expect, it } from 'vitest';
import { requirementOf } from '../../../src/core/required-literals.ts';

describe('requirementOf', () => {
  it.each([
    [/\bnot (?:selected|chosen)\b/, { literals: ['not selected', 'not chosen'] }],
    [/(?:in|out)side\s+of/, { all: [{ literals: ['inside', 'outside'] }, { literals: ['of'] }] }],
    [/colou?rs of \w/, { literals: ['colors of ', 'colours of '] }],
    [/(?:interview){2}/, { literals: ['interview'] }],
    [
      /as (?=we|you)\w+ chose(?! to)/,
      { all: [{ literals: ['we', 'you'] }, { literals: ['as '] }, { literals: [' chose'] }] },
    ],
    [/(?:not \w+|never) chosen/, { all: [{ literals: ['not ', 'never'] }, { literals: [' chosen'] }] }],
  ])('%s requires %j', (pattern, requirement) => {
    expect(requirementOf(pattern)).toEqual(requirement);
  });

  it.each([[/\w+/], [/(?:interview|\w)/], [/(?:interview)?/], [/[^a]b/]])(
    '%s requires nothing',
    (pattern) => {
      expect(requirementOf(pattern)).toBeNull();
    },
  );
});
