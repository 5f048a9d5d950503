import { type Evidence, LABELS, type Label, type Outcome, type RejectionKind } from '../outcome.ts';
import type { Rule, Tier } from './classification-rules/rule.ts';

/** A rule that spoke, and the sentence in which it did. */
export interface Finding {
  rule: Rule;
  words: string;
  inSubject: boolean;
  /** The rule is meant for mail about jobs, and this short one does not say that it is. */
  offTopic: boolean;
}

type Verdict = Omit<Outcome, 'review'>;

/** What one rule of a tier weighs. A second sure one adds little; three hints weigh less than one likely rule. */
const WEIGHT: Record<Tier, number> = { sure: 4, likely: 2, hint: 0.5 };
/** What a sure or likely rule weighs where nothing says that the email is about a job: a guess, for review. */
const OFF_TOPIC = 1.75;
const MOST_FROM_HINTS = 1.5;
/** A label that only goes along with another weighs no more than this beside it. */
const ASIDE = 1.5;

/** Which label wins where two weigh the same: the one that would be missed most comes first. */
const PRECEDENCE: readonly Label[] = [
  'feedback_reply',
  'rejection',
  'offer',
  'interview_invitation',
  'assessment',
  'status_update',
  'recruiter_outreach',
  'application_received',
  'not_job_related',
];

/** Labels that a subject line alone can settle: the owner's own application is named in it. */
const OWN_SEARCH: ReadonlySet<Label> = new Set([
  'rejection',
  'offer',
  'status_update',
  'application_received',
]);

/** Answers an email's meaning from what the rules found in it. Without any finding: not about a job, and unsure. */
export function weighFindings(findings: readonly Finding[]): Verdict {
  const weights = setAside(sumWeights(findings), findings);
  const ranked = [...PRECEDENCE].sort((a, b) => weights[b] - weights[a]);
  const label = ranked[0]!;
  const rival = ranked[1]!;
  if (weights[label] === 0) {
    return { label: 'not_job_related', kind: null, confidence: 0.5, evidence: [], contradictions: [] };
  }
  return {
    label,
    kind: label === 'rejection' ? kindOf(findings) : null,
    confidence: confidenceOf(weights[label], weights[rival]),
    evidence: evidenceFor((each) => each === label, findings),
    contradictions: evidenceFor((each) => each !== label && weights[each] >= WEIGHT.likely, findings),
  };
}

function sumWeights(findings: readonly Finding[]): Record<Label, number> {
  const weights = Object.fromEntries(LABELS.map((label) => [label, 0])) as Record<Label, number>;
  for (const label of LABELS) {
    const own = findings.filter(({ rule }) => rule.label === label);
    const tiers = own.filter(({ offTopic }) => !offTopic).map(({ rule }) => rule.tier);
    const guess = own.some(({ rule, offTopic }) => offTopic && rule.tier !== 'hint') ? OFF_TOPIC : 0;
    const count = (tier: Tier) => tiers.filter((each) => each === tier).length;
    const hinted = Math.min(MOST_FROM_HINTS, count('hint') * WEIGHT.hint);
    // Courtesy is in half of all job mail: alone it must be thick to mean a no.
    const hints =
      label === 'rejection' && tiers.length === count('hint') && hinted < MOST_FROM_HINTS ? 0 : hinted;
    const sure = count('sure') === 0 ? 0 : WEIGHT.sure + Math.min(2, count('sure') - 1);
    weights[label] = guess + sure + Math.min(2 * WEIGHT.likely, count('likely') * WEIGHT.likely) + hints;
  }
  return weights;
}

/** Labels whose words are courtesy, footer or process beside a stronger message. */
function setAside(weights: Record<Label, number>, findings: readonly Finding[]): Record<Label, number> {
  const left = { ...weights };
  const aside = (label: Label) => {
    left[label] = Math.min(left[label], ASIDE);
  };
  const headline = findings.some(
    ({ rule, inSubject }) => inSubject && rule.tier === 'sure' && OWN_SEARCH.has(rule.label),
  );
  const spoke = (name: string) => findings.some(({ rule }) => rule.name.endsWith(name));

  const asked =
    spoke('you-asked') ||
    spoke('reply-to-ours') ||
    (spoke('feedback-subject') && weights.feedback_reply >= 4);
  if (weights.feedback_reply >= WEIGHT.sure && asked) aside('rejection');
  else if (weights.rejection >= OFF_TOPIC) aside('feedback_reply');

  const advert = Math.max(weights.not_job_related, weights.recruiter_outreach);
  if (weights.rejection <= WEIGHT.sure + 0.5 && advert >= WEIGHT.sure + WEIGHT.likely) aside('rejection');
  if (headline) aside('not_job_related');
  if (spoke('test-received')) aside('assessment');

  if (left.rejection >= WEIGHT.sure) {
    aside('status_update');
    aside('recruiter_outreach');
    aside('not_job_related');
  }
  const news = Math.max(
    left.rejection,
    left.offer,
    left.interview_invitation,
    left.assessment,
    left.feedback_reply,
  );
  if (news >= WEIGHT.sure || left.rejection >= WEIGHT.likely || left.status_update >= WEIGHT.sure) {
    aside('application_received');
  }
  if (weights.application_received >= WEIGHT.sure || news >= WEIGHT.sure) {
    if (weights.not_job_related < WEIGHT.sure + WEIGHT.likely) aside('not_job_related');
  }
  if (left.recruiter_outreach >= WEIGHT.sure && left.application_received < WEIGHT.sure)
    aside('interview_invitation');
  return left;
}

/**
 * The share of such answers that are right: coarse steps by how far the winner outweighs its nearest rival, measured
 * on mail that the rules were not written for. A lone likely rule stays below the record threshold.
 */
function confidenceOf(weight: number, rival: number): number {
  const unopposed = rival < WEIGHT.likely;
  if (!unopposed && weight - rival < WEIGHT.likely) return 0.6;
  if (weight > WEIGHT.sure && unopposed) return 0.97;
  if (weight >= WEIGHT.sure) return unopposed ? 0.92 : 0.85;
  if (weight >= WEIGHT.likely) return unopposed ? 0.75 : 0.6;
  return weight >= OFF_TOPIC ? 0.65 : 0.5;
}

/** A pause outweighs an end, and somebody else having been chosen outweighs that the role is filled by it. */
function kindOf(findings: readonly Finding[]): RejectionKind {
  const said = findings.filter(({ rule }) => rule.label === 'rejection' && rule.tier !== 'hint');
  const kinds: readonly RejectionKind[] = ['on_hold', 'not_selected', 'role_closed'];
  return kinds.find((kind) => said.some(({ rule }) => rule.kind === kind)) ?? 'not_selected';
}

function evidenceFor(chosen: (label: Label) => boolean, findings: readonly Finding[]): Evidence[] {
  const order: readonly Tier[] = ['sure', 'likely', 'hint'];
  return findings
    .filter(({ rule }) => chosen(rule.label))
    .sort((a, b) => order.indexOf(a.rule.tier) - order.indexOf(b.rule.tier))
    .map(({ rule, words }) => ({ rule: rule.name, words: clip(words) }));
}

function clip(words: string): string {
  return words.length <= 240 ? words : `${words.slice(0, 239)}…`;
}
