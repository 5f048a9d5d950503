export const STAGES = [
  'applied',
  'screening',
  'interviewing',
  'offer',
  'accepted',
  'rejected',
  'closed',
  'withdrawn',
  'silent',
] as const;
/** Where an application stands. The last five are its ends. */
export type Stage = (typeof STAGES)[number];

/** The stages of a candidacy that goes on. */
export const LIVE_STAGES: readonly Stage[] = ['applied', 'screening', 'interviewing', 'offer'];

/** The ends after which a contact is worth keeping. */
export const ENDED_STAGES: readonly Stage[] = ['rejected', 'closed', 'withdrawn', 'silent'];

/** Ends that no email leads to, and none away from: the owner's own word, which stands. */
export const OWNERS_STAGES = ['accepted', 'withdrawn', 'silent'] as const satisfies readonly Stage[];
export type OwnersStage = (typeof OWNERS_STAGES)[number];

/** Who said something of an application. */
export type SaidBy = 'machine' | 'owner';

/** What a candidacy is called. */
export interface ApplicationNames {
  company: { name: string; aliases: readonly string[]; domains: readonly string[] } | null;
  role: string | null;
  requisitionId: string | null;
}

/** An application as matching needs it. */
export interface KnownApplication extends ApplicationNames {
  id: string;
  /** What the emails call it that the owner put there, by merging or by hand. */
  alsoKnownAs: readonly ApplicationNames[];
  /** The applications that the owner keeps apart from this one. */
  apartFrom: readonly string[];
  stage: Stage;
  openedAt: Date;
  /** The last time something was heard; an end counts as something heard. */
  lastEventAt: Date;
  /** Each acknowledgement of it: when it was written, and the address that it came from. */
  acknowledged: readonly { at: Date; from: string | null }[];
  /** Message-IDs of its originals, with angle brackets. */
  messageIds: readonly string[];
  /** Addresses of the people met in it, lower case. */
  people: readonly string[];
}

/** Which application an email is about. Ambiguity is an answer, never a guess. */
export type Match =
  | {
      kind: 'existing';
      applicationId: string;
      by: 'thread' | 'requisition' | 'company_and_role' | 'company' | 'person';
      reason: string;
    }
  | { kind: 'new'; reason: string }
  | { kind: 'ambiguous'; candidates: readonly string[]; reason: string }
  | { kind: 'none'; reason: string };
