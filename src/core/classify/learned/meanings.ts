import type { Label, RejectionKind } from '../../outcome.ts';

/** A label, and for a rejection its kind: what the learned part tells apart. */
export interface Meaning {
  label: Label;
  kind: RejectionKind | null;
}

export const MEANINGS: readonly Meaning[] = [
  { label: 'rejection', kind: 'not_selected' },
  { label: 'rejection', kind: 'role_closed' },
  { label: 'rejection', kind: 'on_hold' },
  { label: 'interview_invitation', kind: null },
  { label: 'offer', kind: null },
  { label: 'assessment', kind: null },
  { label: 'application_received', kind: null },
  { label: 'recruiter_outreach', kind: null },
  { label: 'feedback_reply', kind: null },
  { label: 'status_update', kind: null },
  { label: 'not_job_related', kind: null },
];
