import { describe, expect, it } from 'vitest';
import { showApplication } from '../../../src/cli/show-application.ts';
import type { ApplicationDetails, TimelineEmail } from '../../../src/store/application-details.ts';

const email: TimelineEmail = {
  code: 'EM-3F2A1B',
  at: new Date('2026-05-04T10:00:00Z'),
  from: { name: 'Robin Vale', address: 'robin@vale.example' },
  subject: 'Re: Tuesday',
  isOwners: true,
  label: 'not_job_related',
  kind: null,
  confidence: 1,
  review: false,
  saidBy: 'machine',
  evidence: [],
  matchReason: null,
};
const details = (timeline: TimelineEmail[]): ApplicationDetails => ({
  code: 'AP-90C44E',
  company: 'Tidewater',
  role: 'Harbour Planner',
  stage: 'applied',
  emails: 1,
  openedAt: email.at,
  lastEventAt: email.at,
  lastEvent: null,
  requisitionId: null,
  alsoKnownAs: [],
  timeline,
  notes: [],
  people: [],
  outgoing: [],
});

describe('showApplication', () => {
  it('says of the owner’s own mail that they wrote it, and of no other', () => {
    const own = showApplication(details([email]), 'UTC');
    expect(own).toContain('EM-3F2A1B  you wrote');
    expect(own).not.toContain('not job related');
    const other = showApplication(details([{ ...email, isOwners: false }]), 'UTC');
    expect(other).toContain('not job related, confidence 1.00');
  });
});
