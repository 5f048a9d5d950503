import { describe, expect, it } from 'vitest';
import { lessonsSincePitch, pitchVersions } from '../../../../src/core/journal/pitch-versions.ts';
import { showChanges, wordChanges } from '../../../../src/core/journal/word-changes.ts';

const entry = (kind: string, day: number, text = '') => ({
  kind,
  at: new Date(Date.UTC(2026, 2, day)),
  text,
});
const journal = [
  entry('lesson', 1, 'speak up'),
  entry('pitch', 2, 'I make ports run.'),
  entry('win', 3),
  entry('lesson', 4, 'say for whom'),
  entry('lesson', 5, 'be short'),
  entry('pitch', 6, 'I make small ports run.'),
  entry('lesson', 7, 'name a number'),
];

describe('the pitch', () => {
  it('has versions, each with the lessons that led to it', () => {
    const versions = pitchVersions(journal);
    expect(versions.map(({ number, entry: { text } }) => [number, text])).toEqual([
      [1, 'I make ports run.'],
      [2, 'I make small ports run.'],
    ]);
    const lessons = versions.map(({ lessons: led }) => led.map(({ text }) => text));
    expect(lessons).toEqual([['speak up'], ['say for whom', 'be short']]);
    expect(lessonsSincePitch(journal).map(({ text }) => text)).toEqual(['name a number']);
  });

  it('may not be written yet', () => {
    expect(pitchVersions([])).toEqual([]);
    expect(lessonsSincePitch(journal.slice(0, 1))).toHaveLength(1);
  });
});

describe('what changed', () => {
  it.each([
    ['I make ports run.', 'I make small ports run.', 'I make {+small+} ports run.'],
    ['I make big ports run.', 'I make small ports run.', 'I make [-big-]{+small+} ports run.'],
    ['I make ports run.', 'I make ports run.', 'I make ports run.'],
    ['', 'I make ports run.', '{+I make ports run.+}'],
  ])('between "%s" and "%s"', (before, after, shown) => {
    expect(showChanges(wordChanges(before, after))).toBe(shown);
  });

  it('is everything where two texts share nothing, and is said soon', () => {
    const words = (first: string) => Array.from({ length: 4_000 }, (_, i) => `${first}${i}`).join(' ');
    const changes = wordChanges(words('a'), words('b'));
    expect(changes.map(({ is }) => is)).toEqual(['out', 'in']);
  });
});
