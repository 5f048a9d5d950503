import { fileURLToPath } from 'node:url';
import { labelledReading, NOBODY } from '../../src/cli/labelled-reading.ts';
import { classifierInput } from '../../src/core/classify/classifier-input.ts';
import { classifyEmail } from '../../src/core/classify/classify-email.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import type { Reading } from '../../src/core/reading.ts';
import { factsOf } from '../../src/core/understand-email.ts';
import { readCorpus } from '../train/read-corpus.ts';

// npm run bench: how many mails a second one core understands, once it has read for a while. Each mail goes the way of
// `understandEmail`: classified first, and then searched for the facts that its label can have.

const WARM_UP_SECONDS = 4;
const MEASURED_SECONDS = 6;
const THRESHOLDS = { record: 0.8, send: 0.95 };
/** Ordinary mail with the share of each label that a mailbox has; other files have more of what is hard. */
const MAILBOX = /^proof-usual-/;

const mails = ['join', 'held-out']
  .flatMap((part) => readCorpus(fileURLToPath(new URL(`../../corpus/${part}`, import.meta.url))))
  .filter(({ id }) => MAILBOX.test(id));
const readings = mails.map(labelledReading);
const outcomes = readings.map(classify);
const letters = mails.reduce((sum, { body }) => sum + body.length, 0);

console.log(`${mails.length} mails of ${Math.round(letters / mails.length)} characters on average`);
report('read', (at) => labelledReading(mails[at]!));
report('classify', (at) => classify(readings[at]!));
report('extract', (at) => extract(readings[at]!, outcomes[at]!));
report('classify and extract', (at) => extract(readings[at]!, classify(readings[at]!)));

function classify(reading: Reading): Outcome {
  return classifyEmail(classifierInput(reading), THRESHOLDS);
}

function extract(reading: Reading, outcome: Outcome): void {
  factsOf(reading, outcome, { identity: NOBODY, timeZone: 'utc' });
}

function report(name: string, step: (at: number) => void): void {
  roundsOf(step, WARM_UP_SECONDS);
  const rounds = roundsOf(step, MEASURED_SECONDS).sort((a, b) => a - b);
  const median = rounds[Math.floor(rounds.length / 2)]!;
  const perSecond = Math.round(mails.length / median);
  const micros = Math.round((median / mails.length) * 1_000_000);
  console.log(
    `${name.padEnd(22)} ${perSecond.toString().padStart(7)} mails/s ${micros.toString().padStart(6)} µs each`,
  );
}

/** The seconds that all mails take, again and again for so long. */
function roundsOf(step: (at: number) => void, seconds: number): number[] {
  const rounds: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const from = performance.now();
    for (let at = 0; at < mails.length; at += 1) step(at);
    rounds.push((performance.now() - from) / 1000);
  }
  return rounds;
}
