import { fileURLToPath } from 'node:url';
import { labelledReading, NOBODY } from '../../src/cli/labelled-reading.ts';
import { classifierInput } from '../../src/core/classify/classifier-input.ts';
import { classifyEmail } from '../../src/core/classify/classify-email.ts';
import { extractFacts } from '../../src/core/extract/extract-facts.ts';
import { readCorpus } from '../train/read-corpus.ts';

// npm run bench: how many mails a second one core understands, on the corpus. Warmed up; the median of some rounds.

const ROUNDS = 7;
const THRESHOLDS = { record: 0.8, send: 0.95 };

const folder = fileURLToPath(new URL('../../corpus/held-out', import.meta.url));
const mails = readCorpus(folder);
const readings = mails.map(labelledReading);
const inputs = readings.map(classifierInput);
const letters = mails.reduce((sum, { body }) => sum + body.length, 0);

const steps: Record<string, () => void> = {
  read: () => mails.forEach(labelledReading),
  classify: () => {
    for (const input of inputs) classifyEmail(input, THRESHOLDS);
  },
  extract: () => {
    for (const reading of readings) extractFacts(reading, NOBODY, { ownerTimeZone: 'utc' });
  },
  'classify and extract': () => {
    for (const reading of readings) {
      classifyEmail(classifierInput(reading), THRESHOLDS);
      extractFacts(reading, NOBODY, { ownerTimeZone: 'utc' });
    }
  },
};

console.log(`${mails.length} mails of ${Math.round(letters / mails.length)} characters on average`);
for (const [name, step] of Object.entries(steps)) {
  const seconds = Array.from({ length: ROUNDS + 2 }, () => {
    const from = performance.now();
    step();
    return (performance.now() - from) / 1000;
  });
  const median = seconds.slice(2).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
  console.log(
    `${name.padEnd(22)} ${Math.round(mails.length / median)
      .toString()
      .padStart(7)} mails/s`,
  );
}
