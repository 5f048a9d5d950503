export const LABELS = [
  'rejection',
  'interview_invitation',
  'offer',
  'assessment',
  'application_received',
  'recruiter_outreach',
  'feedback_reply',
  'status_update',
  'not_job_related',
] as const;
/** What an email means for the owner's search (DESIGN section 6). */
export type Label = (typeof LABELS)[number];

export const REJECTION_KINDS = ['not_selected', 'role_closed', 'on_hold'] as const;
export type RejectionKind = (typeof REJECTION_KINDS)[number];

/** A rule that spoke, and the words of the email that it rests on, as they stand there. */
export interface Evidence {
  rule: string;
  words: string;
}

/** What an email means, how sure that is, and why. Below the record threshold it is a guess: `review` is true. */
export interface Outcome {
  label: Label;
  /** Only for a rejection. */
  kind: RejectionKind | null;
  /** 0 to 1: the share of such answers that are right. */
  confidence: number;
  review: boolean;
  evidence: readonly Evidence[];
  /** Words that speak for another label; any of them keeps a rejection from leading to an unattended email. */
  contradictions: readonly Evidence[];
}

/** The confidence from which a label is recorded, and the stricter one from which an email may follow. */
export interface Thresholds {
  record: number;
  send: number;
}
