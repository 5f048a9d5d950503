import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { labelledReading } from '../src/cli/labelled-reading.ts';
import { classifierInput } from '../src/core/classify/classifier-input.ts';
import { findRules } from '../src/core/classify/find-rules.ts';
import { foldEmail } from '../src/core/classify/folded-email.ts';
import { joinedProbabilities } from '../src/core/classify/join-parts.ts';
import { featuresOf } from '../src/core/classify/learned/features.ts';
import { MEANINGS } from '../src/core/classify/learned/meanings.ts';
import { ruleNames, weighFindings } from '../src/core/classify/weigh-findings.ts';
import { LABELS, type Label } from '../src/core/outcome.ts';
import { fitJoin, type JoiningMail } from './train/fit-join.ts';
import { type LearningMail, type LearnSettings, learn, predict } from './train/learn.ts';
import { namedFeatures } from './train/named-features.ts';
import { type CorpusMail, readCorpus } from './train/read-corpus.ts';
import { type No, usualPairsSource } from './train/usual-pairs.ts';
import { weightsSource } from './train/write-weights.ts';

// npm run train: makes weights.ts and usual-pairs.ts of src/core/classify/learned from corpus/train and corpus/join. The same
// corpus gives the same files.

const SETTINGS: LearnSettings = {
  penalty: 5e-5,
  iterations: 40,
  leastWriters: 3,
  mostFeatures: 16_000,
  balance: 0.5,
};

/** A mailbox is mostly ordinary mail, and the corpus is mostly not. */
const ORDINARY_COUNTS = 4;

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const learned = (name: string) => path(`../src/core/classify/learned/${name}`);
const started = Date.now();
const mails = readCorpus(path('../corpus/train')).map(prepare);
console.log(
  `${mails.length} mails of ${new Set(mails.map(({ writer }) => writer)).size} writers to learn from`,
);
const model = learn(mails, SETTINGS);

// How far each part is to be trusted shows only on mail that neither the model nor the authors of the rules have seen.
const others = readCorpus(path('../corpus/join')).map(prepare);
const joining = others.map(
  (mail): JoiningMail => ({ ...mail, learned: byLabel(predict(model, mail.features)) }),
);
const join = fitJoin(joining);
writeFileSync(learned('weights.ts'), weightsSource(model, join));
writeFileSync(
  learned('usual-pairs.ts'),
  usualPairsSource([...mails, ...others].filter(({ gold }) => gold === 'rejection')),
);

const right = joining.filter(
  ({ gold, weights, learned }) =>
    best(joinedProbabilities({ weights, beyondText: new Set() }, learned, join)) === gold,
);
console.log(`${model.rows.size} features; of ${joining.length} other mails ${right.length} come out right`);
console.log(
  `written in ${((Date.now() - started) / 1000).toFixed(0)} s: weights.ts and usual-pairs.ts of src/core/classify/learned`,
);

function prepare(mail: CorpusMail): LearningMail & Omit<JoiningMail, 'learned'> & No {
  const input = classifierInput(labelledReading(mail));
  const email = foldEmail(input);
  const findings = findRules(email, input);
  return {
    gold: mail.gold,
    kind: mail.kind ?? null,
    writer: mail.writer,
    weight: mail.ordinary ? ORDINARY_COUNTS : 1,
    features: namedFeatures(featuresOf(email), ruleNames(findings)),
    weights: weighFindings(findings).weights,
    sentences: email.sentences.map(({ folded }) => folded),
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
