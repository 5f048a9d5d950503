import { expect, it } from 'vitest';
import { runRandomly } from './run-randomly.ts';

// A quarter of a minute of what `npm run test:faults -- --seed N --minutes M` does for as long as one likes.
it('whatever fails at random, no email is lost, sent twice or left in limbo', async () => {
  const told: string[] = [];
  const run = { seed: 20, minutes: 0.25, mails: 6, tell: (line: string) => told.push(line) };
  expect(await runRandomly(run), told.join('\n')).toEqual([]);
}, 400_000);
