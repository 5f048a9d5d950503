import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../../src/core/outcome.ts';
import { planOutgoing } from '../../../../src/core/plan/plan-outgoing.ts';
import { aContact, aHistory, aPolicy, aRejection, DECIDED_AT } from '../../../_util/a-history.ts';

const NOW = new Date('2026-03-10T11:00:00Z');

describe('planOutgoing', () => {
  it('asks the person who wrote the no, after the hold', () => {
    const { plans, nothing } = planOutgoing(aHistory(), aPolicy(), NOW);
    expect(nothing).toBeNull();
    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatchObject({ kind: 'feedback_request', mode: 'auto', language: 'en' });
    expect(plans[0]?.to.address).toBe('ines.roth@fjordlicht.example');
    expect(plans[0]?.sendAt).toEqual(new Date('2026-03-11T07:00:00Z'));
  });

  it.each(LABELS.filter((label) => label !== 'rejection'))('owes nothing after %s, and says why', (label) => {
    const { plans, nothing } = planOutgoing(aHistory({ emails: [aRejection({ label })] }), aPolicy(), NOW);
    expect(plans).toEqual([]);
    expect(nothing).toMatch(/\w{3}/);
  });

  it('owes nothing for a guess without an interview', () => {
    const guess = aHistory({ emails: [aRejection({ confidence: 0.6 })], interviews: [] });
    const { plans, nothing } = planOutgoing(guess, aPolicy(), NOW);
    expect(plans).toEqual([]);
    expect(nothing).toContain('guess');
  });

  it('asks the owner about a likely no after an interview', () => {
    const guess = aHistory({ emails: [aRejection({ confidence: 0.6 })] });
    expect(planOutgoing(guess, aPolicy(), NOW).plans).toMatchObject([{ mode: 'approve' }]);
    const unlikely = aHistory({ emails: [aRejection({ confidence: 0.4 })] });
    expect(planOutgoing(unlikely, aPolicy(), NOW).plans).toEqual([]);
  });

  it.each(['role_closed', 'on_hold'] as const)('leaves the door open when the role is %s', (kind) => {
    const { plans } = planOutgoing(aHistory({ emails: [aRejection({ kind })] }), aPolicy(), NOW);
    expect(plans).toMatchObject([{ kind: 'open_door', mode: 'auto' }]);
  });

  it.each([
    ['feedback', 'feedback_thanks'],
    ['warm', 'warm_reply'],
    ['opt_out', null],
    ['out_of_office', null],
    ['bounce', null],
    ['other', null],
  ] as const)('owes for the answer %s: %s', (answer, kind) => {
    const sent = {
      id: 'request',
      emailId: 'rejection',
      kind: 'feedback_request',
      step: null,
      to: 'ines.roth@fjordlicht.example',
      state: 'sent',
      plannedAt: DECIDED_AT,
      sentAt: DECIDED_AT,
    } as const;
    const reply = aRejection({
      id: 'reply',
      label: 'feedback_reply',
      kind: null,
      at: new Date(DECIDED_AT.getTime() + 5 * 24 * 60 * 60 * 1000),
      answersId: 'request',
      answer,
    });
    const history = aHistory({ emails: [aRejection(), reply], outgoing: [sent] });
    const { plans } = planOutgoing(history, aPolicy(), NOW);
    expect(plans.map((plan) => plan.kind)).toEqual(kind ? [kind] : []);
  });

  it('asks the owner first when the rejection is not sure enough', () => {
    const { plans } = planOutgoing(aHistory({ emails: [aRejection({ confidence: 0.9 })] }), aPolicy(), NOW);
    expect(plans[0]).toMatchObject({ mode: 'approve' });
    expect(plans[0]?.reason).toContain('you are asked first');
  });

  it('refuses without an interview', () => {
    const { plans, refusals } = planOutgoing(aHistory({ interviews: [] }), aPolicy(), NOW);
    expect(plans).toEqual([]);
    expect(refusals[0]?.reason).toContain('nothing shows that an interview took place');
  });

  it('asks the interviewer when a machine sent the no', () => {
    const machine = aRejection({
      from: { name: null, address: 'no-reply@ats.example' },
      automatic: 'a no-reply address',
    });
    const interviewer = aContact({ name: 'Tom Ek', address: 'tom.ek@fjordlicht.example', is: 'interviewer' });
    const agency = aContact({ name: 'A B', address: 'a.b@agency.example', is: 'agency' });
    const { plans } = planOutgoing(
      aHistory({ emails: [machine], contacts: [agency, interviewer] }),
      aPolicy(),
      NOW,
    );
    expect(plans[0]?.to.address).toBe('tom.ek@fjordlicht.example');
  });

  it('writes to nobody when only machines are known', () => {
    const machine = aRejection({ from: { name: null, address: 'no-reply@ats.example' } });
    const { plans, refusals } = planOutgoing(aHistory({ emails: [machine], contacts: [] }), aPolicy(), NOW);
    expect(plans).toEqual([]);
    expect(refusals[0]?.reason).toContain('no human is known');
  });

  it('asks whom the owner named before whoever wrote, and needs no email that shows the address', () => {
    const named = aContact({ name: 'Tom Ek', address: 'tom@elsewhere.example', source: 'owner' });
    const receipt = aRejection({ id: 'receipt', label: 'application_received', kind: null });
    const history = aHistory({ emails: [receipt, aRejection()], contacts: [aContact(), named] });
    expect(planOutgoing(history, aPolicy(), NOW).plans).toMatchObject([
      { to: { address: 'tom@elsewhere.example' }, mode: 'auto' },
    ]);
    const shown = { ...history, contacts: [aContact({ address: 'tom@elsewhere.example', source: 'cc' })] };
    const machine = { ...shown, emails: [receipt, aRejection({ from: null })] };
    expect(planOutgoing(machine, aPolicy(), NOW).plans).toMatchObject([{ mode: 'approve' }]);
  });

  it('writes to nobody in the place of a named person who must not be written to', () => {
    const named = aContact({ address: 'tom@elsewhere.example', source: 'owner', doNotContact: true });
    const { plans } = planOutgoing(aHistory({ contacts: [aContact(), named] }), aPolicy(), NOW);
    expect(plans).toEqual([]);
  });

  it('never chooses an address that only a forged email showed', () => {
    const { plans } = planOutgoing(aHistory({ contacts: [aContact({ untrusted: true })] }), aPolicy(), NOW);
    expect(plans).toEqual([]);
  });

  it('looks at the last word: an offer after the no ends it', () => {
    const offer = aRejection({ id: 'offer', label: 'offer', at: new Date(DECIDED_AT.getTime() + 60_000) });
    expect(planOutgoing(aHistory({ emails: [aRejection(), offer] }), aPolicy(), NOW).plans).toEqual([]);
  });

  it('still shows the plan while sending is switched off', () => {
    expect(planOutgoing(aHistory(), aPolicy({ sendingOn: false }), NOW).plans).toHaveLength(1);
  });
});
