import { describe, expect, it } from 'vitest';
import {
  type DeliveryEnding,
  type DeliveryPhase,
  judgeDelivery,
  replyCode,
} from '../../../../src/core/plan/judge-delivery.ts';

const ending = (
  phase: DeliveryPhase,
  reply: string | null,
  more: Partial<DeliveryEnding> = {},
): DeliveryEnding => ({
  phase,
  reply,
  isAnswer: reply !== null,
  withheld: null,
  providerMessageId: null,
  problem: 'The connection broke.',
  ...more,
});

describe('what became of an email', () => {
  it.each([
    ['connect', null, 'retry'],
    ['connect', '554 5.3.2 No service here', 'retry'],
    ['log_in', '535 5.7.8 Bad credentials', 'retry'],
    ['log_in', '454 4.7.0 Try later', 'retry'],
    ['envelope', null, 'retry'],
    ['envelope', '450 4.2.1 Busy', 'retry'],
    ['envelope', '530 5.7.0 Log in first', 'retry'],
    ['envelope', '550 5.1.1 No such user', 'refused'],
    ['message', null, 'retry'],
    ['message', '554 5.7.1 No', 'refused'],
    ['message', '250 2.0.0 Ok', 'retry'],
    ['answer', null, 'uncertain'],
    ['answer', '250 2.0.0 Ok', 'sent'],
    ['answer', '250-2.0.0 Ok\r\n250 thank you', 'sent'],
    ['answer', '251 Will forward', 'uncertain'],
    ['answer', '354 Go on', 'uncertain'],
    ['answer', '421 4.3.2 Closing', 'retry'],
    ['answer', '451 4.3.0 Later', 'retry'],
    ['answer', '535 5.7.8 Bad credentials', 'refused'],
    ['answer', '554 5.7.1 No', 'refused'],
    ['answer', '55', 'uncertain'],
    ['answer', '5544 No', 'uncertain'],
    ['answer', 'OK', 'uncertain'],
    ['answer', '250-Ok\n451 Later', 'uncertain'],
  ] as const)('at %s, hearing %j: %s', (phase, reply, state) => {
    expect(judgeDelivery(ending(phase, reply)).state).toBe(state);
  });

  it('is never decided by words that came unasked or torn', () => {
    for (const reply of ['250 Ok', '451 Later', '554 No']) {
      expect(judgeDelivery(ending('answer', reply, { isAnswer: false })).state).toBe('uncertain');
      expect(judgeDelivery(ending('envelope', reply, { isAnswer: false })).state).toBe('retry');
    }
  });

  it('is withheld when the ledger said no, whatever else happened', () => {
    const answer = judgeDelivery(ending('message', '554 No', { withheld: 'the ledger no longer allows it' }));
    expect(answer).toEqual({ state: 'withheld', reason: 'the ledger no longer allows it' });
  });

  it('comes with the words of the server on one line, cut to a length for a table', () => {
    const long = judgeDelivery(ending('envelope', `550 5.1.1\u0007 No\tsuch   user ${'x'.repeat(900)}`));
    expect(long).toMatchObject({ reason: expect.stringMatching(/^550 5\.1\.1 No such user x+$/) });
    expect((long as { reason: string }).reason).toHaveLength(300);
  });

  it('says what happened when no reply does', () => {
    expect(judgeDelivery(ending('answer', null))).toEqual({
      state: 'uncertain',
      reason: 'The connection broke.',
    });
    expect(judgeDelivery(ending('answer', 'hm'))).toMatchObject({
      reason: 'The connection broke. It said: hm',
    });
  });
});

describe('the code of a reply', () => {
  it.each([
    ['250 Ok', 250],
    ['250', 250],
    ['250-a\n250-b\n250 c', 250],
    ['250-a', null],
    ['250 a\n250 b', null],
    ['250-a\n550 b', null],
    ['190 Hm', null],
    [' 250 Ok', null],
    ['250Ok', null],
    ['', null],
  ])('of %j is %s', (reply, code) => {
    expect(replyCode(reply)).toBe(code);
  });
});
