import type { ApplicationHistory, PastEmail } from '../../history.ts';
import type { GuardResult, OutreachKind, Recipient } from '../../outgoing.ts';
import type { Policy } from '../../policy.ts';

/** An email of ours that is to be planned or sent, as the guards need it. */
export interface GuardedEmail {
  /** Its own row, which does not count as already sent; null before it is planned. */
  id: string | null;
  kind: OutreachKind;
  /** Of a hello: which of the four. */
  step: number | null;
  to: Recipient;
  /** The email that it follows from. */
  cause: PastEmail;
  /** The owner said send, for exactly this text and recipient. */
  approved: boolean;
}

export type Answer = { ok: true; reason: string } | { ok: false; reason: string };

/** A rule that must hold when an email is planned and again when it is sent. */
export interface Guard {
  name: string;
  /** What follows when it does not hold. */
  otherwise: GuardResult['otherwise'];
  /** A guard that the owner's approval of the exact text overrules. */
  ownerMayOverrule?: true;
  holds(email: GuardedEmail, history: ApplicationHistory, policy: Policy, now: Date): Answer;
}

export const yes = (reason: string): Answer => ({ ok: true, reason });
export const no = (reason: string): Answer => ({ ok: false, reason });

export const DAY_MS = 24 * 60 * 60 * 1000;

/** A day as reasons name it. */
export function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}
