import { expect, it } from 'vitest';
import { stillWaits } from '../../../../src/core/letter/still-waits.ts';
import { anApplication, aSearchedEmail, PERIOD } from '../../../_util/a-search-so-far.ts';

const before = new Date(PERIOD.from.getTime() - 1);
const application = anApplication({ applied: '2026-10-01' }, { lastHeardAt: PERIOD.from });
const guess = aSearchedEmail({ isGuess: true, cameAt: before, application, candidates: [] });

it('a guess of an earlier week that later mail has overtaken does not wait any more', () => {
  expect(stillWaits(guess, [application], PERIOD)).toBe(false);
});

it.each([
  ['it came in within the week', { ...guess, cameAt: PERIOD.from }],
  ['it may belong to several applications', { ...guess, candidates: [application, application] }],
  ['it belongs to none', { ...guess, application: null }],
  ['it is no guess', { ...guess, isGuess: false }],
])('an email still waits when %s', (_when, email) => {
  expect(stillWaits(email, [application], PERIOD)).toBe(true);
});

it('a guess still waits when nothing came after it', () => {
  expect(stillWaits(guess, [{ ...application, lastHeardAt: before }], PERIOD)).toBe(true);
});
