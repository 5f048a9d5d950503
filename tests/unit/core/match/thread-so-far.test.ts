import { describe, expect, it } from 'vitest';
import {
  type KnownThread,
  type PastInThread,
  threadSoFar,
} from '../../../../src/core/match/thread-so-far.ts';
import type { Label } from '../../../../src/core/outcome.ts';

const day = (number: number) => new Date(Date.UTC(2026, 2, number, 9));
const past = (id: string, on: number, label: Label, over: Partial<PastInThread> = {}): PastInThread => ({
  messageId: `<${id}>`,
  at: day(on),
  cameAt: day(on),
  imported: false,
  provenance: 'redirect',
  applicationId: 'A',
  says: { label, kind: label === 'rejection' ? 'not_selected' : null, review: false },
  ...over,
});
const email = (on: number, ...ids: string[]) => ({
  at: day(on),
  cameAt: day(on),
  imported: false,
  references: ids.map((id) => `<${id}>`),
});
const thread = (emails: readonly PastInThread[], over: Partial<KnownThread> = {}): KnownThread => ({
  answered: emails,
  ofApplications: emails,
  stagesSaid: [],
  ...over,
});

const receipt = past('receipt', 1, 'application_received');
const invitation = past('invitation', 3, 'interview_invitation');

describe('threadSoFar', () => {
  it('tells what came before, the oldest first, and where the application stood', () => {
    expect(threadSoFar(email(5, 'receipt', 'invitation'), thread([invitation, receipt]))).toEqual({
      labels: ['application_received', 'interview_invitation'],
      stage: 'interviewing',
      isAnswered: false,
    });
  });

  it('takes what it does not know of for the answer of the owner', () => {
    expect(threadSoFar(email(5, 'receipt', 'mine'), thread([receipt]))?.isAnswered).toBe(true);
    const mine = past('mine', 2, 'not_job_related', { provenance: 'owner' });
    expect(threadSoFar(email(5, 'receipt', 'mine'), thread([receipt, mine]))).toEqual({
      labels: ['application_received'],
      stage: 'applied',
      isAnswered: true,
    });
  });

  it('is the same once more came in', () => {
    const then = threadSoFar(email(5, 'receipt', 'invitation'), thread([receipt, invitation]));
    const later = [
      past('later', 8, 'rejection'),
      past('written-before-but-late', 2, 'offer', { cameAt: day(9) }),
    ];
    const now = thread([receipt, invitation, ...later], {
      stagesSaid: [{ applicationId: 'A', stage: 'withdrawn', at: day(9) }],
    });
    expect(threadSoFar(email(5, 'receipt', 'invitation'), now)).toEqual(then);
  });

  it('reads an old mailbox in the order in which it was written', () => {
    const imported = { imported: true, cameAt: day(20) };
    const answer = { ...email(5, 'invitation'), imported: true, cameAt: day(19) };
    expect(threadSoFar(answer, thread([{ ...invitation, ...imported }]))?.labels).toEqual([
      'interview_invitation',
    ]);
  });

  it('hears what the owner said of a stage before, and the label that the owner gave', () => {
    const stagesSaid = [{ applicationId: 'A', stage: 'screening' as const, at: day(2) }];
    expect(threadSoFar(email(5, 'receipt'), thread([receipt], { stagesSaid }))?.stage).toBe('screening');
  });

  it('leaves out what waits for review, and what is not believed', () => {
    const guess = past('guess', 2, 'offer', { says: { label: 'offer', kind: null, review: true } });
    const forged = past('forged', 3, 'offer', { provenance: 'untrusted' });
    expect(threadSoFar(email(5, 'receipt', 'guess', 'forged'), thread([receipt, guess, forged]))).toEqual({
      labels: ['application_received'],
      stage: 'applied',
      isAnswered: false,
    });
    expect(threadSoFar(email(5, 'forged'), thread([forged]))).toBeNull();
  });

  it('goes by the application of the email that is answered last', () => {
    const other = past('other', 4, 'assessment', { applicationId: 'B' });
    expect(
      threadSoFar(email(5, 'receipt', 'invitation', 'other'), thread([receipt, invitation, other]))?.stage,
    ).toBe('screening');
  });
});
