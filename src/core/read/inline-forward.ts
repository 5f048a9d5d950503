import type { Address } from '../email.ts';
import type { Identity } from '../identity.ts';

/** A forward written into the text of the email that carries it. */
export interface InlineForward {
  /** What stands above it, as written. */
  above: string;
  from: Address | null;
  /** The sender's name, also where no address goes with it. */
  fromName: string | null;
  replyTo: readonly Address[];
  to: readonly Address[];
  cc: readonly Address[];
  date: Date | null;
  subject: string | null;
  body: string;
  /** Whether a line that only ever stands above a forward stands above it. */
  isMarked?: boolean;
  /** Whether a newer message beside it is the owner's own. */
  isAnswered?: boolean;
  /** Whether it stands only in what may be the text of somebody else than its sender. */
  isHearsay?: boolean;
  /** How many messages of other threads stand below it, forwarded as well. */
  unread?: number;
}

export interface ForwardSetting {
  /** The subject of the email that carries the text. */
  subject: string | null;
  /** When that was sent. */
  sentAt: Date | null;
  timeZone: string;
  /** Whose mail it came in by; missing where nobody knows. */
  owner?: Pick<Identity, 'ownerName' | 'ownerAddresses'>;
}
