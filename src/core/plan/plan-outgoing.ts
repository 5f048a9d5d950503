import type { AnswerKind } from '../answer.ts';
import type { ApplicationHistory, PastEmail } from '../history.ts';
import type { Label, RejectionKind } from '../outcome.ts';
import type { OutreachKind, Planning } from '../outgoing.ts';
import type { Policy } from '../policy.ts';
import { chooseRecipient } from './choose-recipient.ts';
import { decidePlan, nothing } from './decide-plan.ts';
import { interviewHeld } from './interview-held.ts';
import { isGuess, lastWord } from './last-word.ts';

/**
 * Decides which emails are owed after the last word of an application, and why, or why none is. Everything it needs is
 * an argument, the time too; it is asked again whenever something about the application changes.
 */
export function planOutgoing(history: ApplicationHistory, policy: Policy, now: Date): Planning {
  const cause = lastWord(history, policy.thresholds.record);
  if (!cause) return nothing('the application has no email that says anything');

  const owed =
    cause.answer && cause.answersId ? owedToAnswer(cause.answer) : owedAfter(cause.label, cause.kind);
  if ('nothing' in owed) return nothing(owed.nothing);
  if (isGuess(cause, policy.thresholds.record) && !isWorthAsking(cause, history)) {
    return nothing(
      `it is a guess (${cause.label}, confidence ${cause.confidence.toFixed(2)}): it waits for your eye`,
    );
  }
  const to = chooseRecipient(history, cause, owed.kind);
  return decidePlan({ kind: owed.kind, step: null, cause, to }, history, policy, now);
}

type Owed = { kind: OutreachKind } | { nothing: string };

/** What a label leads to. A new label or kind does not compile until its reply is decided here. */
function owedAfter(label: Label, kind: RejectionKind | null): Owed {
  switch (label) {
    case 'rejection':
      return owedAfterRejection(kind ?? 'not_selected');
    case 'interview_invitation':
      return { nothing: 'an invitation is yours to answer' };
    case 'offer':
      return { nothing: 'an offer is yours to answer' };
    case 'assessment':
      return { nothing: 'a test is yours to take' };
    case 'application_received':
      return { nothing: 'a receipt needs no answer' };
    case 'recruiter_outreach':
      return { nothing: 'a recruiter who writes first is yours to answer' };
    case 'feedback_reply':
      return { nothing: 'feedback is filed' };
    case 'status_update':
      return { nothing: 'nothing is decided yet' };
    case 'not_job_related':
      return { nothing: 'it is not about a job of yours' };
    default:
      return label satisfies never;
  }
}

function owedAfterRejection(kind: RejectionKind): Owed {
  switch (kind) {
    case 'not_selected':
      return { kind: 'feedback_request' };
    case 'role_closed':
    case 'on_hold':
      return { kind: 'open_door' };
    default:
      return kind satisfies never;
  }
}

/** What an answer to us leads to; a new kind of answer does not compile until it is decided here. */
function owedToAnswer(answer: AnswerKind): Owed {
  switch (answer) {
    case 'feedback':
      return { kind: 'feedback_thanks' };
    case 'warm':
      return { kind: 'warm_reply' };
    case 'opt_out':
      return { nothing: 'they asked not to be written to any more' };
    case 'out_of_office':
      return { nothing: 'they are out of office' };
    case 'bounce':
      return { nothing: 'our email could not be delivered' };
    case 'other':
      return { nothing: 'their answer is yours to answer' };
    default:
      return answer satisfies never;
  }
}

/** After an interview, a no that is more likely than not is worth the question whether it is one. */
function isWorthAsking({ label, at, confidence }: PastEmail, { interviews }: ApplicationHistory): boolean {
  return label === 'rejection' && confidence >= 0.5 && interviewHeld(interviews, at) !== null;
}
