import { LABELS, type Label } from '../outcome.ts';
import { threadRules } from './classification-rules/structure.ts';
import type { Learned } from './learned/learned-part.ts';
import { type Finding, OFF_TOPIC, weighFindings } from './weigh-findings.ts';

/** From this probability the words are taken to say something else than the thread. */
const SAID_BY_WORDS = 0.5;
/** A few words that name no job are soon taken for mail about none: that is why the thread is asked. */
const SAID_TO_BE_NO_JOB = 0.7;
/** What an unanswered recruiter asks for in a second email: a talk is no interview before there is an application. */
const STILL_OUTREACH: readonly Label[] = ['interview_invitation', 'status_update', 'not_job_related'];

/** The findings that the email makes by itself. */
export function withoutThread(findings: readonly Finding[]): readonly Finding[] {
  const own = findings.filter((finding) => !isOfThread(finding));
  return own.length === findings.length ? findings : own;
}

/**
 * The findings, without those of the thread wherever the email's own words say something else: they are never
 * overruled, and no contradiction to them comes from the thread.
 */
export function besideOwnWords(
  findings: readonly Finding[],
  { probabilities, fromWords }: Pick<Learned, 'probabilities' | 'fromWords'>,
): readonly Finding[] {
  const own = withoutThread(findings);
  if (own === findings) return findings;
  const { weights } = weighFindings(own);
  const saysOtherwise = (label: Label) => (other: Label) => {
    if (other === label) return false;
    if (label === 'recruiter_outreach' && STILL_OUTREACH.includes(other)) return isSure(other, own);
    const learned = Math.max(probabilities[other], fromWords[other]);
    const most = other === 'not_job_related' ? SAID_TO_BE_NO_JOB : SAID_BY_WORDS;
    return weights[other] >= OFF_TOPIC || learned >= most;
  };
  return findings.filter(
    (finding) => !isOfThread(finding) || !LABELS.some(saysOtherwise(finding.rule.label)),
  );
}

/** Whether an answer needed the thread: it is not to be acted on unasked. */
export function restsOnThread(label: Label, findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.rule.label === label && isOfThread(finding));
}

function isOfThread({ rule }: Finding): boolean {
  return threadRules.includes(rule);
}

function isSure(label: Label, findings: readonly Finding[]): boolean {
  return findings.some(({ rule }) => rule.label === label && rule.tier === 'sure');
}
