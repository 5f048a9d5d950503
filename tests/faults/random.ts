import { parseArgs } from 'node:util';
import { runRandomly } from './run-randomly.ts';

// npm run test:faults -- --seed N --minutes M
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    minutes: { type: 'string', default: '1' },
    mails: { type: 'string', default: '30' },
  },
});
const [seed, minutes, mails] = [Number(values.seed), Number(values.minutes), Number(values.mails)];
if (!Number.isInteger(seed) || !(minutes > 0) || !(mails >= 1 && mails <= 100)) {
  console.error('Usage: npm run test:faults -- [--seed N] [--minutes M] [--mails 1..100]');
  process.exit(2);
}
console.log(`seed ${seed}, ${minutes} minutes, ${mails} rejections`);
const breaches = await runRandomly({ seed, minutes, mails, tell: console.log });
for (const breach of breaches) console.error(breach);
console.log(breaches.length === 0 ? 'every invariant holds' : `seed ${seed}: ${breaches.length} breaches`);
process.exitCode = breaches.length === 0 ? 0 : 1;
