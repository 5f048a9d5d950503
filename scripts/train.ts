import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { labelledReading } from '../src/cli/labelled-reading.ts';
import { classifierInput } from '../src/core/classify/classifier-input.ts';
import { findRules } from '../src/core/classify/find-rules.ts';
import { foldEmail } from '../src/core/classify/folded-email.ts';
import { joinedProbabilities } from '../src/core/classify/join-parts.ts';
import { featuresOf } from '../src/core/classify/learned/features.ts';
import { MEANINGS } from '../src/core/classify/learned/meanings.ts';
import { weighFindings } from '../src/core/classify/weigh-findings.ts';
import { LABELS, type Label } from '../src/core/outcome.ts';
import { fitJoin, type JoiningMail } from './train/fit-join.ts';
import { foldOf } from './train/fold-of.ts';
import { type LearningMail, type LearnSettings, learn, predict } from './train/learn.ts';
import { type CorpusMail, readCorpus } from './train/read-corpus.ts';
import { weightsSource } from './train/write-weights.ts';

// npm run train: makes src/core/classify/learned/weights.ts from corpus/train. The same corpus gives the same file.

const SETTINGS: LearnSettings = {
  penalty: 5e-5,
  iterations: 40,
  leastWriters: 3,
  mostFeatures: 16_000,
  balance: 0.5,
};
const FOLDS = 5;

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const started = Date.now();
const corpus = readCorpus(path('../corpus/train'));
const mails = corpus.map(prepare);
console.log(`${corpus.length} mails of ${new Set(corpus.map(({ writer }) => writer)).size} writers`);

const unseen = mails.map((): Record<Label, number> | null => null);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = learn(
    mails.filter(({ writer }) => foldOf(writer, FOLDS) !== fold),
    { ...SETTINGS, mostFeatures: Number.POSITIVE_INFINITY },
  );
  mails.forEach((mail, at) => {
    if (foldOf(mail.writer, FOLDS) === fold) unseen[at] = byLabel(predict(model, mail.features));
  });
}
const joining = mails.map((mail, at): JoiningMail => ({ ...mail, learned: unseen[at]! }));
const join = fitJoin(joining);
const model = learn(mails, SETTINGS);
writeFileSync(path('../src/core/classify/learned/weights.ts'), weightsSource(model, join));

const right = joining.filter(
  ({ gold, weights, learned }) =>
    best(joinedProbabilities({ weights, beyondText: new Set() }, learned, join)) === gold,
);
const share = (count: number) => `${((100 * count) / mails.length).toFixed(1)} %`;
console.log(`${model.rows.size} features; ${share(right.length)} right on writers that were left out`);
console.log(
  `written in ${((Date.now() - started) / 1000).toFixed(0)} s: src/core/classify/learned/weights.ts`,
);

function prepare(mail: CorpusMail): LearningMail & Omit<JoiningMail, 'learned'> {
  const input = classifierInput(labelledReading(mail));
  const email = foldEmail(input);
  return {
    gold: mail.gold,
    kind: mail.kind ?? null,
    writer: mail.writer,
    features: featuresOf(email).features,
    weights: weighFindings(findRules(email, input)).weights,
  };
}

function byLabel(shares: readonly number[]): Record<Label, number> {
  const sums = Object.fromEntries(LABELS.map((label) => [label, 0])) as Record<Label, number>;
  for (const [at, { label }] of MEANINGS.entries()) sums[label] += shares[at]!;
  return sums;
}

function best(probabilities: Readonly<Record<Label, number>>): Label {
  return LABELS.reduce((most, label) => (probabilities[label] > probabilities[most] ? label : most));
}
