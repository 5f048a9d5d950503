import type { Label, RejectionKind } from '../../outcome.ts';

/** An outcome as the letter says it: "a no", "an interview". */
export function outcomeInWords(label: Label, kind: RejectionKind | null): string {
  switch (label) {
    case 'rejection':
      return kind === 'role_closed'
        ? 'a no: the role was closed'
        : kind === 'on_hold'
          ? 'a no for now: the role is on hold'
          : 'a no';
    case 'interview_invitation':
      return 'an interview';
    case 'offer':
      return 'an offer';
    case 'assessment':
      return 'a test';
    case 'application_received':
      return 'an acknowledgement';
    case 'recruiter_outreach':
      return 'mail from a recruiter';
    case 'feedback_reply':
      return 'an answer to you';
    case 'status_update':
      return 'an update';
    case 'not_job_related':
      return 'mail that is not about a job';
    default:
      return label satisfies never;
  }
}

/** What an email is most likely to be when it is not what it was taken for, the likeliest first. */
export const LIKELIEST_OTHERS: Readonly<Record<Label, readonly [Label, Label]>> = {
  rejection: ['interview_invitation', 'status_update'],
  interview_invitation: ['rejection', 'status_update'],
  offer: ['interview_invitation', 'rejection'],
  assessment: ['interview_invitation', 'rejection'],
  application_received: ['rejection', 'status_update'],
  recruiter_outreach: ['interview_invitation', 'not_job_related'],
  feedback_reply: ['rejection', 'status_update'],
  status_update: ['rejection', 'interview_invitation'],
  not_job_related: ['rejection', 'interview_invitation'],
};
