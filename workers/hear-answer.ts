import type { Context } from '../src/context.ts';
import type { Answer } from '../src/core/answer.ts';
import { answerMarks } from '../src/core/answers/answer-marks.ts';
import { type Belief, believeAnswer, provenanceOfAnswer } from '../src/core/answers/believe-answer.ts';
import { type Answered, findAnswered } from '../src/core/answers/find-answered.ts';
import { judgeAnswer } from '../src/core/answers/judge-answer.ts';
import { outcomeOfAnswer, outcomeOfSupporter } from '../src/core/answers/outcome-of-answer.ts';
import { NO_FACTS } from '../src/core/facts.ts';
import { factsOf, type Understanding } from '../src/core/understand-email.ts';
import { findSent, openApplicationsOf } from '../src/store/answers.ts';
import type { EmailRow } from '../src/store/emails.ts';
import type { Ledger } from '../src/store/open-store.ts';
import type { Placed } from './record-on-application.ts';

/** An email that answers one of ours, or says that it does. */
export interface HeardAnswer {
  /** What it means as an answer; of one that is not believed, what it means by itself, for the owner's eye. */
  understanding: Understanding;
  answer: Answer;
  answered: Answered;
  belief: Belief;
  at: Date;
}

const REPORTED_FOR_MS = 21 * 24 * 60 * 60 * 1000;

/** Recognises an email that answers or reports on one of ours, and understands it; null when it is none. */
export async function hearAnswer(
  ledger: Ledger,
  email: Pick<EmailRow, 'ownerId' | 'internalDate' | 'receivedAt'>,
  understanding: Understanding,
  { config }: Context,
): Promise<HeardAnswer | null> {
  const { reading, facts, outcome } = understanding;
  const { identity, policy } = config;
  const from = reading.original.from?.address;
  if (reading.provenance.kind === 'owner' || (from && isOwn(from, config))) return null;

  const at = reading.original.date ?? email.internalDate ?? email.receivedAt;
  const { isBounce, ...marks } = answerMarks(reading);
  const since = isBounce ? new Date(at.getTime() - REPORTED_FOR_MS) : null;
  const sent = await findSent(ledger, email.ownerId, { ...marks, since });
  if (sent.length === 0) return null;

  const { label } = outcome;
  const zone = policy.timeZone;
  const language = sent[0]!.language;
  const judged = judgeAnswer({ reading, links: facts.links, label, at, zone, language });
  const openApplications = await openApplicationsOf(ledger, email.ownerId, marks.addresses);
  const answered = findAnswered({ reading, answer: judged, label, at, openApplications }, sent);
  if (!answered) return null;

  const answer = isOfSupporter(answered) ? withoutFeedback(judged) : judged;
  const belief = believeAnswer(reading, { is: answer.is, knowsOurs: answered.knowsOurs, identity });
  const heard = { answer, answered, belief, at };
  if (isOfSupporter(answered))
    return { ...heard, understanding: asSupporters(understanding, answer, belief) };
  if (belief !== 'believed')
    return { ...heard, understanding: { ...understanding, outcome: { ...outcome, review: true } } };
  return { ...heard, understanding: asAnswer(understanding, answer, answered, { identity, timeZone: zone }) };
}

/** Whether an address is one of the owner's, or ours. */
export function isOwn(address: string, { identity, mailFrom }: Context['config']): boolean {
  return [...identity.ownerAddresses, identity.inboxAddress, mailFrom].includes(address);
}

/** A machine tells nothing of the candidacy; a person may. */
function asAnswer(
  { reading, outcome }: Understanding,
  answer: Answer,
  { reason }: Answered,
  setting: Parameters<typeof factsOf>[2],
): Understanding {
  const provenance = provenanceOfAnswer(
    reading,
    setting.identity,
    `an answer to an email of ours, ${reason}`,
  );
  const proved = { ...reading, provenance };
  const meant = outcomeOfAnswer(outcome, answer);
  const isMachines = answer.is === 'bounce' || answer.is === 'out_of_office';
  return {
    reading: proved,
    outcome: meant,
    facts: isMachines ? NO_FACTS : factsOf(proved, meant, setting),
  };
}

/** A friend's answer is the owner's to read: whatever companies it names, it tells nothing of an application. */
function asSupporters({ reading, outcome }: Understanding, answer: Answer, belief: Belief): Understanding {
  const meant = outcomeOfSupporter(outcome, answer);
  return {
    reading,
    outcome: { ...meant, review: meant.review || belief !== 'believed' },
    facts: NO_FACTS,
  };
}

/** What friends say of how it goes is no feedback of somebody who interviewed. */
function withoutFeedback(answer: Answer): Answer {
  return { ...answer, is: answer.is === 'feedback' ? 'other' : answer.is, feedback: null };
}

/** Whether an answer is one to a letter to a supporter. */
export function isOfSupporter({ sent }: Answered): boolean {
  return sent.kind === 'supporter_letter';
}

/**
 * Where an answer belongs: to the application that the email of ours was for, a supporter's to none; null when that
 * cannot be told.
 */
export function placeOfAnswer({ answered, belief }: HeardAnswer): Placed | null {
  if (isOfSupporter(answered)) return { applicationId: null, reason: 'an answer to a letter to a supporter' };
  const { applicationId } = answered.sent;
  return belief === 'believed' && applicationId ? { applicationId, reason: answered.reason } : null;
}
