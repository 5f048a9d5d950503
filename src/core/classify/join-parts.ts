import { type Evidence, LABELS, type Label, type Outcome, type Thresholds } from '../outcome.ts';
import type { Rule } from './classification-rules/rule.ts';
import type { FoldedEmail } from './folded-email.ts';
import { familiarityOf } from './learned/familiarity.ts';
import type { Learned } from './learned/learned-part.ts';
import { JOIN } from './learned/weights.ts';
import type { JoinWeights } from './learned/weights-shape.ts';
import { NO_LABEL } from './no-label.ts';
import { restsOnThread } from './thread-evidence.ts';
import { ASIDE, clip, evidenceOf, WEIGHT, type Weighed } from './weigh-findings.ts';

/** No probability is taken for nothing: a part that was never wrong so far may be. */
const LEAST = 1e-6;
/**
 * What a calendar part, a scheduling service or an answer to our own email counts for, in log-odds. The corpus is text
 * alone, so that it cannot be fitted.
 */
const BEYOND_TEXT = 4.5;
/** Nothing is certain. */
const MOST = 0.99;
/**
 * Where a sure rule says something else and none supports the answer, it is a guess: below the record threshold. So is a
 * no that only the learned part hears where a likely rule hears the process go on: "we are moving forward with your
 * application" has all the words of a no.
 */
const MOST_AGAINST_RULES = 0.75;
/** One part alone is never enough to write to somebody unasked: below the send threshold as it is set by default. */
const MOST_ALONE = 0.94;
/** What rests on the thread stays so far below the send threshold, wherever the owner sets that. */
const BELOW_SENDING = 0.01;
/**
 * The join makes more of a learned probability than it is, as fits rejections. Of the other answers that become sure from
 * less than this without several sure rules alone, one in five is wrong.
 */
const LEAST_LEARNED = 0.7;
/** News of an application that is still alive. */
const GOING_ON: readonly Label[] = ['interview_invitation', 'offer', 'assessment', 'status_update'];
/** And what is no news of an application at all: people refuse each other many things. */
const OTHER_NEWS: readonly Label[] = [...GOING_ON, 'not_job_related'];
/** What nobody is told together with a no, unless the no is of another opening or of another time. */
const INVITING: readonly Label[] = ['interview_invitation', 'offer'];
/** From this probability the learned part's opinion is worth naming. */
const WORTH_NAMING = 0.5;
/**
 * The join has one weight for the sure rules of all labels, and a no deserves more: of those that a sure rule says and the
 * words bear out, those between 0.85 and 0.95 are all right. From this probability by the words alone, so much in log-odds.
 */
const BEARS_OUT = 0.4;
const BORNE_OUT = 0.8;

/**
 * How far a sure no is trusted depends on how like others it is: the share of it that stands in other letters that say no, and
 * a quarter of what the words alone give it. The wrong ones that rules are sure of have little of both; the less a letter is
 * like others, the clearer its words must be. Below the first sum it is not answered unasked, below the second it is a guess.
 */
const FOR_ITS_WORDS = 0.25;
const FAMILIAR = 0.75;
const STRANGE = 0.55;

/**
 * Joins what the rules found with what the learned part thinks. Each errs on other mail: where they agree the
 * confidence is high, where they disagree it is low, and a low one goes to review.
 */
export function joinParts(
  weighed: Weighed,
  learned: Learned,
  email: FoldedEmail,
  thresholds: Thresholds,
): Outcome {
  const probabilities = joinedProbabilities(weighed, learned.probabilities);
  const label = LABELS.reduce((best, each) => (probabilities[each] > probabilities[best] ? each : best));
  const judged = Math.min(
    isBorneOut(label, weighed, learned) ? surer(probabilities[label]) : probabilities[label],
    ceiling(label, weighed, learned),
    restsOnThread(label, weighed.findings) ? Math.min(MOST_ALONE, thresholds.send - BELOW_SENDING) : MOST,
  );
  const unlike = label === 'rejection' && judged >= thresholds.record ? unlikeOthers(email, learned) : null;
  const confidence = Math.min(judged, unlike?.most ?? MOST);
  const opinion = opinionOf(learned, email);
  return {
    label,
    kind: label === 'rejection' ? (weighed.kind ?? learned.kind) : null,
    confidence,
    review: confidence < thresholds.record,
    evidence: [
      ...evidenceOf(weighed, (rule) => rule.label === label),
      ...(opinion?.label === label ? opinion.evidence : []),
    ],
    contradictions: [
      ...evidenceOf(weighed, (rule) => speaksAgainst(rule, label, weighed)),
      ...(opinion && opinion.label !== label ? opinion.evidence : []),
      ...(unlike?.evidence ?? []),
    ],
  };
}

/** How far a no is trusted that has little in common with others, and its sentence that has the least. */
function unlikeOthers(
  { sentences }: FoldedEmail,
  { fromWords }: Learned,
): { most: number; evidence: Evidence[] } | null {
  const { share, strangest } = familiarityOf(sentences);
  const likeness = share + FOR_ITS_WORDS * fromWords.rejection;
  if (likeness >= FAMILIAR) return null;
  return {
    most: likeness < STRANGE ? MOST_AGAINST_RULES : MOST_ALONE,
    evidence: strangest === null ? [] : [{ rule: 'unlike-other-nos', words: clip(strangest) }],
  };
}

/** Whether a sure rule says no, and the email's own words say it too, and nothing that it is said once more. */
function isBorneOut(label: Label, { weights }: Weighed, { fromWords }: Learned): boolean {
  return (
    label === 'rejection' &&
    weights.rejection >= WEIGHT.sure &&
    weights.feedback_reply < ASIDE &&
    fromWords.rejection >= BEARS_OUT
  );
}

function surer(probability: number): number {
  return probability / (probability + (1 - probability) * Math.exp(-BORNE_OUT));
}

/** The most that an answer is trusted, whatever the numbers say. */
function ceiling(
  label: Label,
  { weights, findings, beyondText }: Weighed,
  { probabilities, fromWords, sentenceFor }: Learned,
): number {
  if (findings.some(({ rule }) => isDoubtedBy(rule, label))) return MOST_AGAINST_RULES;
  const unsupported = weights[label] < WEIGHT.likely;
  if (unsupported && spokeAgainst(label, LABELS, weights, WEIGHT.sure)) return MOST_AGAINST_RULES;
  if (label !== 'rejection') {
    const isClear = weights[label] > WEIGHT.sure && !spokeAgainst(label, LABELS, weights, WEIGHT.likely);
    const isProven = isClear || beyondText.has(label) || (label === 'not_job_related' && !unsupported);
    return isProven || probabilities[label] >= LEAST_LEARNED ? MOST : MOST_AGAINST_RULES;
  }
  if (spokeAgainst(label, INVITING, weights, WEIGHT.sure + WEIGHT.likely)) return MOST_AGAINST_RULES;
  const others = fromWords.rejection >= WORTH_NAMING && isOnlyQuiet(findings) ? GOING_ON : OTHER_NEWS;
  if (unsupported && (spokeAgainst(label, others, weights, WEIGHT.likely) || isQuotation(sentenceFor(label))))
    return MOST_AGAINST_RULES;
  return unsupported ? MOST_ALONE : MOST;
}

/** Whether no more speaks for mail about no job than that it names none: people write a no without a word of the job. */
function isOnlyQuiet(findings: Weighed['findings']): boolean {
  return findings.every(
    ({ rule }) =>
      rule.label !== 'not_job_related' || rule.tier === 'hint' || rule.name === 'nothing-about-jobs',
  );
}

/** Whether a rule is for something else, or a reason to doubt. */
function speaksAgainst(rule: Rule, label: Label, { weights }: Weighed): boolean {
  return isDoubtedBy(rule, label) || (rule.label !== label && weights[rule.label] >= WEIGHT.likely);
}

function isDoubtedBy({ doubts, label: own }: Rule, label: Label): boolean {
  return doubts === 'others' ? own !== label : doubts === label;
}

/** Whether rules of so much weight spoke for one of the labels that is not this one. */
function spokeAgainst(
  label: Label,
  labels: readonly Label[],
  weights: Weighed['weights'],
  weight: number,
): boolean {
  return labels.some((other) => other !== label && weights[other] >= weight);
}

/** Newsletters on looking for a job quote what others were told. */
function isQuotation(sentence: string | null): boolean {
  const quoted = sentence && /["“„«‹]([^"“”„«»‹›]{12,})["”“»›]/.exec(sentence)?.[1];
  return Boolean(sentence && quoted && quoted.length > sentence.length / 2);
}

/** The probability of each label, given both parts; they add up to 1. */
export function joinedProbabilities(
  { weights, beyondText }: Pick<Weighed, 'weights' | 'beyondText'>,
  learned: Readonly<Record<Label, number>>,
  join: JoinWeights = JOIN,
): Record<Label, number> {
  const shares = { ...NO_LABEL };
  let total = 0;
  for (const label of LABELS) {
    const inputs = inputsOf(weights[label], learned[label]);
    const beyond = beyondText.has(label) ? BEYOND_TEXT : 0;
    shares[label] = Math.exp(dot(join, inputs) + join.bias[label] + beyond);
    total += shares[label];
  }
  for (const label of LABELS) shares[label] /= total;
  return shares;
}

type JoinInputs = Omit<JoinWeights, 'bias'>;

/** What the join of one label is made of. */
export function inputsOf(weight: number, probability: number): JoinInputs {
  return {
    learned: Math.log(probability + LEAST),
    likely: weight >= WEIGHT.likely ? 1 : 0,
    sure: weight >= WEIGHT.sure ? 1 : 0,
  };
}

function dot(a: JoinWeights, b: JoinInputs): number {
  return a.learned * b.learned + a.likely * b.likely + a.sure * b.sure;
}

/** What the learned part takes the email for, and the sentence that it goes by; null when it has no opinion. */
function opinionOf(
  { probabilities, sentenceFor }: Learned,
  email: FoldedEmail,
): { label: Label; evidence: Evidence[] } | null {
  const label = LABELS.find((each) => probabilities[each] >= WORTH_NAMING);
  if (!label) return null;
  const words = sentenceFor(label) ?? email.subject?.text ?? '';
  const evidence =
    words === '' ? [] : [{ rule: `learned-${label.replaceAll('_', '-')}`, words: clip(words) }];
  return { label, evidence };
}
