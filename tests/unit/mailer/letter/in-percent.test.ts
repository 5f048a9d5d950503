import { expect, it } from 'vitest';
import { inPercent } from '../../../../src/mailer/letter/in-percent.ts';

const rangeOf = (low: number, high: number) =>
  inPercent({ what: '', successes: 1, of: 2, rate: 0.5, low, high }).replace(/^.* between /, '');

it.each([
  [0.176, 0.339, '18% and 34%'],
  [0, 0.0072, '0% and 0.7%'],
  [0.962, 0.9994, '96% and 99.9%'],
  [0.9976, 0.99999, '99.8% and 100%'],
])('says a range so that its ends differ: %d to %d', (low, high, words) => {
  expect(rangeOf(low, high)).toBe(words);
});
