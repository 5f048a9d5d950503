import type { ApplicationHistory, PastEmail } from '../history.ts';
import type { Label } from '../outcome.ts';
import type { GuardResult, Mode, OutreachKind, Planning } from '../outgoing.ts';
import type { Policy } from '../policy.ts';
import { chooseRecipient } from './choose-recipient.ts';
import { checkGuards } from './guards.ts';
import { nextWorkingTime } from './working-time.ts';

/**
 * Decides which emails are owed after the newest outcome of an application, and why, or why none is. Everything it
 * needs is an argument, the time too; it is asked again whenever something about the application changes.
 */
export function planOutgoing(history: ApplicationHistory, policy: Policy, now: Date): Planning {
  const cause = history.emails.at(-1);
  if (!cause) return nothing('the application has no email');

  if (!cause.saidByOwner && cause.confidence < policy.thresholds.record) {
    return nothing(
      `it is a guess (${cause.label}, confidence ${cause.confidence.toFixed(2)}): it waits for your eye`,
    );
  }
  const kind = owedAfter(cause.label);
  if (!kind) return nothing(REASONS[cause.label]);

  const to = chooseRecipient(history, cause.from?.address ?? null);
  if ('nobody' in to)
    return {
      plans: [],
      refusals: [refusalWithoutRecipient(kind, to.nobody, history, policy)],
      nothing: null,
    };

  const guards = checkGuards({ id: null, kind, to, cause, approved: false }, history, policy);
  const refused = guards.find((guard) => !guard.ok && guard.otherwise === 'refuse');
  if (refused) return { plans: [], refusals: [{ kind, reason: refused.reason, guards }], nothing: null };

  const { mode, because } = modeFor(policy.modes[kind], guards);
  const sendAt = nextWorkingTime(new Date(now.getTime() + policy.holdMs), policy);
  const language = cause.language ?? 'en';
  return {
    plans: [
      {
        kind,
        to,
        causeId: cause.id,
        step: null,
        language,
        mode,
        sendAt,
        reason: `${to.reason}${because}`,
        guards,
      },
    ],
    refusals: [],
    nothing: null,
  };
}

/** What a label leads to. A new label does not compile until its reply is decided here. */
function owedAfter(label: Label): OutreachKind | null {
  switch (label) {
    case 'rejection':
      return 'feedback_request';
    case 'interview_invitation':
    case 'offer':
    case 'assessment':
    case 'application_received':
    case 'recruiter_outreach':
    case 'feedback_reply':
    case 'status_update':
    case 'not_job_related':
      return null;
    default:
      return label satisfies never;
  }
}

const REASONS: Record<Label, string> = {
  rejection: 'a rejection leads to a feedback request',
  interview_invitation: 'an invitation is yours to answer',
  offer: 'an offer is yours to answer',
  assessment: 'a test is yours to take',
  application_received: 'a receipt needs no answer',
  recruiter_outreach: 'a recruiter who writes first is yours to answer',
  feedback_reply: 'feedback is filed',
  status_update: 'nothing is decided yet',
  not_job_related: 'it is not about a job of yours',
};

function modeFor(wanted: Mode, guards: readonly GuardResult[]): { mode: Mode; because: string } {
  const weak = guards.find((guard) => !guard.ok && guard.otherwise === 'ask');
  if (wanted === 'auto' && weak)
    return { mode: 'approve', because: `; you are asked first because ${weak.reason}` };
  return { mode: wanted, because: '' };
}

/** Nobody to write to: the other guards still say what else would have stood in the way. */
function refusalWithoutRecipient(
  kind: OutreachKind,
  reason: string,
  history: ApplicationHistory,
  policy: Policy,
) {
  const nobody = { name: null, address: '', is: 'unknown', trusted: true, reason } as const;
  const cause = history.emails.at(-1) as PastEmail;
  const guards = checkGuards({ id: null, kind, to: nobody, cause, approved: false }, history, policy);
  const known = { name: 'recipient_is_known', ok: false, reason, otherwise: 'refuse' } as const;
  const earlier = guards.find((guard) => !guard.ok && guard.otherwise === 'refuse');
  return { kind, reason: earlier?.reason ?? reason, guards: [...guards, known] };
}

function nothing(reason: string): Planning {
  return { plans: [], refusals: [], nothing: reason };
}
