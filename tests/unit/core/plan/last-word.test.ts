import { describe, expect, it } from 'vitest';
import type { PastOutgoing } from '../../../../src/core/history.ts';
import { lastWord, newerThan, overtaken } from '../../../../src/core/plan/last-word.ts';
import { aHistory, aRejection, DECIDED_AT } from '../../../_util/a-history.ts';

const later = (days: number) => new Date(DECIDED_AT.getTime() + days * 24 * 60 * 60 * 1000);
const request: PastOutgoing = {
  id: 'request',
  emailId: 'rejection',
  kind: 'feedback_request',
  step: null,
  to: 'ines.roth@fjordlicht.example',
  state: 'waiting',
  plannedAt: DECIDED_AT,
  sentAt: null,
};

describe('the last word', () => {
  it.each([
    [
      'a survey of a machine',
      { label: 'status_update', automatic: 'a mailing service', subject: 'A short survey about our process' },
    ],
    ['an out-of-office answer', { label: 'status_update', answer: 'out_of_office' }],
    ['a delivery report', { label: 'status_update', answer: 'bounce' }],
  ] as const)('is not %s', (_what, noise) => {
    const history = aHistory({ emails: [aRejection(), aRejection({ id: 'noise', at: later(1), ...noise })] });
    expect(lastWord(history, 0.8)?.id).toBe('rejection');
    expect(overtaken({ ...history, outgoing: [request] }, 0.8)).toEqual([]);
  });

  it('is a correction, which takes back what was planned', () => {
    const correction = aRejection({ id: 'sorry', label: 'interview_invitation', kind: null, at: later(1) });
    const history = aHistory({ emails: [aRejection(), correction], outgoing: [request] });
    expect(lastWord(history, 0.8)?.id).toBe('sorry');
    expect(newerThan(aRejection(), history, 0.8)?.id).toBe('sorry');
    expect(overtaken(history, 0.8).map(({ outgoing }) => outgoing.id)).toEqual(['request']);
  });

  it('is a machine that says that nothing is decided', () => {
    const status = aRejection({ id: 's', label: 'status_update', at: later(1), automatic: 'no-reply' });
    const history = aHistory({ emails: [aRejection(), status], outgoing: [request] });
    expect(overtaken(history, 0.8)).toHaveLength(1);
  });

  it('is a person who writes the no after the machine did, and no second copy of it', () => {
    const machine = aRejection({ automatic: 'no-reply' });
    const person = aRejection({ id: 'person', at: later(1) });
    const copy = aRejection({ id: 'copy', at: later(1), automatic: 'no-reply' });
    const takenBackBy = (second: typeof machine) =>
      overtaken(aHistory({ emails: [machine, second], outgoing: [request] }), 0.8).map(({ by }) => by.id);
    expect(takenBackBy(person)).toEqual(['person']);
    expect(takenBackBy(copy)).toEqual([]);
  });

  it('does not take back what has left', () => {
    const correction = aRejection({ id: 'sorry', label: 'interview_invitation', at: later(1) });
    const outgoing = [{ ...request, state: 'handoff' as const }];
    expect(overtaken(aHistory({ emails: [aRejection(), correction], outgoing }), 0.8)).toEqual([]);
  });
});
