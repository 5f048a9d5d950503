import { describe, expect, it } from 'vitest';
import type { PastInterview } from '../../../../src/core/history.ts';
import { interviewRound } from '../../../../src/core/plan/interview-round.ts';
import { aHistory, aRejection, DECIDED_AT } from '../../../_util/a-history.ts';

const before = (days: number) => new Date(DECIDED_AT.getTime() - days * 24 * 60 * 60 * 1000);
const held = (days: number, evidence: string): PastInterview => ({
  saidAt: before(days + 3),
  at: before(days),
  tookPlace: false,
  cancelled: false,
  evidence,
  trusted: true,
});
const invitation = (subject: string) =>
  aRejection({ id: subject, label: 'interview_invitation', kind: null, subject, at: before(9) });

describe('interviewRound', () => {
  it.each([
    ['Telefoninterview am Dienstag', 'screen'],
    ['Phone screen with Ines', 'screen'],
    ['Kennismakingsgesprek', 'screen'],
    ['Entretien téléphonique', 'screen'],
    ['Interview with the team', 'interviews'],
    ['Your final round with us', 'final'],
    ['Einladung zur letzten Runde', 'final'],
    ['Colloquio finale', 'final'],
    ['Última entrevista', 'final'],
  ] as const)('"%s" alone is %s', (subject, round) => {
    const history = aHistory({
      emails: [invitation(subject), aRejection()],
      interviews: [held(4, 'Tuesday at 10:00')],
    });
    expect(interviewRound(history, DECIDED_AT)).toBe(round);
  });

  it('is more than a first call after a second day', () => {
    const history = aHistory({
      emails: [invitation('Phone screen'), aRejection()],
      interviews: [held(8, 'phone call'), held(3, 'Thursday')],
    });
    expect(interviewRound(history, DECIDED_AT)).toBe('interviews');
  });
});
