import type { Address } from './email.ts';
import type { ContactKind } from './facts.ts';
import type { Language } from './reading.ts';

export const OUTGOING_KINDS = [
  'feedback_request',
  'open_door',
  'feedback_thanks',
  'warm_reply',
  'stay_in_touch',
  'hold_notice',
  'letter',
  'supporter_letter',
  'command_reply',
  'owner_notice',
] as const;
/**
 * What an email of ours is for (DESIGN section 7). `open_door`: thanks without a question, when the role was closed or
 * paused. `warm_reply`: thanks for "we will keep you in mind". `owner_notice`: what the owner is to know at once.
 */
export type OutgoingKind = (typeof OUTGOING_KINDS)[number];

/** What goes to people of an application: bound by guards and caps. */
export const OUTREACH_KINDS = [
  'feedback_request',
  'open_door',
  'feedback_thanks',
  'warm_reply',
  'stay_in_touch',
] as const satisfies readonly OutgoingKind[];
export type OutreachKind = (typeof OUTREACH_KINDS)[number];

/** What goes to anybody else than the owner. */
export const PEOPLE_KINDS = [
  ...OUTREACH_KINDS,
  'supporter_letter',
] as const satisfies readonly OutgoingKind[];

export function isOutreach(kind: OutgoingKind): kind is OutreachKind {
  return (OUTREACH_KINDS as readonly OutgoingKind[]).includes(kind);
}

/** What goes to the owner alone: bound by no guard, and by nothing but the switch. */
export function isToOwner(kind: OutgoingKind): boolean {
  return !(PEOPLE_KINDS as readonly OutgoingKind[]).includes(kind);
}

export const MODES = ['off', 'approve', 'auto'] as const;
/** `off`: planned and shown only. `approve`: the owner says send. `auto`: held, announced, then sent. */
export type Mode = (typeof MODES)[number];

/**
 * planned: waits for the owner's word (or is only shown, in mode off). waiting: will be sent at its time. sending: a
 * worker holds it, the last bytes have not left. handoff: they may have left. uncertain: nobody knows whether they
 * did; never sent again by itself. superseded: taken back because the owner put right what it rested on; it counts as
 * never planned.
 */
export type OutgoingState =
  | 'planned'
  | 'waiting'
  | 'sending'
  | 'handoff'
  | 'sent'
  | 'uncertain'
  | 'failed'
  | 'cancelled'
  | 'superseded';

/** What never left, and never will, is as good as never planned. */
export const NEVER_WAS: readonly OutgoingState[] = ['failed', 'superseded'];

/** The one whom an email goes to, and why them. */
export interface Recipient extends Address {
  is: ContactKind;
  /** The email that showed the address was believed. */
  trusted: boolean;
  reason: string;
}

/** A guard's answer (DESIGN section 7), at planning and again at sending. */
export interface GuardResult {
  name: string;
  ok: boolean;
  reason: string;
  /** What follows when it is not ok: no email at all, the owner is asked first, or it waits and nothing is lost. */
  otherwise: 'refuse' | 'ask' | 'wait';
}

/** An email that is owed. */
export interface Plan {
  kind: OutreachKind;
  to: Recipient;
  /** The email that it follows from. */
  causeId: string;
  /** Of a hello: which of the four. */
  step: number | null;
  language: Language;
  /** Falls from `auto` to `approve` when a guard is weak. */
  mode: Mode;
  /** The earliest time that it may leave. */
  sendAt: Date;
  reason: string;
  guards: readonly GuardResult[];
}

/** An email that is not owed, and why. */
export interface Refusal {
  kind: OutreachKind;
  reason: string;
  guards: readonly GuardResult[];
}

/** What follows from where an application stands; `nothing` says why when nothing does. */
export interface Planning {
  plans: readonly Plan[];
  refusals: readonly Refusal[];
  nothing: string | null;
}

/**
 * The same purpose, application and person give the same key, so that the ledger takes the email once; the four hellos
 * are four purposes.
 */
export function dedupeKey(
  kind: OutgoingKind,
  applicationId: string | null,
  address: string,
  step: number | null = null,
): string {
  const purpose = step === null ? kind : `${kind}.${step}`;
  return [purpose, applicationId ?? '-', address.toLowerCase()].join(':');
}
