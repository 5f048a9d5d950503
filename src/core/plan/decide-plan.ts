import type { ApplicationHistory, PastEmail } from '../history.ts';
import type { GuardResult, Mode, OutreachKind, Planning, Recipient } from '../outgoing.ts';
import type { Policy } from '../policy.ts';
import { checkGuards } from './guards/check-guards.ts';
import { sendTimeFor } from './send-time-for.ts';

/** What somebody would be written, before anyone asked whether they may be. */
export interface Intent {
  kind: OutreachKind;
  /** Of a hello: which of the four. */
  step: number | null;
  cause: PastEmail;
  to: Recipient | { nobody: string };
}

/** Turns what would be written into a plan, or into a refusal with every reason. */
export function decidePlan(
  { kind, step, cause, to }: Intent,
  history: ApplicationHistory,
  policy: Policy,
  now: Date,
): Planning {
  const recipient = 'nobody' in to ? NOBODY : to;
  const guarded = { id: null, kind, step, to: recipient, cause, approved: false };
  const guards = checkGuards(guarded, history, policy, now);
  const refused = guards.find((guard) => !guard.ok && guard.otherwise === 'refuse' && !isOfNobody(guard, to));
  if (refused) return refusal(kind, refused.reason, guards);
  if ('nobody' in to) {
    const known = { name: 'recipient_is_known', ok: false, reason: to.nobody, otherwise: 'refuse' } as const;
    return refusal(kind, to.nobody, [...guards.filter((guard) => !isOfNobody(guard, to)), known]);
  }

  const { mode, because } = modeFor(policy.modes[kind], guards);
  const earliest = new Date(now.getTime() + policy.holdMs);
  const sendAt = sendTimeFor({ id: null, to: to.address }, earliest, history, policy);
  const language = cause.language ?? history.language ?? 'en';
  const reason = `${to.reason}${because}`;
  return {
    plans: [{ kind, step, to, causeId: cause.id, language, mode, sendAt, reason, guards }],
    refusals: [],
    nothing: null,
  };
}

export function nothing(reason: string): Planning {
  return { plans: [], refusals: [], nothing: reason };
}

const NOBODY: Recipient = { name: null, address: '', is: 'unknown', trusted: true, reason: 'nobody' };

/** Of nobody, nothing can be shown. */
function isOfNobody({ name }: GuardResult, to: Intent['to']): boolean {
  return 'nobody' in to && name === 'address_was_shown';
}

function refusal(kind: OutreachKind, reason: string, guards: readonly GuardResult[]): Planning {
  return { plans: [], refusals: [{ kind, reason, guards }], nothing: null };
}

function modeFor(wanted: Mode, guards: readonly GuardResult[]): { mode: Mode; because: string } {
  const weak = guards.find((guard) => !guard.ok && guard.otherwise === 'ask');
  if (wanted === 'auto' && weak)
    return { mode: 'approve', because: `; you are asked first because ${weak.reason}` };
  return { mode: wanted, because: '' };
}
