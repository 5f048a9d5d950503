import { type Evidence, LABELS, type Label, type RejectionKind } from '../outcome.ts';
import type { Rule, Tier } from './classification-rules/rule.ts';
import { NO_LABEL } from './no-label.ts';

/** A rule that spoke, and the sentence in which it did. */
export interface Finding {
  rule: Rule;
  words: string;
  inSubject: boolean;
  /** The rule is meant for mail about jobs, and this short one does not say that it is. */
  offTopic: boolean;
}

/** What the rules say of an email, each label by itself. */
export interface Weighed {
  /** 0: no rule spoke for it; from 2: a likely rule or several hints; from 4: a sure rule; hardly more than 10. */
  weights: Readonly<Record<Label, number>>;
  /** Labels that something speaks for which no text shows. */
  beyondText: ReadonlySet<Label>;
  /** What kind of rejection they see, if any of them says so. */
  kind: RejectionKind | null;
  findings: readonly Finding[];
}

/** What one rule of a tier weighs. A second sure one adds little; three hints weigh less than one likely rule. */
export const WEIGHT: Readonly<Record<Tier, number>> = { sure: 4, likely: 2, hint: 0.5 };
/** What a sure or likely rule weighs where nothing says that the email is about a job: a guess, for review. */
export const OFF_TOPIC = 1.75;
const MOST_FROM_HINTS = 1.5;
/** A label that only goes along with another weighs no more than this beside it. */
export const ASIDE = 1.5;

/** Labels that a subject line alone can settle: the owner's own application is named in it. */
const OWN_SEARCH: ReadonlySet<Label> = new Set([
  'rejection',
  'offer',
  'status_update',
  'application_received',
]);

/** Whoever withdrew is told in the words of a rejection that the process ends; whoever waits for another's answer, who it is. */
const NOT_REJECTED: readonly string[] = [
  'second-in-line',
  'nachruecken',
  'you-withdrew',
  'withdrawal-noted',
  'zurueckgezogen',
  'auf-wunsch-zurueck',
];

/** Who is recorded alone, asked as a source or invited with everybody, or called about what others thought, is not invited to an interview. */
const NO_INTERVIEW: readonly string[] = [
  'recorded-interview',
  'interview-for-the-press',
  'asked-as-a-source',
  'recruiting-event',
  'talk-about-feedback',
  'a-job-from-a-board',
];

/** Weighs what the rules found, label by label; what only goes along with a stronger message is set aside. */
export function weighFindings(findings: readonly Finding[]): Weighed {
  return {
    weights: setAside(sumWeights(findings), findings),
    beyondText: new Set(findings.flatMap(({ rule }) => (rule.beyondText ? [rule.label] : []))),
    kind: kindOf(findings),
    findings,
  };
}

/** The names of the rules that spoke, each once. */
export function ruleNames(findings: readonly Finding[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { rule } of findings) names.add(rule.name);
  return names;
}

/** What some of the rules found as evidence, the surest first. */
export function evidenceOf({ findings }: Weighed, chosen: (rule: Rule) => boolean): Evidence[] {
  const order: readonly Tier[] = ['sure', 'likely', 'hint'];
  return findings
    .filter(({ rule }) => chosen(rule))
    .sort((a, b) => order.indexOf(a.rule.tier) - order.indexOf(b.rule.tier))
    .map(({ rule, words }) => ({ rule: rule.name, words: clip(words) }));
}

function sumWeights(findings: readonly Finding[]): Record<Label, number> {
  const weights = { ...NO_LABEL };
  for (const label of new Set(findings.map(({ rule }) => rule.label))) {
    weights[label] = weightOf(
      label,
      findings.filter(({ rule }) => rule.label === label),
    );
  }
  return weights;
}

function weightOf(label: Label, findings: readonly Finding[]): number {
  const count: Record<Tier, number> = { sure: 0, likely: 0, hint: 0 };
  let guess = 0;
  for (const { rule, offTopic } of findings) {
    if (!offTopic) count[rule.tier] += 1;
    else if (rule.tier !== 'hint') guess = OFF_TOPIC;
  }
  const hinted = Math.min(MOST_FROM_HINTS, count.hint * WEIGHT.hint);
  // Courtesy is in half of all job mail: alone it must be thick to mean a no.
  const isCourtesy = label === 'rejection' && count.sure + count.likely === 0 && hinted < MOST_FROM_HINTS;
  const sure = count.sure === 0 ? 0 : WEIGHT.sure + Math.min(2, count.sure - 1);
  const likely = Math.min(2 * WEIGHT.likely, count.likely * WEIGHT.likely);
  return guess + sure + likely + (isCourtesy ? 0 : hinted);
}

/** Labels whose words are courtesy, footer or process beside a stronger message. */
function setAside(weights: Record<Label, number>, findings: readonly Finding[]): Record<Label, number> {
  const left = { ...weights };
  const elsewhere = spoke(findings, 'other-application');
  const headline = findings.some(
    ({ rule, inSubject }) => inSubject && rule.tier === 'sure' && OWN_SEARCH.has(rule.label),
  );
  const asked =
    spoke(findings, 'you-asked') ||
    spoke(findings, 'reply-to-ours') ||
    (spoke(findings, 'feedback-subject') && weights.feedback_reply >= 4);
  if (weights.feedback_reply >= WEIGHT.sure && asked) putAside(left, 'rejection');
  else if (weights.rejection >= OFF_TOPIC) putAside(left, 'feedback_reply');

  const advert = Math.max(weights.not_job_related, weights.recruiter_outreach);
  if (weights.rejection <= WEIGHT.sure + 0.5 && advert >= WEIGHT.sure + WEIGHT.likely)
    putAside(left, 'rejection');
  if (elsewhere) {
    for (const label of LABELS) if (label !== 'not_job_related') putAside(left, label);
  }
  if (headline && !elsewhere) putAside(left, 'not_job_related');
  if (spoke(findings, 'test-received')) putAside(left, 'assessment');
  if (NO_INTERVIEW.some((name) => spoke(findings, name))) putAside(left, 'interview_invitation');
  if (NOT_REJECTED.some((name) => spoke(findings, name))) putAside(left, 'rejection');

  if (spoke(findings, 'offer-withdrawn') && spoke(findings, 'takes-back')) putAside(left, 'offer');

  // A subject names the thread: "Your interview with us" stands above many a no, and thanks for it begin one.
  if (left.rejection >= WEIGHT.sure) {
    for (const label of ['interview_invitation', 'assessment'] as const)
      if (isOnlyLookedBackOn(label, findings)) putAside(left, label);
    putAside(left, 'status_update');
    putAside(left, 'recruiter_outreach');
    putAside(left, 'not_job_related');
  }
  const news = Math.max(
    left.rejection,
    left.offer,
    left.interview_invitation,
    left.assessment,
    left.feedback_reply,
  );
  if (news >= WEIGHT.sure || left.rejection >= WEIGHT.likely || left.status_update >= WEIGHT.sure) {
    putAside(left, 'application_received');
  }
  if (weights.application_received >= WEIGHT.sure || news >= WEIGHT.sure) {
    if (weights.not_job_related < WEIGHT.sure + WEIGHT.likely) putAside(left, 'not_job_related');
  }
  if (left.recruiter_outreach >= WEIGHT.sure && left.application_received < WEIGHT.sure)
    putAside(left, 'interview_invitation');
  return left;
}

function putAside(weights: Record<Label, number>, label: Label): void {
  weights[label] = Math.min(weights[label], ASIDE);
}

function spoke(findings: readonly Finding[], name: string): boolean {
  return findings.some(({ rule }) => rule.name.endsWith(name));
}

/** Whoever thanks for a talk does not invite to it. */
const THANKS =
  /\b(?:thank|thanks|danke|dank|merci|gracias|bedankt|obrigad[oa]|agrade\w+|grazie|ringrazi\w+|remerci\w+)\b/iu;

function isOnlyLookedBackOn(label: Label, findings: readonly Finding[]): boolean {
  return findings.every(
    ({ rule, inSubject, words }) => rule.label !== label || inSubject || THANKS.test(words),
  );
}

/** A pause outweighs an end, and somebody else having been chosen outweighs that the role is filled by it. */
function kindOf(findings: readonly Finding[]): RejectionKind | null {
  const said = findings.filter(({ rule }) => rule.label === 'rejection' && rule.tier !== 'hint');
  const kinds: readonly RejectionKind[] = ['on_hold', 'not_selected', 'role_closed'];
  return kinds.find((kind) => said.some(({ rule }) => rule.kind === kind)) ?? null;
}

/** Words of an email, cut to a length that a person reads. */
export function clip(words: string): string {
  return words.length <= 240 ? words : `${words.slice(0, 239)}…`;
}
