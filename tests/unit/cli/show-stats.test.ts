import { expect, it } from 'vitest';
import { showStats } from '../../../src/cli/show-stats.ts';
import { numbers } from '../../../src/core/letter/numbers.ts';
import { anApplication, PERIOD, searchOf, several } from '../../_util/a-search-so-far.ts';

it('shows the numbers of the letter, and says so when there are none', () => {
  const applications = [
    ...several(17, () => anApplication({ applied: '2026-09-01', rejected: '2026-09-09' })),
    ...several(3, () =>
      anApplication({ applied: '2026-09-01', interviewing: '2026-09-10', rejected: '2026-11-18' }),
    ),
    ...several(4, () => anApplication({ applied: '2026-11-17' }, { company: 'Evil\u001b[2J', role: null })),
  ];
  expect(showStats(numbers(searchOf({ applications }), PERIOD))).toBe(
    `                           last 7 days  since the start
Applications                         4               24
Answered, receipts aside             0               20
Came to a first interview            0                3
Ended with a no                      3               20

How they went
  24 applications: 3 came to an interview. 20 ended with a no and 4 are live.

  applied       ->  interviewing      3
  applied       ->  rejected         17
  applied       ->  live              4
  interviewing  ->  rejected          3

Not all eggs in one basket: 4 live
  All 4 are at Evil[2J
  All 4 wait for a first answer
  One application somewhere else this week makes the search depend less on Evil[2J.

How normal this is
  An application gets an answer: 20 of 20 so far; the true rate is probably between 91% and 100%
  An application leads to an interview: 3 of 20 so far; the true rate is probably between 5.6% and 31%
  At your rates, an offer takes at least about 11 more applications on average. There was none yet, so
  nothing tells how many at most.
  This counts what has had 30 days or more to lead somewhere. Each range holds the true rate with a
  probability of 90 percent.`,
  );
  expect(showStats(numbers(searchOf(), PERIOD))).toBe(
    'No application is known yet: there is nothing to count.',
  );
});
