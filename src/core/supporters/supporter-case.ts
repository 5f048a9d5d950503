import type { Mode, OutgoingState } from '../outgoing.ts';
import type { Supporter } from './supporter.ts';
import type { ToldEntry } from './supporter-news.ts';

/** An earlier letter to a supporter, or one that is on its way. */
export interface LetterToSupporter {
  id: string;
  /** The local day that its period began on. */
  period: string;
  state: OutgoingState;
  mode: Mode;
  plannedAt: Date;
  /** When it left or may have left; null when it did not. */
  leftAt: Date | null;
  sendAt: Date;
  /** The owner said send, for exactly its text. */
  approved: boolean;
  /** The entries of the journal that were news in it. */
  told: readonly ToldEntry[];
}

/** Everything that is known of one supporter, as values. */
export interface SupporterCase {
  supporter: Supporter;
  /** Oldest first. */
  letters: readonly LetterToSupporter[];
  /** Why this address is never to be written to again; null when it may be. */
  suppressed: string | null;
  /** They take part in an application, and are asked for other things there. */
  isContact: boolean;
  doNotContact: boolean;
  /** The owner accepted an offer. */
  searchIsOver: boolean;
  /** Letters to any supporter that left in the last day. */
  sentLastDay: number;
  /** When emails to people leave or left lately. */
  sendTimes: readonly { outgoingId: string; at: Date; hasLeft: boolean }[];
}

/** What left, or may have. */
export function hasLeft({ state }: Pick<LetterToSupporter, 'state'>): boolean {
  return state === 'sent' || state === 'handoff' || state === 'uncertain';
}

/** Nobody has claimed it yet: it can be taken back. */
export function isOpen({ state }: Pick<LetterToSupporter, 'state'>): boolean {
  return state === 'planned' || state === 'waiting';
}

/** The owner has read a letter to this person word for word and sent it, since they are a supporter. */
export function isKnownToOwner({ letters, supporter }: SupporterCase): boolean {
  return letters.some(
    (letter) => hasLeft(letter) && letter.approved && letter.plannedAt >= supporter.joinedAt,
  );
}
