import { describe, expect, it } from 'vitest';
import type { PastOutgoing } from '../../../../src/core/history.ts';
import { helloDueAt, nextHelloAt, stepAt } from '../../../../src/core/plan/hello-time.ts';
import { planStayInTouch } from '../../../../src/core/plan/stay-in-touch.ts';
import { aContact, aHistory, aPolicy, aRejection, DECIDED_AT } from '../../../_util/a-history.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const later = (days: number) => new Date(DECIDED_AT.getTime() + days * DAY_MS);
const daysOf = (at: Date | null) => at && Math.round((at.getTime() - DECIDED_AT.getTime()) / DAY_MS);

const outgoing = (day: number, over: Partial<PastOutgoing> = {}): PastOutgoing => ({
  id: `o${day}`,
  emailId: 'rejection',
  kind: 'feedback_request',
  step: null,
  to: 'ines.roth@fjordlicht.example',
  state: 'sent',
  plannedAt: later(day),
  sentAt: later(day),
  ...over,
});
const hello = (step: number, day: number) => outgoing(day, { kind: 'stay_in_touch', step });

describe('staying in touch', () => {
  it('is due six weeks, three, six and twelve months after the end', () => {
    expect([1, 2, 3, 4].map((step) => daysOf(helloDueAt(aHistory(), step)))).toEqual([42, 91, 182, 365]);
  });

  it('counts from the last real contact in either direction', () => {
    expect(daysOf(helloDueAt(aHistory({ outgoing: [outgoing(2)] }), 1))).toBe(44);
    const reply = aRejection({ id: 'reply', at: later(20), answer: 'feedback', answersId: 'o2' });
    const answered = aHistory({ emails: [aRejection(), reply], outgoing: [outgoing(2)] });
    expect(daysOf(helloDueAt(answered, 1))).toBe(62);
  });

  it('does not count a notice to the owner as contact', () => {
    const notice = outgoing(40, { id: 'notice', kind: 'hold_notice', to: 'jana@berg.example' });
    expect(daysOf(helloDueAt(aHistory({ outgoing: [outgoing(2), notice] }), 1))).toBe(44);
  });

  it('does not count what a machine sent as contact', () => {
    const survey = aRejection({
      id: 's',
      label: 'status_update',
      subject: 'Survey',
      at: later(30),
      automatic: 'a list',
    });
    expect(daysOf(helloDueAt(aHistory({ emails: [aRejection(), survey] }), 1))).toBe(42);
  });

  it('goes through its four steps and makes up for none that it missed', () => {
    expect(stepAt(aHistory(), later(10))).toBe(1);
    expect(stepAt(aHistory(), later(100))).toBe(2);
    expect(stepAt(aHistory({ outgoing: [hello(2, 100)] }), later(110))).toBe(3);
    expect(stepAt(aHistory({ outgoing: [hello(4, 366)] }), later(370))).toBeNull();
    expect(nextHelloAt(aHistory(), later(500))).toBeNull();
  });

  it('writes to whoever answered last, before whoever was written to', () => {
    const tom = aContact({ name: 'Tom Ek', address: 'tom.ek@fjordlicht.example', is: 'interviewer' });
    const reply = aRejection({
      id: 'reply',
      from: { name: 'Tom Ek', address: 'tom.ek@fjordlicht.example' },
      at: later(3),
      answer: 'warm',
      answersId: 'o1',
    });
    const history = aHistory({
      emails: [aRejection(), reply],
      contacts: [aContact(), tom],
      outgoing: [outgoing(1)],
      wins: [{ id: 'w', at: later(30), text: 'I finished the migration of our billing and nobody noticed.' }],
    });
    const { plans } = planStayInTouch(history, aPolicy(), later(50));
    expect(plans).toMatchObject([{ kind: 'stay_in_touch', step: 1, to: { address: tom.address } }]);
  });

  it('plans nothing before its day', () => {
    const { plans, nothing } = planStayInTouch(
      aHistory({ wins: [{ id: 'w', at: later(5), text: 'I finished the migration of our billing.' }] }),
      aPolicy(),
      later(20),
    );
    expect(plans).toEqual([]);
    expect(nothing).toContain('not due before');
  });
});
