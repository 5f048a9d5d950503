import { expect, it } from 'vitest';
import { heardFrom, lessonOfFeedback } from '../../../../src/core/journal/lesson-of-feedback.ts';

it.each([
  [
    'Hi Robin,\n\nthank you for your note! Your answers on night shifts were short. The other candidate had run a port. Would you like to talk about it?\n\nAll the best for your search.',
    'Your answers on night shifts were short. The other candidate had run a port.',
  ],
  [
    'We all enjoyed meeting you, but the tide tables were not your field.',
    'We all enjoyed meeting you, but the tide tables were not your field.',
  ],
  ['Thank you, all the best!', 'Thank you, all the best!'],
])('a feedback teaches what it tells: %j', (text, lesson) => {
  expect(lessonOfFeedback(text)).toBe(lesson);
});

it('a very long one is kept whole', () => {
  const long = 'Your answers were short. '.repeat(600).trim();
  expect(lessonOfFeedback(`\n${long}\n`)).toBe(long);
});

it('names whom it was heard from', () => {
  const ines = { name: 'Ines Corvi', address: 'ines@tidewater.example' };
  expect(heardFrom(ines, 'Tidewater')).toBe('Ines Corvi, Tidewater');
  expect(heardFrom({ ...ines, name: null }, null)).toBe('ines@tidewater.example');
});
