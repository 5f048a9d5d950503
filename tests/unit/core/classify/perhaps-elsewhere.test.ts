import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../../src/core/classify/fold-words.ts';
import { ELSEWHERE_PATTERNS, elsewhereMarks } from '../../../../src/core/classify/perhaps-elsewhere.ts';

describe('elsewhereMarks', () => {
  it.each([
    ['The raffle was drawn, and your number was not among the prizes.', ['perhaps-elsewhere']],
    ['Die Wohnung am Hafen haben wir leider anders vergeben.', ['perhaps-elsewhere']],
    ['The committee had twelve candidates for membership.', ['beside-a-job']],
    ['Hi all, shall we meet on Thursday?', ['greets-many']],
    ['Komm zu unserem Karriereabend, die Stelle ist noch frei.', ['event-for-many']],
    ['We have chosen somebody else for the role of mortgage adviser.', []],
    ['Could you come on Thursday at ten?', []],
  ])('marks %s', (text, marks) => {
    expect(elsewhereMarks(foldWords(text), new Set(ELSEWHERE_PATTERNS))).toEqual(marks);
  });
});
